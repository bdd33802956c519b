<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AnswerSentences</name>
    <message>
        <source>Still open: which goal of the business this should serve.</source>
        <translation>Noch offen: welchem Ziel des Betriebs das dienen soll.</translation>
    </message>
    <message>
        <source>So social media should serve this goal: %1.</source>
        <translation>Social Media soll also diesem Ziel dienen: %1.</translation>
    </message>
    <message>
        <source>Still open: who stops it, and on what sign.</source>
        <translation>Noch offen: wer abbricht, und bei welchem Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stops it if fewer than %2 successes are there after %n month(s).</source>
        <translation>
            <numerusform>Nach %n Monat mit weniger als %2 Erfolgen wird abgebrochen; das entscheidet: %1.</numerusform>
            <numerusform>Nach %n Monaten mit weniger als %2 Erfolgen wird abgebrochen; das entscheidet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: how many of what, by when.</source>
        <translation>Noch offen: wie viel wovon, bis wann.</translation>
    </message>
    <message>
        <source>Still open: who your ideal customers are.</source>
        <translation>Noch offen: wer Ihre Idealkunden sind.</translation>
    </message>
    <message>
        <source>So you want to reach: %1. Still open: where.</source>
        <translation>Sie wollen also erreichen: %1. Noch offen: wo.</translation>
    </message>
    <message>
        <source>So you want to reach: %1. You meet them here: %2.</source>
        <translation>Sie wollen also erreichen: %1. Sie treffen sie hier: %2.</translation>
    </message>
    <message>
        <source>Still open: who is accountable for the posts.</source>
        <translation>Noch offen: wer für die Beiträge verantwortlich ist.</translation>
    </message>
    <message>
        <source>So %1 looks after it; all together give it %2 a week.</source>
        <translation>Verantwortlich: %1. Zusammen sind das %2 Arbeit je Woche.</translation>
    </message>
    <message>
        <source>Still open: who stands in.</source>
        <translation>Noch offen: wer vertritt.</translation>
    </message>
    <message>
        <source>%1 stands in.</source>
        <translation>Vertretung: %1.</translation>
    </message>
    <message>
        <source>Still open: whether the staff was asked.</source>
        <translation>Noch offen: ob die Mitarbeitenden gefragt wurden.</translation>
    </message>
    <message>
        <source>So the staff was asked before the start.</source>
        <translation>Die Mitarbeitenden wurden also vor dem Start gefragt.</translation>
    </message>
    <message>
        <source>So the staff has not been asked yet.</source>
        <translation>Die Mitarbeitenden wurden also noch nicht gefragt.</translation>
    </message>
    <message>
        <source>The rules are of %1.</source>
        <translation>Die Regeln sind vom %1.</translation>
    </message>
    <message>
        <source>Still open: the rules for the staff. The program can draft them.</source>
        <translation>Noch offen: die Regeln für die Mitarbeitenden. Das Programm kann sie entwerfen.</translation>
    </message>
    <message>
        <source>So you want %1 more %2 by %3</source>
        <translation>Ihr Ziel: %1 %2 mehr bis %3</translation>
    </message>
    <message>
        <source>So you want %1 fewer %2 by %3</source>
        <translation>Ihr Ziel: %1 %2 weniger bis %3</translation>
    </message>
    <message>
        <source>So you want to keep %1 %2 until %3</source>
        <translation>Ihr Ziel: %1 %2 halten bis %3</translation>
    </message>
    <message>
        <source>So you want to win %1 %2 by %3</source>
        <translation>Ihr Ziel: %1 %2 bis %3</translation>
    </message>
    <message>
        <source>%1, measured by: %2.</source>
        <translation>%1, abgelesen an: %2.</translation>
    </message>
    <message>
        <source>%1. Still open: which key figure shows it.</source>
        <translation>%1. Noch offen: welche Kennzahl es zeigt.</translation>
    </message>
    <message>
        <source>%1, counted in: %2.</source>
        <translation>%1, gezählt hier: %2.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Prefilled; not a figure of yours yet</source>
        <translation>Vorbelegt; noch kein Wert von Ihnen</translation>
    </message>
    <message>
        <source>My own guess</source>
        <translation>Meine eigene Schätzung</translation>
    </message>
    <message>
        <source>I know this figure</source>
        <translation>Diesen Wert kenne ich</translation>
    </message>
    <message>
        <source>Measured: till, shop or statistics</source>
        <translation>Gemessen: Kasse, Shop oder Statistik</translation>
    </message>
    <message>
        <source>%1 comes from: %2</source>
        <translation>%1, Herkunft: %2</translation>
    </message>
    <message>
        <source>More sales</source>
        <translation>Mehr Umsatz</translation>
    </message>
    <message>
        <source>Better orders</source>
        <translation>Bessere Aufträge</translation>
    </message>
    <message>
        <source>Finding staff</source>
        <translation>Mitarbeitende finden</translation>
    </message>
    <message>
        <source>Customers who come again</source>
        <translation>Kunden, die wiederkommen</translation>
    </message>
    <message>
        <source>Fewer service requests</source>
        <translation>Weniger Serviceanfragen</translation>
    </message>
    <message>
        <source>A better reputation</source>
        <translation>Ein besserer Ruf</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Too few enquiries</source>
        <translation>Zu wenige Anfragen</translation>
    </message>
    <message>
        <source>Too few people know us</source>
        <translation>Zu wenige kennen uns</translation>
    </message>
    <message>
        <source>No capacity left</source>
        <translation>Keine freie Kapazität</translation>
    </message>
    <message>
        <source>Too few people to work</source>
        <translation>Zu wenige Mitarbeitende</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Der Preis</translation>
    </message>
    <message>
        <source>The product itself</source>
        <translation>Das Produkt selbst</translation>
    </message>
    <message>
        <source>With overtime</source>
        <translation>Mit Überstunden</translation>
    </message>
    <message>
        <source>win</source>
        <translation>gewinnen</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>steigern</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>hires</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>repeat orders</source>
        <translation>Folgekäufe</translation>
    </message>
    <message>
        <source>service requests</source>
        <translation>Serviceanfragen</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation>Frühes Zeichen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>A: measured with a comparison group</source>
        <translation>A: gemessen mit Vergleichsgruppe</translation>
    </message>
    <message>
        <source>B: estimated from a long series</source>
        <translation>B: geschätzt aus langer Reihe</translation>
    </message>
    <message>
        <source>C: rough before and after</source>
        <translation>C: grob, vorher und nachher</translation>
    </message>
    <message>
        <source>D: codes, or customers are asked</source>
        <translation>D: Codes, oder Kunden werden gefragt</translation>
    </message>
    <message>
        <source>E: only what the platform claims</source>
        <translation>E: nur was die Plattform meldet</translation>
    </message>
    <message>
        <source>Private people</source>
        <translation>Privatleute</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Suchmaschine</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Asking friends</source>
        <translation>Bekannte fragen</translation>
    </message>
    <message>
        <source>Review sites</source>
        <translation>Bewertungsportale</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Soziales Netzwerk</translation>
    </message>
    <message>
        <source>Local group or chat room</source>
        <translation>Ortsgruppe oder Chatraum</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Trade press</source>
        <translation>Fachpresse</translation>
    </message>
    <message>
        <source>We asked customers</source>
        <translation>Wir haben Kunden gefragt</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>We believe so</source>
        <translation>Wir glauben es</translation>
    </message>
    <message>
        <source>Decides, pays</source>
        <translation>Entscheidet, bezahlt</translation>
    </message>
    <message>
        <source>Writes, publishes</source>
        <translation>Schreibt, veröffentlicht</translation>
    </message>
    <message>
        <source>Pictures, video</source>
        <translation>Bilder, Video</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Reads the figures</source>
        <translation>Liest die Zahlen</translation>
    </message>
    <message>
        <source>Checks the law</source>
        <translation>Prüft das Recht</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>Der Betrieb</translation>
    </message>
    <message>
        <source>Somebody&apos;s private profile</source>
        <translation>Das private Profil von jemandem</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Everyday posts</source>
        <translation>Alltägliche Beiträge</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>genug</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>Not informed yet</source>
        <translation>Noch nicht informiert</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Has agreed</source>
        <translation>Hat zugestimmt</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Repeated, with reach</source>
        <translation>Wiederholt, mit Reichweite</translation>
    </message>
    <message>
        <source>Press, law, safety</source>
        <translation>Presse, Recht, Sicherheit</translation>
    </message>
    <message>
        <source>Threat to staff</source>
        <translation>Drohung gegen Mitarbeitende</translation>
    </message>
    <message>
        <source>30 % more</source>
        <translation>30 % mehr</translation>
    </message>
    <message>
        <source>50 % more</source>
        <translation>50 % mehr</translation>
    </message>
    <message>
        <source>80 % more</source>
        <translation>80 % mehr</translation>
    </message>
    <message>
        <source>twice as much</source>
        <translation>das Doppelte</translation>
    </message>
    <message>
        <source>1,000 contacts</source>
        <translation>1000 Kontakte</translation>
    </message>
    <message>
        <source>one click</source>
        <translation>einen Klick</translation>
    </message>
    <message>
        <source>Service requests</source>
        <translation>Serviceanfragen</translation>
    </message>
    <message>
        <source>Other advertising</source>
        <translation>Andere Werbung</translation>
    </message>
    <message>
        <source>Market research</source>
        <translation>Marktforschung</translation>
    </message>
    <message>
        <source>More about it, and remove</source>
        <translation>Mehr dazu, und entfernen</translation>
    </message>
    <message>
        <source>Remove row %1 (%2)</source>
        <translation>Zeile %1 entfernen (%2)</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>“%1” is no day: please write it like %2. The one before still counts.</source>
        <translation>„%1“ ist kein Tag: Bitte schreiben Sie ihn wie %2. Der vorige gilt weiter.</translation>
    </message>
    <message>
        <source>Photos and material</source>
        <translation>Fotos und Material</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>the same step every month</source>
        <translation>jeden Monat gleich viel mehr</translation>
    </message>
    <message>
        <source>quickly at first, then slower</source>
        <translation>erst schnell, dann langsamer</translation>
    </message>
    <message>
        <source>slowly at first, then quicker</source>
        <translation>erst langsam, dann schneller</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>strongly</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>in dieselbe Richtung</translation>
    </message>
    <message>
        <source>against it</source>
        <translation>in die Gegenrichtung</translation>
    </message>
    <message>
        <source>Prefilled, not your figure yet. Press it if the figure is right.</source>
        <translation>Vorbelegt, noch nicht Ihre Zahl. Anklicken, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>Amber figures are prefilled and not yours yet.</source>
        <translation>Gelb hinterlegte Zahlen sind vorbelegt und noch nicht Ihre.</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Sie stimmen so</translation>
    </message>
</context>
<context>
    <name>BookDesk</name>
    <message>
        <source>Ertrag book (*.ertrag)</source>
        <translation>Ertrag-Mappe (*.ertrag)</translation>
    </message>
    <message>
        <source>Where should the new book be kept?</source>
        <translation>Wo soll die neue Mappe liegen?</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Mappe öffnen</translation>
    </message>
    <message>
        <source>Save what is whole …</source>
        <translation>Retten, was heil ist …</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save what is whole</source>
        <translation>Retten, was heil ist</translation>
    </message>
    <message>
        <source>Saved from %1</source>
        <translation>Gerettet aus %1</translation>
    </message>
</context>
<context>
    <name>CampaignDesk</name>
    <message>
        <source>The example has one campaign. Save a copy of it first; then you can add more.</source>
        <translation>Das Beispiel hat eine Kampagne. Speichern Sie zuerst eine Kopie davon; dann können Sie weitere hinzufügen.</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Rename campaign</source>
        <translation>Kampagne umbenennen</translation>
    </message>
    <message>
        <source>Remove the campaign “%1”?</source>
        <translation>Kampagne „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its answers, actual figures and versions leave the book. This cannot be undone.</source>
        <translation>Ihre Antworten, Ist-Werte und Versionen verschwinden aus der Mappe. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove campaign</source>
        <translation>Kampagne entfernen</translation>
    </message>
    <message>
        <source>The campaign “%1” is removed.</source>
        <translation>Die Kampagne „%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ChannelFit</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Warum dieser?</translation>
    </message>
    <message>
        <source>Competitors there?</source>
        <translation>Mitbewerber dort?</translation>
    </message>
    <message>
        <source>Effort / week</source>
        <translation>Aufwand / Woche</translation>
    </message>
    <message>
        <source>Ad budget / month</source>
        <translation>Werbebudget / Monat</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>Hours a post</source>
        <translation>Stunden je Beitrag</translation>
    </message>
    <message>
        <source>a reply</source>
        <translation>je Antwort</translation>
    </message>
    <message>
        <source>ads, a month</source>
        <translation>Anzeigen je Monat</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>braucht etwa %1</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Vector picture</source>
        <translation>Vektorbild</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>CompanyDesk</name>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This file cannot be used as a logo. It can be a PNG, JPEG or SVG of at most 10 MB.</source>
        <translation>Diese Datei lässt sich nicht als Logo verwenden. Möglich sind PNG, JPEG oder SVG bis 10 MB.</translation>
    </message>
</context>
<context>
    <name>CorrectionView</name>
    <message>
        <source>What the files say, and what it means</source>
        <translation>Was die Dateien sagen und was es bedeutet</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>in den Dateien</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>8 of 10 cases</source>
        <translation>8 von 10 Fällen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Claimed purchases</source>
        <translation>Zugeschriebene Käufe</translation>
    </message>
    <message>
        <source>Claimed revenue</source>
        <translation>Zugeschriebener Umsatz</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Some of your changes are not saved.</source>
        <translation>Einige Ihrer Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The book cannot be written. Save a copy from the File menu to keep them.</source>
        <translation>Die Mappe kann nicht geschrieben werden. Speichern Sie über das Menü „Datei“ eine Kopie, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Änderungen aufgeben</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DriverLabel</name>
    <message>
        <source>Order value</source>
        <translation>Umsatz je Einkauf, netto</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Orders a month</source>
        <translation>Einkäufe je Kunde und Monat</translation>
    </message>
    <message>
        <source>Customers who stay</source>
        <translation>Kunden, die bleiben</translation>
    </message>
    <message>
        <source>Would not have come anyway</source>
        <translation>Nur wegen der Werbung gekommen</translation>
    </message>
    <message>
        <source>Click price</source>
        <translation>Klickpreis</translation>
    </message>
    <message>
        <source>Contacts → clicks</source>
        <translation>Kontakte → Klicks</translation>
    </message>
    <message>
        <source>Posts → clicks</source>
        <translation>Beiträge → Klicks</translation>
    </message>
    <message>
        <source>Clicks → enquiries</source>
        <translation>Klicks → Anfragen</translation>
    </message>
    <message>
        <source>Enquiries → customers</source>
        <translation>Anfragen → Kunden</translation>
    </message>
    <message>
        <source>New followers per post</source>
        <translation>Neue Follower je Beitrag</translation>
    </message>
    <message>
        <source>Followers lost</source>
        <translation>Verlorene Follower</translation>
    </message>
    <message>
        <source>Reach of a post</source>
        <translation>Reichweite eines Beitrags</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Einsparungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Ads a month</source>
        <translation>Werbebudget je Monat</translation>
    </message>
</context>
<context>
    <name>EconomicsView</name>
    <message>
        <source>from question %1</source>
        <translation>aus Frage %1</translation>
    </message>
    <message numerus="yes">
        <source>Costs in %n month(s)</source>
        <translation>
            <numerusform>Kosten in %n Monat</numerusform>
            <numerusform>Kosten in %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Working time, %1 a week</source>
        <translation>Arbeitszeit, %1 je Woche</translation>
    </message>
    <message>
        <source>Ad budget</source>
        <translation>Werbebudget</translation>
    </message>
    <message>
        <source>Photos and material</source>
        <translation>Fotos und Material</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Set-up and legal check</source>
        <translation>Einrichtung und rechtliche Prüfung</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Reserve, %1</source>
        <translation>Rücklage %1</translation>
    </message>
    <message>
        <source>Contacts a month</source>
        <translation>Kontakte je Monat</translation>
    </message>
    <message>
        <source>Clicks a month</source>
        <translation>Klicks je Monat</translation>
    </message>
    <message>
        <source>Enquiries a month</source>
        <translation>Anfragen je Monat</translation>
    </message>
    <message>
        <source>All estimates are your own</source>
        <translation>Alle Schätzungen sind Ihre eigenen</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) not your own yet</source>
        <translation>
            <numerusform>%n Annahme ist noch nicht Ihre eigene</numerusform>
            <numerusform>%n Annahmen sind noch nicht Ihre eigenen</numerusform>
        </translation>
    </message>
    <message>
        <source>So an order leaves about %1, and a customer orders about %2 times a month at first. %3.</source>
        <translation>Ein Einkauf bringt also rund %1 Deckungsbeitrag; auf einen Kunden kommen anfangs etwa %2 Einkäufe je Monat. %3.</translation>
    </message>
    <message>
        <source>How many ideal customers there are is still open (question 3).</source>
        <translation>Wie viele Idealkunden es gibt, ist noch offen (Frage 3).</translation>
    </message>
    <message>
        <source>There are about %1 ideal customers within reach: more money soon reaches the same people again.</source>
        <translation>Im Umkreis sind rund %1 Idealkunden: Mehr Geld erreicht bald dieselben noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 observed contact(s)</source>
        <translation>
            <numerusform>%1 beobachteter Kontakt</numerusform>
            <numerusform>%1 beobachtete Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 observed click(s)</source>
        <translation>
            <numerusform>%1 beobachteter Klick</numerusform>
            <numerusform>%1 beobachtete Klicks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 observed enquiry(s)</source>
        <translation>
            <numerusform>%1 beobachtete Anfrage</numerusform>
            <numerusform>%1 beobachtete Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>With every hour counted it costs %1 instead of %2, and the likely return on it is %3 instead of %4.</source>
        <translation>Mit jeder Stunde gerechnet kostet es %1 statt %2, und der wahrscheinliche Ertrag darauf ist %3 statt %4.</translation>
    </message>
    <message>
        <source>New customers a month</source>
        <translation>Neukunden je Monat</translation>
    </message>
    <message>
        <source>So an order leaves about %1, and a customer orders about %2 times a year at first. %3.</source>
        <translation>Ein Einkauf bringt also rund %1 Deckungsbeitrag; auf einen Kunden kommen anfangs etwa %2 Einkäufe im Jahr. %3.</translation>
    </message>
    <message>
        <source>In the last month of the campaign: %1 contacts, %2 clicks, %3 enquiries, %4 new customers.</source>
        <translation>Im letzten Monat der Kampagne: %1 Kontakte, %2 Klicks, %3 Anfragen, %4 Neukunden.</translation>
    </message>
    <message>
        <source>%1 of %2 figures are still usual values, not yours.</source>
        <translation>%1 von %2 Zahlen sind noch übliche Werte, nicht Ihre.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The figures are still being calculated. Try again in a moment.</source>
        <translation>Die Zahlen werden noch gerechnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Report (PDF, A4)</source>
        <translation>Bericht (PDF, A4)</translation>
    </message>
    <message>
        <source>Verdict, charts, costs, assumptions with their source and what is still open. To print, to send, to take to the bank.</source>
        <translation>Urteil, Diagramme, Kosten, Annahmen mit ihrer Herkunft und was noch offen ist. Zum Drucken, zum Verschicken, für die Bank.</translation>
    </message>
    <message>
        <source>Save &amp;report …</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Charts as pictures (PNG)</source>
        <translation>Diagramme als Bilder (PNG)</translation>
    </message>
    <message>
        <source>Each chart as a picture for a presentation or a letter. A single chart you also get by a right click on it, as PNG, SVG or PDF.</source>
        <translation>Jedes Diagramm als Bild, für eine Präsentation oder einen Brief. Ein einzelnes Diagramm erhalten Sie auch mit einem Rechtsklick darauf, als PNG, SVG oder PDF.</translation>
    </message>
    <message>
        <source>Save &amp;pictures …</source>
        <translation>Bi&amp;lder speichern …</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Campaign as a file (JSON)</source>
        <translation>Kampagne als Datei (JSON)</translation>
    </message>
    <message>
        <source>All answers, estimates and actual figures in one readable file, to pass on or to keep. It can be loaded into any book.</source>
        <translation>Alle Antworten, Schätzungen und Ist-Werte in einer lesbaren Datei, zum Weitergeben oder Aufheben. Sie lässt sich in jede Mappe laden.</translation>
    </message>
    <message>
        <source>Save &amp;campaign …</source>
        <translation>&amp;Kampagne speichern …</translation>
    </message>
    <message>
        <source>Campaign as a file</source>
        <translation>Kampagne als Datei</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Campaign id</source>
        <translation>Kennung der Kampagne</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Mehrwertsteuersatz</translation>
    </message>
    <message>
        <source>Deductible input VAT</source>
        <translation>Abziehbare Vorsteuer</translation>
    </message>
    <message>
        <source>Starting number of the simulation</source>
        <translation>Startzahl der Simulation</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Duration in months</source>
        <translation>Laufzeit in Monaten</translation>
    </message>
    <message>
        <source>Months after the end</source>
        <translation>Monate nach dem Ende</translation>
    </message>
    <message>
        <source>Goals of the business</source>
        <translation>Ziele des Betriebs</translation>
    </message>
    <message>
        <source>Goal of the business</source>
        <translation>Ziel des Betriebs</translation>
    </message>
    <message>
        <source>Goal in your own words</source>
        <translation>Ziel in eigenen Worten</translation>
    </message>
    <message>
        <source>Goal is written down</source>
        <translation>Ziel ist aufgeschrieben</translation>
    </message>
    <message>
        <source>Where the goal is written</source>
        <translation>Wo das Ziel steht</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>Room for more orders</source>
        <translation>Platz für mehr Aufträge</translation>
    </message>
    <message>
        <source>Next best use of the money</source>
        <translation>Nächstbeste Verwendung des Geldes</translation>
    </message>
    <message>
        <source>Return of the next best use</source>
        <translation>Ertrag der nächstbesten Verwendung</translation>
    </message>
    <message>
        <source>What was tried before</source>
        <translation>Was schon versucht wurde</translation>
    </message>
    <message>
        <source>Earlier attempt</source>
        <translation>Früherer Versuch</translation>
    </message>
    <message>
        <source>Cost of the earlier attempt</source>
        <translation>Kosten des früheren Versuchs</translation>
    </message>
    <message>
        <source>Result of the earlier attempt</source>
        <translation>Ergebnis des früheren Versuchs</translation>
    </message>
    <message>
        <source>What must not happen</source>
        <translation>Was nicht passieren darf</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>Abbruchregel</translation>
    </message>
    <message>
        <source>Who decides to stop</source>
        <translation>Wer über den Abbruch entscheidet</translation>
    </message>
    <message>
        <source>Months until the stop decision</source>
        <translation>Monate bis zur Abbruchentscheidung</translation>
    </message>
    <message>
        <source>Least successes to go on</source>
        <translation>Mindesterfolge zum Weitermachen</translation>
    </message>
    <message>
        <source>Sign to stop</source>
        <translation>Zeichen zum Abbruch</translation>
    </message>
    <message>
        <source>Aim and key figures</source>
        <translation>Ziel und Kennzahlen</translation>
    </message>
    <message>
        <source>Aim of the campaign</source>
        <translation>Ziel der Kampagne</translation>
    </message>
    <message>
        <source>What is to change</source>
        <translation>Was sich ändern soll</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Number aimed for</source>
        <translation>Angestrebte Anzahl</translation>
    </message>
    <message>
        <source>Aim to be reached by</source>
        <translation>Ziel erreicht bis</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translation>Heutige Zahlen</translation>
    </message>
    <message>
        <source>Number a month today</source>
        <translation>Anzahl je Monat heute</translation>
    </message>
    <message>
        <source>Ups and downs of a month</source>
        <translation>Schwankung eines Monats</translation>
    </message>
    <message>
        <source>Months with figures</source>
        <translation>Monate mit Zahlen</translation>
    </message>
    <message>
        <source>Source of the figures of today</source>
        <translation>Quelle der heutigen Zahlen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Role of the key figure</source>
        <translation>Rolle der Kennzahl</translation>
    </message>
    <message>
        <source>Who reads the key figure</source>
        <translation>Wer die Kennzahl abliest</translation>
    </message>
    <message>
        <source>How often the key figure is read</source>
        <translation>Wie oft die Kennzahl abgelesen wird</translation>
    </message>
    <message>
        <source>Source of the key figure</source>
        <translation>Quelle der Kennzahl</translation>
    </message>
    <message>
        <source>Target of the key figure</source>
        <translation>Ziel der Kennzahl</translation>
    </message>
    <message>
        <source>How success is proven</source>
        <translation>Wie der Erfolg belegt wird</translation>
    </message>
    <message>
        <source>Intermediate marks</source>
        <translation>Zwischenmarken</translation>
    </message>
    <message>
        <source>Months until the intermediate mark</source>
        <translation>Monate bis zur Zwischenmarke</translation>
    </message>
    <message>
        <source>Value of the intermediate mark</source>
        <translation>Wert der Zwischenmarke</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer bezahlt</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Wer es nutzt</translation>
    </message>
    <message>
        <source>Ideal customers</source>
        <translation>Idealkunden</translation>
    </message>
    <message>
        <source>Name of the ideal customer</source>
        <translation>Name des Idealkunden</translation>
    </message>
    <message>
        <source>Situation of the ideal customer</source>
        <translation>Lage des Idealkunden</translation>
    </message>
    <message>
        <source>Need of the ideal customer</source>
        <translation>Bedarf des Idealkunden</translation>
    </message>
    <message>
        <source>Number of ideal customers in the area</source>
        <translation>Anzahl der Idealkunden im Umkreis</translation>
    </message>
    <message>
        <source>Source of the number of ideal customers</source>
        <translation>Quelle der Anzahl der Idealkunden</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Alter von</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Alter bis</translation>
    </message>
    <message>
        <source>Radius in km</source>
        <translation>Umkreis in km</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Consumers or businesses</source>
        <translation>Privatkunden oder Firmen</translation>
    </message>
    <message>
        <source>Where customers look first</source>
        <translation>Wo Kunden zuerst suchen</translation>
    </message>
    <message>
        <source>How you know where they look</source>
        <translation>Woher Sie wissen, wo sie suchen</translation>
    </message>
    <message>
        <source>Customer survey</source>
        <translation>Kundenbefragung</translation>
    </message>
    <message>
        <source>Customers asked</source>
        <translation>Befragte Kunden</translation>
    </message>
    <message>
        <source>Customers who look in the networks</source>
        <translation>Kunden, die in den Netzwerken suchen</translation>
    </message>
    <message>
        <source>Result of the survey</source>
        <translation>Ergebnis der Befragung</translation>
    </message>
    <message>
        <source>Reply time in hours</source>
        <translation>Antwortzeit in Stunden</translation>
    </message>
    <message>
        <source>Who is not addressed</source>
        <translation>Wer nicht angesprochen wird</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Kennung des Kanals</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Art des Kanals</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Name des Kanals</translation>
    </message>
    <message>
        <source>Channel number</source>
        <translation>Nummer des Kanals</translation>
    </message>
    <message>
        <source>Channel is used</source>
        <translation>Kanal wird genutzt</translation>
    </message>
    <message>
        <source>Reason for the channel</source>
        <translation>Grund für den Kanal</translation>
    </message>
    <message>
        <source>Competitors are there</source>
        <translation>Mitbewerber sind dort</translation>
    </message>
    <message>
        <source>People you can reach there</source>
        <translation>Dort erreichbare Menschen</translation>
    </message>
    <message>
        <source>Hours a week for the channel</source>
        <translation>Stunden je Woche für den Kanal</translation>
    </message>
    <message>
        <source>Ad budget a month</source>
        <translation>Werbebudget je Monat</translation>
    </message>
    <message>
        <source>Paid ads</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What the ads are billed by</source>
        <translation>Wonach die Anzeigen abgerechnet werden</translation>
    </message>
    <message>
        <source>Price of 1,000 contacts</source>
        <translation>Preis für 1000 Kontakte</translation>
    </message>
    <message>
        <source>Price of a click</source>
        <translation>Preis für einen Klick</translation>
    </message>
    <message>
        <source>Click rate of the ads</source>
        <translation>Klickrate der Anzeigen</translation>
    </message>
    <message>
        <source>What a doubled ad budget brings</source>
        <translation>Was ein doppeltes Werbebudget bringt</translation>
    </message>
    <message>
        <source>After-effect of the ads from week to week</source>
        <translation>Nachwirkung der Anzeigen von Woche zu Woche</translation>
    </message>
    <message>
        <source>Own posts</source>
        <translation>Eigene Beiträge</translation>
    </message>
    <message>
        <source>Followers at the start</source>
        <translation>Follower zu Beginn</translation>
    </message>
    <message>
        <source>Posts a month</source>
        <translation>Beiträge je Monat</translation>
    </message>
    <message>
        <source>New followers a post</source>
        <translation>Neue Follower je Beitrag</translation>
    </message>
    <message>
        <source>Followers lost a month</source>
        <translation>Follower-Verlust je Monat</translation>
    </message>
    <message>
        <source>Followers that a post reaches</source>
        <translation>Follower, die ein Beitrag erreicht</translation>
    </message>
    <message>
        <source>Click rate of the posts</source>
        <translation>Klickrate der Beiträge</translation>
    </message>
    <message>
        <source>Enquiries per click</source>
        <translation>Anfragen je Klick</translation>
    </message>
    <message>
        <source>Customers per enquiry</source>
        <translation>Kunden je Anfrage</translation>
    </message>
    <message>
        <source>Next channel number</source>
        <translation>Nächste Kanalnummer</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer macht was</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Who does the task</source>
        <translation>Wer die Aufgabe übernimmt</translation>
    </message>
    <message>
        <source>Answers for the task</source>
        <translation>Steht für die Aufgabe gerade</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>What the hours are taken from</source>
        <translation>Wovon die Stunden abgehen</translation>
    </message>
    <message>
        <source>Deputy for the task</source>
        <translation>Vertretung für die Aufgabe</translation>
    </message>
    <message>
        <source>Deputy in holidays and illness</source>
        <translation>Vertretung bei Urlaub und Krankheit</translation>
    </message>
    <message>
        <source>Who replies at the weekend</source>
        <translation>Wer am Wochenende antwortet</translation>
    </message>
    <message>
        <source>Who owns the accounts</source>
        <translation>Wem die Konten gehören</translation>
    </message>
    <message>
        <source>Two people with full access</source>
        <translation>Zwei Personen mit vollem Zugriff</translation>
    </message>
    <message>
        <source>Two-step sign-in</source>
        <translation>Anmeldung in zwei Schritten</translation>
    </message>
    <message>
        <source>Passwords in a password manager</source>
        <translation>Passwörter in einem Passwortverwalter</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Kosten einer Stunde</translation>
    </message>
    <message>
        <source>Cost of an hour from a year&apos;s pay</source>
        <translation>Stundenkosten aus dem Jahreslohn</translation>
    </message>
    <message>
        <source>Gross pay a year</source>
        <translation>Bruttolohn im Jahr</translation>
    </message>
    <message>
        <source>Employer&apos;s on-costs</source>
        <translation>Lohnnebenkosten</translation>
    </message>
    <message>
        <source>Paid hours a week</source>
        <translation>Bezahlte Stunden je Woche</translation>
    </message>
    <message>
        <source>Holiday days</source>
        <translation>Urlaubstage</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Sick days</source>
        <translation>Krankheitstage</translation>
    </message>
    <message>
        <source>Skills in the firm</source>
        <translation>Können im Betrieb</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Texten</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Placing ads</source>
        <translation>Anzeigen schalten</translation>
    </message>
    <message>
        <source>Reading figures</source>
        <translation>Zahlen lesen</translation>
    </message>
    <message>
        <source>Knowing the law</source>
        <translation>Recht kennen</translation>
    </message>
    <message>
        <source>What may be posted without asking</source>
        <translation>Was ohne Rückfrage veröffentlicht werden darf</translation>
    </message>
    <message>
        <source>Hours until approval</source>
        <translation>Stunden bis zur Freigabe</translation>
    </message>
    <message>
        <source>Editorial plan</source>
        <translation>Redaktionsplan</translation>
    </message>
    <message>
        <source>Note on the editorial plan</source>
        <translation>Notiz zum Redaktionsplan</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>What the agency does</source>
        <translation>Was die Agentur übernimmt</translation>
    </message>
    <message>
        <source>Agency fee a month</source>
        <translation>Agenturhonorar je Monat</translation>
    </message>
    <message>
        <source>Notice period of the agency in months</source>
        <translation>Kündigungsfrist der Agentur in Monaten</translation>
    </message>
    <message>
        <source>Accounts stay with the firm</source>
        <translation>Konten bleiben beim Betrieb</translation>
    </message>
    <message>
        <source>Agency proves its results</source>
        <translation>Agentur belegt ihre Ergebnisse</translation>
    </message>
    <message>
        <source>Staff and rules</source>
        <translation>Mitarbeitende und Regeln</translation>
    </message>
    <message>
        <source>Staff were asked</source>
        <translation>Mitarbeitende wurden gefragt</translation>
    </message>
    <message>
        <source>What the staff said</source>
        <translation>Was die Mitarbeitenden sagten</translation>
    </message>
    <message>
        <source>Works council</source>
        <translation>Betriebsrat</translation>
    </message>
    <message>
        <source>People are shown</source>
        <translation>Menschen werden gezeigt</translation>
    </message>
    <message>
        <source>How consent is obtained</source>
        <translation>Wie die Einwilligung eingeholt wird</translation>
    </message>
    <message>
        <source>Rule on working time</source>
        <translation>Regel zur Arbeitszeit</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Topic of the training</source>
        <translation>Thema der Schulung</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Geschulte Personen</translation>
    </message>
    <message>
        <source>Training hours a person</source>
        <translation>Schulungsstunden je Person</translation>
    </message>
    <message>
        <source>Training fee a person</source>
        <translation>Schulungsgebühr je Person</translation>
    </message>
    <message>
        <source>Month of the training</source>
        <translation>Monat der Schulung</translation>
    </message>
    <message>
        <source>Social-media rules for the staff</source>
        <translation>Social-Media-Regeln für die Mitarbeitenden</translation>
    </message>
    <message>
        <source>Date of the rules</source>
        <translation>Stand der Regeln</translation>
    </message>
    <message>
        <source>Who got the rules</source>
        <translation>Wer die Regeln bekommen hat</translation>
    </message>
    <message>
        <source>Receipt of the rules confirmed</source>
        <translation>Empfang der Regeln bestätigt</translation>
    </message>
    <message>
        <source>How ideas are collected</source>
        <translation>Wie Ideen gesammelt werden</translation>
    </message>
    <message>
        <source>Who is called in a crisis</source>
        <translation>Wer bei Kritik gerufen wird</translation>
    </message>
    <message>
        <source>Stage of the crisis</source>
        <translation>Stufe der Krise</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Wer gerufen wird</translation>
    </message>
    <message>
        <source>Called within minutes</source>
        <translation>Gerufen innerhalb von Minuten</translation>
    </message>
    <message>
        <source>Last crisis rehearsal</source>
        <translation>Letzte Krisenübung</translation>
    </message>
    <message>
        <source>Rule on private accounts</source>
        <translation>Regel zu privaten Konten</translation>
    </message>
    <message>
        <source>Legal notice reachable in two clicks</source>
        <translation>Impressum in zwei Klicks erreichbar</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>Kosten und Ertrag</translation>
    </message>
    <message>
        <source>Net value of an order</source>
        <translation>Umsatz je Einkauf, netto</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Orders a month per customer</source>
        <translation>Einkäufe je Kunde und Monat</translation>
    </message>
    <message>
        <source>Customers who stay from month to month</source>
        <translation>Kunden, die im nächsten Monat Kunden bleiben</translation>
    </message>
    <message>
        <source>Customers who would not have come anyway</source>
        <translation>Kunden, die nur wegen der Werbung kommen</translation>
    </message>
    <message>
        <source>Months to full effect</source>
        <translation>Monate bis zur vollen Wirkung</translation>
    </message>
    <message>
        <source>Interest rate a year</source>
        <translation>Zinssatz im Jahr</translation>
    </message>
    <message>
        <source>Set-up cost</source>
        <translation>Einrichtungskosten</translation>
    </message>
    <message>
        <source>Legal advice, once</source>
        <translation>Rechtsberatung, einmalig</translation>
    </message>
    <message>
        <source>Content a month</source>
        <translation>Fotos und Material je Monat</translation>
    </message>
    <message>
        <source>Tools a month</source>
        <translation>Werkzeuge je Monat</translation>
    </message>
    <message>
        <source>Other costs a month</source>
        <translation>Sonstige Kosten je Monat</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rücklage</translation>
    </message>
    <message>
        <source>Hours that would otherwise be productive</source>
        <translation>Stunden, die sonst produktiv wären</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Einsparungen</translation>
    </message>
    <message>
        <source>Kind of saving</source>
        <translation>Art der Einsparung</translation>
    </message>
    <message>
        <source>Name of the saving</source>
        <translation>Name der Einsparung</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>Einsparung je Monat</translation>
    </message>
    <message>
        <source>Paid for it today a month</source>
        <translation>Dafür heute bezahlt je Monat</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Stellhebel</translation>
    </message>
    <message>
        <source>Ad budget a month, all channels</source>
        <translation>Werbebudget je Monat, alle Kanäle</translation>
    </message>
    <message>
        <source>Hours a week, all tasks</source>
        <translation>Stunden je Woche, alle Aufgaben</translation>
    </message>
    <message>
        <source>Customers per enquiry, all channels</source>
        <translation>Kunden je Anfrage, alle Kanäle</translation>
    </message>
    <message>
        <source>Margin of a first order</source>
        <translation>Deckungsbeitrag eines ersten Einkaufs</translation>
    </message>
    <message>
        <source>Duration of the scenario in months</source>
        <translation>Laufzeit des Szenarios in Monaten</translation>
    </message>
    <message>
        <source>Shape of the effect of ads</source>
        <translation>Form der Anzeigenwirkung</translation>
    </message>
    <message>
        <source>Posts boosted with ads</source>
        <translation>Mit Anzeigen beworbene Beiträge</translation>
    </message>
    <message>
        <source>Way to full effect</source>
        <translation>Weg zur vollen Wirkung</translation>
    </message>
    <message>
        <source>Costs in another currency</source>
        <translation>Kosten in anderer Währung</translation>
    </message>
    <message>
        <source>What the other currency is paid for</source>
        <translation>Wofür in anderer Währung bezahlt wird</translation>
    </message>
    <message>
        <source>The other currency</source>
        <translation>Die andere Währung</translation>
    </message>
    <message>
        <source>Cost a month in the other currency</source>
        <translation>Kosten je Monat in der anderen Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Day of the exchange rate</source>
        <translation>Tag des Wechselkurses</translation>
    </message>
    <message>
        <source>What usually moves together</source>
        <translation>Was sich üblicherweise gemeinsam bewegt</translation>
    </message>
    <message>
        <source>Figures that move together</source>
        <translation>Zahlen, die sich gemeinsam bewegen</translation>
    </message>
    <message>
        <source>One of two figures that move together</source>
        <translation>Eine von zwei Zahlen, die sich gemeinsam bewegen</translation>
    </message>
    <message>
        <source>The other of two figures that move together</source>
        <translation>Die andere von zwei Zahlen, die sich gemeinsam bewegen</translation>
    </message>
    <message>
        <source>How much two figures move together</source>
        <translation>Wie stark sich zwei Zahlen gemeinsam bewegen</translation>
    </message>
    <message>
        <source>Direction in which two figures move</source>
        <translation>Richtung, in die sich zwei Zahlen bewegen</translation>
    </message>
    <message>
        <source>Saving already taken off the ad budget</source>
        <translation>Ersparnis schon vom Werbebudget abgezogen</translation>
    </message>
    <message>
        <source>People who work there</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>More orders a month that you could serve</source>
        <translation>Einkäufe je Monat, die Sie zusätzlich bedienen könnten</translation>
    </message>
    <message>
        <source>Working time in the channel</source>
        <translation>Arbeitszeit im Kanal</translation>
    </message>
    <message>
        <source>Hours for a post</source>
        <translation>Stunden für einen Beitrag</translation>
    </message>
    <message>
        <source>Hours for a reply</source>
        <translation>Stunden für eine Antwort</translation>
    </message>
    <message>
        <source>Hours a month for the ads</source>
        <translation>Stunden je Monat für die Anzeigen</translation>
    </message>
    <message>
        <source>Channels that rest on one guess move together</source>
        <translation>Kanäle mit derselben Schätzung bewegen sich gemeinsam</translation>
    </message>
    <message>
        <source>Figures that are your own</source>
        <translation>Zahlen, die Ihre eigenen sind</translation>
    </message>
    <message>
        <source>Ad budget by month</source>
        <translation>Werbebudget nach Monaten</translation>
    </message>
    <message>
        <source>Hours a week by month</source>
        <translation>Stunden je Woche nach Monaten</translation>
    </message>
    <message>
        <source>Posts by month</source>
        <translation>Beiträge nach Monaten</translation>
    </message>
    <message>
        <source>Agency fee by month</source>
        <translation>Honorar der Agentur nach Monaten</translation>
    </message>
    <message>
        <source>Content by month</source>
        <translation>Inhalte nach Monaten</translation>
    </message>
    <message>
        <source>Tools by month</source>
        <translation>Werkzeuge nach Monaten</translation>
    </message>
    <message>
        <source>Other costs by month</source>
        <translation>Sonstige Kosten nach Monaten</translation>
    </message>
    <message>
        <source>Cost in the other currency by month</source>
        <translation>Kosten in der anderen Währung nach Monaten</translation>
    </message>
    <message>
        <source>Media plan</source>
        <translation>Mediaplan</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Where the season comes from</source>
        <translation>Woher die Saison stammt</translation>
    </message>
    <message>
        <source>Season of demand</source>
        <translation>Saison der Nachfrage</translation>
    </message>
    <message>
        <source>Season counts for enquiries</source>
        <translation>Saison zählt bei Anfragen</translation>
    </message>
    <message>
        <source>Season counts for existing customers</source>
        <translation>Saison zählt bei Stammkunden</translation>
    </message>
    <message>
        <source>Strength of the season</source>
        <translation>Stärke der Saison</translation>
    </message>
    <message>
        <source>Price of contacts over the year</source>
        <translation>Preis der Kontakte übers Jahr</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>Frühere Jahre</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>Früheres Jahr</translation>
    </message>
    <message>
        <source>Months of an earlier year</source>
        <translation>Monate eines früheren Jahres</translation>
    </message>
    <message>
        <source>Time until an enquiry becomes money</source>
        <translation>Zeit, bis aus einer Anfrage Geld wird</translation>
    </message>
    <message>
        <source>Weeks until half have bought</source>
        <translation>Wochen, bis die Hälfte gekauft hat</translation>
    </message>
    <message>
        <source>How much longer nine of ten take</source>
        <translation>Wie viel länger neun von zehn brauchen</translation>
    </message>
    <message>
        <source>Days until payment</source>
        <translation>Tage bis zur Zahlung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Tag des Ereignisses</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation>Notiz zum Ereignis</translation>
    </message>
    <message>
        <source>Start of the scenario, months later</source>
        <translation>Start des Szenarios, Monate später</translation>
    </message>
    <message>
        <source>Month with a pause in the scenario</source>
        <translation>Monat mit Pause im Szenario</translation>
    </message>
</context>
<context>
    <name>FieldRefusal</name>
    <message>
        <source>%1 cannot be right here: at least %2, please. The value before still counts.</source>
        <translation>%1 kann hier nicht stimmen: bitte mindestens %2. Der Wert davor gilt weiter.</translation>
    </message>
    <message>
        <source>%1 cannot be right here: between %2 and %3, please. The value before still counts.</source>
        <translation>%1 kann hier nicht stimmen: bitte zwischen %2 und %3. Der Wert davor gilt weiter.</translation>
    </message>
    <message>
        <source>“%1” is no currency: please write its three letters, like USD or CHF. The one before still counts.</source>
        <translation>„%1“ ist keine Währung: Bitte schreiben Sie ihre drei Buchstaben, etwa USD oder CHF. Die vorige gilt weiter.</translation>
    </message>
    <message>
        <source>Your book is in %1 already: such costs belong to the cards above. The currency before still counts.</source>
        <translation>Ihre Mappe ist schon in %1: Solche Kosten gehören in die Karten darüber. Die vorige Währung gilt weiter.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>How it is calculated</source>
        <translation>So wird gerechnet</translation>
    </message>
    <message>
        <source>The plan is calculated thousands of times, each time with other values between low and high. “8 of 10 cases” means what lies between the lowest and the highest tenth.</source>
        <translation>Der Plan wird tausende Male durchgerechnet, jedes Mal mit anderen Werten zwischen niedrig und hoch. „8 von 10 Fällen“ heißt: was zwischen dem niedrigsten und dem höchsten Zehntel liegt.</translation>
    </message>
    <message>
        <source>Working time counts as cost, and it makes the posts and the answers: with less time fewer posts are made, and fewer enquiries become customers. Where two questions name different hours, the larger sum counts.</source>
        <translation>Arbeitszeit zählt als Kosten, und aus ihr entstehen Beiträge und Antworten: Mit weniger Zeit gibt es weniger Beiträge, und weniger Anfragen werden zu Kunden. Nennen zwei Fragen verschiedene Stunden, zählt die größere Summe.</translation>
    </message>
    <message>
        <source>Of the customers only those count who would not have come anyway, with what their purchases leave over, and only as many as you can serve. A saving counts at most with what it costs you today.</source>
        <translation>Von den Kunden zählen nur die, die nicht ohnehin gekommen wären, mit dem, was von ihren Käufen übrig bleibt, und nur so viele, wie Sie bedienen können. Eine Ersparnis zählt höchstens mit dem, was Sie heute dafür bezahlen.</translation>
    </message>
    <message>
        <source>As long as the figures that decide are those of a typical firm, there is no verdict. “I don&apos;t know” makes the result less sure and never better.</source>
        <translation>Solange die Zahlen, die entscheiden, die eines üblichen Betriebs sind, gibt es kein Urteil. „Weiß ich nicht“ macht das Ergebnis unsicherer und nie besser.</translation>
    </message>
    <message>
        <source>From 65 of 100 cases on the answer is yes, up to 35 it is no; in between it is open. A test is advised only if its outcome is worth more than its clicks, its working hours and its set-up.</source>
        <translation>Ab 65 von 100 Fällen heißt die Antwort ja, bis 35 nein; dazwischen ist sie offen. Zu einem Test wird nur geraten, wenn sein Ergebnis mehr wert ist als seine Klicks, seine Arbeitszeit und seine Einrichtung.</translation>
    </message>
    <message>
        <source>What really happened counts up to the first month that is missing. A cost that nobody entered counts as planned.</source>
        <translation>Was wirklich geschehen ist, zählt bis zum ersten Monat, der fehlt. Kosten, die niemand eingetragen hat, zählen wie geplant.</translation>
    </message>
    <message>
        <source>About Ertrag</source>
        <translation>Über Ertrag</translation>
    </message>
    <message>
        <source>Ertrag says whether a social media campaign pays. Free software under the GPL, version 3 or later. Everything stays on this computer.</source>
        <translation>Ertrag sagt, ob sich eine Social-Media-Kampagne lohnt. Freie Software unter der GPL, Version 3 oder neuer. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Meldung speichern</translation>
    </message>
    <message>
        <source>Mistake in Ertrag</source>
        <translation>Fehler in Ertrag</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Import file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Export files (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Exportdateien (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Media plan from a table</source>
        <translation>Mediaplan aus einer Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>First day of the ad</source>
        <translation>Erster Tag der Anzeige</translation>
    </message>
    <message>
        <source>Last day of the ad</source>
        <translation>Letzter Tag der Anzeige</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Erreichte Personen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>do not take</source>
        <translation>nicht übernehmen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italienisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugiesisch</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>columns %1. %2.</source>
        <translation>Spalten %1. %2.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the same as the file&apos;s total row</source>
        <translation>gleich der Summenzeile der Datei</translation>
    </message>
    <message>
        <source>the file&apos;s total row says %1</source>
        <translation>die Summenzeile der Datei sagt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n Kampagne</numerusform>
            <numerusform>%n Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>people reached are never added up</source>
        <translation>Reichweite wird nie addiert</translation>
    </message>
    <message>
        <source>as the platform counts</source>
        <translation>so zählt die Plattform</translation>
    </message>
    <message>
        <source>counts as a claim of the platform</source>
        <translation>zählt als Behauptung der Plattform</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Diese Datei ist schon da.</translation>
    </message>
    <message>
        <source>Taking it again changes nothing.</source>
        <translation>Noch einmal übernehmen ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are already there</source>
        <translation>
            <numerusform>%n Tag ist schon da</numerusform>
            <numerusform>%n Tage sind schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>(import of %1, %2).</source>
        <translation>(Import vom %1, %2).</translation>
    </message>
    <message>
        <source>This file is newer: its figures replace the old ones, nothing counts twice. What you typed stays.</source>
        <translation>Diese Datei ist neuer: ihre Werte ersetzen die alten, nichts zählt doppelt. Von Hand Eingetragenes bleibt.</translation>
    </message>
    <message>
        <source>The file is in %1, your book is in %2.</source>
        <translation>Die Datei ist in %1, Ihre Mappe in %2.</translation>
    </message>
    <message>
        <source>The figures are kept, but do not appear in the comparison.</source>
        <translation>Die Werte werden aufbewahrt, erscheinen aber nicht im Vergleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s) recognised and checked</source>
        <translation>
            <numerusform>%n Summenzeile erkannt und geprüft</numerusform>
            <numerusform>%n Summenzeilen erkannt und geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) left out</source>
        <translation>
            <numerusform>%n leere Zeile übersprungen</numerusform>
            <numerusform>%n leere Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date left out</source>
        <translation>
            <numerusform>%n Zeile ohne Datum ausgelassen</numerusform>
            <numerusform>%n Zeilen ohne Datum ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: a number cannot be read</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: eine Zahl ist nicht lesbar</numerusform>
            <numerusform>%n Zeilen ausgelassen: eine Zahl ist nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: a number below zero</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: eine Zahl unter null</numerusform>
            <numerusform>%n Zeilen ausgelassen: eine Zahl unter null</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) left out</source>
        <translation>
            <numerusform>%n Fußnote ausgelassen</numerusform>
            <numerusform>%n Fußnoten ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>columns without a meaning are not stored</source>
        <translation>nicht zugeordnete Spalten werden nicht gespeichert</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Number of the day</source>
        <translation>Nummer des Tages</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Paid or not</source>
        <translation>Bezahlt oder nicht</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Art der Zahlung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Art des Ergebnisses</translation>
    </message>
    <message>
        <source>Figure named above the table</source>
        <translation>Wert, der über der Tabelle benannt ist</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>steht nicht in der Datei</translation>
    </message>
    <message>
        <source>on your website</source>
        <translation>auf Ihrer Website</translation>
    </message>
    <message>
        <source>of the whole shop, with and without the campaign</source>
        <translation>des ganzen Shops, mit und ohne Kampagne</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>The program does not know these titles. Please choose below what the columns mean: at least the day and one figure.</source>
        <translation>Diese Titel kennt das Programm nicht. Bitte wählen Sie unten, was die Spalten bedeuten: mindestens den Tag und einen Wert.</translation>
    </message>
    <message>
        <source>The file has no column with costs. Shall its other figures be taken?</source>
        <translation>Die Datei hat keine Spalte mit Kosten. Sollen ihre übrigen Werte übernommen werden?</translation>
    </message>
    <message>
        <source>Take them without costs</source>
        <translation>Ohne Kosten übernehmen</translation>
    </message>
    <message>
        <source>The file does not say which days it is about. From when to when?</source>
        <translation>Die Datei sagt nicht, um welche Tage es geht. Von wann bis wann?</translation>
    </message>
    <message>
        <source>The days in this file have no year. When was “%1”?</source>
        <translation>Die Tage in dieser Datei haben kein Jahr. Wann war „%1“?</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways, and no other day in the file settles it. Which is right?</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen, und kein anderer Tag der Datei klärt es. Was stimmt?</translation>
    </message>
    <message>
        <source>The amount “%1” can be read in two ways, and no other number in the file settles it. Which is right?</source>
        <translation>Der Betrag „%1“ lässt sich auf zwei Arten lesen, und keine andere Zahl der Datei klärt es. Was stimmt?</translation>
    </message>
    <message>
        <source>%1 looks like personal data and would be stored.</source>
        <translation>%1 sieht nach Personendaten aus und würde gespeichert.</translation>
    </message>
    <message>
        <source>Please choose “do not take” for it.</source>
        <translation>Bitte wählen Sie dafür „nicht übernehmen“.</translation>
    </message>
    <message>
        <source>The file holds personal data (%1).</source>
        <translation>Die Datei enthält Personendaten (%1).</translation>
    </message>
    <message>
        <source>None of it is stored. Delete the file when you no longer need it.</source>
        <translation>Nichts davon wird gespeichert. Löschen Sie die Datei, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Each row stands for a week.</source>
        <translation>Jede Zeile steht für eine Woche.</translation>
    </message>
    <message>
        <source>Each row stands for a month.</source>
        <translation>Jede Zeile steht für einen Monat.</translation>
    </message>
    <message>
        <source>Its figures are spread evenly over the days.</source>
        <translation>Ihre Werte werden gleichmäßig auf die Tage verteilt.</translation>
    </message>
    <message>
        <source>The file&apos;s total row is higher than its rows.</source>
        <translation>Die Summenzeile der Datei ist höher als ihre Zeilen.</translation>
    </message>
    <message>
        <source>The platform does not list everything here. Only what is listed is taken.</source>
        <translation>Die Plattform führt hier nicht alles auf. Übernommen wird nur, was aufgeführt ist.</translation>
    </message>
    <message>
        <source>The file&apos;s total row is lower than its rows.</source>
        <translation>Die Summenzeile der Datei ist niedriger als ihre Zeilen.</translation>
    </message>
    <message>
        <source>Please check that no row stands there twice.</source>
        <translation>Bitte prüfen Sie, ob keine Zeile doppelt vorkommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a payment left out</source>
        <translation>
            <numerusform>%n Zeile ohne Zahlung ausgelassen</numerusform>
            <numerusform>%n Zeilen ohne Zahlung ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of further tables left out</source>
        <translation>
            <numerusform>%n Zeile weiterer Tabellen ausgelassen</numerusform>
            <numerusform>%n Zeilen weiterer Tabellen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in another currency left out</source>
        <translation>
            <numerusform>%n Zeile in anderer Währung ausgelassen</numerusform>
            <numerusform>%n Zeilen in anderer Währung ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>a table of your own</source>
        <translation>eine eigene Tabelle</translation>
    </message>
    <message>
        <source>Contacts and clicks count. The amounts are kept and count once you enter the rate.</source>
        <translation>Kontakte und Klicks zählen. Die Beträge werden aufbewahrt und zählen, sobald Sie den Kurs eingeben.</translation>
    </message>
    <message>
        <source>is being added up</source>
        <translation>wird zusammengezählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) taken</source>
        <translation>
            <numerusform>%1 Zeile wird übernommen</numerusform>
            <numerusform>%1 Zeilen werden übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is large and is being read to its end. Its figures follow.</source>
        <translation>Die Datei ist groß und wird zu Ende gelesen. Ihre Zahlen folgen.</translation>
    </message>
    <message>
        <source>Take the rows</source>
        <translation>Zeilen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %1 row(s)</source>
        <translation>
            <numerusform>%1 Zeile übernehmen</numerusform>
            <numerusform>%1 Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one sheet of this workbook holds figures. Which of them count?</source>
        <translation>Mehrere Blätter dieser Arbeitsmappe enthalten Zahlen. Welche davon zählen?</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>More than one column could be “%1”: %2. Which of them counts?</source>
        <translation>Mehr als eine Spalte könnte „%1“ sein: %2. Welche davon zählt?</translation>
    </message>
    <message>
        <source>The file does not say which currency its amounts are in. Which one is it?</source>
        <translation>Die Datei sagt nicht, in welcher Währung ihre Beträge sind. Welche ist es?</translation>
    </message>
    <message>
        <source>All of them added up</source>
        <translation>Alle zusammengezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lie outside the period that was given.</source>
        <translation>
            <numerusform>%n Zeile liegt außerhalb des angegebenen Zeitraums.</numerusform>
            <numerusform>%n Zeilen liegen außerhalb des angegebenen Zeitraums.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s own days count.</source>
        <translation>Es zählen die Tage, die in der Datei stehen.</translation>
    </message>
    <message>
        <source>With your new answers it replaces its old figures.</source>
        <translation>Mit Ihren neuen Antworten ersetzt sie ihre alten Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>Is “%2” the campaign that was called “%1” in an earlier file? Both have %n day(s) with nearly the same figures (costs %3 and %4).</source>
        <translation>
            <numerusform>Ist „%2“ die Kampagne, die in einer früheren Datei „%1“ hieß? Beide haben %n Tag mit fast gleichen Zahlen (Kosten %3 und %4).</numerusform>
            <numerusform>Ist „%2“ die Kampagne, die in einer früheren Datei „%1“ hieß? Beide haben %n Tage mit fast gleichen Zahlen (Kosten %3 und %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this file stand in “%1” as well, with other figures, and that file goes on to a later day. Which of them was exported later?</source>
        <translation>
            <numerusform>%n Tag dieser Datei steht mit anderen Zahlen auch in „%1“, und jene Datei reicht bis zu einem späteren Tag. Welche wurde später exportiert?</numerusform>
            <numerusform>%n Tage dieser Datei stehen mit anderen Zahlen auch in „%1“, und jene Datei reicht bis zu einem späteren Tag. Welche wurde später exportiert?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) lie outside the campaign</source>
        <translation>
            <numerusform>%n Tag liegt außerhalb der Kampagne</numerusform>
            <numerusform>%n Tage liegen außerhalb der Kampagne</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, it has a new name</source>
        <translation>Ja, sie heißt jetzt anders</translation>
    </message>
    <message>
        <source>No, these are two campaigns</source>
        <translation>Nein, das sind zwei Kampagnen</translation>
    </message>
    <message>
        <source>“%1”: its figures stay</source>
        <translation>„%1“: ihre Zahlen bleiben</translation>
    </message>
    <message>
        <source>This file: its figures count</source>
        <translation>Diese Datei: ihre Zahlen zählen</translation>
    </message>
    <message>
        <source>Nothing changes for them, and nothing counts twice.</source>
        <translation>Für sie ändert sich nichts, und nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Their costs of %1 are kept, but do not count.</source>
        <translation>Ihre Kosten von %1 werden aufbewahrt, zählen aber nicht.</translation>
    </message>
    <message>
        <source>%1: your ad costs of %2 count, the file&apos;s %3 do not.</source>
        <translation>%1: Ihre Werbekosten von %2 zählen, die %3 der Datei nicht.</translation>
    </message>
    <message>
        <source>%1: your %2 enquiries count, the file&apos;s %3 do not.</source>
        <translation>%1: Ihre %2 Anfragen zählen, die %3 der Datei nicht.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Was Sie eingetragen haben, bleibt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days</source>
        <translation>%1: %2 von %3 Tagen</translation>
    </message>
    <message>
        <source>Costs of a part of the month: %1.</source>
        <translation>Kosten nur für einen Teil des Monats: %1.</translation>
    </message>
    <message>
        <source>Once the month is over, the plan&apos;s amount counts for the other days, until you type the costs of the month or take a file that has them.</source>
        <translation>Ist der Monat vorbei, zählt für die übrigen Tage der Betrag des Plans, bis Sie die Kosten des Monats eintragen oder eine Datei übernehmen, in der sie stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled order(s) left out</source>
        <translation>
            <numerusform>%n stornierte Bestellung ausgelassen</numerusform>
            <numerusform>%n stornierte Bestellungen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: payouts, transfers, fees, own purchases</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: Auszahlung, Überweisung, Gebühr oder eigener Kauf</numerusform>
            <numerusform>%n Zeilen ausgelassen: Auszahlungen, Überweisungen, Gebühren, eigene Käufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with further items of orders</source>
        <translation>
            <numerusform>%n Zeile mit einem weiteren Artikel einer Bestellung</numerusform>
            <numerusform>%n Zeilen mit weiteren Artikeln von Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1 have no day that can be read (%2).</source>
        <translation>
            <numerusform>%n Zeile mit %1 hat keinen lesbaren Tag (%2).</numerusform>
            <numerusform>%n Zeilen mit %1 haben keinen lesbaren Tag (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with money have no day that can be read (%1).</source>
        <translation>
            <numerusform>%n Zeile mit Geld hat keinen lesbaren Tag (%1).</numerusform>
            <numerusform>%n Zeilen mit Geld haben keinen lesbaren Tag (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1 and a number that cannot be read (%2).</source>
        <translation>
            <numerusform>%n Zeile mit %1 hat eine Zahl, die nicht zu lesen ist (%2).</numerusform>
            <numerusform>%n Zeilen mit %1 haben eine Zahl, die nicht zu lesen ist (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an amount that cannot be read (%1).</source>
        <translation>
            <numerusform>%n Zeile hat einen Betrag, der nicht zu lesen ist (%1).</numerusform>
            <numerusform>%n Zeilen haben einen Betrag, der nicht zu lesen ist (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1 and an amount of which a spreadsheet made a day (%2).</source>
        <translation>
            <numerusform>%n Zeile mit %1 hat einen Betrag, aus dem eine Tabellenkalkulation einen Tag gemacht hat (%2).</numerusform>
            <numerusform>%n Zeilen mit %1 haben einen Betrag, aus dem eine Tabellenkalkulation einen Tag gemacht hat (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an amount of which a spreadsheet made a day (%1).</source>
        <translation>
            <numerusform>%n Zeile hat einen Betrag, aus dem eine Tabellenkalkulation einen Tag gemacht hat (%1).</numerusform>
            <numerusform>%n Zeilen haben einen Betrag, aus dem eine Tabellenkalkulation einen Tag gemacht hat (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1 and a count below zero (%2).</source>
        <translation>
            <numerusform>%n Zeile mit %1 hat eine Anzahl unter null (%2).</numerusform>
            <numerusform>%n Zeilen mit %1 haben eine Anzahl unter null (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with money and a count below zero (%1).</source>
        <translation>
            <numerusform>%n Zeile mit Geld hat eine Anzahl unter null (%1).</numerusform>
            <numerusform>%n Zeilen mit Geld haben eine Anzahl unter null (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) take costs off: %1 (%2).</source>
        <translation>
            <numerusform>%n Zeile zieht Kosten ab: %1 (%2).</numerusform>
            <numerusform>%n Zeilen ziehen Kosten ab: %1 (ab %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more clicks than contacts (%1).</source>
        <translation>
            <numerusform>%n Zeile hat mehr Klicks als Kontakte (%1).</numerusform>
            <numerusform>%n Zeilen haben mehr Klicks als Kontakte (ab %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Storniert am</translation>
    </message>
    <message>
        <source>costs of %1 and revenue of %2</source>
        <translation>Kosten von %1 und Umsatz von %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1: “%2”</source>
        <translation>Zeile %1: „%2“</translation>
    </message>
    <message>
        <source>This money is missing in the sums. Better correct the file and choose it again; what you take now can be replaced by it later.</source>
        <translation>Dieses Geld fehlt in den Summen. Besser, Sie verbessern die Datei und wählen sie noch einmal; was Sie jetzt übernehmen, kann sie später ersetzen.</translation>
    </message>
    <message>
        <source>No figure of this file counts.</source>
        <translation>Keine Zahl dieser Datei zählt.</translation>
    </message>
    <message>
        <source>Costs, contacts, clicks, enquiries, visits, orders or revenue would.</source>
        <translation>Zählen würden Kosten, Kontakte, Klicks, Anfragen, Besuche, Bestellungen oder Umsatz.</translation>
    </message>
    <message>
        <source>It holds %1. Costs, contacts, clicks, enquiries, visits, orders or revenue would.</source>
        <translation>Sie enthält %1. Zählen würden Kosten, Kontakte, Klicks, Anfragen, Besuche, Bestellungen oder Umsatz.</translation>
    </message>
    <message>
        <source>The costs stand in the file with a minus.</source>
        <translation>Die Kosten stehen mit Minus in der Datei.</translation>
    </message>
    <message>
        <source>They count as costs: %1.</source>
        <translation>Sie zählen als Kosten: %1.</translation>
    </message>
    <message>
        <source>That is right for credits. Please check whether you got any.</source>
        <translation>Bei Gutschriften ist das richtig. Bitte prüfen Sie, ob Sie welche bekommen haben.</translation>
    </message>
    <message>
        <source>Please check whether the columns are taken for the right thing.</source>
        <translation>Bitte prüfen Sie, ob die Spalten richtig zugeordnet sind.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Settle capacity first: more sales could not be served</source>
        <translation>Klären Sie zuerst die Kapazität: Mehr Umsatz wäre nicht zu bedienen</translation>
    </message>
    <message>
        <source>Choose one main goal</source>
        <translation>Wählen Sie ein Hauptziel</translation>
    </message>
    <message>
        <source>Check whether the goal fits the bottleneck</source>
        <translation>Prüfen Sie, ob das Ziel zum Engpass passt</translation>
    </message>
    <message>
        <source>Say what else the money could do</source>
        <translation>Klären Sie, was das Geld sonst bringen könnte</translation>
    </message>
    <message>
        <source>Agree on when to stop, and who decides</source>
        <translation>Vereinbaren Sie, wann abgebrochen wird und wer das entscheidet</translation>
    </message>
    <message>
        <source>Ask at the till: the effect is hard to see otherwise</source>
        <translation>Fragen Sie nach: Die Wirkung ist sonst kaum zu sehen</translation>
    </message>
    <message>
        <source>Make the aim exact: what, how many, by when</source>
        <translation>Machen Sie das Ziel genau: was, wie viel, bis wann</translation>
    </message>
    <message>
        <source>Write down how it is today, per month</source>
        <translation>Notieren Sie, wie viele es heute je Monat sind</translation>
    </message>
    <message>
        <source>Keep five key figures at most, one of them money or customers</source>
        <translation>Wählen Sie höchstens fünf Kennzahlen, eine davon in Geld oder Kunden</translation>
    </message>
    <message>
        <source>Say what a success is worth after its own costs</source>
        <translation>Klären Sie, was ein Erfolg nach seinen eigenen Kosten wert ist</translation>
    </message>
    <message>
        <source>Say how many would have come anyway</source>
        <translation>Schätzen Sie, wie viele ohnehin gekommen wären</translation>
    </message>
    <message>
        <source>Describe the ideal customers and how many there are</source>
        <translation>Beschreiben Sie die Idealkunden und wie viele es sind</translation>
    </message>
    <message>
        <source>Ask ten customers where they look</source>
        <translation>Fragen Sie zehn Kunden, wo sie suchen</translation>
    </message>
    <message>
        <source>Check reach against the number of people there are</source>
        <translation>Vergleichen Sie die Reichweite mit der Zahl der Menschen</translation>
    </message>
    <message>
        <source>Begin with fewer channels, or give them more hours</source>
        <translation>Beginnen Sie mit weniger Kanälen, oder geben Sie ihnen mehr Stunden</translation>
    </message>
    <message>
        <source>Name who is accountable</source>
        <translation>Benennen Sie, wer verantwortlich ist</translation>
    </message>
    <message>
        <source>Plan more hours: the channels need them</source>
        <translation>Planen Sie mehr Stunden ein: Die Kanäle brauchen sie</translation>
    </message>
    <message>
        <source>Name a deputy</source>
        <translation>Benennen Sie eine Vertretung</translation>
    </message>
    <message>
        <source>Keep the accounts with the firm: two admins, two-step sign-in</source>
        <translation>Halten Sie die Konten beim Betrieb: zwei Administratoren, Anmeldung in zwei Schritten</translation>
    </message>
    <message>
        <source>Name who replies, and how fast</source>
        <translation>Benennen Sie, wer antwortet und wie schnell</translation>
    </message>
    <message>
        <source>Agree with the works council</source>
        <translation>Einigen Sie sich mit dem Betriebsrat</translation>
    </message>
    <message>
        <source>Settle consent for pictures of people</source>
        <translation>Regeln Sie die Einwilligung für Bilder von Personen</translation>
    </message>
    <message>
        <source>Make the imprint reachable in two clicks</source>
        <translation>Machen Sie das Impressum in zwei Klicks erreichbar</translation>
    </message>
    <message>
        <source>Have the guideline acknowledged</source>
        <translation>Lassen Sie die Regeln bestätigen</translation>
    </message>
    <message>
        <source>Plan the training and its cost</source>
        <translation>Planen Sie die Schulung und ihre Kosten</translation>
    </message>
    <message>
        <source>Complete question %1</source>
        <translation>Vervollständigen Sie Frage %1</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>Preparation: %1 of 100</source>
        <translation>Vorbereitung: %1 von 100</translation>
    </message>
    <message>
        <source>Chance that it pays: %1. A coin toss would be 50.</source>
        <translation>Chance, dass es sich lohnt: %1. Ein Münzwurf wären 50.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>1 of 10 below</source>
        <translation>1 von 10 darunter</translation>
    </message>
    <message>
        <source>9 of 10 below</source>
        <translation>9 von 10 darunter</translation>
    </message>
    <message numerus="yes">
        <source>Return minus cost, %n month(s)</source>
        <translation>
            <numerusform>Ertrag minus Kosten, %n Monat</numerusform>
            <numerusform>Ertrag minus Kosten, %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether you could serve more customers</source>
        <translation>Klären Sie, ob Sie mehr Kunden bedienen könnten</translation>
    </message>
    <message>
        <source>Say what holds you back today</source>
        <translation>Klären Sie, was Sie heute bremst</translation>
    </message>
    <message>
        <source>Say how the effect will be seen</source>
        <translation>Klären Sie, woran man die Wirkung sehen wird</translation>
    </message>
    <message>
        <source>Choose the key figures</source>
        <translation>Wählen Sie die Kennzahlen</translation>
    </message>
    <message>
        <source>Say how many people the group has</source>
        <translation>Klären Sie, wie viele Menschen die Zielgruppe hat</translation>
    </message>
    <message>
        <source>Choose the channels</source>
        <translation>Wählen Sie die Kanäle</translation>
    </message>
    <message>
        <source>Say how many hours there are</source>
        <translation>Klären Sie, wie viele Stunden es gibt</translation>
    </message>
    <message>
        <source>Say who owns the accounts, and how they are protected</source>
        <translation>Klären Sie, wem die Konten gehören und wie sie geschützt sind</translation>
    </message>
    <message>
        <source>Say whether there is a works council</source>
        <translation>Klären Sie, ob es einen Betriebsrat gibt</translation>
    </message>
    <message>
        <source>Say whether people will be seen in pictures</source>
        <translation>Klären Sie, ob Personen auf Bildern zu sehen sind</translation>
    </message>
    <message>
        <source>Look whether the imprint is two clicks away</source>
        <translation>Sehen Sie nach, ob das Impressum zwei Klicks entfernt ist</translation>
    </message>
    <message>
        <source>Say which rules the staff has</source>
        <translation>Klären Sie, welche Regeln für die Mitarbeitenden gelten</translation>
    </message>
    <message>
        <source>Enter the full ad budget, or take the saving out</source>
        <translation>Tragen Sie das volle Werbebudget ein, oder nehmen Sie die Ersparnis heraus</translation>
    </message>
    <message>
        <source>Ask customers where they heard of you: platforms count the same one twice</source>
        <translation>Fragen Sie Kunden, woher sie Sie kennen: Plattformen zählen denselben doppelt</translation>
    </message>
    <message>
        <source>Complete the costs in another currency</source>
        <translation>Vervollständigen Sie die Kosten in anderer Währung</translation>
    </message>
    <message>
        <source>Say whether the saving is already taken off the ad budget</source>
        <translation>Klären Sie, ob die Ersparnis schon vom Werbebudget abgezogen ist</translation>
    </message>
    <message>
        <source>Say what the saving costs today</source>
        <translation>Klären Sie, was heute für das bezahlt wird, was Sie sparen</translation>
    </message>
    <message>
        <source>Put working time and a reserve into the budget</source>
        <translation>Nehmen Sie Arbeitszeit und eine Rücklage ins Budget auf</translation>
    </message>
    <message>
        <source>Settle how you deal with criticism: who, and how fast</source>
        <translation>Klären Sie, wer bei Kritik gerufen wird und wie schnell</translation>
    </message>
    <message>
        <source>Chance that it pays</source>
        <translation>Chance, dass es sich lohnt</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Assumptions cannot tell whether it pays for you.</source>
        <translation>Mit Annahmen lässt sich nicht sagen, ob es sich für Sie lohnt.</translation>
    </message>
    <message>
        <source>What helps most</source>
        <translation>Was am meisten hilft</translation>
    </message>
    <message>
        <source>What helps next</source>
        <translation>Was als Nächstes hilft</translation>
    </message>
    <message>
        <source>Middle case</source>
        <translation>Mittlerer Fall</translation>
    </message>
    <message>
        <source>Middle case %1 · 8 of 10 cases between %2 and %3</source>
        <translation>Mittlerer Fall %1 · 8 von 10 Fällen zwischen %2 und %3</translation>
    </message>
</context>
<context>
    <name>MistakeReport</name>
    <message>
        <source>Marked text:</source>
        <translation>Markierter Text:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Program: Ertrag %1, language %2</source>
        <translation>Programm: Ertrag %1, Sprache %2</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Was falsch ist:</translation>
    </message>
    <message>
        <source>A mistake in Ertrag: %1</source>
        <translation>Ein Fehler in Ertrag: %1</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>Trade press</source>
        <translation>Fachpresse</translation>
    </message>
    <message>
        <source>Leaflets and local paper</source>
        <translation>Flugblätter und Lokalzeitung</translation>
    </message>
</context>
<context>
    <name>PlanActualTables</name>
    <message>
        <source>within target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>auf Kurs</translation>
    </message>
    <message>
        <source>close</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>zu hoch</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis heute</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Return minus cost</source>
        <translation>Ertrag minus Kosten</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>ROI to date by who counted</source>
        <translation>ROI bis heute, je nachdem wer zählt</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt von</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>You: till, phone, orders</source>
        <translation>Sie selbst (Kasse, Telefon, Bestellungen)</translation>
    </message>
    <message>
        <source>The platforms, as they claim</source>
        <translation>Plattformen (eigene Angabe)</translation>
    </message>
    <message>
        <source>Latest imports</source>
        <translation>Letzte Importe</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>The platforms, corrected by you</source>
        <translation>Plattformen (von Ihnen berichtigt)</translation>
    </message>
    <message>
        <source>to be entered by you</source>
        <translation>von Ihnen einzutragen</translation>
    </message>
    <message>
        <source>%1, but the target does not pay</source>
        <translation>%1, aber das Ziel trägt sich nicht</translation>
    </message>
    <message>
        <source>of it the plan&apos;s, not entered yet</source>
        <translation>davon aus dem Plan, noch nicht eingetragen</translation>
    </message>
    <message>
        <source>of them additional</source>
        <translation>davon zusätzliche</translation>
    </message>
    <message>
        <source>%1, due by now %2</source>
        <translation>%1, jetzt fällig %2</translation>
    </message>
</context>
<context>
    <name>PlanActualView</name>
    <message>
        <source>Plan and actual:</source>
        <translation>Plan und Ist:</translation>
    </message>
    <message>
        <source>costs known, return not yet.</source>
        <translation>Kosten bekannt, Ertrag noch nicht.</translation>
    </message>
    <message>
        <source>%1: %2 spent, planned were %3. Enter new customers or revenue, then you see whether it pays.</source>
        <translation>%1: %2 ausgegeben, geplant waren %3. Tragen Sie Neukunden oder Umsatz ein, dann sehen Sie, ob es sich lohnt.</translation>
    </message>
    <message>
        <source>on plan or better.</source>
        <translation>im Plan oder besser.</translation>
    </message>
    <message>
        <source>behind plan, still with a gain.</source>
        <translation>hinter Plan, noch mit Gewinn.</translation>
    </message>
    <message>
        <source>behind plan, heading for a loss.</source>
        <translation>hinter Plan, auf dem Weg zum Verlust.</translation>
    </message>
    <message>
        <source>If it goes on like this, the campaign ends at an ROI of %1 instead of %2.</source>
        <translation>Bleibt alles, wie es ist, endet die Kampagne bei einem ROI von %1 statt %2.</translation>
    </message>
    <message>
        <source>ROI to date</source>
        <translation>ROI bis heute</translation>
    </message>
    <message>
        <source>Plan to date: %1</source>
        <translation>Plan bis heute: %1</translation>
    </message>
    <message>
        <source>New forecast</source>
        <translation>Neue Prognose</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <source>Cost per new customer</source>
        <translation>Kosten je Neukunde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Return minus cost, added up – plan, actual and new forecast</source>
        <translation>Ertrag minus Kosten, aufgelaufen – Plan, Ist und neue Prognose</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Plan, actual and new forecast of return minus cost, added up. The forecast ends at an ROI of %1, the plan at %2.</source>
        <translation>Plan, Ist und neue Prognose von Ertrag minus Kosten, aufgelaufen. Die Prognose endet bei einem ROI von %1, der Plan bei %2.</translation>
    </message>
    <message>
        <source>on plan, but heading for a loss.</source>
        <translation>im Plan, aber auf dem Weg in den Verlust.</translation>
    </message>
    <message>
        <source>Begin with “%1”: %2 instead of %3.</source>
        <translation>Beginnen Sie bei „%1“: %2 statt %3.</translation>
    </message>
    <message>
        <source>9 of 10 cases stay below</source>
        <translation>9 von 10 Fällen bleiben darunter</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The new forecast ends at %1, about between %2 and %3.</source>
        <translation>Die neue Prognose endet bei %1, etwa zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>no figures yet.</source>
        <translation>noch keine Zahlen.</translation>
    </message>
    <message>
        <source>Here you see what really happened beside the plan, and where the campaign is heading.</source>
        <translation>Hier sehen Sie neben dem Plan, was wirklich passiert ist, und wohin die Kampagne läuft.</translation>
    </message>
    <message>
        <source>The forecast is a first, simple one: it takes the rest of the plan and moves its cost and return the way the months so far went, with more trust the more months there are. It does not yet learn from single figures.</source>
        <translation>Die Prognose ist eine erste, einfache: Sie nimmt den Rest des Plans und verschiebt Kosten und Ertrag so, wie die bisherigen Monate gelaufen sind, je mehr Monate, desto stärker. Aus einzelnen Zahlen lernt sie noch nicht.</translation>
    </message>
    <message>
        <source>The imported figures lie outside of the campaign, which runs from %1 to %2. Check the start of the campaign or the file.</source>
        <translation>Die importierten Zahlen liegen außerhalb der Kampagne, die von %1 bis %2 läuft. Prüfen Sie den Beginn der Kampagne oder die Datei.</translation>
    </message>
    <message>
        <source>no figures in these months.</source>
        <translation>keine Zahlen in diesen Monaten.</translation>
    </message>
    <message>
        <source>%1 the result is %2 above plan: return %3, cost %4.</source>
        <translation>%1 liegt das Ergebnis %2 über Plan: Ertrag %3, Kosten %4.</translation>
    </message>
    <message>
        <source>%1 the result is %2 below plan: return %3, cost %4.</source>
        <translation>%1 liegt das Ergebnis %2 unter Plan: Ertrag %3, Kosten %4.</translation>
    </message>
    <message>
        <source>months are missing.</source>
        <translation>es fehlen Monate.</translation>
    </message>
    <message>
        <source>The plan itself ends with a loss in the middle case.</source>
        <translation>Schon der Plan endet im mittleren Fall mit einem Verlust.</translation>
    </message>
    <message>
        <source>about on plan.</source>
        <translation>ungefähr im Plan.</translation>
    </message>
    <message>
        <source>about on plan, and heading for a loss.</source>
        <translation>ungefähr im Plan, und auf dem Weg in den Verlust.</translation>
    </message>
    <message numerus="yes">
        <source>%n enquiry(s) are still open; by their age they may still bring %1, in 8 of 10 cases between %2 and %3.</source>
        <translation>
            <numerusform>%n Anfrage ist noch offen; nach ihrem Alter kann sie noch %1 bringen, in 8 von 10 Fällen zwischen %2 und %3.</numerusform>
            <numerusform>%n Anfragen sind noch offen; nach ihrem Alter können sie noch %1 bringen, in 8 von 10 Fällen zwischen %2 und %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due by now goes by the months of your plan: season, spending and the time until a sale, not evenly by the calendar.</source>
        <translation>Was jetzt fällig ist, folgt den Monaten Ihres Plans: Saison, Ausgaben und Zeit bis zum Verkauf, nicht gleichmäßig dem Kalender.</translation>
    </message>
</context>
<context>
    <name>PointWording</name>
    <message>
        <source>You want more sales but cannot serve more customers now</source>
        <translation>Sie wollen mehr Umsatz, können aber jetzt nicht mehr Kunden bedienen</translation>
    </message>
    <message>
        <source>Choose one main goal</source>
        <translation>Wählen Sie ein Hauptziel</translation>
    </message>
    <message>
        <source>The aim does not address what holds you back</source>
        <translation>Das Ziel trifft nicht, was Sie bremst</translation>
    </message>
    <message>
        <source>What else could the money do? Still open</source>
        <translation>Noch offen: was das Geld sonst bringen könnte</translation>
    </message>
    <message>
        <source>Agree on when to stop, and who decides</source>
        <translation>Vereinbaren Sie, wann abgebrochen wird und wer das entscheidet</translation>
    </message>
    <message>
        <source>The effect may be too small to be seen in your figures</source>
        <translation>Die Wirkung könnte zu klein sein, um sie in Ihren Zahlen zu sehen</translation>
    </message>
    <message>
        <source>The aim needs a number, a date and a way to count</source>
        <translation>Das Ziel braucht eine Zahl, ein Datum und eine Zählweise</translation>
    </message>
    <message>
        <source>Figures from before are missing: at least three months</source>
        <translation>Zahlen von früher fehlen: mindestens drei Monate</translation>
    </message>
    <message>
        <source>Choose at most five key figures, one of them in customers or money</source>
        <translation>Wählen Sie höchstens fünf Kennzahlen, eine davon in Geld oder Kunden</translation>
    </message>
    <message>
        <source>What one more customer leaves you is only assumed so far</source>
        <translation>Was ein weiterer Kunde einbringt, ist bisher nur angenommen</translation>
    </message>
    <message>
        <source>How many would have come anyway? Still open</source>
        <translation>Noch offen: wie viele ohnehin gekommen wären</translation>
    </message>
    <message>
        <source>Describe the ideal customer: situation, distance, how many</source>
        <translation>Beschreiben Sie den Idealkunden: Situation, Entfernung, wie viele</translation>
    </message>
    <message>
        <source>Ask ten customers where they look you up</source>
        <translation>Fragen Sie zehn Kunden, wo sie nach Ihnen suchen</translation>
    </message>
    <message>
        <source>Reach and frequency do not fit the size of the target group</source>
        <translation>Reichweite und Häufigkeit passen nicht zur Größe der Zielgruppe</translation>
    </message>
    <message>
        <source>More channels than your hours can carry</source>
        <translation>Mehr Kanäle, als Ihre Stunden tragen</translation>
    </message>
    <message>
        <source>A task has nobody who answers for it</source>
        <translation>Für eine Aufgabe ist niemand verantwortlich</translation>
    </message>
    <message>
        <source>The hours are below what these channels usually need</source>
        <translation>Die Stunden liegen unter dem, was diese Kanäle üblicherweise brauchen</translation>
    </message>
    <message>
        <source>Nobody stands in during holidays and illness</source>
        <translation>Bei Urlaub und Krankheit vertritt niemand</translation>
    </message>
    <message>
        <source>The accounts must belong to the firm and be protected</source>
        <translation>Die Konten müssen dem Betrieb gehören und geschützt sein</translation>
    </message>
    <message>
        <source>Nobody replies in the time you promise</source>
        <translation>Niemand antwortet in der Zeit, die Sie versprechen</translation>
    </message>
    <message>
        <source>The budget lacks working time or a reserve</source>
        <translation>Im Budget fehlt Arbeitszeit oder eine Rücklage</translation>
    </message>
    <message>
        <source>The works council has not agreed yet</source>
        <translation>Der Betriebsrat hat noch nicht zugestimmt</translation>
    </message>
    <message>
        <source>Consent of the people in pictures is not settled</source>
        <translation>Die Einwilligung der Personen auf Bildern ist nicht geregelt</translation>
    </message>
    <message>
        <source>The imprint must be two clicks away from every profile</source>
        <translation>Das Impressum muss von jedem Profil aus in zwei Klicks erreichbar sein</translation>
    </message>
    <message>
        <source>Give the staff the rules and have them confirmed</source>
        <translation>Geben Sie den Mitarbeitenden die Regeln und lassen Sie sie bestätigen</translation>
    </message>
    <message>
        <source>How you deal with criticism is open</source>
        <translation>Noch offen: wer bei Kritik gerufen wird und wie schnell</translation>
    </message>
    <message>
        <source>Training is not planned or not in the budget</source>
        <translation>Schulung ist nicht geplant oder nicht im Budget</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Still open: whether you could serve more customers</source>
        <translation>Noch offen: ob Sie mehr Kunden bedienen könnten</translation>
    </message>
    <message>
        <source>Still open: the one main goal</source>
        <translation>Noch offen: das eine Hauptziel</translation>
    </message>
    <message>
        <source>Still open: what holds you back today</source>
        <translation>Noch offen: was Sie heute bremst</translation>
    </message>
    <message>
        <source>Still open: how the effect will be seen</source>
        <translation>Noch offen: woran man die Wirkung sehen wird</translation>
    </message>
    <message>
        <source>Still open: the aim with its number and its date</source>
        <translation>Noch offen: das Ziel mit Zahl und Datum</translation>
    </message>
    <message>
        <source>Still open: how many there are a month today</source>
        <translation>Noch offen: wie viele es heute je Monat sind</translation>
    </message>
    <message>
        <source>Still open: the key figures</source>
        <translation>Noch offen: die Kennzahlen</translation>
    </message>
    <message>
        <source>Still open: where ten customers look you up</source>
        <translation>Noch offen: wo zehn Kunden nach Ihnen suchen</translation>
    </message>
    <message>
        <source>Still open: how many people the target group has</source>
        <translation>Noch offen: wie viele Menschen die Zielgruppe hat</translation>
    </message>
    <message>
        <source>Still open: the channels</source>
        <translation>Noch offen: die Kanäle</translation>
    </message>
    <message>
        <source>Still open: who answers for what</source>
        <translation>Noch offen: wer wofür verantwortlich ist</translation>
    </message>
    <message>
        <source>Still open: how many hours there are</source>
        <translation>Noch offen: wie viele Stunden es gibt</translation>
    </message>
    <message>
        <source>Still open: who stands in during holidays and illness</source>
        <translation>Noch offen: wer bei Urlaub und Krankheit vertritt</translation>
    </message>
    <message>
        <source>Still open: who owns the accounts, and how they are protected</source>
        <translation>Noch offen: wem die Konten gehören und wie sie geschützt sind</translation>
    </message>
    <message>
        <source>Still open: who replies, and how soon</source>
        <translation>Noch offen: wer antwortet und wie schnell</translation>
    </message>
    <message>
        <source>Still open: working time and reserve in the budget</source>
        <translation>Noch offen: Arbeitszeit und Rücklage im Budget</translation>
    </message>
    <message>
        <source>Still open: whether there is a works council</source>
        <translation>Noch offen: ob es einen Betriebsrat gibt</translation>
    </message>
    <message>
        <source>Still open: whether people are seen in pictures</source>
        <translation>Noch offen: ob Personen auf Bildern zu sehen sind</translation>
    </message>
    <message>
        <source>Still open: whether the imprint is two clicks away</source>
        <translation>Noch offen: ob das Impressum zwei Klicks entfernt ist</translation>
    </message>
    <message>
        <source>Still open: the rules for the staff</source>
        <translation>Noch offen: die Regeln für die Mitarbeitenden</translation>
    </message>
    <message>
        <source>Still open: the training and its cost</source>
        <translation>Noch offen: die Schulung und ihre Kosten</translation>
    </message>
    <message>
        <source>Each platform may claim the same customer: ask your customers, or use codes</source>
        <translation>Jede Plattform kann denselben Kunden für sich zählen: Fragen Sie Ihre Kunden, oder nutzen Sie Codes</translation>
    </message>
    <message>
        <source>A cost in another currency has no amount or no rate yet and is not counted</source>
        <translation>Kosten in anderer Währung haben noch keinen Betrag oder Kurs und zählen nicht mit</translation>
    </message>
    <message>
        <source>Still open: whether the saving is already taken off the ad budget</source>
        <translation>Noch offen: ob die Ersparnis schon vom Werbebudget abgezogen ist</translation>
    </message>
    <message>
        <source>The saving is already in the ad budget: it is counted once only</source>
        <translation>Die Ersparnis steckt schon im Werbebudget: Sie zählt nur einmal</translation>
    </message>
    <message>
        <source>A saving counts nothing yet: what is paid for it today is missing</source>
        <translation>Eine Ersparnis zählt noch nichts: Es fehlt, was heute dafür bezahlt wird</translation>
    </message>
</context>
<context>
    <name>RangeRemark</name>
    <message>
        <source>These three values lie so unevenly that the calculation can only come near them. Please check the likely one.</source>
        <translation>Diese drei Werte liegen so ungleich, dass die Rechnung ihnen nur nahekommt. Bitte prüfen Sie den wahrscheinlichen.</translation>
    </message>
    <message>
        <source>High is very far from the likely value, or from low. Are all three meant? Averages then rest on a few very lucky cases.</source>
        <translation>Der hohe Wert liegt sehr weit vom wahrscheinlichen oder vom niedrigen. Sind alle drei so gemeint? Durchschnitte beruhen dann auf wenigen sehr glücklichen Fällen.</translation>
    </message>
    <message>
        <source>Wider, since it is open: %1. Calculated with %2 to %3.</source>
        <translation>Breiter, weil offen: %1. Gerechnet wird mit %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>RelationView</name>
    <message>
        <source>hardly at all together</source>
        <translation>kaum gemeinsam</translation>
    </message>
    <message>
        <source>a little in the same direction</source>
        <translation>ein wenig in dieselbe Richtung</translation>
    </message>
    <message>
        <source>a little against each other</source>
        <translation>ein wenig gegeneinander</translation>
    </message>
    <message>
        <source>clearly in the same direction</source>
        <translation>deutlich in dieselbe Richtung</translation>
    </message>
    <message>
        <source>clearly against each other</source>
        <translation>deutlich gegeneinander</translation>
    </message>
    <message>
        <source>strongly in the same direction</source>
        <translation>stark in dieselbe Richtung</translation>
    </message>
    <message>
        <source>strongly against each other</source>
        <translation>stark gegeneinander</translation>
    </message>
    <message>
        <source>These wishes cannot all hold at once: beside the others, “%1” and “%2” can only move %3. The nearest that is possible is calculated.</source>
        <translation>Diese Wünsche können nicht alle zugleich gelten: Neben den anderen können sich „%1“ und „%2“ nur %3 bewegen. Gerechnet wird mit dem Nächstmöglichen.</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>What the result rests on</source>
        <translation>Worauf das Ergebnis beruht</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>over all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Werbebudget</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Fotos und Material</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung und rechtliche Prüfung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rücklage</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Clear before the start</source>
        <translation>Vor dem Start klären</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Amounts are net. The range covers 8 of 10 calculated cases.</source>
        <translation>Beträge sind netto. Die Spanne umfasst 8 von 10 durchgerechneten Fällen.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>bis heute</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Eight times of ten the truth lies between low and high.</source>
        <translation>Acht von zehn Malen liegt die Wahrheit zwischen niedrig und hoch.</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>So wird gerechnet</translation>
    </message>
    <message>
        <source>The plan is calculated many times, each time with other values between low and high. Working time counts as cost. Only customers who would not have come anyway count as return, and only their margin, not their revenue.</source>
        <translation>Der Plan wird viele Male durchgerechnet, jedes Mal mit anderen Werten zwischen niedrig und hoch. Arbeitszeit zählt als Kosten. Als Ertrag zählen nur Kunden, die nicht ohnehin gekommen wären, und nur ihr Deckungsbeitrag, nicht ihr Umsatz.</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>gedruckt am %1</translation>
    </message>
    <message>
        <source>Most worth knowing before: %1.</source>
        <translation>Das sollten Sie zuerst klären: %1.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Company goals</source>
        <translation>Ziele des Betriebs</translation>
    </message>
    <message>
        <source>Aim and key figures</source>
        <translation>Ziel und Kennzahlen</translation>
    </message>
    <message>
        <source>Audience and channels</source>
        <translation>Zielgruppe &amp; Kanäle</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Team and rules</source>
        <translation>Team &amp; Regeln</translation>
    </message>
    <message>
        <source>Costs and return</source>
        <translation>Kosten und Ertrag</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Lohnt es sich?</translation>
    </message>
    <message>
        <source>Actual figures</source>
        <translation>Ist-Werte</translation>
    </message>
    <message>
        <source>Plan and actual</source>
        <translation>Plan und Ist</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>As when opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Over the months</source>
        <translation>Über die Monate</translation>
    </message>
</context>
<context>
    <name>StudyChoices</name>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Next best use (as you said)</source>
        <translation>Nächstbeste Verwendung (nach Ihrer Angabe)</translation>
    </message>
    <message>
        <source>%1 (wide guess)</source>
        <translation>%1 (grobe Annahme)</translation>
    </message>
    <message>
        <source>In the middle case it is better to do nothing: the plan leaves %1.</source>
        <translation>Im mittleren Fall ist es besser, nichts zu tun: Der Plan bringt %1.</translation>
    </message>
    <message>
        <source>In the middle case “%1” does better than the plan, by %2.</source>
        <translation>Im mittleren Fall ist „%1“ um %2 besser als der Plan.</translation>
    </message>
    <message>
        <source>%1: the same ad money, without posts and hours, on wide assumptions of our own: %2 to %3 for 1,000 contacts, of which %4 to %5 come and ask.</source>
        <translation>%1: dasselbe Werbebudget, ohne Beiträge und Arbeitszeit, nach groben eigenen Annahmen: %2 bis %3 für 1000 Kontakte, von denen %4 bis %5 nachfragen.</translation>
    </message>
    <message>
        <source>middle %1</source>
        <translation>mittlerer Fall %1</translation>
    </message>
    <message>
        <source>What else you could do</source>
        <translation>Was Sie sonst tun könnten</translation>
    </message>
    <message>
        <source>Result in today&apos;s money</source>
        <translation>Ergebnis in heutigem Geld</translation>
    </message>
    <message>
        <source>1 of 10 below</source>
        <translation>1 von 10 darunter</translation>
    </message>
    <message>
        <source>middle case</source>
        <translation>mittlerer Fall</translation>
    </message>
    <message>
        <source>1 of 10 above</source>
        <translation>1 von 10 darüber</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Result in today&apos;s money: the bar holds 8 of 10 cases, the dot and the figure are the middle case.</source>
        <translation>Ergebnis in heutigem Geld: Der Balken umfasst 8 von 10 Fällen, Punkt und Zahl sind der mittlere Fall.</translation>
    </message>
    <message>
        <source>In the middle case nothing else here leaves more money than the plan.</source>
        <translation>Im mittleren Fall bleibt mit nichts anderem hier mehr Geld übrig als mit dem Plan.</translation>
    </message>
    <message>
        <source>Its return is taken as certain, as you entered it.</source>
        <translation>Ihre Angabe gilt dabei als sicher.</translation>
    </message>
</context>
<context>
    <name>StudyDetails</name>
    <message>
        <source>over %1 a year</source>
        <translation>über %1 im Jahr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>ROI, all costs</source>
        <translation>ROI, alle Kosten</translation>
    </message>
    <message>
        <source>with working hours, middle case</source>
        <translation>mit Arbeitszeit, mittlerer Fall</translation>
    </message>
    <message>
        <source>The ROI over all costs is %1 in the middle case.</source>
        <translation>Der ROI über alle Kosten beträgt im mittleren Fall %1.</translation>
    </message>
    <message>
        <source>ROMI, ads only</source>
        <translation>ROMI, nur Anzeigen</translation>
    </message>
    <message>
        <source>leaves out working hours and all else</source>
        <translation>ohne Arbeitszeit und alles andere</translation>
    </message>
    <message>
        <source>The return on ads alone is %1; it leaves out working hours.</source>
        <translation>Der Ertrag auf die Anzeigen allein beträgt %1; Arbeitszeit ist darin nicht enthalten.</translation>
    </message>
    <message>
        <source>ROAS, revenue per ad money</source>
        <translation>ROAS, Umsatz je Werbebudget</translation>
    </message>
    <message>
        <source>pays its ads from %1 on (1 / margin)</source>
        <translation>trägt die Anzeigen ab %1 (1 / Deckungsbeitrag)</translation>
    </message>
    <message>
        <source>without margin nothing pays</source>
        <translation>ohne Deckungsbeitrag trägt nichts</translation>
    </message>
    <message>
        <source>Ads bring %1 times their cost in revenue.</source>
        <translation>Die Anzeigen bringen das %1-Fache ihrer Kosten als Umsatz.</translation>
    </message>
    <message>
        <source>not unique</source>
        <translation>nicht eindeutig</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>Shares of the variance are not stated, since figures move together.</source>
        <translation>Wie viel jede Zahl zur Unsicherheit beiträgt, lässt sich nicht trennen, weil Zahlen zusammenhängen.</translation>
    </message>
    <message>
        <source>Shares of the variance are not stated, since there are too many uncertain figures.</source>
        <translation>Wie viel jede Zahl zur Unsicherheit beiträgt, ist bei so vielen unsicheren Zahlen nicht angegeben.</translation>
    </message>
    <message>
        <source>Nothing in this plan is uncertain.</source>
        <translation>In diesem Plan ist nichts unsicher.</translation>
    </message>
    <message>
        <source>Largest share of the variance: %1, %2.</source>
        <translation>Am meisten trägt zur Unsicherheit bei: %1, %2.</translation>
    </message>
    <message>
        <source>“%1”: no usual curve fits low, likely and high; two halves of a normal curve stand in.</source>
        <translation>„%1“: Niedrig, wahrscheinlich und hoch liegen so ungleich, dass die Rechnung sie nur annähern kann.</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>Net present value (NPV)</source>
        <translation>Kapitalwert (NPV)</translation>
    </message>
    <message>
        <source>NPV in 8 of 10 cases</source>
        <translation>NPV in 8 von 10 Fällen</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Worst tenth, mean (ES10)</source>
        <translation>Schlimmste 10 % (ES10)</translation>
    </message>
    <message>
        <source>Expected return per %1 spent</source>
        <translation>Erwarteter Ertrag je %1</translation>
    </message>
    <message>
        <source>Internal rate of return (IRR)</source>
        <translation>Interner Zinssatz (IRR)</translation>
    </message>
    <message>
        <source>Modified rate (MIRR)</source>
        <translation>Modifizierter Zinssatz (MIRR)</translation>
    </message>
    <message>
        <source>Reached before and lost again</source>
        <translation>Vorher erreicht und wieder verloren</translation>
    </message>
    <message>
        <source>not within the horizon</source>
        <translation>nicht im Zeitraum</translation>
    </message>
    <message>
        <source>Not counted, after the horizon</source>
        <translation>Ertrag nach dem Zeitraum (nicht mitgezählt)</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Simulation error, ROI / chance</source>
        <translation>Ungenauigkeit, ROI / Chance</translation>
    </message>
    <message>
        <source>± %1 / ± %2 points</source>
        <translation>± %1 / ± %2 Punkte</translation>
    </message>
    <message>
        <source>The same in expert words</source>
        <translation>Dasselbe in Fachbegriffen</translation>
    </message>
    <message>
        <source>For your tax adviser, your bank or your consultant.</source>
        <translation>Für Ihren Steuerberater, Ihre Bank oder Ihre Beratung.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Cost per additional customer (CAC)</source>
        <translation>Kosten je zusätzlichem Neukunden (CAC)</translation>
    </message>
    <message>
        <source>The lifetime value counts purchases without end, also those after this time: a value above the cost per additional customer does not mean that the plan pays within it.</source>
        <translation>Der Kundenwert zählt Einkäufe ohne Ende, auch die nach dieser Zeit: Liegt er über den Kosten je zusätzlichem Neukunden, heißt das nicht, dass sich der Plan in dieser Zeit lohnt.</translation>
    </message>
    <message>
        <source>Lifetime value (CLV), without end</source>
        <translation>Kundenwert (CLV), ohne Ende</translation>
    </message>
    <message>
        <source>Break-even, middle case</source>
        <translation>Gewinnschwelle, mittlerer Fall</translation>
    </message>
    <message>
        <source>Break-even, likely values</source>
        <translation>Gewinnschwelle, wahrscheinliche Werte</translation>
    </message>
    <message>
        <source>Payback time, likely values</source>
        <translation>Amortisation, wahrscheinliche Werte</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>ROI is rounded to what the simulation error allows. The month in the verdict is the break-even of the middle case, half of all cases are sooner; rates and “likely values” are those of the one run in which every figure is as likely. A rate is unique only if its flows change sign once, else the modified one stands in.</source>
        <translation>Der ROI ist nur so genau angegeben, wie die Rechnung genau ist. Der Monat im Urteil ist die Gewinnschwelle im mittleren Fall, die Hälfte aller Fälle ist früher; Zinssätze und „wahrscheinliche Werte“ gelten für den einen Verlauf, in dem jede Zahl so kommt wie wahrscheinlich. Gibt es keinen eindeutigen internen Zinssatz, steht hier der modifizierte.</translation>
    </message>
</context>
<context>
    <name>StudyKnowledge</name>
    <message>
        <source>There are no clicks to buy for a test in this plan.</source>
        <translation>In diesem Plan gibt es keine Klicks, die sich für einen Test kaufen ließen.</translation>
    </message>
    <message>
        <source>Whether you will see the effect in your figures can be said when you name your usual month and how much it differs.</source>
        <translation>Ob Sie die Wirkung in Ihren Zahlen sehen werden, lässt sich sagen, wenn Sie Ihren üblichen Monat nennen und wie stark er schwankt.</translation>
    </message>
    <message>
        <source>Before you spend</source>
        <translation>Bevor Sie Geld ausgeben</translation>
    </message>
    <message>
        <source>To know a single figure better would not change the decision.</source>
        <translation>Eine einzelne Zahl besser zu kennen, würde die Entscheidung nicht ändern.</translation>
    </message>
    <message>
        <source>To know this before</source>
        <translation>Das vorher zu klären</translation>
    </message>
    <message>
        <source>is worth at most</source>
        <translation>ist höchstens so viel wert</translation>
    </message>
    <message>
        <source>What it is worth to know a figure before deciding: “%1” most, %2.</source>
        <translation>Was es wert ist, eine Zahl vor der Entscheidung zu kennen: am meisten „%1“, %2.</translation>
    </message>
    <message>
        <source>No test of clicks would show enough here: it would need five successes, and would cost half of the ads or more.</source>
        <translation>Kein Test würde hier genug zeigen: Er bräuchte fünf Anfragen oder Kunden und würde die Hälfte des Werbebudgets oder mehr kosten.</translation>
    </message>
    <message>
        <source>A test of clicks on %1 is not worth its cost, which with its working hours and the set-up is %2: it would hardly change what you do.</source>
        <translation>Ein Test auf %1 lohnt sich nicht: Mit Arbeitszeit und Einrichtung kostet er %2, und sein Ergebnis würde Ihre Entscheidung kaum ändern.</translation>
    </message>
    <message>
        <source>A test of %1 clicks on %2 that counts the customers costs %3 with its working hours and the set-up, and is worth about %4.</source>
        <translation>Ein Test mit %1 Klicks auf %2, bei dem Sie die Kunden zählen, kostet mit Arbeitszeit und Einrichtung %3 und ist etwa %4 wert.</translation>
    </message>
    <message>
        <source>A test of %1 clicks on %2 that counts the enquiries costs %3 with its working hours and the set-up, and is worth about %4.</source>
        <translation>Ein Test mit %1 Klicks auf %2, bei dem Sie die Anfragen zählen, kostet mit Arbeitszeit und Einrichtung %3 und ist etwa %4 wert.</translation>
    </message>
    <message>
        <source>Whether you will see the effect in your monthly figures is on the edge: if it comes as planned, with %1 additional customers a month, it shows in about %2 of 100 campaigns.</source>
        <translation>Ob Sie die Wirkung in Ihren Monatszahlen sehen, steht auf der Kippe: Kommt sie wie geplant, mit %1 zusätzlichen Neukunden je Monat, zeigt sie sich in etwa %2 von 100 Kampagnen.</translation>
    </message>
    <message>
        <source>You will see the effect in your monthly figures if it comes as planned: %1 additional customers a month, from %2 on they show.</source>
        <translation>Sie werden die Wirkung in Ihren Monatszahlen sehen, wenn sie wie geplant kommt: %1 zusätzliche Neukunden je Monat, ab %2 zeigen sie sich.</translation>
    </message>
    <message>
        <source>You will hardly see the effect in your monthly figures: %1 additional customers a month are planned, only from %2 on would they show. Ask at the till or hand out codes.</source>
        <translation>Sie werden die Wirkung in Ihren Monatszahlen kaum sehen: Geplant sind %1 zusätzliche Neukunden je Monat, erst ab %2 würden sie sich zeigen. Fragen Sie Ihre Kunden, oder geben Sie Codes aus.</translation>
    </message>
    <message>
        <source>To know everything before deciding would be worth at most about %1. What single figures are worth does not add up.</source>
        <translation>Völlige Gewissheit vorab wäre höchstens etwa %1 wert. Die Einzelwerte lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>That is too little to begin with it.</source>
        <translation>Das ist zu wenig, um damit zu beginnen.</translation>
    </message>
</context>
<context>
    <name>StudySplit</name>
    <message>
        <source>Between these places the ads stand well; but all of it together is beaten, see “What else you could do”.</source>
        <translation>Zwischen diesen Orten ist das Werbebudget gut aufgeteilt; etwas anderes ist aber besser als der ganze Plan, siehe „Was Sie sonst tun könnten“.</translation>
    </message>
    <message>
        <source>The money is in the right place: in the middle case no other split brings more.</source>
        <translation>Das Geld ist am richtigen Ort: Im mittleren Fall bringt keine andere Aufteilung mehr.</translation>
    </message>
    <message>
        <source>The last %1 on %2 brings back %3, more than one more on %4 with %5: the money is in the right place.</source>
        <translation>Zuletzt bringt %1 für %2 noch %3 zurück, %1 mehr für %4 nur %5: Das Geld ist am richtigen Ort.</translation>
    </message>
    <message>
        <source>The last %1 on %2 brings back only %3, one more on %4 %5: less ad money loses less.</source>
        <translation>Zuletzt bringt %1 für %2 nur %3 zurück, %1 mehr für %4 %5: Mit weniger Werbebudget verlieren Sie weniger.</translation>
    </message>
    <message>
        <source>Some of it belongs to %1 rather than %2: best split the ads bring %3 in the middle case, %4 on average.</source>
        <translation>Ein Teil davon gehört zu %1 statt zu %2: Am besten aufgeteilt ändert sich der Ertrag im mittleren Fall um %3, im Durchschnitt um %4.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>A small step towards it would bring nothing yet.</source>
        <translation>Ein kleiner Schritt dorthin brächte noch nichts.</translation>
    </message>
    <message>
        <source>Next step, never more than %1 of the budget at once: %2 a month. It brings %3 in the middle case, %4 on average.</source>
        <translation>Nächster Schritt, nie mehr als %1 des Budgets auf einmal: %2 je Monat. Das ändert den Ertrag im mittleren Fall um %3, im Durchschnitt um %4.</translation>
    </message>
    <message>
        <source>Another %1 a month belong to %2: they cost %3 in all and bring back %4 in the middle case, %5 to %6 in 8 of 10 cases.</source>
        <translation>Weitere %1 je Monat gehören zu %2: Sie kosten insgesamt %3 und bringen im mittleren Fall %4 zurück, in 8 von 10 Fällen %5 bis %6.</translation>
    </message>
    <message>
        <source>Another %1 a month come back nowhere: even on %2 they cost %3 in all and bring back %4 in the middle case, %5 to %6 in 8 of 10 cases.</source>
        <translation>Weitere %1 je Monat kommen nirgends zurück: Selbst auf %2 kosten sie insgesamt %3 und bringen im mittleren Fall %4 zurück, in 8 von 10 Fällen %5 bis %6.</translation>
    </message>
    <message>
        <source>On average they lose %1.</source>
        <translation>Im Durchschnitt gehen dabei %1 verloren.</translation>
    </message>
    <message>
        <source>To try out a second place while nothing is measured: %1 a month on %2.</source>
        <translation>Zum Ausprobieren eines zweiten Ortes, solange nichts gemessen ist: %1 je Monat auf %2.</translation>
    </message>
    <message>
        <source>That costs %1 in the middle case, %2 on average.</source>
        <translation>Das kostet im mittleren Fall %1, im Durchschnitt %2.</translation>
    </message>
    <message>
        <source>That costs nothing.</source>
        <translation>Das kostet nichts.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By the average another split would be best (%1): a few very good cases carry it. Here the middle case decides.</source>
        <translation>Nach dem Durchschnitt wäre eine andere Aufteilung am besten (%1): Wenige sehr gute Fälle tragen ihn. Hier entscheidet der mittlere Fall.</translation>
    </message>
    <message>
        <source>If things go badly, another split is better.</source>
        <translation>Wenn es schlecht läuft, ist eine andere Aufteilung besser.</translation>
    </message>
    <message>
        <source>If things go badly, another split is better: the answer depends on “%1”.</source>
        <translation>Wenn es schlecht läuft, ist eine andere Aufteilung besser: Die Antwort hängt von „%1“ ab.</translation>
    </message>
    <message>
        <source>If all of it is spent all the same, it is best split like this.</source>
        <translation>Wird trotzdem alles ausgegeben, ist es so am besten verteilt.</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>am besten %1</translation>
    </message>
    <message>
        <source>if it goes badly %1</source>
        <translation>wenn es schlecht läuft %1</translation>
    </message>
    <message>
        <source>Where the ad money belongs</source>
        <translation>Wohin das Werbebudget gehört</translation>
    </message>
    <message>
        <source>Ads a month</source>
        <translation>Werbebudget je Monat</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>if it goes badly</source>
        <translation>wenn es schlecht läuft</translation>
    </message>
    <message>
        <source>to try out</source>
        <translation>zum Ausprobieren</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>%1 more brings</source>
        <translation>%1 mehr bringt</translation>
    </message>
    <message>
        <source>last %1 brings</source>
        <translation>zuletzt bringt %1</translation>
    </message>
    <message>
        <source>Ads a month for each place: as planned, as it would be best, and if things go badly.</source>
        <translation>Werbebudget je Monat für jeden Ort: wie geplant, wie es am besten wäre, und wenn es schlecht läuft.</translation>
    </message>
    <message>
        <source>The last %1 on %2 brings back only %3, one more on %4 %5: with less ad money more is left.</source>
        <translation>Zuletzt bringt %1 für %2 nur %3 zurück, %1 mehr für %4 %5: Mit weniger Werbung bleibt mehr übrig.</translation>
    </message>
    <message>
        <source>The last %1 on %2 brings back only %3, one more on %4 %5: only a larger step pays.</source>
        <translation>Zuletzt bringt %1 für %2 nur %3 zurück, %1 mehr für %4 %5: Erst ein größerer Schritt lohnt sich.</translation>
    </message>
</context>
<context>
    <name>StudyTakes</name>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>With ads it pays up to %1 a month.</source>
        <translation>Mit Anzeigen lohnt es sich bis %1 je Monat.</translation>
    </message>
    <message>
        <source>With ads between %1 and %2 a month it pays; with less or more it does not.</source>
        <translation>Mit Anzeigen für %1 bis %2 je Monat lohnt es sich; mit weniger oder mehr nicht.</translation>
    </message>
    <message>
        <source>No number of customers earns back the cost: a customer leaves nothing over.</source>
        <translation>Keine Zahl von Kunden verdient die Kosten zurück: An einem Kunden bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es dafür braucht</translation>
    </message>
    <message>
        <source>All else as planned</source>
        <translation>Alles andere wie geplant</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>breaks even at</source>
        <translation>Gewinnschwelle bei</translation>
    </message>
    <message>
        <source>safe in 8 of 10 cases</source>
        <translation>in 8 von 10 Fällen sicher</translation>
    </message>
    <message>
        <source>Hours a week, at most</source>
        <translation>Stunden je Woche, höchstens</translation>
    </message>
    <message>
        <source>not even with none</source>
        <translation>auch ohne Arbeit nicht</translation>
    </message>
    <message>
        <source>Order value, at least</source>
        <translation>Umsatz je Einkauf, mindestens</translation>
    </message>
    <message>
        <source>Enquiries that become customers, at least</source>
        <translation>Abschlussquote aller Kanäle, mindestens</translation>
    </message>
    <message>
        <source>Ad budget a month</source>
        <translation>Werbebudget je Monat</translation>
    </message>
    <message>
        <source>Additional customers a week, at least</source>
        <translation>Zusätzliche Neukunden je Woche, mindestens</translation>
    </message>
    <message>
        <source>Additional customers a month, at least</source>
        <translation>Zusätzliche Neukunden je Monat, mindestens</translation>
    </message>
    <message>
        <source>Additional customers in all, at least</source>
        <translation>Zusätzliche Neukunden insgesamt, mindestens</translation>
    </message>
    <message>
        <source>%1 additional customers earn back the cost; %2 are likely.</source>
        <translation>%1 zusätzliche Neukunden verdienen die Kosten zurück; wahrscheinlich sind %2.</translation>
    </message>
    <message>
        <source>any up to at least %1</source>
        <translation>jedes bis mindestens %1</translation>
    </message>
    <message>
        <source>none up to %1</source>
        <translation>keines bis %1</translation>
    </message>
    <message>
        <source>from %1 to at least %2</source>
        <translation>von %1 bis mindestens %2</translation>
    </message>
    <message>
        <source>No ad budget up to %1 a month breaks even, all else as planned.</source>
        <translation>Kein Werbebudget bis %1 je Monat erreicht die Gewinnschwelle, alles andere wie geplant.</translation>
    </message>
    <message>
        <source>With ads it pays from %1 a month on (looked at up to %2).</source>
        <translation>Mit Anzeigen lohnt es sich ab %1 je Monat (betrachtet bis %2).</translation>
    </message>
    <message>
        <source>For the same posts and answers it pays with up to %1 of work a week; to be safe in 8 of 10 cases with up to %2.</source>
        <translation>Für dieselben Beiträge und Antworten lohnt es sich mit bis zu %1 Arbeit je Woche; in 8 von 10 Fällen sicher mit bis zu %2.</translation>
    </message>
    <message>
        <source>For the same posts and answers it pays with up to %1 of work a week, if all comes as likely.</source>
        <translation>Für dieselben Beiträge und Antworten lohnt es sich mit bis zu %1 Arbeit je Woche, wenn alles wie wahrscheinlich kommt.</translation>
    </message>
</context>
<context>
    <name>StudyView</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What goes wrong together</source>
        <translation>Was zusammen schiefgeht</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>in the worst 10 of 100 cases</source>
        <translation>in den schlechtesten 10 von 100 Fällen</translation>
    </message>
    <message>
        <source>clearly lower than likely</source>
        <translation>deutlich niedriger als wahrscheinlich</translation>
    </message>
    <message>
        <source>somewhat lower than likely</source>
        <translation>etwas niedriger als wahrscheinlich</translation>
    </message>
    <message>
        <source>clearly higher than likely</source>
        <translation>deutlich höher als wahrscheinlich</translation>
    </message>
    <message>
        <source>somewhat higher than likely</source>
        <translation>etwas höher als wahrscheinlich</translation>
    </message>
    <message>
        <source>When it goes badly, %1 come out low together.</source>
        <translation>Wenn es schlecht läuft, fallen %1 zusammen niedrig aus.</translation>
    </message>
    <message>
        <source>When it goes badly, %1 come out high together.</source>
        <translation>Wenn es schlecht läuft, fallen %1 zusammen hoch aus.</translation>
    </message>
    <message>
        <source>When it goes badly, %1 come out low and %2 high at the same time.</source>
        <translation>Wenn es schlecht läuft, fallen %1 niedrig und zugleich %2 hoch aus.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es dafür braucht</translation>
    </message>
    <message>
        <source>What else you could do</source>
        <translation>Was Sie sonst tun könnten</translation>
    </message>
    <message>
        <source>Where the ad money belongs</source>
        <translation>Wohin das Werbebudget gehört</translation>
    </message>
    <message>
        <source>Before you spend</source>
        <translation>Bevor Sie ausgeben</translation>
    </message>
    <message>
        <source>For bank and tax adviser</source>
        <translation>Für Bank und Steuerberater</translation>
    </message>
</context>
<context>
    <name>VerdictCharts</name>
    <message>
        <source>Break-even: month %1</source>
        <translation>Gewinnschwelle: Monat %1</translation>
    </message>
    <message>
        <source>Return minus cost, added up</source>
        <translation>Ertrag minus Kosten, aufgelaufen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>1 of 10 cases stays below</source>
        <translation>1 von 10 Fällen bleibt darunter</translation>
    </message>
    <message>
        <source>middle case</source>
        <translation>mittlerer Fall</translation>
    </message>
    <message>
        <source>9 of 10 cases stay below</source>
        <translation>9 von 10 Fällen bleiben darunter</translation>
    </message>
    <message>
        <source>At the end %1 are left over in the middle case.</source>
        <translation>Am Ende bleiben im mittleren Fall %1 übrig.</translation>
    </message>
    <message>
        <source>At the end %1 are missing in the middle case.</source>
        <translation>Am Ende fehlen im mittleren Fall %1.</translation>
    </message>
    <message numerus="yes">
        <source>Return minus cost, added up over %n month(s).</source>
        <translation>
            <numerusform>Ertrag minus Kosten, aufgelaufen über %n Monat.</numerusform>
            <numerusform>Ertrag minus Kosten, aufgelaufen über %n Monate.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end it lies between %1 and %2 in 8 of 10 cases, at %3 in the middle case.</source>
        <translation>Am Ende liegt es in 8 von 10 Fällen zwischen %1 und %2, im mittleren Fall bei %3.</translation>
    </message>
    <message>
        <source>Middle case</source>
        <translation>Mittlerer Fall</translation>
    </message>
    <message>
        <source>How certain is that?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>ROI from</source>
        <translation>ROI von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>of 100 cases</source>
        <translation>von 100 Fällen</translation>
    </message>
    <message>
        <source>%1 loss</source>
        <translation>%1 Verlust</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <translation>%1 Gewinn</translation>
    </message>
    <message>
        <source>Distribution of the ROI: %1 of the cases end with a loss, %2 with a gain.</source>
        <translation>Verteilung des ROI: %1 der Fälle enden mit Verlust, %2 mit Gewinn.</translation>
    </message>
    <message>
        <source>What moves the ROI most</source>
        <translation>Was den ROI am stärksten bewegt</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>if low</source>
        <translation>wenn niedrig</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>if high</source>
        <translation>wenn hoch</translation>
    </message>
    <message>
        <source>no gain, no loss at</source>
        <translation>kein Gewinn, kein Verlust bei</translation>
    </message>
    <message>
        <source>no gain, no loss</source>
        <translation>kein Gewinn, kein Verlust</translation>
    </message>
    <message>
        <source>%1 moves the ROI most: between %2 and %3.</source>
        <translation>%1 bewegt den ROI am stärksten: zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Cost and return by month</source>
        <translation>Kosten und Ertrag je Monat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Cost below and return above the line, in the middle case of each month. Over all: %1 cost, %2 return.</source>
        <translation>Kosten unter und Ertrag über der Linie, im mittleren Fall jedes Monats. Insgesamt: %1 Kosten, %2 Ertrag.</translation>
    </message>
    <message>
        <source>In the worst 10 of 100 cases %1 are missing on average.</source>
        <translation>In den schlechtesten 10 von 100 Fällen fehlen im Durchschnitt %1.</translation>
    </message>
    <message>
        <source>Even in the worst 10 of 100 cases %1 are left over on average.</source>
        <translation>Selbst in den schlechtesten 10 von 100 Fällen bleiben im Durchschnitt %1 übrig.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>How far the ROI moves, in percentage points</source>
        <translation>So weit bewegt sich der ROI, in Prozentpunkten</translation>
    </message>
    <message>
        <source>Over all %1 cost and %2 return, in the middle case.</source>
        <translation>Insgesamt %1 Kosten und %2 Ertrag, im mittleren Fall.</translation>
    </message>
    <message>
        <source>1 of 10 below</source>
        <translation>1 von 10 darunter</translation>
    </message>
    <message>
        <source>1 of 10 above</source>
        <translation>1 von 10 darüber</translation>
    </message>
    <message>
        <source>Break-even, paid: month %1</source>
        <translation>Gewinnschwelle, bezahlt: Monat %1</translation>
    </message>
    <message>
        <source>largest outlay</source>
        <translation>höchste Auslage</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Probably yes.</source>
        <translation>Wahrscheinlich ja.</translation>
    </message>
    <message>
        <source>Probably not, as it is planned.</source>
        <translation>Wahrscheinlich nicht, so wie es geplant ist.</translation>
    </message>
    <message>
        <source>Open – test first.</source>
        <translation>Offen – zuerst testen.</translation>
    </message>
    <message>
        <source>Cannot be calculated yet.</source>
        <translation>Noch nicht zu berechnen.</translation>
    </message>
    <message>
        <source>In fewer than 1 of 100 calculated cases the campaign brings in more than it costs.</source>
        <translation>In weniger als 1 von 100 durchgerechneten Fällen bringt die Kampagne mehr ein, als sie kostet.</translation>
    </message>
    <message>
        <source>In more than 99 of 100 calculated cases the campaign brings in more than it costs.</source>
        <translation>In mehr als 99 von 100 durchgerechneten Fällen bringt die Kampagne mehr ein, als sie kostet.</translation>
    </message>
    <message>
        <source>In %1 of 100 calculated cases the campaign brings in more than it costs.</source>
        <translation>In %1 von 100 durchgerechneten Fällen bringt die Kampagne mehr ein, als sie kostet.</translation>
    </message>
    <message>
        <source>The result depends most on “%1”: watch it from the first month on.</source>
        <translation>Das Ergebnis hängt am meisten an „%1“: beobachten Sie das vom ersten Monat an.</translation>
    </message>
    <message>
        <source>The result depends most on “%1”: change the plan there, or leave it.</source>
        <translation>Das Ergebnis hängt am meisten an „%1“: ändern Sie dort den Plan, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>ROI (middle case)</source>
        <translation>ROI im mittleren Fall</translation>
    </message>
    <message>
        <source>8 of 10 cases: %1 … %2</source>
        <translation>8 von 10 Fällen: %1 … %2</translation>
    </message>
    <message>
        <source>In the middle case the ROI is %1; in 8 of 10 cases it lies between %2 and %3.</source>
        <translation>Im mittleren Fall ist der ROI %1; in 8 von 10 Fällen liegt er zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>of which %1 working time</source>
        <translation>davon %1 Arbeitszeit</translation>
    </message>
    <message>
        <source>The campaign costs %1, of which %2 is working time.</source>
        <translation>Die Kampagne kostet %1, davon %2 Arbeitszeit.</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>A customer leaves nothing over</source>
        <translation>An einem Kunden bleibt nichts übrig</translation>
    </message>
    <message>
        <source>In the middle case the costs are earned back in month %1.</source>
        <translation>Im mittleren Fall sind die Kosten in Monat %1 wieder verdient.</translation>
    </message>
    <message numerus="yes">
        <source>In the middle case the costs are not earned back within %n month(s).</source>
        <translation>
            <numerusform>Im mittleren Fall werden die Kosten in %n Monat nicht wieder verdient.</numerusform>
            <numerusform>Im mittleren Fall werden die Kosten in %n Monaten nicht wieder verdient.</numerusform>
        </translation>
    </message>
    <message>
        <source>average of the worst 10 of 100 cases</source>
        <translation>Durchschnitt der schlechtesten 10 von 100 Fällen</translation>
    </message>
    <message>
        <source>In the worst 10 of 100 cases the result is %1 on average, in today&apos;s money.</source>
        <translation>In den schlechtesten 10 von 100 Fällen ist das Ergebnis im Durchschnitt %1, in heutigem Geld.</translation>
    </message>
    <message>
        <source>Is it worth it?</source>
        <translation>Lohnt es sich?</translation>
    </message>
    <message>
        <source>Costs or return are still missing. Name at least one channel with hours or an ad budget, then the answer appears here.</source>
        <translation>Es fehlen noch Kosten oder Ertrag. Nennen Sie mindestens einen Kanal mit Stunden oder Werbebudget, dann steht die Antwort hier.</translation>
    </message>
    <message>
        <source>In a bad case</source>
        <translation>Im schlechten Fall</translation>
    </message>
    <message>
        <source>Not measurable as planned.</source>
        <translation>So, wie geplant, nicht messbar.</translation>
    </message>
    <message>
        <source>Your monthly figures move more than this plan would: hand out codes or ask at the till, or you will never know.</source>
        <translation>Ihre Monatszahlen schwanken mehr, als dieser Plan bewegen würde: Geben Sie Codes aus oder fragen Sie Ihre Kunden, sonst erfahren Sie es nie.</translation>
    </message>
    <message>
        <source>Worth of a test</source>
        <translation>Wert eines Tests</translation>
    </message>
    <message>
        <source>at most %1 of work a week</source>
        <translation>höchstens %1 Arbeit je Woche</translation>
    </message>
    <message>
        <source>%1 an order</source>
        <translation>%1 je Einkauf</translation>
    </message>
    <message>
        <source>%1 of enquiries becoming customers</source>
        <translation>einer Abschlussquote von %1</translation>
    </message>
    <message>
        <source>At the likely values it earns back its cost with %1.</source>
        <translation>Sie würde sich erst tragen mit %1.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Probably yes – with a small start.</source>
        <translation>Wahrscheinlich ja – mit kleinem Einstieg.</translation>
    </message>
    <message>
        <source>Least clear is “%1”: begin small, and go on only as far as your stop rule allows.</source>
        <translation>Am wenigsten klar ist „%1“: Beginnen Sie klein, und gehen Sie nur so weit, wie Ihre Abbruchregel es erlaubt.</translation>
    </message>
    <message>
        <source>for %1: %2 clicks on %3</source>
        <translation>für %1: %2 Klicks auf %3</translation>
    </message>
    <message>
        <source>A test of %1 clicks on %2 costs %3 and is worth %4.</source>
        <translation>Ein Test mit %1 Klicks auf %2 kostet %3 und ist %4 wert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 additional customer(s) needed, %2 a week</source>
        <translation>
            <numerusform>%1 zusätzlicher Neukunde nötig, %2 je Woche</numerusform>
            <numerusform>%1 zusätzliche Neukunden nötig, %2 je Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 additional customer(s) needed, %2 a month</source>
        <translation>
            <numerusform>%1 zusätzlicher Neukunde nötig, %2 je Monat</numerusform>
            <numerusform>%1 zusätzliche Neukunden nötig, %2 je Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 additional customer(s) needed in all</source>
        <translation>
            <numerusform>insgesamt %1 zusätzlicher Neukunde nötig</numerusform>
            <numerusform>insgesamt %1 zusätzliche Neukunden nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>“your next best use”</source>
        <translation>„Ihre andere Verwendung“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Worth it only if you can serve the customers.</source>
        <translation>Lohnt sich nur, wenn Sie die Kunden auch bedienen können.</translation>
    </message>
    <message>
        <source>Worth it, but %1 brings more.</source>
        <translation>Lohnt sich, aber %1 bringt mehr.</translation>
    </message>
    <message>
        <source>No, not as it is planned.</source>
        <translation>Nein, nicht so wie geplant.</translation>
    </message>
    <message>
        <source>Not like this – a test could change that.</source>
        <translation>So nicht – ein Test könnte das ändern.</translation>
    </message>
    <message>
        <source>Open – start small.</source>
        <translation>Offen – klein anfangen.</translation>
    </message>
    <message>
        <source>That is near the limit of %1: a little more or less, and the answer would be another.</source>
        <translation>Das liegt nahe an der Grenze von %1: ein wenig mehr oder weniger, und die Antwort wäre eine andere.</translation>
    </message>
    <message>
        <source>%1 brings %2 as you said, the plan %3 in the middle case; your figure is taken as certain.</source>
        <translation>%1 bringt nach Ihrer Angabe %2, der Plan im mittleren Fall %3; Ihre Angabe gilt dabei als sicher.</translation>
    </message>
    <message>
        <source>You said that you cannot serve more customers: settle that before the start, or the return will not come.</source>
        <translation>Sie haben gesagt, dass Sie keine weiteren Kunden bedienen können: Klären Sie das vor dem Start, sonst bleibt der Ertrag aus.</translation>
    </message>
    <message>
        <source>From %1 of 100 cases on the answer is yes, up to %2 it is no. In between it is open: a test first if it is worth more than all that it costs, else a small start. If a test is worth at least %3 times its cost, a no and a yes begin with it too. Calculated with %4 cases.</source>
        <translation>Ab %1 von 100 Fällen heißt die Antwort ja, bis %2 nein. Dazwischen ist sie offen: zuerst ein Test, wenn er mehr wert ist, als er kostet, sonst klein anfangen. Ist ein Test mindestens %3-mal so viel wert, wie er kostet, beginnen auch ein Nein und ein Ja mit ihm. Gerechnet mit %4 Fällen.</translation>
    </message>
    <message>
        <source>No single change mends that: the campaign costs %1, and all that it brings is %2 in the middle case. It takes several changes at once, or another plan.</source>
        <translation>Keine einzelne Änderung reicht: Die Kampagne kostet %1 und bringt im mittleren Fall %2. Es braucht mehrere Änderungen zugleich oder einen anderen Plan.</translation>
    </message>
    <message>
        <source>Begin with a test: %1 clicks on %2, and count the customers. With its working hours and the set-up it costs %3, and to know what they bring is worth about %4.</source>
        <translation>Beginnen Sie mit einem Test: %1 Klicks auf %2, und zählen Sie die Kunden. Mit Arbeitszeit und Einrichtung kostet er %3; zu wissen, was die Klicks bringen, ist etwa %4 wert.</translation>
    </message>
    <message>
        <source>Begin with a test: %1 clicks on %2, and count the enquiries. With its working hours and the set-up it costs %3, and to know what they bring is worth about %4.</source>
        <translation>Beginnen Sie mit einem Test: %1 Klicks auf %2, und zählen Sie die Anfragen. Mit Arbeitszeit und Einrichtung kostet er %3; zu wissen, was die Klicks bringen, ist etwa %4 wert.</translation>
    </message>
    <message>
        <source>average of the worst 10 of 100 cases, in which working time costs more too</source>
        <translation>Durchschnitt der schlechtesten 10 von 100 Fällen, in denen auch die Arbeitszeit mehr kostet</translation>
    </message>
    <message>
        <source>Largest outlay</source>
        <translation>Höchste Auslage</translation>
    </message>
    <message>
        <source>in %1; 8 of 10 cases: %2 … %3</source>
        <translation>im %1; 8 von 10 Fällen: %2 … %3</translation>
    </message>
    <message>
        <source>At most %1 will have been laid out before money comes back, at the end of %2 in the middle case; in 8 of 10 cases between %3 and %4.</source>
        <translation>Höchstens %1 sind ausgelegt, bevor Geld zurückkommt, im mittleren Fall Ende %2; in 8 von 10 Fällen zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>Break-even (middle case)</source>
        <translation>Gewinnschwelle im mittleren Fall</translation>
    </message>
    <message>
        <source>Not measurable: the effect is smaller than what your monthly figures could show, and the plan has no code and no question at the till that would show it.</source>
        <translation>Nicht messbar: Die Wirkung ist kleiner als das, was Ihre Monatszahlen zeigen könnten, und der Plan sieht weder einen Code noch eine Frage an Ihre Kunden vor, die sie zeigen würden.</translation>
    </message>
</context>
<context>
    <name>VersionDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Saved as %1. You go on working in the book that is open.</source>
        <translation>Gespeichert als %1. Sie arbeiten in der geöffneten Mappe weiter.</translation>
    </message>
    <message>
        <source>Saved as %1. You go on working in this new book.</source>
        <translation>Gespeichert als %1. Sie arbeiten in dieser neuen Mappe weiter.</translation>
    </message>
    <message>
        <source>The example is not saved. Save a copy of it first; then you can keep versions.</source>
        <translation>Das Beispiel wird nicht gespeichert. Speichern Sie zuerst eine Kopie davon; dann können Sie Versionen behalten.</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Kept as version “%1”. You find it in the Campaign menu.</source>
        <translation>Als Version „%1“ behalten. Sie finden sie im Menü „Kampagne“.</translation>
    </message>
    <message>
        <source>This is the version that you kept. Undo brings back what was here before.</source>
        <translation>Das ist die Version, die Sie behalten haben. „Rückgängig“ bringt zurück, was vorher hier stand.</translation>
    </message>
    <message>
        <source>Everything is as it was when you opened it. Undo brings back what was here before.</source>
        <translation>Alles ist so, wie es beim Öffnen war. „Rückgängig“ bringt zurück, was vorher hier stand.</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Example, not saved</source>
        <translation>Beispiel, nicht gespeichert</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>File is busy, trying again …</source>
        <translation>Datei ist belegt, neuer Versuch …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The file “%1” is not there any more. Nothing was changed; choose the file again.</source>
        <translation>Die Datei „%1“ ist nicht mehr da. Nichts wurde geändert; wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Nothing was changed; check whether another program has it open and whether you may read it.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen. Nichts wurde geändert; prüfen Sie, ob ein anderes Programm sie offen hat und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. What you see here is unchanged; choose another folder or free some space.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben. Was Sie hier sehen, ist unverändert; wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Nothing was changed; export it again and choose the new file.</source>
        <translation>Die Datei „%1“ ist leer. Nichts wurde geändert; exportieren Sie noch einmal und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be read here. Nothing was changed; export a shorter period.</source>
        <translation>Die Datei „%1“ ist zu groß, um hier gelesen zu werden. Nichts wurde geändert; exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>A file named “%1” is there already and was left alone. Choose another name.</source>
        <translation>Eine Datei „%1“ gibt es schon; sie blieb unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a book of this program. It was left as it is; choose a file that ends in .ertrag.</source>
        <translation>„%1“ ist keine Mappe dieses Programms. Sie blieb, wie sie war; wählen Sie eine Datei, die auf .ertrag endet.</translation>
    </message>
    <message>
        <source>The book “%1” comes from a newer version of this program. It was not touched; install the newer version to open it.</source>
        <translation>Die Mappe „%1“ stammt von einer neueren Version dieses Programms. Sie blieb unberührt; installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The book “%1” is open somewhere else. Nothing was changed; close it there, then open it again.</source>
        <translation>Die Mappe „%1“ ist anderswo geöffnet. Nichts wurde geändert; schließen Sie sie dort und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The book “%1” can only be read. Your changes are not in the file yet; save a copy in another folder.</source>
        <translation>Die Mappe „%1“ kann nur gelesen werden. Ihre Änderungen stehen noch nicht in der Datei; speichern Sie eine Kopie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no space left for the book “%1”. Everything saved before is safe; free some space, then go on.</source>
        <translation>Für die Mappe „%1“ ist kein Platz mehr. Alles vorher Gespeicherte ist sicher; schaffen Sie Platz und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The book has no campaign “%1”. Nothing was changed; choose one of its campaigns.</source>
        <translation>Die Mappe hat keine Kampagne „%1“. Nichts wurde geändert; wählen Sie eine ihrer Kampagnen.</translation>
    </message>
    <message>
        <source>More than one campaign is called “%1”. Nothing was changed; use its full name.</source>
        <translation>Mehr als eine Kampagne heißt „%1“. Nichts wurde geändert; nennen Sie den vollen Namen.</translation>
    </message>
    <message>
        <source>The text cannot be understood from line %1 on. Nothing was taken over; correct the line and try again.</source>
        <translation>Der Text ist ab Zeile %1 nicht zu verstehen. Nichts wurde übernommen; berichtigen Sie die Zeile und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The field “%1” in line %2 does not belong there or has the wrong kind of value. Nothing was taken over; correct it and try again.</source>
        <translation>Das Feld „%1“ in Zeile %2 gehört nicht hierher oder hat die falsche Art von Wert. Nichts wurde übernommen; berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program. Nothing was taken over; install the newer version.</source>
        <translation>Die Datei wurde von einer neueren Version dieses Programms geschrieben. Nichts wurde übernommen; installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The three values must rise from low to high. The value before still holds; put them in order.</source>
        <translation>Die drei Werte müssen von niedrig nach hoch steigen. Der Wert von vorher gilt weiter; bringen Sie sie in Reihenfolge.</translation>
    </message>
    <message>
        <source>The value %1 does not fit here. The value before still holds; enter another one.</source>
        <translation>Der Wert %1 passt hier nicht. Der Wert von vorher gilt weiter; geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>The value %1 does not fit here. The value before still holds; allowed is %2.</source>
        <translation>Der Wert %1 passt hier nicht. Der Wert von vorher gilt weiter; erlaubt ist %2.</translation>
    </message>
    <message>
        <source>There are not enough answers yet to calculate this. What you entered is kept; answer the open questions first.</source>
        <translation>Um das zu berechnen, fehlen noch Antworten. Was Sie eingegeben haben, bleibt; beantworten Sie zuerst die offenen Fragen.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before; start again whenever you like.</source>
        <translation>Angehalten. Alles ist, wie es vorher war; beginnen Sie wieder, wann Sie möchten.</translation>
    </message>
    <message>
        <source>“%1” is not an instruction that the program knows. Nothing was changed; look it up in the help.</source>
        <translation>„%1“ ist keine Anweisung, die das Programm kennt. Nichts wurde geändert; sehen Sie in der Hilfe nach.</translation>
    </message>
    <message>
        <source>There is no table in “%1”. Your figures are unchanged; export it as CSV or Excel file.</source>
        <translation>In „%1“ ist keine Tabelle. Ihre Zahlen sind unverändert; exportieren Sie als CSV- oder Excel-Datei.</translation>
    </message>
    <message>
        <source>“%1” has no column in which the program finds days or months. Your figures are unchanged; say from when to when in the preview of the window, or with --first-day and --last-day.</source>
        <translation>In „%1“ findet das Programm keine Spalte mit Tagen oder Monaten. Ihre Zahlen sind unverändert; sagen Sie in der Vorschau des Fensters, von wann bis wann sie gilt, oder mit --first-day und --last-day.</translation>
    </message>
    <message>
        <source>“%1” has no column with costs. Your figures are unchanged; add the amount spent to the export, or take its other figures in the preview of the window or with --without-cost.</source>
        <translation>„%1“ hat keine Spalte mit Kosten. Ihre Zahlen sind unverändert; nehmen Sie den ausgegebenen Betrag in den Export auf, oder übernehmen Sie die übrigen Werte in der Vorschau des Fensters oder mit --without-cost.</translation>
    </message>
    <message>
        <source>“%1” has titles but no figures. Your figures are unchanged; choose a period with activity and export again.</source>
        <translation>„%1“ hat Überschriften, aber keine Zahlen. Ihre Zahlen sind unverändert; wählen Sie einen Zeitraum mit Aktivität und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The program does not know the columns of “%1”. Your figures are unchanged; export from the ad platform as it is, or type the months in.</source>
        <translation>Das Programm kennt die Spalten von „%1“ nicht. Ihre Zahlen sind unverändert; exportieren Sie von der Werbeplattform, wie es kommt, oder tragen Sie die Monate ein.</translation>
    </message>
    <message>
        <source>“%1” breaks off or is damaged in line %2. Your figures are unchanged; export the file again.</source>
        <translation>„%1“ bricht ab oder ist in Zeile %2 beschädigt. Ihre Zahlen sind unverändert; exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The book “%1” is damaged. It was not written to; save what is whole as a new book, or open a copy of yours.</source>
        <translation>Die Mappe „%1“ ist beschädigt. Sie wurde nicht verändert; speichern Sie, was heil ist, als neue Mappe, oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The book “%1” is open on the computer “%2”. Nothing was changed in it; close it there, then open it again.</source>
        <translation>Die Mappe „%1“ ist auf dem Computer „%2“ geöffnet. Darin wurde nichts verändert; schließen Sie sie dort und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the book “%1” just now. Your changes are kept here and written as soon as it is free.</source>
        <translation>Ein anderes Programm benutzt die Mappe „%1“ gerade. Ihre Änderungen bleiben hier erhalten und werden geschrieben, sobald sie frei ist.</translation>
    </message>
    <message>
        <source>The disk with the book “%1” does not answer. Everything saved before is safe and your changes are kept here; save a copy on another disk.</source>
        <translation>Der Datenträger mit der Mappe „%1“ antwortet nicht. Alles vorher Gespeicherte ist sicher, und Ihre Änderungen bleiben hier erhalten; speichern Sie eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The book “%1” was moved, replaced or deleted while it was open here. Your changes are kept here; save a copy.</source>
        <translation>Die Mappe „%1“ wurde verschoben, ersetzt oder gelöscht, während sie hier geöffnet war. Ihre Änderungen bleiben hier erhalten; speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The book “%1” was taken to the form of this program. As it was before it is kept as “%2”.</source>
        <translation>Die Mappe „%1“ wurde auf den Stand dieses Programms gebracht. Wie sie vorher war, ist sie als „%2“ aufbewahrt.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the book “%1”. You can work in it; what this version does not know is kept.</source>
        <translation>Eine neuere Version dieses Programms hat die Mappe „%1“ geschrieben. Sie können darin arbeiten; was diese Version nicht kennt, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The book “%1” is already open in another window on this computer. Here you can read it; changes are not saved into it.</source>
        <translation>Die Mappe „%1“ ist auf diesem Computer schon in einem anderen Fenster geöffnet. Hier können Sie sie lesen; Änderungen werden nicht darin gespeichert.</translation>
    </message>
    <message>
        <source>The book “%1” is open on the computer “%2”. Here you can read it; changes are not saved into it.</source>
        <translation>Die Mappe „%1“ ist auf dem Computer „%2“ geöffnet. Hier können Sie sie lesen; Änderungen werden nicht darin gespeichert.</translation>
    </message>
    <message>
        <source>The book “%1” can only be read: its file or its folder is protected. To work in it, save a copy in another folder.</source>
        <translation>Die Mappe „%1“ kann nur gelesen werden: Ihre Datei oder ihr Ordner ist geschützt. Um darin zu arbeiten, speichern Sie eine Kopie in einem anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) are whole and now in “%1”. The damaged book was left as it is.</source>
        <translation>
            <numerusform>%n Kampagne ist heil und jetzt in „%1“. Die beschädigte Mappe wurde so gelassen, wie sie ist.</numerusform>
            <numerusform>%n Kampagnen sind heil und jetzt in „%1“. Die beschädigte Mappe wurde so gelassen, wie sie ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) could not be read.</source>
        <translation>
            <numerusform>%n Kampagne konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Kampagnen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” in “%1” can be read in two ways. Your figures are unchanged; choose the right one in the preview of the window, or with --date-order, --year or --decimals.</source>
        <translation>„%2“ in „%1“ lässt sich auf zwei Arten lesen. Ihre Zahlen sind unverändert; wählen Sie die richtige in der Vorschau des Fensters oder mit --date-order, --year oder --decimals.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Your figures are unchanged; export the file again.</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht lesen. Ihre Zahlen sind unverändert; exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The field “%1” in line %2 is not known. Nothing was taken over; correct its name or leave it out.</source>
        <translation>Das Feld „%1“ in Zeile %2 ist nicht bekannt. Nichts wurde übernommen; berichtigen Sie den Namen oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The field “%1” in line %2 holds %3; allowed is %4. Nothing was taken over; correct it and try again.</source>
        <translation>Im Feld „%1“ in Zeile %2 steht %3; erlaubt ist %4. Nichts wurde übernommen; berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” holds amounts in %3 and, from line %4 on, in %2. Your figures are unchanged; export it in one currency.</source>
        <translation>„%1“ enthält Beträge in %3 und ab Zeile %4 in %2. Ihre Zahlen sind unverändert; exportieren Sie sie in einer Währung.</translation>
    </message>
    <message>
        <source>The program does not know how to write “%1” with this ending. Nothing was written; known are %2.</source>
        <translation>Mit dieser Endung kann das Programm „%1“ nicht schreiben. Es wurde nichts geschrieben; bekannt sind %2.</translation>
    </message>
    <message>
        <source>“%1” has more than one sheet with figures: %2. Your figures are unchanged; choose in the preview of the window, or with --sheet.</source>
        <translation>„%1“ hat mehr als ein Blatt mit Zahlen: %2. Ihre Zahlen sind unverändert; wählen Sie in der Vorschau des Fensters oder mit --sheet.</translation>
    </message>
    <message>
        <source>“%1” does not say which currency its amounts are in. Your figures are unchanged; choose it in the preview of the window, or with --currency.</source>
        <translation>„%1“ sagt nicht, in welcher Währung die Beträge sind. Ihre Zahlen sind unverändert; wählen Sie sie in der Vorschau des Fensters oder mit --currency.</translation>
    </message>
    <message>
        <source>More than one column of “%1” could be the same thing: %2. Your figures are unchanged; choose one in the preview of the window, or with --columns.</source>
        <translation>Mehrere Spalten von „%1“ könnten dasselbe sein: %2. Ihre Zahlen sind unverändert; wählen Sie eine in der Vorschau des Fensters oder mit --columns.</translation>
    </message>
    <message>
        <source>A campaign of “%1” may have had another name in an earlier file: %2. Your figures are unchanged; say so in the preview of the window, or with --renamed.</source>
        <translation>Eine Kampagne aus „%1“ hieß in einer früheren Datei vielleicht anders: %2. Ihre Zahlen sind unverändert; antworten Sie in der Vorschau des Fensters oder mit --renamed.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Your figures are unchanged; save it without one and choose it again.</source>
        <translation>„%1“ ist mit einem Kennwort geschützt. Ihre Zahlen sind unverändert; speichern Sie die Datei ohne Kennwort und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, whatever its name ends in. Your figures are unchanged; export the figures as CSV or Excel file.</source>
        <translation>„%1“ ist eine %2-Datei, wie auch immer ihr Name endet. Ihre Zahlen sind unverändert; exportieren Sie die Zahlen als CSV- oder Excel-Datei.</translation>
    </message>
    <message>
        <source>“%1” has %3 titles, and line %4 has %2 cells. Your figures are unchanged; export the file again.</source>
        <translation>„%1“ hat %3 Titel, und Zeile %4 hat %2 Zellen. Ihre Zahlen sind unverändert; exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>No column of “%1” can be “%2”. Your figures are unchanged; possible are %3.</source>
        <translation>Keine Spalte von „%1“ kann „%2“ sein. Ihre Zahlen sind unverändert; möglich sind %3.</translation>
    </message>
    <message>
        <source>The name of the file “%1” is too long for the disk. Nothing was changed; choose a shorter name.</source>
        <translation>Der Name der Datei „%1“ ist für den Datenträger zu lang. Es wurde nichts geändert; wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>The book holds several campaigns: %1. Nothing was changed; say which one with --campaign.</source>
        <translation>Das Buch enthält mehrere Kampagnen: %1. Es wurde nichts geändert; nennen Sie eine mit --campaign.</translation>
    </message>
    <message>
        <source>The text for “%1” holds characters that cannot be seen. The text before still holds; enter it without them.</source>
        <translation>Der Text für „%1“ enthält unsichtbare Zeichen. Der Text von vorher gilt weiter; geben Sie ihn ohne diese Zeichen ein.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Your figures are unchanged; its columns are: %3.</source>
        <translation>„%1“ hat keine Spalte „%2“. Ihre Zahlen sind unverändert; ihre Spalten sind: %3.</translation>
    </message>
    <message>
        <source>The program does not know the columns of “%1”. Your figures are unchanged; say what they mean in the preview of the window, or with --columns &quot;TITLE=day,TITLE=cost&quot; and, if it holds no days, --first-day and --last-day.</source>
        <translation>Das Programm kennt die Spalten von „%1“ nicht. Ihre Zahlen sind unverändert; sagen Sie in der Vorschau des Fensters, was sie bedeuten, oder mit --columns &quot;TITEL=day,TITEL=cost&quot; und, wenn sie keine Tage enthält, --first-day und --last-day.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ihre Spalten sind: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” with money cannot be read (first line %2: “%3”). Your figures are unchanged; correct the file, or leave them out with --accept-skipped.</source>
        <translation>
            <numerusform>%n Zeile von „%1“ mit Geld ist nicht zu lesen (Zeile %2: „%3“). Ihre Zahlen sind unverändert; verbessern Sie die Datei oder lassen Sie die Zeile mit --accept-skipped weg.</numerusform>
            <numerusform>%n Zeilen von „%1“ mit Geld sind nicht zu lesen (zuerst Zeile %2: „%3“). Ihre Zahlen sind unverändert; verbessern Sie die Datei oder lassen Sie die Zeilen mit --accept-skipped weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported figures are missing in: %1.</source>
        <translation>Importierte Werte fehlen in: %1.</translation>
    </message>
    <message>
        <source>There is no space left for the file “%1”. What was there before is unchanged; free some space or choose another disk.</source>
        <translation>Für die Datei „%1“ ist kein Platz mehr. Was vorher da war, ist unverändert; schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The folder for the file “%1” is not there. Nothing was written; choose another folder.</source>
        <translation>Den Ordner für die Datei „%1“ gibt es nicht. Es wurde nichts geschrieben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file “%1” or its folder is protected. What was there before is unchanged; choose another folder.</source>
        <translation>Die Datei „%1“ oder ihr Ordner ist geschützt. Was vorher da war, ist unverändert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be written. Nothing was changed; choose another name.</source>
        <translation>„%1“ ist keine Datei, die geschrieben werden kann. Es wurde nichts geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file “%1” would be too large to be read again. Nothing was written; save a copy of the book instead.</source>
        <translation>Die Datei „%1“ würde so groß, dass sie nicht wieder gelesen werden kann. Es wurde nichts geschrieben; speichern Sie stattdessen eine Kopie der Mappe.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written to the end. What was there before is unchanged; choose another folder or another disk.</source>
        <translation>Die Datei „%1“ konnte nicht zu Ende geschrieben werden. Was vorher da war, ist unverändert; wählen Sie einen anderen Ordner oder Datenträger.</translation>
    </message>
    <message>
        <source>The name of the file “%1” holds characters that this program cannot read. Nothing was changed; give the file another name and choose it again.</source>
        <translation>Der Name der Datei „%1“ enthält Zeichen, die dieses Programm nicht lesen kann. Es wurde nichts geändert; geben Sie der Datei einen anderen Namen und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>In the book “%1” this campaign is damaged: %2. Nothing of it was changed and the others can be used; save what is whole as a new book, or open a copy of yours.</source>
        <translation>In der Mappe „%1“ ist diese Kampagne beschädigt: %2. An ihr wurde nichts geändert, die anderen sind benutzbar; speichern Sie, was heil ist, als neue Mappe, oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The text of “%1” in line %2 holds a character that cannot be seen (%3). Nothing was taken over; take it out and try again.</source>
        <translation>Der Text von „%1“ in Zeile %2 enthält ein Zeichen, das man nicht sieht (%3). Es wurde nichts übernommen; nehmen Sie es heraus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The book “%1” can only be read: its name is too long to be written. To work in it, save a copy with a shorter name.</source>
        <translation>Die Mappe „%1“ kann nur gelesen werden: Ihr Name ist zum Schreiben zu lang. Um darin zu arbeiten, speichern Sie eine Kopie mit kürzerem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) of the book “%1” are damaged and stay as they are: %2. The others can be used.</source>
        <translation>
            <numerusform>%n Kampagne der Mappe „%1“ ist beschädigt und bleibt, wie sie ist: %2. Die anderen sind benutzbar.</numerusform>
            <numerusform>%n Kampagnen der Mappe „%1“ sind beschädigt und bleiben, wie sie sind: %2. Die anderen sind benutzbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>ads</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>A month: %1. That takes about %2 a week.</source>
        <translation>Je Monat: %1. Das braucht etwa %2 je Woche.</translation>
    </message>
    <message>
        <source>Posts, ads and replies take about %1 a week. Planned are %2 for the channels and %3 for the tasks.</source>
        <translation>Beiträge, Anzeigen und Antworten brauchen etwa %1 je Woche. Geplant sind %2 bei den Kanälen und %3 bei den Aufgaben.</translation>
    </message>
    <message>
        <source>Until both agree, %1 are counted.</source>
        <translation>Bis beides übereinstimmt, wird mit %1 gerechnet.</translation>
    </message>
    <message>
        <source>So there is time for %1 of the posts and %2 of the replies.</source>
        <translation>So reicht die Zeit für %1 der Beiträge und %2 der Antworten.</translation>
    </message>
    <message>
        <source>What a post, a reply and the ads take (… in the row): %1.</source>
        <translation>Was ein Beitrag, eine Antwort und die Anzeigen brauchen (… in der Zeile): %1.</translation>
    </message>
</context>
<context>
    <name>ertrag::ActualsPage</name>
    <message>
        <source>8 · What really happened?</source>
        <translation>8 · Was ist wirklich passiert?</translation>
    </message>
    <message>
        <source>Once a month, ten minutes: take the file of the ad platform and type what the till and the phone say.</source>
        <translation>Einmal im Monat, zehn Minuten: die Datei der Werbeplattform übernehmen und eintragen, was Kasse und Telefon sagen.</translation>
    </message>
    <message>
        <source>Platforms count what they claim for themselves. Only you know how many new customers really came.</source>
        <translation>Plattformen zählen, was sie sich zuschreiben. Nur Sie wissen, wie viele Neukunden wirklich gekommen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) with figures</source>
        <translation>
            <numerusform>%n Monat mit Zahlen</numerusform>
            <numerusform>%n Monate mit Zahlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ertrag::Application</name>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
</context>
<context>
    <name>ertrag::AudiencePage</name>
    <message>
        <source>3 · Whom do you want to reach, and where?</source>
        <translation>3 · Wen wollen Sie erreichen – und wo?</translation>
    </message>
    <message>
        <source>Describe your ideal customers and choose the places where they are: blogs, forums, chat rooms, networks.</source>
        <translation>Beschreiben Sie Ihre Idealkunden und wählen Sie die Orte, an denen sie sich aufhalten: Blogs, Foren, Chaträume, Netzwerke.</translation>
    </message>
    <message>
        <source>A channel that your customers do not use costs hours every week and brings nothing. A few that fit beat many that are half kept.</source>
        <translation>Ein Kanal, den Ihre Kunden nicht nutzen, kostet jede Woche Stunden und bringt nichts. Wenige passende Kanäle schlagen viele halbe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>What do they need?</source>
        <translation>Was brauchen sie?</translation>
    </message>
    <message>
        <source>Ideal customers</source>
        <translation>Idealkunden</translation>
    </message>
    <message>
        <source>Add an ideal customer</source>
        <translation>Idealkunden hinzufügen</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>Wer bezahlt?</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Wer entscheidet?</translation>
    </message>
    <message>
        <source>With apprentices often the parents</source>
        <translation>Bei Auszubildenden oft die Eltern</translation>
    </message>
    <message>
        <source>Who uses it?</source>
        <translation>Wer nutzt es?</translation>
    </message>
    <message>
        <source>Private people or firms?</source>
        <translation>Privatleute oder Firmen?</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Alter von</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Alter bis</translation>
    </message>
    <message>
        <source>Within what distance?</source>
        <translation>In welchem Umkreis?</translation>
    </message>
    <message>
        <source>Which languages and dialects?</source>
        <translation>Welche Sprachen und Dialekte?</translation>
    </message>
    <message>
        <source>Who must not be addressed?</source>
        <translation>Wer darf nicht angesprochen werden?</translation>
    </message>
    <message>
        <source>One a line: minors, competitors, existing contracts</source>
        <translation>Je Zeile eines: Minderjährige, Mitbewerber, bestehende Verträge</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Wo sie sind</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>Where do they look most often when they need you?</source>
        <translation>Wo suchen sie am häufigsten, wenn sie Sie brauchen?</translation>
    </message>
    <message>
        <source>And second?</source>
        <translation>Und an zweiter Stelle?</translation>
    </message>
    <message>
        <source>And third?</source>
        <translation>Und an dritter Stelle?</translation>
    </message>
    <message>
        <source>Where do you know that from?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>How many customers did you ask?</source>
        <translation>Wie viele Kunden haben Sie gefragt?</translation>
    </message>
    <message>
        <source>From ten on it counts fully</source>
        <translation>Ab zehn zählt es voll</translation>
    </message>
    <message>
        <source>How many of them look in these channels?</source>
        <translation>Wie viele davon suchen in diesen Kanälen?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Was haben sie gesagt?</translation>
    </message>
    <message>
        <source>Within how many hours do they expect a reply?</source>
        <translation>Innerhalb wie vieler Stunden erwarten sie eine Antwort?</translation>
    </message>
    <message>
        <source>People within reach</source>
        <translation>Personen im Umkreis</translation>
    </message>
    <message>
        <source>How many there are, from where?</source>
        <translation>Wie viele es sind: woher?</translation>
    </message>
    <message>
        <source>Where customers say that they look</source>
        <translation>Wo Kunden nach eigener Aussage suchen</translation>
    </message>
</context>
<context>
    <name>ertrag::BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Question %1 of 5</source>
        <translation>Frage %1 von 5</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>To question %1</source>
        <translation>Zu Frage %1</translation>
    </message>
</context>
<context>
    <name>ertrag::Card</name>
    <message>
        <source>Why this matters.</source>
        <translation>Warum das zählt.</translation>
    </message>
</context>
<context>
    <name>ertrag::ChanceBar</name>
    <message>
        <source>coin toss</source>
        <translation>Münzwurf</translation>
    </message>
</context>
<context>
    <name>ertrag::ChannelTabs</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>No channel yet: choose one in question 3.</source>
        <translation>Noch kein Kanal: Wählen Sie einen in Frage 3.</translation>
    </message>
    <message>
        <source>Channel:</source>
        <translation>Kanal:</translation>
    </message>
</context>
<context>
    <name>ertrag::ChartCard</name>
    <message>
        <source>%1: table, copy, save</source>
        <translation>%1: Tabelle, kopieren, speichern</translation>
    </message>
    <message>
        <source>Table, copy, save</source>
        <translation>Tabelle, kopieren, speichern</translation>
    </message>
</context>
<context>
    <name>ertrag::ChartView</name>
    <message>
        <source>Arrow keys read the values, T shows the table.</source>
        <translation>Pfeiltasten lesen die Werte vor, T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as picture</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Als Ta&amp;belle kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as picture …</source>
        <translation>Als Bild &amp;speichern …</translation>
    </message>
</context>
<context>
    <name>ertrag::CompanyPage</name>
    <message>
        <source>Your company</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>This holds for all campaigns of this book. The name stands above the steps, in the report and in all that you take along.</source>
        <translation>Das gilt für alle Kampagnen dieser Mappe. Der Name steht über den Schritten, im Bericht und auf allem, was Sie mitnehmen.</translation>
    </message>
    <message>
        <source>Name and trade</source>
        <translation>Name und Branche</translation>
    </message>
    <message>
        <source>What is your company called?</source>
        <translation>Wie heißt Ihr Betrieb?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>What is your trade?</source>
        <translation>Was für ein Betrieb ist es?</translation>
    </message>
    <message>
        <source>The examples follow it. Figures that stand there already stay.</source>
        <translation>Danach richten sich die Beispiele. Zahlen, die schon dastehen, bleiben.</translation>
    </message>
    <message>
        <source>How many people work with you?</source>
        <translation>Wie viele Menschen arbeiten bei Ihnen?</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Country and currency</source>
        <translation>Land und Währung</translation>
    </message>
    <message>
        <source>In which country is it?</source>
        <translation>In welchem Land ist er?</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>ein anderes Land</translation>
    </message>
    <message>
        <source>The usual VAT rate follows, as long as you have not entered another one.</source>
        <translation>Der übliche Mehrwertsteuersatz richtet sich danach, solange Sie keinen anderen eingetragen haben.</translation>
    </message>
    <message>
        <source>In which currency do you calculate?</source>
        <translation>In welcher Währung rechnen Sie?</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Mehrwertsteuer</translation>
    </message>
    <message>
        <source>All amounts here are net. What you cannot get back of the VAT on your bills is a cost and is added.</source>
        <translation>Alle Beträge hier sind netto. Was Sie von der Mehrwertsteuer auf Rechnungen nicht zurückbekommen, zählt als Kosten dazu.</translation>
    </message>
    <message>
        <source>VAT on what you buy</source>
        <translation>Mehrwertsteuer auf Ihren Rechnungen</translation>
    </message>
    <message>
        <source>Of this you get back</source>
        <translation>Davon bekommen Sie zurück</translation>
    </message>
    <message>
        <source>0 % for small businesses without VAT, doctors, insurers</source>
        <translation>0 % bei Kleinunternehmern, Ärzten, Versicherern</translation>
    </message>
    <message>
        <source>Ads from abroad come without VAT; who cannot deduct it owes it all the same. With the Swiss net tax rate you get nothing back either: enter your orders less that rate.</source>
        <translation>Anzeigen aus dem Ausland kommen ohne Mehrwertsteuer; wer sie nicht abziehen kann, schuldet sie trotzdem. Auch wer in der Schweiz mit Saldosteuersatz abrechnet, bekommt nichts zurück: Tragen Sie Ihre Bestellungen abzüglich dieses Satzes ein.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Stands on the first page of the report. A PNG, JPEG or SVG; it is kept in the book, made smaller.</source>
        <translation>Steht auf der ersten Seite des Berichts. PNG, JPEG oder SVG; es wird verkleinert in der Mappe aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose logo …</source>
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>The company&apos;s logo</source>
        <translation>Das Logo des Betriebs</translation>
    </message>
    <message>
        <source>Amounts keep their numbers: 40 stays 40, nothing is converted. Only the usual cost of an hour follows, until you enter yours.</source>
        <translation>Beträge behalten ihre Zahl: 40 bleibt 40, umgerechnet wird nichts. Nur die üblichen Kosten einer Stunde richten sich danach, bis Sie Ihre eintragen.</translation>
    </message>
</context>
<context>
    <name>ertrag::CorrectionCard</name>
    <message>
        <source>What no file shows</source>
        <translation>Was keine Datei zeigt</translation>
    </message>
    <message>
        <source>Estimate it if you can, as a range. Leave empty what you do not know: then nothing is corrected for it.</source>
        <translation>Schätzen Sie es, wenn Sie können, als Spanne. Lassen Sie leer, was Sie nicht wissen: Dann wird dafür nichts berichtigt.</translation>
    </message>
    <message>
        <source>Visitors who agree to be counted</source>
        <translation>Besucher, die dem Zählen zustimmen</translation>
    </message>
    <message>
        <source>Clicks that are machines, not people</source>
        <translation>Klicks von Maschinen, nicht von Menschen</translation>
    </message>
    <message>
        <source>Claimed purchases that another platform claims too</source>
        <translation>Käufe, die sich auch eine andere Plattform zuschreibt</translation>
    </message>
    <message>
        <source>Sales through the campaign at the till, a month</source>
        <translation>Umsatz durch die Kampagne an der Kasse, je Monat</translation>
    </message>
    <message>
        <source>Sales through the campaign by phone, a month</source>
        <translation>Umsatz durch die Kampagne am Telefon, je Monat</translation>
    </message>
</context>
<context>
    <name>ertrag::DocumentsPage</name>
    <message>
        <source>What do you take along?</source>
        <translation>Was nehmen Sie mit?</translation>
    </message>
    <message>
        <source>Everything here comes from your answers and figures as they are now.</source>
        <translation>Alles hier entsteht aus Ihren Antworten und Zahlen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Report and pictures follow as soon as costs and return are known.</source>
        <translation>Bericht und Bilder gibt es, sobald Kosten und Ertrag bekannt sind.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>ertrag::DutiesPage</name>
    <message>
        <source>4 · Who looks after it?</source>
        <translation>4 · Wer kümmert sich darum?</translation>
    </message>
    <message>
        <source>Who does what, with how many hours, and what are these hours taken from?</source>
        <translation>Wer tut was, mit wie vielen Stunden, und wovon gehen diese Stunden ab?</translation>
    </message>
    <message>
        <source>Hours are the largest cost of most campaigns, and the first thing that runs out. Roles, please, not names.</source>
        <translation>Arbeitszeit ist bei den meisten Kampagnen der größte Posten und geht als Erstes aus. Bitte Rollen, keine Namen.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Who, as a role</source>
        <translation>Wer, als Rolle</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Hours are taken from</source>
        <translation>Stunden gehen ab von</translation>
    </message>
    <message>
        <source>accountable</source>
        <translation>verantwortlich</translation>
    </message>
    <message>
        <source>Tasks and hours</source>
        <translation>Aufgaben und Stunden</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>When somebody is away</source>
        <translation>Wenn jemand fehlt</translation>
    </message>
    <message>
        <source>Who stands in during holidays and illness?</source>
        <translation>Wer vertritt bei Urlaub und Krankheit?</translation>
    </message>
    <message>
        <source>Who answers at weekends?</source>
        <translation>Wer antwortet am Wochenende?</translation>
    </message>
    <message>
        <source>What may be posted without asking?</source>
        <translation>Was darf ohne Rückfrage veröffentlicht werden?</translation>
    </message>
    <message>
        <source>How long may an approval take?</source>
        <translation>Wie lange darf eine Freigabe dauern?</translation>
    </message>
    <message>
        <source>Is there a plan of posts for the first eight weeks?</source>
        <translation>Gibt es einen Redaktionsplan für die ersten acht Wochen?</translation>
    </message>
    <message>
        <source>Where does this plan lie?</source>
        <translation>Wo liegt dieser Plan?</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No passwords are kept here.</source>
        <translation>Hier werden keine Passwörter aufbewahrt.</translation>
    </message>
    <message>
        <source>Who owns the accounts?</source>
        <translation>Wem gehören die Konten?</translation>
    </message>
    <message>
        <source>Do two people have admin rights?</source>
        <translation>Haben zwei Personen Administratorrechte?</translation>
    </message>
    <message>
        <source>Is sign-in in two steps switched on?</source>
        <translation>Ist die Anmeldung in zwei Schritten eingeschaltet?</translation>
    </message>
    <message>
        <source>Are the passwords in a password manager?</source>
        <translation>Liegen die Passwörter in einem Passwortmanager?</translation>
    </message>
    <message>
        <source>What can you do yourselves?</source>
        <translation>Was können Sie selbst?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Texten</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Reading figures</source>
        <translation>Zahlen lesen</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>What does an hour cost?</source>
        <translation>Was kostet eine Stunde?</translation>
    </message>
    <message>
        <source>An hour of work, all included</source>
        <translation>Eine Arbeitsstunde, alles inbegriffen</translation>
    </message>
    <message>
        <source>Also your own hour: you could do something else with it</source>
        <translation>Auch Ihre eigene: Sie könnten sie anders nutzen</translation>
    </message>
    <message>
        <source>Gross pay a year</source>
        <translation>Bruttolohn im Jahr</translation>
    </message>
    <message>
        <source>To work the hour out, if you do not know it</source>
        <translation>Um die Stunde zu berechnen, wenn Sie sie nicht kennen</translation>
    </message>
    <message>
        <source>Employer&apos;s share on top</source>
        <translation>Arbeitgeberanteil dazu</translation>
    </message>
    <message>
        <source>Working hours a week</source>
        <translation>Arbeitsstunden je Woche</translation>
    </message>
    <message>
        <source>Holidays a year</source>
        <translation>Urlaubstage im Jahr</translation>
    </message>
    <message>
        <source>Public holidays a year</source>
        <translation>Feiertage im Jahr</translation>
    </message>
    <message>
        <source>Days of illness a year</source>
        <translation>Krankheitstage im Jahr</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Leave it empty if you work without one.</source>
        <translation>Lassen Sie es leer, wenn Sie ohne arbeiten.</translation>
    </message>
    <message>
        <source>What does the agency do?</source>
        <translation>Was übernimmt die Agentur?</translation>
    </message>
    <message>
        <source>Fee a month, net</source>
        <translation>Honorar je Monat, netto</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Does the firm keep accounts and pictures?</source>
        <translation>Behält der Betrieb Konten und Bilder?</translation>
    </message>
    <message>
        <source>Does the agency prove its results?</source>
        <translation>Weist die Agentur ihre Ergebnisse nach?</translation>
    </message>
    <message>
        <source>Take this as the cost of an &amp;hour</source>
        <translation>Als Kosten einer &amp;Stunde übernehmen</translation>
    </message>
    <message>
        <source>So an hour costs %1.</source>
        <translation>Eine Stunde kostet also %1.</translation>
    </message>
    <message>
        <source>Whether an agency helps, and with what</source>
        <translation>Ob eine Agentur hilft und wobei</translation>
    </message>
    <message>
        <source>I only know the &amp;pay …</source>
        <translation>Ich kenne nur den &amp;Lohn …</translation>
    </message>
    <message>
        <source>Who checks what the law asks: how well can you do that?</source>
        <translation>Prüfen, was das Recht verlangt: Wie gut können Sie das?</translation>
    </message>
</context>
<context>
    <name>ertrag::EconomicsPage</name>
    <message>
        <source>6 · What does it cost, and what does it bring?</source>
        <translation>6 · Was kostet es, und was bringt es?</translation>
    </message>
    <message>
        <source>Your answers are already in it. What is left are estimates: low, likely, high. In 8 of 10 cases the value lies between low and high.</source>
        <translation>Ihre Antworten sind schon eingerechnet. Offen sind nur noch Schätzungen: niedrig, wahrscheinlich, hoch. In 8 von 10 Fällen liegt der Wert dazwischen.</translation>
    </message>
    <message>
        <source>An amber mark is a figure that is prefilled and not yours yet. The fewer of them, the more the result is worth.</source>
        <translation>Eine gelbe Marke heißt: vorbelegt, noch nicht Ihr Wert. Je weniger davon, desto mehr ist das Ergebnis wert.</translation>
    </message>
    <message>
        <source>What a customer is worth</source>
        <translation>Was ein Kunde wert ist</translation>
    </message>
    <message>
        <source>Order, net</source>
        <translation>Umsatz je Einkauf, netto</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>Orders a month</source>
        <translation>Einkäufe je Kunde und Monat</translation>
    </message>
    <message>
        <source>Stays each month</source>
        <translation>Bleibt im nächsten Monat Kunde</translation>
    </message>
    <message>
        <source>Would not have come anyway</source>
        <translation>Nur wegen der Werbung gekommen</translation>
    </message>
    <message>
        <source>From contact to customer</source>
        <translation>Vom Kontakt zum Kunden</translation>
    </message>
    <message>
        <source>Ads are paid by</source>
        <translation>Bezahlt wird für</translation>
    </message>
    <message>
        <source>Price of 1,000 contacts</source>
        <translation>Preis für 1000 Kontakte</translation>
    </message>
    <message>
        <source>Price of a click</source>
        <translation>Preis für einen Klick</translation>
    </message>
    <message>
        <source>Contacts that click</source>
        <translation>Kontakte, die klicken</translation>
    </message>
    <message>
        <source>Clicks that enquire</source>
        <translation>Klicks, die anfragen</translation>
    </message>
    <message>
        <source>Enquiries that buy</source>
        <translation>Anfragen, die zu Kunden werden</translation>
    </message>
    <message>
        <source>Your own posts in this channel</source>
        <translation>Ihre eigenen Beiträge in diesem Kanal</translation>
    </message>
    <message>
        <source>Followers at the start</source>
        <translation>Follower zu Beginn</translation>
    </message>
    <message>
        <source>Posts a month</source>
        <translation>Beiträge je Monat</translation>
    </message>
    <message>
        <source>New followers a post</source>
        <translation>Neue Follower je Beitrag</translation>
    </message>
    <message>
        <source>Followers that leave in a month</source>
        <translation>Follower, die je Monat gehen</translation>
    </message>
    <message>
        <source>Followers that see a post</source>
        <translation>Follower, die einen Beitrag sehen</translation>
    </message>
    <message>
        <source>Of these, who clicks</source>
        <translation>Davon klicken</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Sonstige Kosten</translation>
    </message>
    <message>
        <source>Set-up, once</source>
        <translation>Einrichtung, einmalig</translation>
    </message>
    <message>
        <source>Legal check, once</source>
        <translation>Rechtliche Prüfung, einmalig</translation>
    </message>
    <message>
        <source>Photos and material a month</source>
        <translation>Fotos und Material je Monat</translation>
    </message>
    <message>
        <source>Tools a month</source>
        <translation>Werkzeuge je Monat</translation>
    </message>
    <message>
        <source>Other a month</source>
        <translation>Sonstiges je Monat</translation>
    </message>
    <message>
        <source>Reserve on all costs but hours</source>
        <translation>Rücklage auf alles außer Arbeitszeit</translation>
    </message>
    <message>
        <source>Share of the hours that would otherwise earn money</source>
        <translation>Anteil der Stunden, die sonst Geld verdienen würden</translation>
    </message>
    <message>
        <source>What it replaces</source>
        <translation>Was es ersetzt</translation>
    </message>
    <message>
        <source>Money that is really paid today and no longer with the campaign.</source>
        <translation>Geld, das heute wirklich bezahlt wird und mit der Kampagne wegfällt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Paid today a month</source>
        <translation>Heute bezahlt je Monat</translation>
    </message>
    <message>
        <source>Saved a month: low, likely, high</source>
        <translation>Gespart je Monat: niedrig, wahrscheinlich, hoch</translation>
    </message>
    <message>
        <source>Add a saving</source>
        <translation>Ersparnis hinzufügen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>Duration of the campaign</source>
        <translation>Laufzeit der Kampagne</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>After that, repeat orders still count for</source>
        <translation>Folgekäufe zählen danach noch</translation>
    </message>
    <message>
        <source>Until it runs at full strength</source>
        <translation>Bis zur vollen Wirkung</translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation>Zins im Jahr</translation>
    </message>
    <message>
        <source>What your money would earn elsewhere</source>
        <translation>Was Ihr Geld anderswo brächte</translation>
    </message>
    <message>
        <source>Twice the ad budget brings …</source>
        <translation>Doppeltes Werbebudget bringt …</translation>
    </message>
    <message>
        <source>Twice the ad budget brings</source>
        <translation>Doppeltes Werbebudget bringt</translation>
    </message>
    <message>
        <source>Share of the posts that you boost with ads</source>
        <translation>Anteil der Beiträge, die Sie mit Anzeigen bewerben</translation>
    </message>
    <message>
        <source>Whom they reach is paid for, and counts only there.</source>
        <translation>Wen beworbene Beiträge erreichen, zählt nur bei den Anzeigen.</translation>
    </message>
    <message>
        <source>For experts: how ads work in this channel</source>
        <translation>Für Kenner: wie Anzeigen in diesem Kanal wirken</translation>
    </message>
    <message>
        <source>Leave this as it is unless you have figures of your own.</source>
        <translation>Lassen Sie das so, wenn Sie keine eigenen Zahlen haben.</translation>
    </message>
    <message>
        <source>Steepness of the effect</source>
        <translation>Steilheit der Wirkung</translation>
    </message>
    <message>
        <source>1: the first money brings the most. 2 or more: a little money brings hardly anything, only enough of it does. From 0.5 to 4.</source>
        <translation>1: Das erste Geld bringt am meisten. Ab 2: Wenig Geld bringt fast nichts, erst genug davon wirkt. Von 0,5 bis 4.</translation>
    </message>
    <message>
        <source>Effect that is left a week later</source>
        <translation>Wirkung, die eine Woche später noch da ist</translation>
    </message>
    <message>
        <source>Mostly 0 to 30 % online, 10 to 40 % in print.</source>
        <translation>Im Netz meist 0 bis 30 %, bei Gedrucktem 10 bis 40 %.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Betrag je Monat</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Kurs vom</translation>
    </message>
    <message>
        <source>Costs in another currency</source>
        <translation>Kosten in anderer Währung</translation>
    </message>
    <message>
        <source>Bills that do not come in %1, with the rate as you see it. The program looks up none.</source>
        <translation>Rechnungen, die nicht in %1 kommen, mit dem Kurs, wie Sie ihn sehen. Das Programm holt keinen aus dem Netz.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>One of it in %1: low, likely, high</source>
        <translation>Eine Einheit davon in %1: niedrig, wahrscheinlich, hoch</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>Kosten hinzufügen</translation>
    </message>
    <message>
        <source>Other advertising and the ad budget</source>
        <translation>Andere Werbung und das Werbebudget</translation>
    </message>
    <message>
        <source>Have you already taken what you save on other advertising off an ad budget?</source>
        <translation>Haben Sie, was Sie bei anderer Werbung sparen, schon von einem Werbebudget abgezogen?</translation>
    </message>
    <message>
        <source>Then the saving is not counted a second time.</source>
        <translation>Dann zählt die Ersparnis nicht ein zweites Mal.</translation>
    </message>
    <message>
        <source>Until then the effect grows</source>
        <translation>Bis dahin wächst die Wirkung</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>bewegt sich</translation>
    </message>
    <message>
        <source>in which direction</source>
        <translation>in welche Richtung</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Eine andere Zahl</translation>
    </message>
    <message>
        <source>What moves together</source>
        <translation>Was sich gemeinsam bewegt</translation>
    </message>
    <message>
        <source>Two figures that are high together or low together make the range wider. Only if you know of some.</source>
        <translation>Zwei Zahlen, die gemeinsam hoch oder gemeinsam niedrig sind, machen die Spanne breiter. Nur, wenn Sie solche kennen.</translation>
    </message>
    <message>
        <source>Calculate with what usually moves together?</source>
        <translation>Mit dem rechnen, was sich üblicherweise gemeinsam bewegt?</translation>
    </message>
    <message>
        <source>Dear contacts click more, many clicks mean fewer customers among them, dear orders close less often.</source>
        <translation>Teure Kontakte klicken öfter, viele Klicks bringen anteilig weniger Kunden, große Einkäufe kommen seltener zustande.</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Paar hinzufügen</translation>
    </message>
    <message>
        <source>In the last month of the campaign, when it runs at full strength, at the likely values.</source>
        <translation>Im letzten Monat der Kampagne, bei voller Wirkung und den wahrscheinlichen Werten.</translation>
    </message>
    <message>
        <source>Do channels that rest on one guess move together?</source>
        <translation>Bewegen sich Kanäle mit derselben Schätzung gemeinsam?</translation>
    </message>
    <message>
        <source>Equal rates that nobody has measured: if the guess is wrong, it is wrong in all channels at once. That makes the range wider.</source>
        <translation>Gleiche Anteile, die niemand gemessen hat: Ist die Schätzung falsch, dann in allen Kanälen zugleich. Das macht die Spanne breiter.</translation>
    </message>
</context>
<context>
    <name>ertrag::EstimateEdit</name>
    <message>
        <source>Low must not be above likely, and likely not above high. Please correct one of them.</source>
        <translation>Niedrig darf nicht über wahrscheinlich liegen und wahrscheinlich nicht über hoch. Bitte berichtigen Sie einen der Werte.</translation>
    </message>
    <message>
        <source>low value</source>
        <translation>niedriger Wert</translation>
    </message>
    <message>
        <source>likely value</source>
        <translation>wahrscheinlicher Wert</translation>
    </message>
    <message>
        <source>high value</source>
        <translation>hoher Wert</translation>
    </message>
    <message>
        <source>low · likely · high</source>
        <translation>niedrig · wahrsch. · hoch</translation>
    </message>
    <message>
        <source>All three values are needed: low, likely and high.</source>
        <translation>Es braucht alle drei Werte: niedrig, wahrscheinlich und hoch.</translation>
    </message>
</context>
<context>
    <name>ertrag::EstimateTable</name>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>counts as much as</source>
        <translation>zählt so viel wie</translation>
    </message>
</context>
<context>
    <name>ertrag::GoalsPage</name>
    <message>
        <source>1 · Does it fit your business goals?</source>
        <translation>1 · Passt es zu den Zielen Ihres Betriebs?</translation>
    </message>
    <message>
        <source>Name the one goal of the next twelve months that social media should serve.</source>
        <translation>Nennen Sie das eine Ziel der nächsten zwölf Monate, dem Social Media dienen soll.</translation>
    </message>
    <message>
        <source>Advertising multiplies what is there. If the bottleneck lies elsewhere, more attention only costs more.</source>
        <translation>Werbung vervielfacht, was da ist. Liegt der Engpass woanders, kostet mehr Aufmerksamkeit nur mehr Geld.</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>Which goal should social media serve?</source>
        <translation>Welchem Ziel soll Social Media dienen?</translation>
    </message>
    <message>
        <source>The goal in your own words</source>
        <translation>Das Ziel in Ihren Worten</translation>
    </message>
    <message>
        <source>Is this goal written down?</source>
        <translation>Ist dieses Ziel schriftlich festgehalten?</translation>
    </message>
    <message>
        <source>Where is it written?</source>
        <translation>Wo steht es?</translation>
    </message>
    <message>
        <source>Business plan, talk with the bank, annual talk</source>
        <translation>Businessplan, Bankgespräch, Jahresgespräch</translation>
    </message>
    <message>
        <source>What is the real bottleneck today?</source>
        <translation>Was ist heute der wirkliche Engpass?</translation>
    </message>
    <message>
        <source>If demand rose by 20 % tomorrow, could you serve it?</source>
        <translation>Wenn die Nachfrage morgen um 20 % stiege: Könnten Sie sie bedienen?</translation>
    </message>
    <message>
        <source>The alternative</source>
        <translation>Die Alternative</translation>
    </message>
    <message>
        <source>What else would you do with the money and the hours?</source>
        <translation>Was würden Sie sonst mit dem Geld und den Stunden tun?</translation>
    </message>
    <message>
        <source>What would that bring over the same time?</source>
        <translation>Was brächte das in derselben Zeit?</translation>
    </message>
    <message>
        <source>What has been tried already?</source>
        <translation>Was wurde schon versucht?</translation>
    </message>
    <message>
        <source>Earlier attempts</source>
        <translation>Frühere Versuche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Add an attempt</source>
        <translation>Versuch hinzufügen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What must not happen?</source>
        <translation>Was darf nicht passieren?</translation>
    </message>
    <message>
        <source>One limit a line: time, tone, topics, risk</source>
        <translation>Eine Grenze je Zeile: Zeit, Ton, Themen, Risiko</translation>
    </message>
    <message>
        <source>When do you stop?</source>
        <translation>Wann brechen Sie ab?</translation>
    </message>
    <message>
        <source>Who decides to stop?</source>
        <translation>Wer entscheidet über den Abbruch?</translation>
    </message>
    <message>
        <source>A role, not a name</source>
        <translation>Eine Rolle, kein Name</translation>
    </message>
    <message>
        <source>After how many months?</source>
        <translation>Nach wie vielen Monaten?</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>If there are fewer successes than</source>
        <translation>Wenn es weniger Erfolge sind als</translation>
    </message>
    <message>
        <source>The sign in your own words</source>
        <translation>Das Zeichen in Ihren Worten</translation>
    </message>
    <message>
        <source>When to stop, and who decides it</source>
        <translation>Wann abgebrochen wird und wer das entscheidet</translation>
    </message>
    <message>
        <source>How many more orders a month could you serve?</source>
        <translation>Wie viele Einkäufe je Monat könnten Sie zusätzlich bedienen?</translation>
    </message>
    <message>
        <source>More than that is not counted: nobody could serve it.</source>
        <translation>Mehr wird nicht gezählt: Niemand könnte es bedienen.</translation>
    </message>
</context>
<context>
    <name>ertrag::ImportColumns</name>
    <message numerus="yes">
        <source>%n further column(s) are not taken</source>
        <translation>
            <numerusform>%n weitere Spalte wird nicht übernommen</numerusform>
            <numerusform>%n weitere Spalten werden nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>Row 2</source>
        <translation>Zeile 2</translation>
    </message>
    <message>
        <source>Row 3</source>
        <translation>Zeile 3</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>Bedeutung von „%1“</translation>
    </message>
</context>
<context>
    <name>ertrag::ImportDialog</name>
    <message>
        <source>Import file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file is large and is being read ...</source>
        <translation>Die Datei ist groß und wird gelesen ...</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>ertrag::ImportList</name>
    <message>
        <source>Figures from the platforms</source>
        <translation>Zahlen der Plattformen</translation>
    </message>
    <message>
        <source>Export files of ad platforms, shops and website statistics, as they are: CSV or Excel.</source>
        <translation>Exportdateien von Werbeplattformen, Shops und Webstatistik, so wie sie sind: CSV oder Excel.</translation>
    </message>
    <message>
        <source>No file yet. Costs, contacts and clicks will be listed here.</source>
        <translation>Noch keine Datei. Hier werden Kosten, Kontakte und Klicks aufgeführt.</translation>
    </message>
    <message>
        <source>&amp;Import file …</source>
        <translation>Datei &amp;importieren …</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 · %3 · %4 row(s)</source>
        <translation>
            <numerusform>%1 bis %2 · %3 · %4 Zeile</numerusform>
            <numerusform>%1 bis %2 · %3 · %4 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ertrag::ImportPreview</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>That does not work.</source>
        <translation>Das geht nicht.</translation>
    </message>
    <message>
        <source>Recognised as </source>
        <translation>Erkannt als </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Use this period</source>
        <translation>Diesen Zeitraum verwenden</translation>
    </message>
    <message>
        <source>One %1 in %2, so that the amounts count:</source>
        <translation>Ein %1 in %2, damit die Beträge zählen:</translation>
    </message>
    <message>
        <source>A rate is above 0.</source>
        <translation>Ein Kurs liegt über 0.</translation>
    </message>
    <message>
        <source>These figures belong to</source>
        <translation>Diese Zahlen gehören zu</translation>
    </message>
    <message>
        <source>no particular channel</source>
        <translation>keinem bestimmten Kanal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file does not name the currency of its amounts. They are taken as</source>
        <translation>Die Datei nennt die Währung ihrer Beträge nicht. Sie gelten als</translation>
    </message>
</context>
<context>
    <name>ertrag::KeyFigureTable</name>
    <message>
        <source>Key figures that only you can count</source>
        <translation>Kennzahlen, die nur Sie zählen können</translation>
    </message>
    <message>
        <source>You chose them in question 2. Counts are added up over the months; of all others the last one counts.</source>
        <translation>Sie haben sie in Frage 2 gewählt. Anzahlen werden über die Monate zusammengezählt; von allen anderen gilt die letzte.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not below zero, please.</source>
        <translation>Bitte nicht unter null.</translation>
    </message>
</context>
<context>
    <name>ertrag::LinkTable</name>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage</translation>
    </message>
</context>
<context>
    <name>ertrag::LivePanel</name>
    <message>
        <source>Your answers are being calculated …</source>
        <translation>Ihre Antworten werden durchgerechnet …</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Stand jetzt</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Chance that it pays</source>
        <translation>Chance, dass es sich lohnt</translation>
    </message>
</context>
<context>
    <name>ertrag::MeasuresPage</name>
    <message>
        <source>2 · What do you want to reach, and what shows it?</source>
        <translation>2 · Was wollen Sie erreichen, und woran sieht man es?</translation>
    </message>
    <message>
        <source>One aim with a number and a date, and at most five key figures.</source>
        <translation>Ein Ziel mit Zahl und Datum, und höchstens fünf Kennzahlen.</translation>
    </message>
    <message>
        <source>Likes pay no wages. Without today&apos;s figure nobody can say later whether it worked.</source>
        <translation>Likes bezahlen keine Löhne. Ohne den heutigen Wert kann später niemand sagen, ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>The aim</source>
        <translation>Das Ziel der Kampagne</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>With what?</source>
        <translation>Was genau?</translation>
    </message>
    <message>
        <source>How many over the whole campaign?</source>
        <translation>Wie viele über die ganze Kampagne?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>What would you expect: low, likely, high?</source>
        <translation>Was erwarten Sie: niedrig, wahrscheinlich, hoch?</translation>
    </message>
    <message>
        <source>In 8 of 10 cases it lies between low and high</source>
        <translation>In 8 von 10 Fällen liegt es zwischen niedrig und hoch</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>How many are there a month today?</source>
        <translation>Wie viele sind es heute je Monat?</translation>
    </message>
    <message>
        <source>How much does a month usually differ from that?</source>
        <translation>Um wie viele liegt ein üblicher Monat darüber oder darunter?</translation>
    </message>
    <message>
        <source>How many months can you look back?</source>
        <translation>Wie viele Monate können Sie zurückblicken?</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Where does this figure come from?</source>
        <translation>Woher stammt dieser Wert?</translation>
    </message>
    <message>
        <source>Till, order book, shop statistics</source>
        <translation>Kasse, Auftragsbuch, Shop-Statistik</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Sie zeigt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation>Wer liest sie?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>From where?</source>
        <translation>Woher?</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>At most five: one result, one or two early signs, one or two for the effort.</source>
        <translation>Höchstens fünf: ein Ergebnis, ein bis zwei frühe Zeichen, ein bis zwei für den Aufwand.</translation>
    </message>
    <message>
        <source>Add a key figure</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Marks on the way</source>
        <translation>Zwischenmarken</translation>
    </message>
    <message>
        <source>After months</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>Reached so far</source>
        <translation>Bis dahin erreicht</translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Worth and proof</source>
        <translation>Wert und Nachweis</translation>
    </message>
    <message>
        <source>What does a customer leave in an order, net?</source>
        <translation>Wie viel Umsatz bringt ein Einkauf, netto?</translation>
    </message>
    <message>
        <source>How much of it remains after goods and material?</source>
        <translation>Wie viel davon bleibt nach Ware und Material?</translation>
    </message>
    <message>
        <source>How many would not have come anyway?</source>
        <translation>Wie viele kommen nur wegen der Werbung?</translation>
    </message>
    <message>
        <source>100 % is almost never true</source>
        <translation>100 % stimmt fast nie</translation>
    </message>
    <message>
        <source>How well can you prove the effect?</source>
        <translation>Wie gut können Sie die Wirkung nachweisen?</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know</source>
        <translation>Leer lassen, wenn Sie es nicht wissen</translation>
    </message>
    <message>
        <source>The aim with its number and its date</source>
        <translation>Das Ziel mit Zahl und Datum</translation>
    </message>
    <message>
        <source>How many there are a month today</source>
        <translation>Wie viele es heute je Monat sind</translation>
    </message>
    <message>
        <source>How many orders a month does a customer place who stays?</source>
        <translation>Wie oft im Monat bestellt ein Kunde, der bleibt?</translation>
    </message>
    <message>
        <source>How many of them are still there a month later?</source>
        <translation>Wie viele davon sind einen Monat später noch da?</translation>
    </message>
</context>
<context>
    <name>ertrag::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Save a &amp;version …</source>
        <translation>&amp;Version speichern …</translation>
    </message>
    <message>
        <source>&amp;Import file …</source>
        <translation>Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Print report …</source>
        <translation>Bericht &amp;drucken …</translation>
    </message>
    <message>
        <source>C&amp;lose book</source>
        <translation>Mappe &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampagne</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;name …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;How it is calculated</source>
        <translation>So wird &amp;gerechnet</translation>
    </message>
    <message>
        <source>&amp;About Ertrag</source>
        <translation>Ü&amp;ber Ertrag</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Go back to a &amp;version</source>
        <translation>Zurück zu einer &amp;Version</translation>
    </message>
    <message>
        <source>Go back to how it was when &amp;opened</source>
        <translation>Zurück zum Stand beim Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Report a &amp;mistake …</source>
        <translation>Einen &amp;Fehler melden …</translation>
    </message>
    <message>
        <source>Co&amp;mpany …</source>
        <translation>&amp;Betrieb …</translation>
    </message>
    <message>
        <source>View an &amp;example</source>
        <translation>Ein &amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>Media plan &amp;from a table …</source>
        <translation>Mediaplan aus einer &amp;Tabelle …</translation>
    </message>
    <message>
        <source>All &amp;stations</source>
        <translation>Alle &amp;Stationen</translation>
    </message>
    <message>
        <source>Media p&amp;lan from a table …</source>
        <translation>Media&amp;plan aus einer Tabelle …</translation>
    </message>
</context>
<context>
    <name>ertrag::MistakeDialog</name>
    <message>
        <source>Report a mistake</source>
        <translation>Einen Fehler melden</translation>
    </message>
    <message>
        <source>Say in a sentence what is wrong. Nothing is sent by itself: only you copy, save or mail this text, and only what you read here is in it.</source>
        <translation>Sagen Sie in einem Satz, was falsch ist. Nichts wird von selbst gesendet: Nur Sie kopieren, speichern oder mailen diesen Text, und nur was Sie hier lesen, steht darin.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text der Meldung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as a file …</source>
        <translation>Als Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>Write a &amp;mail</source>
        <translation>&amp;Mail schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. You can paste it wherever you write.</source>
        <translation>Kopiert. Sie können es überall einfügen, wo Sie schreiben.</translation>
    </message>
    <message>
        <source>Your mail program opens. The mail goes out when you send it there.</source>
        <translation>Ihr Mailprogramm öffnet sich. Die Mail geht erst weg, wenn Sie sie dort senden.</translation>
    </message>
    <message>
        <source>There is no mail program here. Copy the text instead.</source>
        <translation>Hier ist kein Mailprogramm eingerichtet. Kopieren Sie den Text.</translation>
    </message>
</context>
<context>
    <name>ertrag::MonthNotes</name>
    <message>
        <source>What was special?</source>
        <translation>Was war besonders?</translation>
    </message>
    <message>
        <source>Holidays, a stall at the fair, bad weather: a word now explains a jump in a year.</source>
        <translation>Urlaub, ein Stand auf dem Markt, schlechtes Wetter: Ein Wort jetzt erklärt in einem Jahr einen Sprung.</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Notiz zu %1</translation>
    </message>
</context>
<context>
    <name>ertrag::MonthTable</name>
    <message>
        <source>Enquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Revenue, net</source>
        <translation>Umsatz, netto</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Ad costs</source>
        <translation>Werbekosten</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Sonstige Kosten</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>In black: typed by you. In grey: from the imported files; type over it where you know better.</source>
        <translation>Schwarz: von Ihnen eingetragen. Grau: aus den importierten Dateien; schreiben Sie darüber, wo Sie es besser wissen.</translation>
    </message>
    <message>
        <source>Show &amp;more months</source>
        <translation>&amp;Mehr Monate zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not below zero, please.</source>
        <translation>Bitte nicht unter null.</translation>
    </message>
    <message>
        <source>From the imported files</source>
        <translation>Aus den importierten Dateien</translation>
    </message>
    <message>
        <source>Typed by you; the files say %1</source>
        <translation>Von Ihnen eingetragen; die Dateien sagen %1</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>Von Ihnen eingetragen</translation>
    </message>
    <message>
        <source>Set-up and legal advice</source>
        <translation>Einrichtung, rechtliche Prüfung</translation>
    </message>
    <message>
        <source>Training, with its hours</source>
        <translation>Schulung, mit ihren Stunden</translation>
    </message>
    <message>
        <source>Unplanned bills (reserve)</source>
        <translation>Ungeplantes (Rücklage)</translation>
    </message>
    <message>
        <source>New customers asked</source>
        <translation>Gefragte Neukunden</translation>
    </message>
    <message>
        <source>of them additional</source>
        <translation>davon zusätzliche</translation>
    </message>
    <message>
        <source>Leave empty what you do not know. What you type counts before what a file says, and no import changes it. An empty month before the last one is missing, unless you mark it as “nothing”.</source>
        <translation>Lassen Sie leer, was Sie nicht wissen. Was Sie eintippen, zählt vor dem, was eine Datei sagt, und kein Import ändert es. Ein leerer Monat vor dem letzten fehlt, außer Sie markieren ihn als „nichts“.</translation>
    </message>
    <message>
        <source>What the plan costs besides</source>
        <translation>Was der Plan sonst noch kostet</translation>
    </message>
    <message>
        <source>As long as a field is empty, the plan&apos;s amount counts. Type 0 for what was not needed or already is among the other costs.</source>
        <translation>Solange ein Feld leer ist, zählt der Betrag des Plans. Tippen Sie 0, wenn etwas nicht nötig war oder schon in den sonstigen Kosten steckt.</translation>
    </message>
    <message>
        <source>Who came only because of it?</source>
        <translation>Wer kam nur deswegen?</translation>
    </message>
    <message>
        <source>As you want to show it in question 2: asked, counted by codes, or measured against a region or a time without ads. While it is empty, the plan&apos;s guess counts.</source>
        <translation>So, wie Sie es in Frage 2 zeigen wollen: gefragt, mit Codes gezählt oder gegen ein Gebiet oder eine Zeit ohne Anzeigen gemessen. Solange es leer ist, zählt die Schätzung des Plans.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Nothing happened in %1</source>
        <translation>Im %1 ist nichts geschehen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>What became of the enquiries?</source>
        <translation>Was wurde aus den Anfragen?</translation>
    </message>
    <message>
        <source>By the month in which they came, as it is today: how many are still open, and how many said no. Empty means that nobody counted them; then the plan&apos;s figures count.</source>
        <translation>Nach dem Monat, in dem sie kamen, Stand heute: wie viele noch offen sind und wie viele abgesagt haben. Leer heißt: niemand hat gezählt; dann gelten die Zahlen des Plans.</translation>
    </message>
</context>
<context>
    <name>ertrag::Navigation</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>begun, points are open</source>
        <translation>begonnen, Punkte sind offen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, wird gerade gezeigt</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>wird gerade gezeigt</translation>
    </message>
</context>
<context>
    <name>ertrag::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ertrag::NumberEdit</name>
    <message>
        <source>This cannot be read as a number. What was there still counts.</source>
        <translation>Das ist keine lesbare Zahl. Der bisherige Wert gilt weiter.</translation>
    </message>
    <message>
        <source>Prefilled, not your figure yet. Type it again if it is right.</source>
        <translation>Vorbelegt, noch nicht Ihre Zahl. Tippen Sie sie noch einmal, wenn sie stimmt.</translation>
    </message>
</context>
<context>
    <name>ertrag::PlanVsActualPage</name>
    <message>
        <source>This is what you will see here</source>
        <translation>Das sehen Sie hier</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>The plan as a band, what really happened as a line, and where it is heading.</source>
        <translation>Den Plan als Band, was wirklich passiert ist als Linie, und wohin es läuft.</translation>
    </message>
    <message>
        <source>Your key figures beside their targets.</source>
        <translation>Ihre Kennzahlen neben den Zielen.</translation>
    </message>
    <message>
        <source>Which of your estimates were right, and which were not.</source>
        <translation>Welche Ihrer Schätzungen stimmten und welche nicht.</translation>
    </message>
    <message>
        <source>&amp;Enter the first month</source>
        <translation>Ersten Monat &amp;eintragen</translation>
    </message>
</context>
<context>
    <name>ertrag::PointLinks</name>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
</context>
<context>
    <name>ertrag::QuestionPage</name>
    <message>
        <source>Question %1 of 5 · %2 of %3 parts answered</source>
        <translation>Frage %1 von 5 · %2 von %3 Teilen beantwortet</translation>
    </message>
</context>
<context>
    <name>ertrag::ReviewPanel</name>
    <message>
        <source>As soon as a file with clicks or a month with enquiries and customers is in, it stands here what was guessed right.</source>
        <translation>Sobald eine Datei mit Klicks oder ein Monat mit Anfragen und Kunden da ist, steht hier, was richtig geschätzt war.</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Noch keine Datei.</translation>
    </message>
    <message>
        <source>Platforms count for themselves what would have come anyway. Your own count is the one that decides.</source>
        <translation>Plattformen rechnen sich an, was ohnehin gekommen wäre. Entscheidend ist Ihre eigene Zählung.</translation>
    </message>
    <message>
        <source>&amp;Import a file …</source>
        <translation>Datei &amp;importieren …</translation>
    </message>
</context>
<context>
    <name>ertrag::ScenarioList</name>
    <message>
        <source>Try out: %1</source>
        <translation>Ausprobieren: %1</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Szenario %1 löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>Stattdessen: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ertrag::StaffRulesPage</name>
    <message>
        <source>5 · How is the staff involved, and which rules apply?</source>
        <translation>5 · Wie sind die Mitarbeitenden beteiligt, und welche Regeln gelten?</translation>
    </message>
    <message>
        <source>Who was asked, who may be shown, what everybody may and must know.</source>
        <translation>Wer gefragt wurde, wer gezeigt werden darf, was alle dürfen und wissen müssen.</translation>
    </message>
    <message>
        <source>Good posts come from people who want to take part. Missing consent or a works council left out can stop everything.</source>
        <translation>Gute Beiträge kommen von Leuten, die mitmachen wollen. Fehlende Einwilligungen oder ein übergangener Betriebsrat können alles stoppen.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Die Menschen</translation>
    </message>
    <message>
        <source>Was the staff asked before the start?</source>
        <translation>Wurden die Mitarbeitenden vor dem Start gefragt?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Was haben sie gesagt?</translation>
    </message>
    <message>
        <source>In sum, without names</source>
        <translation>Zusammengefasst, ohne Namen</translation>
    </message>
    <message>
        <source>Works council or staff representation?</source>
        <translation>Betriebsrat oder Personalvertretung?</translation>
    </message>
    <message>
        <source>Will people be seen in pictures?</source>
        <translation>Werden Personen auf Bildern zu sehen sein?</translation>
    </message>
    <message>
        <source>How is consent given and withdrawn?</source>
        <translation>Wie wird eingewilligt und widerrufen?</translation>
    </message>
    <message>
        <source>In writing, for each purpose; leave it empty if nothing is settled</source>
        <translation>Schriftlich, für jeden Zweck; leer lassen, wenn nichts geregelt ist</translation>
    </message>
    <message>
        <source>Working time, devices, private phones: what applies?</source>
        <translation>Arbeitszeit, Geräte, private Telefone: Was gilt?</translation>
    </message>
    <message>
        <source>How are ideas of the staff collected and thanked for?</source>
        <translation>Wie werden Ideen gesammelt und anerkannt?</translation>
    </message>
    <message>
        <source>Private accounts: what is expected, what is not?</source>
        <translation>Private Konten: Was wird erwartet, was nicht?</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Hours and fees go into the costs.</source>
        <translation>Stunden und Gebühren gehen in die Kosten ein.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Hours each</source>
        <translation>Stunden je Person</translation>
    </message>
    <message>
        <source>Fee each</source>
        <translation>Gebühr je Person</translation>
    </message>
    <message>
        <source>Months after the start</source>
        <translation>Monate nach dem Start</translation>
    </message>
    <message>
        <source>Add a training</source>
        <translation>Schulung hinzufügen</translation>
    </message>
    <message>
        <source>Rules for the staff</source>
        <translation>Regeln für die Mitarbeitenden</translation>
    </message>
    <message>
        <source>Of which month are the rules?</source>
        <translation>Von welchem Monat sind die Regeln?</translation>
    </message>
    <message>
        <source>Who got them?</source>
        <translation>Wer hat sie erhalten?</translation>
    </message>
    <message>
        <source>Was receipt confirmed?</source>
        <translation>Wurde der Empfang bestätigt?</translation>
    </message>
    <message>
        <source>Can the imprint be reached in two clicks from each profile?</source>
        <translation>Ist das Impressum von jedem Profil in zwei Klicks erreichbar?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
    <message>
        <source>Who is called, as a role</source>
        <translation>Wer wird gerufen, als Rolle</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>Binnen Minuten</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>When is this rehearsed?</source>
        <translation>Wann wird das geübt?</translation>
    </message>
    <message>
        <source>Who is trained, and in what</source>
        <translation>Wer worin geschult wird</translation>
    </message>
    <message>
        <source>Which rules the staff has</source>
        <translation>Welche Regeln für die Mitarbeitenden gelten</translation>
    </message>
</context>
<context>
    <name>ertrag::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Does social media pay for your business?</source>
        <translation>Lohnt sich Social Media für Ihren Betrieb?</translation>
    </message>
    <message>
        <source>Five questions before the campaign, an honest calculation, and later the comparison with what really happened. Everything stays on this computer.</source>
        <translation>Fünf Fragen vor der Kampagne, eine ehrliche Rechnung, und später der Vergleich mit dem, was wirklich geschah. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>New book for …</source>
        <translation>Neue Mappe für …</translation>
    </message>
    <message>
        <source>begin empty</source>
        <translation>leer beginnen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Your books will stand here. The example shows what one looks like.</source>
        <translation>Hier stehen später Ihre Mappen. Das Beispiel zeigt, wie eine aussieht.</translation>
    </message>
    <message>
        <source>Open book …</source>
        <translation>Mappe öffnen …</translation>
    </message>
    <message>
        <source>View the example</source>
        <translation>Beispiel ansehen</translation>
    </message>
</context>
<context>
    <name>ertrag::StudyCard</name>
    <message>
        <source>%1: table, copy, save</source>
        <translation>%1: Tabelle, kopieren, speichern</translation>
    </message>
    <message>
        <source>Table, copy, save</source>
        <translation>Tabelle, kopieren, speichern</translation>
    </message>
</context>
<context>
    <name>ertrag::StudySection</name>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>as before the last change</source>
        <translation>wie vor der letzten Änderung</translation>
    </message>
</context>
<context>
    <name>ertrag::VerdictPage</name>
    <message>
        <source>Report as PDF …</source>
        <translation>Bericht als PDF …</translation>
    </message>
    <message>
        <source>This is what you will see here</source>
        <translation>Das sehen Sie hier</translation>
    </message>
    <message>
        <source>In how many of 100 cases the campaign brings in more than it costs.</source>
        <translation>In wie vielen von 100 Fällen die Kampagne mehr einbringt, als sie kostet.</translation>
    </message>
    <message>
        <source>What moves the result most, and levers to try it out.</source>
        <translation>Was das Ergebnis am stärksten bewegt, und Stellhebel zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Choose the first &amp;channel</source>
        <translation>Ersten &amp;Kanal wählen</translation>
    </message>
    <message>
        <source>Only tried out</source>
        <translation>Nur ausprobiert</translation>
    </message>
    <message>
        <source>From which month on the costs are earned back, and with how many additional customers.</source>
        <translation>Ab welchem Monat die Kosten wieder drin sind, und mit wie vielen zusätzlichen Neukunden.</translation>
    </message>
    <message>
        <source>%1 of %2 parts answered</source>
        <translation>%1 von %2 Teilen beantwortet</translation>
    </message>
</context>
<context>
    <name>ertrag::WhatIfPanel</name>
    <message>
        <source>What if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Ad budget a month</source>
        <translation>Werbebudget je Monat</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Enquiries that become customers</source>
        <translation>Abschlussquote, alle Kanäle</translation>
    </message>
    <message>
        <source>Margin of a first order</source>
        <translation>Deckungsbeitrag eines ersten Einkaufs</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Laufzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Remember as &amp;scenario</source>
        <translation>Als &amp;Szenario merken</translation>
    </message>
    <message>
        <source>Make it the &amp;plan</source>
        <translation>In den &amp;Plan übernehmen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Clear before the start</source>
        <translation>Vor dem Start klären</translation>
    </message>
    <message>
        <source>You are trying this out. Your plan stays as it is.</source>
        <translation>Sie probieren das nur aus. Ihr Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 ads</source>
        <translation>%1 Werbebudget</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>%1 become customers</source>
        <translation>Abschlussquote %1</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <translation>%1 Deckungsbeitrag</translation>
    </message>
    <message>
        <source>As soon as costs and return are known, you can move levers here and see at once what changes.</source>
        <translation>Sobald Kosten und Ertrag bekannt sind, können Sie hier Stellhebel bewegen und sehen sofort, was sich ändert.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Give it a name and press Enter.</source>
        <translation>Geben Sie ihm einen Namen und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause of ads and posts</source>
        <translation>Pause bei Anzeigen und Beiträgen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>start in %1</source>
        <translation>Start im %1</translation>
    </message>
    <message>
        <source>pause in %1</source>
        <translation>Pause im %1</translation>
    </message>
</context>
<context>
    <name>ertrag::WorkView</name>
    <message numerus="yes">
        <source>%1 · %n month(s)</source>
        <translation>
            <numerusform>%1 · %n Monat</numerusform>
            <numerusform>%1 · %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedWords</name>
    <message>
        <source>Question 2 does not say yet how the effect is to be shown.</source>
        <translation>In Frage 2 steht noch nicht, wie sich die Wirkung zeigen soll.</translation>
    </message>
    <message>
        <source>It is to be measured (question 2), but no additional customers are entered yet.</source>
        <translation>Sie soll gemessen werden (Frage 2), aber zusätzliche Neukunden sind noch nicht eingetragen.</translation>
    </message>
    <message>
        <source>It is to be estimated from the time before (question 2), but today&apos;s number of new customers or the new customers of these months are missing.</source>
        <translation>Sie soll aus der Zeit davor geschätzt werden (Frage 2), aber die Zahl der Neukunden von früher oder die dieser Monate fehlt.</translation>
    </message>
    <message>
        <source>The customers are to be asked (question 2), but no answers are entered yet.</source>
        <translation>Die Kunden sollen gefragt werden (Frage 2), aber Antworten sind noch nicht eingetragen.</translation>
    </message>
    <message>
        <source>Only the platforms&apos; own claims are to be had (question 2).</source>
        <translation>Es gibt nur, was die Plattformen sich selbst zuschreiben (Frage 2).</translation>
    </message>
    <message>
        <source>the plan&apos;s guess</source>
        <translation>Schätzung des Plans</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>roughly estimated</source>
        <translation>grob geschätzt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>erfragt</translation>
    </message>
    <message>
        <source>That is the plan&apos;s guess.</source>
        <translation>Das ist die Schätzung des Plans.</translation>
    </message>
    <message>
        <source>As many as before would be %1 new customers, %2 came.</source>
        <translation>So viele wie früher wären %1 Neukunden, gekommen sind %2.</translation>
    </message>
    <message>
        <source>Of %2 who were asked, %1 came only because of it.</source>
        <translation>Von %2 Gefragten kamen %1 nur deswegen.</translation>
    </message>
    <message>
        <source>Of %2 new customers %1 were counted as additional.</source>
        <translation>Von %2 Neukunden wurden %1 als zusätzliche gezählt.</translation>
    </message>
    <message>
        <source>After %1 of %2 months</source>
        <translation>Nach %1 von %2 Monaten</translation>
    </message>
    <message>
        <source>After %1 of %2 days of %3</source>
        <translation>Nach %1 von %2 Tagen im %3</translation>
    </message>
    <message>
        <source>After %1 of %2 months and %3 of %4 days of %5</source>
        <translation>Nach %1 von %2 Monaten und %3 von %4 Tagen im %5</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>%1 above plan</source>
        <translation>%1 über Plan</translation>
    </message>
    <message>
        <source>%1 below plan</source>
        <translation>%1 unter Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are missing (%1).</source>
        <translation>
            <numerusform>%n Monat fehlt (%1).</numerusform>
            <numerusform>%n Monate fehlen (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What came back is missing for %n month(s) (%1).</source>
        <translation>
            <numerusform>Für %n Monat fehlt, was zurückkam (%1).</numerusform>
            <numerusform>Für %n Monate fehlt, was zurückkam (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Until that is entered or marked as “nothing”, there is no ROI to date, and plan and actual are compared up to the first gap only.</source>
        <translation>Bis das eingetragen oder als „nichts“ markiert ist, gibt es keinen ROI bis heute, und Plan und Ist werden nur bis zur ersten Lücke verglichen.</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>ads</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>pictures and material</source>
        <translation>Fotos und Material</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>set-up and legal advice</source>
        <translation>Einrichtung und rechtliche Prüfung</translation>
    </message>
    <message>
        <source>other costs</source>
        <translation>sonstige Kosten</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>Rücklage</translation>
    </message>
    <message>
        <source>Not entered yet: %1. Until then the plan&apos;s amount counts; 0 is an answer too.</source>
        <translation>Noch nicht eingetragen: %1. Bis dahin zählt der Betrag des Plans; auch 0 ist eine Antwort.</translation>
    </message>
    <message>
        <source>Not counted yet: %1. New customers, orders or revenue are missing there.</source>
        <translation>Zählt noch nicht: %1. Dort fehlen Neukunden, Bestellungen oder Umsatz.</translation>
    </message>
    <message>
        <source>%1 additional (%2)</source>
        <translation>%1 zusätzlich (%2)</translation>
    </message>
    <message>
        <source>%1 of what you counted is taken as additional (%2 to %3 are possible).</source>
        <translation>%1 von dem, was Sie gezählt haben, gelten als zusätzlich (möglich sind %2 bis %3).</translation>
    </message>
    <message>
        <source>%1 of what you counted is taken as additional.</source>
        <translation>%1 von dem, was Sie gezählt haben, gelten als zusätzlich.</translation>
    </message>
    <message>
        <source>%1: your ad costs of %2, not %3</source>
        <translation>%1: Ihre Werbekosten von %2, nicht %3</translation>
    </message>
    <message>
        <source>%1: your enquiries %2, not %3</source>
        <translation>%1: Ihre %2 Anfragen, nicht %3</translation>
    </message>
    <message>
        <source>What you typed counts before what the files say – %1. Empty the field, and the file&apos;s figure counts.</source>
        <translation>Was Sie eingetragen haben, zählt vor den Zahlen der Dateien – %1. Leeren Sie das Feld, zählt die Zahl aus der Datei.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>More enquiries are open or said no than came – %1. Until that is put right, the larger number counts.</source>
        <translation>Es sind mehr Anfragen offen oder abgesagt, als gekommen sind – %1. Bis das stimmt, gilt die größere Zahl.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is %2 below its plan. In it or shortly before: %3. That may be a reason; it is not proven.</source>
        <translation>%1 liegt %2 unter seinem Plan. In diesem Monat oder kurz davor: %3. Das kann ein Grund sein; bewiesen ist es nicht.</translation>
    </message>
    <message>
        <source>%1 is %2 above its plan. In it or shortly before: %3. That may be a reason; it is not proven.</source>
        <translation>%1 liegt %2 über seinem Plan. In diesem Monat oder kurz davor: %3. Das kann ein Grund sein; bewiesen ist es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Intermediate mark after %n month(s): %1. By the months of your plan it would be %2 by then.</source>
        <translation>
            <numerusform>Zwischenmarke nach %n Monat: %1. Nach den Monaten Ihres Plans wären es bis dahin %2.</numerusform>
            <numerusform>Zwischenmarke nach %n Monaten: %1. Nach den Monaten Ihres Plans wären es bis dahin %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came.</source>
        <translation>Gekommen sind %1.</translation>
    </message>
</context>
<context>
    <name>ReasonWording</name>
    <message>
        <source>who decides</source>
        <translation>wer entscheidet</translation>
    </message>
    <message>
        <source>below which number</source>
        <translation>unter welcher Zahl</translation>
    </message>
    <message>
        <source>after how many months</source>
        <translation>nach wie vielen Monaten</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>source and reader of each key figure</source>
        <translation>Quelle und Leser jeder Kennzahl</translation>
    </message>
    <message>
        <source>a number that is neither certain nor out of reach</source>
        <translation>eine Zahl, die weder sicher noch außer Reichweite ist</translation>
    </message>
    <message>
        <source>a result figure that fits the main goal</source>
        <translation>eine Ergebniskennzahl, die zum Hauptziel passt</translation>
    </message>
    <message>
        <source>a date after the first effect and within the campaign</source>
        <translation>ein Datum nach der ersten Wirkung und innerhalb der Laufzeit</translation>
    </message>
    <message>
        <source>marks on the way</source>
        <translation>Zwischenmarken</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>from how far</source>
        <translation>Umkreis</translation>
    </message>
    <message>
        <source>criticism</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>repeated criticism</source>
        <translation>wiederholte Kritik</translation>
    </message>
    <message>
        <source>press or law</source>
        <translation>Presse oder Recht</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>Who decides and pays?</source>
        <translation>Wer entscheidet und zahlt?</translation>
    </message>
    <message>
        <source>Who writes and publishes?</source>
        <translation>Wer schreibt und veröffentlicht?</translation>
    </message>
    <message>
        <source>Who makes pictures and videos?</source>
        <translation>Wer macht Bilder und Videos?</translation>
    </message>
    <message>
        <source>Who replies?</source>
        <translation>Wer antwortet?</translation>
    </message>
    <message>
        <source>Who reads the figures?</source>
        <translation>Wer liest die Zahlen?</translation>
    </message>
    <message>
        <source>deciding and paying</source>
        <translation>Entscheiden und Zahlen</translation>
    </message>
    <message>
        <source>writing and publishing</source>
        <translation>Schreiben und Veröffentlichen</translation>
    </message>
    <message>
        <source>pictures and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>reading the figures</source>
        <translation>Zahlen lesen</translation>
    </message>
    <message numerus="yes">
        <source>Figures from before: %n month(s); at least %1 are needed</source>
        <translation>
            <numerusform>Zahlen von früher: %n Monat; nötig sind mindestens %1</numerusform>
            <numerusform>Zahlen von früher: %n Monate; nötig sind mindestens %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures from before: %n month(s); %1 also show the season</source>
        <translation>
            <numerusform>Zahlen von früher: %n Monat; %1 zeigen auch die Saison</numerusform>
            <numerusform>Zahlen von früher: %n Monate; %1 zeigen auch die Saison</numerusform>
        </translation>
    </message>
    <message>
        <source>The aim still lacks: %1</source>
        <translation>Dem Ziel fehlt noch: %1</translation>
    </message>
    <message>
        <source>%1 (now it is reached in %2 of the cases)</source>
        <translation>%1 (jetzt wird es in %2 der Fälle erreicht)</translation>
    </message>
    <message>
        <source>More than one answers for: %1</source>
        <translation>Mehrere sind verantwortlich: %1</translation>
    </message>
    <message>
        <source>a second person with admin rights</source>
        <translation>eine zweite Person mit Administratorrechten</translation>
    </message>
    <message>
        <source>sign-in in two steps</source>
        <translation>Anmeldung in zwei Schritten</translation>
    </message>
    <message>
        <source>Accounts, still open: %1</source>
        <translation>Konten, noch offen: %1</translation>
    </message>
    <message>
        <source>Name your goal in your own words</source>
        <translation>Nennen Sie das Ziel in eigenen Worten</translation>
    </message>
    <message>
        <source>Stop rule, still open: %1</source>
        <translation>Abbruchregel, noch offen: %1</translation>
    </message>
    <message>
        <source>%1 a month are planned, only from %2 on do your figures show it: ask your customers</source>
        <translation>%1 je Monat sind geplant, erst ab %2 zeigen es Ihre Zahlen: Fragen Sie Ihre Kunden</translation>
    </message>
    <message>
        <source>%1 key figures: nobody keeps more than %2 in view</source>
        <translation>%1 Kennzahlen: Mehr als %2 behält niemand im Blick</translation>
    </message>
    <message>
        <source>None of the key figures is the result: choose one</source>
        <translation>Keine der Kennzahlen ist das Ergebnis: Wählen Sie eine</translation>
    </message>
    <message>
        <source>%1 key figures are called the result: choose one of them</source>
        <translation>%1 Kennzahlen gelten als Ergebnis: Wählen Sie eine davon</translation>
    </message>
    <message>
        <source>Order value and margin have no range: how low, how high?</source>
        <translation>Umsatz je Einkauf und Deckungsbeitrag haben keine Spanne: wie niedrig, wie hoch?</translation>
    </message>
    <message>
        <source>You say nobody would have come anyway: that is hardly ever so</source>
        <translation>Sie sagen, niemand wäre ohnehin gekommen: Das ist fast nie so</translation>
    </message>
    <message>
        <source>Ideal customer, still open: %1</source>
        <translation>Idealkunde, noch offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) asked where they look; ask %1</source>
        <translation>
            <numerusform>%n Kunde gefragt, wo er sucht; fragen Sie %1</numerusform>
            <numerusform>%n Kunden gefragt, wo sie suchen; fragen Sie %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Where people look is known from figures only; ask ten customers as well</source>
        <translation>Wo Kunden suchen, ist nur aus Zahlen bekannt; fragen Sie auch zehn Kunden</translation>
    </message>
    <message>
        <source>%1 contacts a person and month: more than %2 annoy</source>
        <translation>%1 Kontakte je Person und Monat: Mehr als %2 stören</translation>
    </message>
    <message>
        <source>%1 channels usually need %2 a week, %3 are planned</source>
        <translation>%1 Kanäle brauchen üblicherweise %2 je Woche, geplant sind %3</translation>
    </message>
    <message>
        <source>%1 a week are planned, these channels usually need %2</source>
        <translation>%1 je Woche sind geplant, diese Kanäle brauchen üblicherweise %2</translation>
    </message>
    <message>
        <source>Whoever writes cannot stand in for himself: name somebody else</source>
        <translation>Wer schreibt, kann sich nicht selbst vertreten: Nennen Sie jemand anderen</translation>
    </message>
    <message>
        <source>Nobody has hours for replies</source>
        <translation>Für Antworten sind keine Stunden eingeplant</translation>
    </message>
    <message>
        <source>A reply within %1 takes %2 a week, %3 are planned</source>
        <translation>Eine Antwort innerhalb von %1 braucht %2 h je Woche, geplant sind %3 h</translation>
    </message>
    <message>
        <source>The budget lacks working time</source>
        <translation>Im Budget fehlt die Arbeitszeit</translation>
    </message>
    <message>
        <source>Reserve %1, usual are %2</source>
        <translation>Rücklage %1, üblich sind %2</translation>
    </message>
    <message>
        <source>The staff have not confirmed the rules yet</source>
        <translation>Die Mitarbeitenden haben die Regeln noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Dealing with criticism, still open: %1</source>
        <translation>Umgang mit Kritik, noch offen: %1</translation>
    </message>
    <message>
        <source>The aim does not pay: of %1 new customers about %2 are additional, %3 are needed</source>
        <translation>Das Ziel trägt sich nicht: Von %1 Neukunden sind etwa %2 zusätzliche, nötig sind %3</translation>
    </message>
    <message>
        <source>No task has anybody who answers for it</source>
        <translation>Für keine Aufgabe ist jemand verantwortlich</translation>
    </message>
    <message>
        <source>The channels are given %1 a week, the tasks %2: %3 are counted</source>
        <translation>Kanäle brauchen %1 je Woche, vergeben sind %2; gerechnet wird mit %3</translation>
    </message>
    <message>
        <source>Posts, ads and replies take about %1 a week, there are %2: time for %3 of the posts and %4 of the replies</source>
        <translation>Beiträge, Anzeigen und Antworten brauchen etwa %1 je Woche, da sind %2: Das reicht für %3 der Beiträge und %4 der Antworten</translation>
    </message>
    <message>
        <source>%1 followers, but only %2 people to reach: one of both is wrong, %2 are counted</source>
        <translation>%1 Follower, aber nur %2 erreichbare Personen: Eines davon stimmt nicht; gerechnet wird mit %2</translation>
    </message>
</context>
<context>
    <name>DecidingWords</name>
    <message>
        <source>How much does a customer spend at a time, without VAT?</source>
        <translation>Wie viel gibt ein Kunde auf einmal aus, ohne Mehrwertsteuer?</translation>
    </message>
    <message>
        <source>How much of %1 of sales is left for you?</source>
        <translation>Wie viel bleibt Ihnen von %1 Umsatz?</translation>
    </message>
    <message>
        <source>How often does a customer buy from you?</source>
        <translation>Wie oft kauft ein Kunde bei Ihnen?</translation>
    </message>
    <message>
        <source>How often does a new customer come back?</source>
        <translation>Wie oft kommt ein neuer Kunde wieder?</translation>
    </message>
    <message>
        <source>How many new customers would not have come without it?</source>
        <translation>Wie viele Neukunden wären ohne die Werbung nicht gekommen?</translation>
    </message>
    <message>
        <source>What does an hour of work cost you?</source>
        <translation>Was kostet Sie eine Stunde Arbeit?</translation>
    </message>
    <message>
        <source>How much do you save a month?</source>
        <translation>Wie viel sparen Sie je Monat?</translation>
    </message>
    <message>
        <source>What do you pay for 1,000 contacts with an ad?</source>
        <translation>Was zahlen Sie für 1000 Kontakte mit einer Anzeige?</translation>
    </message>
    <message>
        <source>What do you pay for a click on an ad?</source>
        <translation>Was zahlen Sie für einen Klick auf eine Anzeige?</translation>
    </message>
    <message>
        <source>How many of those who see your ad click on it?</source>
        <translation>Wie viele von denen, die Ihre Anzeige sehen, klicken darauf?</translation>
    </message>
    <message>
        <source>How many new followers does a post bring you?</source>
        <translation>Wie viele neue Follower bringt Ihnen ein Beitrag?</translation>
    </message>
    <message>
        <source>How many followers do you lose in a month?</source>
        <translation>Wie viele Follower verlieren Sie je Monat?</translation>
    </message>
    <message>
        <source>How many of your followers see a post?</source>
        <translation>Wie viele Ihrer Follower sehen einen Beitrag?</translation>
    </message>
    <message>
        <source>How many of those who see a post click on it?</source>
        <translation>Wie viele von denen, die einen Beitrag sehen, klicken darauf?</translation>
    </message>
    <message>
        <source>How many of those who click ask or order?</source>
        <translation>Wie viele von denen, die klicken, fragen an oder bestellen?</translation>
    </message>
    <message>
        <source>How many of those who ask become customers?</source>
        <translation>Wie viele von denen, die anfragen, werden Kunden?</translation>
    </message>
    <message>
        <source>How many hours a week does somebody have for it?</source>
        <translation>Wie viele Stunden je Woche hat jemand dafür?</translation>
    </message>
    <message>
        <source>What does a customer spend at a time?</source>
        <translation>Wie viel gibt ein Kunde auf einmal aus?</translation>
    </message>
    <message>
        <source>What is left of %1 of sales?</source>
        <translation>Was bleibt von %1 Umsatz?</translation>
    </message>
    <message>
        <source>How often does a customer come back?</source>
        <translation>Wie oft kommt ein Kunde wieder?</translation>
    </message>
    <message>
        <source>Who would not have come anyway?</source>
        <translation>Wer wäre sonst nicht gekommen?</translation>
    </message>
    <message>
        <source>How many hours does somebody have?</source>
        <translation>Wie viele Stunden hat jemand?</translation>
    </message>
    <message>
        <source>%1 in the month after</source>
        <translation>%1 im Monat danach</translation>
    </message>
    <message>
        <source>%1 times a year</source>
        <translation>%1 Mal im Jahr</translation>
    </message>
    <message>
        <source>%1 times a month</source>
        <translation>%1 Mal im Monat</translation>
    </message>
    <message>
        <source>%1: the question on which most depends</source>
        <translation>%1: die Frage, von der am meisten abhängt</translation>
    </message>
    <message>
        <source>Prefilled are %1 hours. That is an assumption</source>
        <translation>Vorbelegt sind %1 Stunden. Das ist eine Annahme</translation>
    </message>
    <message>
        <source>%1. Most depends on this question</source>
        <translation>%1. Von dieser Frage hängt am meisten ab</translation>
    </message>
    <message>
        <source>How strongly does your business go with the season?</source>
        <translation>Wie stark hängt Ihr Geschäft an der Saison?</translation>
    </message>
    <message>
        <source>After how many weeks has half of those who buy bought?</source>
        <translation>Nach wie vielen Wochen hat die Hälfte der Käufer gekauft?</translation>
    </message>
    <message>
        <source>How many times as long does it take until nine of ten have bought?</source>
        <translation>Wie viel Mal so lange dauert es, bis neun von zehn gekauft haben?</translation>
    </message>
</context>
<context>
    <name>NotYetView</name>
    <message>
        <source>One more answer is enough for a first verdict; it takes about a minute.</source>
        <translation>Noch eine Antwort genügt für ein erstes Urteil; sie dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Two more answers are enough for a first verdict; they take about three minutes.</source>
        <translation>Noch zwei Antworten genügen für ein erstes Urteil; sie dauern etwa drei Minuten.</translation>
    </message>
    <message>
        <source>Three answers are enough for a first verdict; they take about four minutes.</source>
        <translation>Drei Antworten genügen für ein erstes Urteil; sie dauern etwa vier Minuten.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>No verdict yet.</source>
        <translation>Noch kein Urteil.</translation>
    </message>
</context>
<context>
    <name>ertrag::AskedFigures</name>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Beantworten: %1</translation>
    </message>
</context>
<context>
    <name>ertrag::MonthGrid</name>
    <message>
        <source>Plan by month</source>
        <translation>Plan nach Monaten</translation>
    </message>
    <message>
        <source>Enter goes down, Tab to the right. At the end of a row, Tab leaves the table.</source>
        <translation>Die Eingabetaste geht nach unten, Tab nach rechts. Am Ende einer Zeile verlässt Tab die Tabelle.</translation>
    </message>
    <message>
        <source>A plan has no numbers below zero. What was there still counts.</source>
        <translation>Im Plan gibt es keine Zahlen unter null. Der bisherige Wert gilt weiter.</translation>
    </message>
    <message>
        <source>This cannot be read as a number. What was there still counts.</source>
        <translation>Das ist keine lesbare Zahl. Der bisherige Wert gilt weiter.</translation>
    </message>
    <message>
        <source>There is nothing to spread yet: the total is zero.</source>
        <translation>Es gibt noch nichts zu verteilen: Die Summe ist null.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Fill to the &amp;right</source>
        <translation>Nach &amp;rechts füllen</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Nach &amp;unten füllen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Spread the total over the months</source>
        <translation>Summe auf die Monate &amp;verteilen</translation>
    </message>
    <message>
        <source>&amp;Even</source>
        <translation>&amp;Gleichmäßig</translation>
    </message>
    <message>
        <source>With the &amp;season</source>
        <translation>Nach der &amp;Saison</translation>
    </message>
    <message>
        <source>Launch and &amp;follow-up</source>
        <translation>&amp;Auftakt und Nachfassen</translation>
    </message>
    <message>
        <source>Three &amp;waves</source>
        <translation>Drei &amp;Wellen</translation>
    </message>
    <message>
        <source>Pause in &amp;August</source>
        <translation>&amp;Pause im August</translation>
    </message>
    <message>
        <source>Only &amp;from this month on</source>
        <translation>Ers&amp;t ab diesem Monat</translation>
    </message>
    <message>
        <source>Only &amp;until this month</source>
        <translation>Nur b&amp;is zu diesem Monat</translation>
    </message>
</context>
<context>
    <name>ertrag::MonthGridModel</name>
    <message>
        <source>All money</source>
        <translation>Geld insgesamt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>MonthGridPaste</name>
    <message>
        <source>“%1” (line %2, column %3) cannot be read as a number here. Nothing was pasted.</source>
        <translation>„%1“ (Zeile %2, Spalte %3) ist hier keine lesbare Zahl. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>“%1” (line %2, column %3) is below zero. Nothing was pasted.</source>
        <translation>„%1“ (Zeile %2, Spalte %3) liegt unter null. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells of a spreadsheet first.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst Zellen aus einer Tabelle.</translation>
    </message>
    <message>
        <source>This is too much for a plan. Nothing was pasted.</source>
        <translation>Das ist zu viel für einen Plan. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>%1 × %2 cells do not fit here, there is room for %3 × %4. Nothing was pasted.</source>
        <translation>%1 × %2 Zellen passen hier nicht hin, Platz ist für %3 × %4. Es wurde nichts eingefügt.</translation>
    </message>
</context>
<context>
    <name>EventMarks</name>
    <message>
        <source>Fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Events: %1.</source>
        <translation>Ereignisse: %1.</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
</context>
<context>
    <name>MoneyOverTime</name>
    <message>
        <source>At most %1 will have been laid out before money comes back, at the end of %2 in the middle case; in 8 of 10 cases between %3 and %4.</source>
        <translation>Höchstens %1 sind ausgelegt, bevor Geld zurückkommt, im mittleren Fall Ende %2; in 8 von 10 Fällen zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>Most comes back in %1.</source>
        <translation>Das meiste kommt im %1 zurück.</translation>
    </message>
    <message>
        <source>Most comes back from %1 to %2.</source>
        <translation>Das meiste kommt von %1 bis %2 zurück.</translation>
    </message>
    <message>
        <source>At the end less than one order is still open, worth %1; it is not counted.</source>
        <translation>Am Ende ist weniger als ein Auftrag noch offen, im Wert von %1; er ist nicht mitgezählt.</translation>
    </message>
    <message numerus="yes">
        <source>At the end about %n order(s) are still open, worth %1; they are not counted.</source>
        <translation>
            <numerusform>Am Ende ist noch etwa %n Auftrag offen, im Wert von %1; er ist nicht mitgezählt.</numerusform>
            <numerusform>Am Ende sind noch etwa %n Aufträge offen, im Wert von %1; sie sind nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Break-even and this amount count money when it is paid, %1 days after the order; the curve counts it when it is earned.</source>
        <translation>Gewinnschwelle und dieser Betrag zählen Geld, wenn es bezahlt wird, %1 Tage nach dem Auftrag; die Kurve zählt es, wenn es verdient ist.</translation>
    </message>
    <message>
        <source>Look further beyond the end</source>
        <translation>Länger über das Ende hinaus rechnen</translation>
    </message>
</context>
<context>
    <name>MediaPlanChart</name>
    <message>
        <source>Ads over the months</source>
        <translation>Werbung über die Monate</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Most in a month</source>
        <translation>Höchster Monat</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What is spent on ads by channel and month, %1 in all.</source>
        <translation>Was je Kanal und Monat für Werbung ausgegeben wird, insgesamt %1.</translation>
    </message>
</context>
<context>
    <name>MediaPlan</name>
    <message>
        <source>Ad budget</source>
        <translation>Werbebudget</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden je Woche</translation>
    </message>
    <message>
        <source>Bills in another currency</source>
        <translation>Rechnungen in anderer Währung</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Andere Kosten</translation>
    </message>
    <message>
        <source>Photos and material</source>
        <translation>Fotos und Material</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
</context>
<context>
    <name>SeasonWords</name>
    <message>
        <source>Where it comes from: our own assumption.</source>
        <translation>Herkunft: unsere eigene Annahme.</translation>
    </message>
    <message>
        <source>Where it comes from: %1.</source>
        <translation>Herkunft: %1.</translation>
    </message>
    <message>
        <source>Enter at least one earlier year below. Until then, what is known of the trade counts.</source>
        <translation>Tragen Sie unten mindestens ein früheres Jahr ein. Bis dahin gilt, was über die Branche bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>From %n earlier year(s).</source>
        <translation>
            <numerusform>Aus %n früheren Jahr.</numerusform>
            <numerusform>Aus %n früheren Jahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month: (years × your own + %1 × trade) ÷ (years + %1).</source>
        <translation>Jeder Monat: (Jahre × eigener Wert + %1 × Branche) ÷ (Jahre + %1).</translation>
    </message>
    <message>
        <source>Each month: (years × your own + %1 × 1) ÷ (years + %1).</source>
        <translation>Jeder Monat: (Jahre × eigener Wert + %1 × 1) ÷ (Jahre + %1).</translation>
    </message>
    <message>
        <source>Demand is the same in every month.</source>
        <translation>Die Nachfrage ist in jedem Monat gleich.</translation>
    </message>
    <message>
        <source>No season is known of this trade. Choose your own earlier years instead.</source>
        <translation>Für diese Branche ist keine Saison bekannt. Wählen Sie stattdessen Ihre früheren Jahre.</translation>
    </message>
    <message>
        <source>Strongest is %1 with %2, weakest %3 with %4; 1 is an average month.</source>
        <translation>Am stärksten ist der %1 mit %2, am schwächsten der %3 mit %4; 1 ist ein durchschnittlicher Monat.</translation>
    </message>
</context>
<context>
    <name>CycleWords</name>
    <message>
        <source>%1 in the same month</source>
        <translation>%1 im selben Monat</translation>
    </message>
    <message>
        <source>%1 in the month after</source>
        <translation>%1 im Monat danach</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n month(s)</source>
        <translation>
            <numerusform>%1 nach %n Monat</numerusform>
            <numerusform>%1 nach %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>Of the enquiries of a month that buy: %1.</source>
        <translation>Von den Anfragen eines Monats, die zu Geld werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n month(s)</source>
        <translation>
            <numerusform>%1 innerhalb von %n Monat</numerusform>
            <numerusform>%1 innerhalb von %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>An enquiry that buys does so in the month in which it arrives.</source>
        <translation>Eine Anfrage, die kauft, kauft in dem Monat, in dem sie kommt.</translation>
    </message>
    <message numerus="yes">
        <source>So long the plan should look beyond its end: %n month(s).</source>
        <translation>
            <numerusform>So lange sollte der Plan über sein Ende hinaus schauen: %n Monat.</numerusform>
            <numerusform>So lange sollte der Plan über sein Ende hinaus schauen: %n Monate.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does.</source>
        <translation>Das tut er.</translation>
    </message>
    <message numerus="yes">
        <source>Now it is %n month(s): what is bought later does not count.</source>
        <translation>
            <numerusform>Jetzt ist es %n Monat: Was später gekauft wird, zählt nicht mit.</numerusform>
            <numerusform>Jetzt sind es %n Monate: Was später gekauft wird, zählt nicht mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look %n month(s) beyond the end</source>
        <translation>
            <numerusform>%n Monat über das Ende hinaus schauen</numerusform>
            <numerusform>%n Monate über das Ende hinaus schauen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ertrag::EarlierYears</name>
    <message>
        <source>Add the year before</source>
        <translation>Ein Jahr davor hinzufügen</translation>
    </message>
    <message>
        <source>Remove the earliest year</source>
        <translation>Frühestes Jahr entfernen</translation>
    </message>
    <message>
        <source>Earlier years by month</source>
        <translation>Frühere Jahre nach Monaten</translation>
    </message>
    <message>
        <source>Year of line %1</source>
        <translation>Jahr der Zeile %1</translation>
    </message>
    <message>
        <source>A year is a number of four digits. The value before still counts.</source>
        <translation>Ein Jahr ist eine Zahl mit vier Ziffern. Der Wert davor gilt weiter.</translation>
    </message>
    <message>
        <source>This year is there already. The value before still counts.</source>
        <translation>Dieses Jahr steht schon da. Der Wert davor gilt weiter.</translation>
    </message>
</context>
<context>
    <name>ertrag::CalendarPage</name>
    <message>
        <source>What happens in which month?</source>
        <translation>Was geschieht in welchem Monat?</translation>
    </message>
    <message>
        <source>A plan that is the same in every month can stay as it is. Change only what is different in your business.</source>
        <translation>Ein Plan, der in jedem Monat gleich ist, kann so bleiben. Ändern Sie nur, was bei Ihnen anders ist.</translation>
    </message>
    <message>
        <source>Who asks in summer and buys in autumn brings money later. What is spent in the right month brings more.</source>
        <translation>Wer im Sommer anfragt und im Herbst kauft, bringt später Geld. Was im richtigen Monat ausgegeben wird, bringt mehr.</translation>
    </message>
    <message>
        <source>Media plan</source>
        <translation>Mediaplan</translation>
    </message>
    <message>
        <source>Type, paste from a spreadsheet, or draw the corner of the selection over other months. The right mouse button spreads a total over the months and lets a line begin later or end sooner.</source>
        <translation>Tippen Sie, fügen Sie aus einer Tabelle ein oder ziehen Sie die Ecke der Auswahl über andere Monate. Die rechte Maustaste verteilt eine Summe auf die Monate und lässt eine Zeile später beginnen oder früher enden.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>How does demand go over the year?</source>
        <translation>Wie verläuft die Nachfrage im Jahr?</translation>
    </message>
    <message>
        <source>the same in every month</source>
        <translation>in jedem Monat gleich</translation>
    </message>
    <message>
        <source>as usual in the trade</source>
        <translation>wie in der Branche üblich</translation>
    </message>
    <message>
        <source>as in our earlier years</source>
        <translation>wie in unseren früheren Jahren</translation>
    </message>
    <message>
        <source>Does it hold for enquiries?</source>
        <translation>Gilt das bei Anfragen?</translation>
    </message>
    <message>
        <source>Does it hold for regular customers?</source>
        <translation>Gilt das bei Stammkunden?</translation>
    </message>
    <message>
        <source>How strong is it in your business?</source>
        <translation>Wie stark ist sie bei Ihnen?</translation>
    </message>
    <message>
        <source>1 as shown, 0 no season at all, 2 much stronger</source>
        <translation>1 wie gezeigt, 0 gar keine Saison, 2 viel stärker</translation>
    </message>
    <message>
        <source>Orders, guests or revenue of each month, whichever you know. A month that you do not know stays empty.</source>
        <translation>Einkäufe, Gäste oder Umsatz jedes Monats, was Sie eben kennen. Ein Monat, den Sie nicht kennen, bleibt leer.</translation>
    </message>
    <message>
        <source>Are contacts dearer in the fourth quarter?</source>
        <translation>Sind Kontakte im vierten Quartal teurer?</translation>
    </message>
    <message>
        <source>Before Christmas all want to advertise</source>
        <translation>Vor Weihnachten wollen alle werben</translation>
    </message>
    <message>
        <source>Time until an enquiry becomes money</source>
        <translation>Zeit, bis aus einer Anfrage Geld wird</translation>
    </message>
    <message>
        <source>Half of the enquiries that buy have bought after</source>
        <translation>Die Hälfte der Anfragen, die kaufen, hat gekauft nach</translation>
    </message>
    <message>
        <source>weeks; 0 = at once</source>
        <translation>Wochen; 0 = sofort</translation>
    </message>
    <message>
        <source>Nine of ten have bought after</source>
        <translation>Neun von zehn haben gekauft nach</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Days until payment</source>
        <translation>Tage bis zur Zahlung</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From the order to the money in your account</source>
        <translation>Bis das Geld auf Ihrem Konto ist</translation>
    </message>
    <message>
        <source>Enquiries become money at &amp;once</source>
        <translation>Aus Anfragen wird &amp;sofort Geld</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Fairs, holidays, openings: days that explain why a month is different.</source>
        <translation>Messen, Urlaub, Eröffnungen: Tage, die erklären, warum ein Monat anders ist.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Media plan from a &amp;table …</source>
        <translation>Mediaplan aus einer &amp;Tabelle …</translation>
    </message>
</context>
<context>
    <name>StudyMonths</name>
    <message>
        <source>When the ad money belongs</source>
        <translation>Wann das Werbebudget hingehört</translation>
    </message>
    <message>
        <source>%1 more brings back %2 in every month: the money is at the right time.</source>
        <translation>%1 mehr bringt in jedem Monat %2 zurück: Das Geld liegt zur richtigen Zeit.</translation>
    </message>
    <message>
        <source>%1 more in %2 brings back %3, in %4 %5.</source>
        <translation>%1 mehr im %2 bringt %3 zurück, im %4 sind es %5.</translation>
    </message>
    <message>
        <source>Moving it would bring nothing: the money is at the right time.</source>
        <translation>Umschichten würde nichts bringen: Das Geld liegt zur richtigen Zeit.</translation>
    </message>
    <message>
        <source>Next step, with the same total and no month changed by more than %1: it brings %2 in the middle case, %3 on average.</source>
        <translation>Nächster Schritt, bei gleicher Summe und keinem Monat um mehr als %1 verändert: Das bringt %2 im mittleren Fall, %3 im Durchschnitt.</translation>
    </message>
    <message>
        <source>Ads by month</source>
        <translation>Anzeigen nach Monat</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>%1 more brings</source>
        <translation>%1 mehr bringt</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>Take this step into the plan</source>
        <translation>Diesen Schritt in den Plan übernehmen</translation>
    </message>
    <message>
        <source>In %1 you plan no ads; there %2 would bring back %3. Months without ads stay as they are here: whether there is a reason for them you know best.</source>
        <translation>Im %1 planen Sie keine Anzeigen; %2 brächte dort %3 zurück. Monate ohne Anzeigen bleiben hier, wie sie sind: Ob es dafür einen Grund gibt, wissen Sie am besten.</translation>
    </message>
</context>
<context>
    <name>MediaPlanWording</name>
    <message>
        <source>“%1” looks like an export, not like a media plan. Your plan is unchanged; import it as what happened, with Import file.</source>
        <translation>„%1“ sieht nach einem Export aus, nicht nach einem Mediaplan. Ihr Plan ist unverändert; holen Sie sie mit „Datei importieren“ zu dem, was wirklich war.</translation>
    </message>
    <message>
        <source>“%2” in line %3 of “%1” is no amount of a plan. Your plan is unchanged; write a number there, 0 or more, or leave the cell empty.</source>
        <translation>„%2“ in Zeile %3 von „%1“ kann kein geplanter Betrag sein. Ihr Plan ist unverändert; schreiben Sie dort eine Zahl ab 0 oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>“%1” plans in %2, and the campaign in %3. Your plan is unchanged; convert the amounts and choose the file again.</source>
        <translation>„%1“ plant in %2, die Kampagne in %3. Ihr Plan ist unverändert; rechnen Sie die Beträge um und wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” plans %2, and the campaign runs %3. Your plan is unchanged; change when the campaign begins, or choose another file.</source>
        <translation>„%1“ plant %2, die Kampagne läuft %3. Ihr Plan ist unverändert; ändern Sie den Beginn der Kampagne oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The plan has none of the lines of “%1”: %2. Your plan is unchanged; add the channels to the plan first, or name the lines as the plan does.</source>
        <translation>Der Plan kennt keine der Zeilen von „%1“: %2. Ihr Plan ist unverändert; nehmen Sie die Kanäle zuerst in den Plan auf oder nennen Sie die Zeilen wie im Plan.</translation>
    </message>
    <message>
        <source>The program finds no months in the titles of “%1”. Your plan is unchanged; a media plan has a line for each channel and a column for each month, such as “Jan 26”.</source>
        <translation>In den Überschriften von „%1“ stehen keine Monate. Ihr Plan ist unverändert; ein Mediaplan hat für jeden Kanal eine Zeile und für jeden Monat eine Spalte, etwa „Jan 26“.</translation>
    </message>
</context>
<context>
    <name>MediaPlanView</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>every month: %1</source>
        <translation>jeden Monat: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Sum until now</source>
        <translation>Summe bisher</translation>
    </message>
    <message>
        <source>Sum from the file</source>
        <translation>Summe aus der Datei</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>More than one sheet of this workbook holds a plan by month. Which of them counts?</source>
        <translation>Mehr als ein Blatt dieser Mappe enthält einen Plan nach Monaten. Welches gilt?</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Which is right?</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Welche stimmt?</translation>
    </message>
    <message>
        <source>The months of the file have no year, and do not follow the campaign&apos;s. Which month is “%1”?</source>
        <translation>Die Monate der Datei haben kein Jahr und folgen nicht denen der Kampagne. Welcher Monat ist „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>Already so in the plan:</source>
        <translation>Steht schon so im Plan:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are one in the plan.</source>
        <translation>
            <numerusform>%n Zeile ist im Plan eine.</numerusform>
            <numerusform>%n Zeilen sind im Plan eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the sum of %2.</source>
        <translation>„%1“ ist die Summe aus %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) count as 0.</source>
        <translation>
            <numerusform>%n leere Zelle zählt als 0.</numerusform>
            <numerusform>%n leere Zellen zählen als 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a line with figures a month without one is planned as nothing.</source>
        <translation>In einer Zeile mit Zahlen ist ein Monat ohne Zahl mit nichts geplant.</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>nicht in diesem Plan</translation>
    </message>
    <message>
        <source>several channels of the plan could be meant</source>
        <translation>mehrere Kanäle des Plans können gemeint sein</translation>
    </message>
    <message>
        <source>hours a week or a month?</source>
        <translation>Stunden je Woche oder je Monat?</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>Prozente</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>“%1” (%2%3)</source>
        <translation>„%1“ (%2%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not taken:</source>
        <translation>
            <numerusform>%n Zeile wird nicht übernommen:</numerusform>
            <numerusform>%n Zeilen werden nicht übernommen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) lie outside the campaign:</source>
        <translation>
            <numerusform>%n Monat liegt außerhalb der Kampagne:</numerusform>
            <numerusform>%n Monate liegen außerhalb der Kampagne:</numerusform>
        </translation>
    </message>
    <message>
        <source>Their %1 are not taken.</source>
        <translation>%1 daraus werden nicht übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of the campaign are not in the file.</source>
        <translation>
            <numerusform>%n Monat der Kampagne steht nicht in der Datei.</numerusform>
            <numerusform>%n Monate der Kampagne stehen nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>There the plan stays as it is: %1.</source>
        <translation>Dort bleibt der Plan, wie er ist: %1.</translation>
    </message>
    <message>
        <source>A sum of the file does not fit its lines.</source>
        <translation>Eine Summe der Datei passt nicht zu ihren Zeilen.</translation>
    </message>
    <message>
        <source>Line %1 (“%2”), “%3”: it says %4, and its lines come to %5. What the lines say is taken.</source>
        <translation>Zeile %1 („%2“), „%3“: dort steht %4, gerechnet sind es %5. Übernommen wird, was in den Zeilen steht.</translation>
    </message>
    <message>
        <source>All sums of the file fit its lines.</source>
        <translation>Alle Summen der Datei passen zu ihren Zeilen.</translation>
    </message>
    <message>
        <source>They are not taken as lines.</source>
        <translation>Als Zeilen werden sie nicht übernommen.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ertrag::MediaPlanDialog</name>
    <message>
        <source>Media plan from a table</source>
        <translation>Mediaplan aus einer Tabelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message>
        <source>Which goal should this serve?</source>
        <translation>Welchem Ziel soll es dienen?</translation>
    </message>
    <message>
        <source>Without a goal nothing can be a success.</source>
        <translation>Ohne Ziel kann nichts ein Erfolg sein.</translation>
    </message>
    <message>
        <source>What is the bottleneck today?</source>
        <translation>Wo klemmt es heute?</translation>
    </message>
    <message>
        <source>If the bottleneck lies elsewhere, more attention only costs more.</source>
        <translation>Klemmt es woanders, kostet mehr Aufmerksamkeit nur mehr.</translation>
    </message>
    <message>
        <source>What else would you do with money and hours?</source>
        <translation>Was täten Sie sonst mit Geld und Stunden?</translation>
    </message>
    <message>
        <source>Without an alternative the result stands beside nothing.</source>
        <translation>Ohne Alternative fehlt dem Ergebnis der Vergleich.</translation>
    </message>
    <message>
        <source>What have you tried already?</source>
        <translation>Was haben Sie schon versucht?</translation>
    </message>
    <message>
        <source>What failed once is easily paid for a second time.</source>
        <translation>Was einmal nicht ging, bezahlt man leicht ein zweites Mal.</translation>
    </message>
    <message>
        <source>What must not happen?</source>
        <translation>Was darf nicht passieren?</translation>
    </message>
    <message>
        <source>Limits that nobody has named are crossed first.</source>
        <translation>Grenzen, die niemand nennt, werden zuerst überschritten.</translation>
    </message>
    <message>
        <source>When do you stop?</source>
        <translation>Wann hören Sie auf?</translation>
    </message>
    <message>
        <source>Without a rule bad campaigns run on.</source>
        <translation>Ohne Regel laufen schlechte Kampagnen weiter.</translation>
    </message>
    <message>
        <source>What should be reached, and by when?</source>
        <translation>Was soll bis wann erreicht sein?</translation>
    </message>
    <message>
        <source>Without a number and a date nobody can say later whether it was reached.</source>
        <translation>Ohne Zahl und Datum kann später niemand sagen, ob es erreicht ist.</translation>
    </message>
    <message>
        <source>How many are there today?</source>
        <translation>Wie viele sind es heute?</translation>
    </message>
    <message>
        <source>Without today&apos;s figure nobody can say later whether it worked.</source>
        <translation>Ohne die Zahl von heute kann später niemand sagen, ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>Which key figures show it?</source>
        <translation>Welche Kennzahlen zeigen es?</translation>
    </message>
    <message>
        <source>Without key figures only likes are left, and they pay no wages.</source>
        <translation>Ohne Kennzahlen bleiben nur Likes, und die bezahlen keine Löhne.</translation>
    </message>
    <message>
        <source>What should be reached on the way?</source>
        <translation>Was soll unterwegs erreicht sein?</translation>
    </message>
    <message>
        <source>Without marks you notice only at the end that it did not work.</source>
        <translation>Ohne Wegmarken merken Sie erst am Ende, dass es nicht ging.</translation>
    </message>
    <message>
        <source>What is a new customer worth?</source>
        <translation>Was ist ein neuer Kunde wert?</translation>
    </message>
    <message>
        <source>Without this the calculation is that of a typical firm, not yours.</source>
        <translation>Ohne diese Zahlen gilt die Rechnung für einen üblichen Betrieb, nicht für Ihren.</translation>
    </message>
    <message>
        <source>How often does a new customer come again?</source>
        <translation>Wie oft kommt ein neuer Kunde wieder?</translation>
    </message>
    <message>
        <source>Few figures move the result as much as this one.</source>
        <translation>Wenige Zahlen bewegen das Ergebnis so stark wie diese.</translation>
    </message>
    <message>
        <source>How well can you prove the effect?</source>
        <translation>Wie gut lässt sich die Wirkung belegen?</translation>
    </message>
    <message>
        <source>Without proof only what the platforms claim is left.</source>
        <translation>Ohne Beleg bleibt nur, was die Plattformen behaupten.</translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation>Wen wollen Sie erreichen?</translation>
    </message>
    <message>
        <source>How many people there are bounds what a campaign can bring.</source>
        <translation>Wie viele Menschen es gibt, begrenzt, was eine Kampagne bringen kann.</translation>
    </message>
    <message>
        <source>Where are they, and what goes into it?</source>
        <translation>Wo sind sie, und was stecken Sie hinein?</translation>
    </message>
    <message>
        <source>Channels are the plan: without them nothing can be calculated.</source>
        <translation>Die Kanäle sind der Plan: Ohne sie lässt sich nichts rechnen.</translation>
    </message>
    <message>
        <source>Where do they look when they need you?</source>
        <translation>Wo suchen sie, wenn sie Sie brauchen?</translation>
    </message>
    <message>
        <source>A channel that your customers do not use brings nothing.</source>
        <translation>Ein Kanal, den Ihre Kunden nicht nutzen, bringt nichts.</translation>
    </message>
    <message>
        <source>Where do you know that from?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>What is only believed counts least.</source>
        <translation>Was nur geglaubt ist, zählt am wenigsten.</translation>
    </message>
    <message>
        <source>Who pays, decides and uses?</source>
        <translation>Wer zahlt, entscheidet und nutzt?</translation>
    </message>
    <message>
        <source>A post that misses who decides costs money all the same.</source>
        <translation>Ein Beitrag, der den Falschen erreicht, kostet genauso viel.</translation>
    </message>
    <message>
        <source>How near and how old are they?</source>
        <translation>Wie nah und wie alt sind sie?</translation>
    </message>
    <message>
        <source>Without radius and age ads run past your customers.</source>
        <translation>Ohne Umkreis und Alter laufen Anzeigen an Ihren Kunden vorbei.</translation>
    </message>
    <message>
        <source>Who does what, with how many hours?</source>
        <translation>Wer macht was, mit wie vielen Stunden?</translation>
    </message>
    <message>
        <source>What is nobody&apos;s task is not done.</source>
        <translation>Was niemandes Aufgabe ist, bleibt liegen.</translation>
    </message>
    <message>
        <source>What does an hour cost?</source>
        <translation>Was kostet eine Stunde?</translation>
    </message>
    <message>
        <source>Hours are the largest cost of most campaigns.</source>
        <translation>Stunden sind bei den meisten Kampagnen der größte Posten.</translation>
    </message>
    <message>
        <source>Holidays and illness: who stands in?</source>
        <translation>Urlaub und Krankheit: Wer vertritt?</translation>
    </message>
    <message>
        <source>With one person alone everything stops when that person is away.</source>
        <translation>Macht es einer allein, steht alles still, wenn er fehlt.</translation>
    </message>
    <message>
        <source>What may be posted without asking?</source>
        <translation>Was darf ohne Rückfrage veröffentlicht werden?</translation>
    </message>
    <message>
        <source>Posts that wait for an approval come too late.</source>
        <translation>Beiträge, die auf eine Freigabe warten, kommen zu spät.</translation>
    </message>
    <message>
        <source>Whose are the accounts?</source>
        <translation>Wem gehören die Konten?</translation>
    </message>
    <message>
        <source>An account on a private profile leaves with its owner.</source>
        <translation>Ein Konto auf einem privaten Profil geht mit dessen Inhaber.</translation>
    </message>
    <message>
        <source>What can you do yourselves?</source>
        <translation>Was können Sie selbst?</translation>
    </message>
    <message>
        <source>What nobody can do has to be learned or bought.</source>
        <translation>Was niemand kann, muss gelernt oder gekauft werden.</translation>
    </message>
    <message>
        <source>Does an agency help?</source>
        <translation>Hilft eine Agentur?</translation>
    </message>
    <message>
        <source>Without a clear order an agency is paid for effort, not for results.</source>
        <translation>Ohne klaren Auftrag wird eine Agentur für Mühe bezahlt, nicht für Ergebnisse.</translation>
    </message>
    <message>
        <source>What does the staff say to it?</source>
        <translation>Was sagen die Mitarbeitenden dazu?</translation>
    </message>
    <message>
        <source>A works council that was left out can stop everything.</source>
        <translation>Ein übergangener Betriebsrat kann alles anhalten.</translation>
    </message>
    <message>
        <source>Will people be seen in pictures?</source>
        <translation>Sind Menschen auf den Bildern zu sehen?</translation>
    </message>
    <message>
        <source>Pictures without consent have to be taken down, and can cost money.</source>
        <translation>Bilder ohne Einwilligung müssen weg und können Geld kosten.</translation>
    </message>
    <message>
        <source>Which rules apply at work?</source>
        <translation>Welche Regeln gelten bei der Arbeit?</translation>
    </message>
    <message>
        <source>Without rules everybody makes their own.</source>
        <translation>Ohne Regeln macht sich jeder seine eigenen.</translation>
    </message>
    <message>
        <source>Who is trained, and in what?</source>
        <translation>Wer wird worin geschult?</translation>
    </message>
    <message>
        <source>Training that is not planned is missing in the costs.</source>
        <translation>Eine Schulung, die nicht geplant ist, fehlt in den Kosten.</translation>
    </message>
    <message>
        <source>Does everybody know the rules?</source>
        <translation>Kennen alle die Regeln?</translation>
    </message>
    <message>
        <source>Rules that nobody has received do not bind anybody.</source>
        <translation>Regeln, die niemand bekommen hat, binden niemanden.</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>Was, wenn etwas schiefgeht?</translation>
    </message>
    <message>
        <source>In a storm there is no time to look for who decides.</source>
        <translation>Im Sturm ist keine Zeit, den zu suchen, der entscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 of 5 · %2 of %3 stations</source>
        <translation>Frage %1 von 5 · %2 von %3 Stationen</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Station %1 of %2</source>
        <translation>Station %1 von %2</translation>
    </message>
</context>
<context>
    <name>StationMoves</name>
    <message>
        <source>Costs %1 over the campaign</source>
        <translation>Kostet %1 über die Kampagne</translation>
    </message>
    <message>
        <source>The plan is held against %1</source>
        <translation>Der Plan muss sich an %1 messen</translation>
    </message>
    <message>
        <source>At most %1 more orders a month count</source>
        <translation>Es zählen höchstens %1 Bestellungen mehr im Monat</translation>
    </message>
    <message>
        <source>By then the plan comes to about %1</source>
        <translation>Bis dahin kommt der Plan auf etwa %1</translation>
    </message>
    <message>
        <source>A first order leaves about %1</source>
        <translation>Von einer ersten Bestellung bleiben etwa %1</translation>
    </message>
    <message>
        <source>Nobody beyond %1 to %2 can be reached</source>
        <translation>Mehr als %1 bis %2 sind nicht zu erreichen</translation>
    </message>
    <message>
        <source>Costs %1 in fees and hours</source>
        <translation>Kostet %1 an Gebühren und Stunden</translation>
    </message>
    <message>
        <source>The plan comes to about %1 new customers</source>
        <translation>Der Plan kommt auf etwa %1 Neukunden</translation>
    </message>
    <message>
        <source>A new customer brings about %1 in all</source>
        <translation>Ein neuer Kunde bringt insgesamt etwa %1</translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message>
        <source>%1 %2</source>
        <comment>question and answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>weiß ich nicht</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ertrag::StationCard</name>
    <message>
        <source>&amp;Next ↵</source>
        <translation>&amp;Weiter ↵</translation>
    </message>
    <message>
        <source>Next station</source>
        <translation>Nächste Station</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>%1 %2 Change</source>
        <translation>%1 %2 Ändern</translation>
    </message>
    <message>
        <source>%1 Not answered, %2</source>
        <translation>%1 Nicht beantwortet, %2</translation>
    </message>
</context>
<context>
    <name>ertrag::FigureCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>%1: where this comes from</source>
        <translation>%1: woher das kommt</translation>
    </message>
</context>
<context>
    <name>TableRemarks</name>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ertrag::StudyDoor</name>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>open ›</source>
        <translation>öffnen ›</translation>
    </message>
    <message>
        <source>Open. Press to close.</source>
        <translation>Offen. Drücken schließt.</translation>
    </message>
    <message>
        <source>Closed. Press to open.</source>
        <translation>Geschlossen. Drücken öffnet.</translation>
    </message>
</context>
</TS>
