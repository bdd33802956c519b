# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way, once: new book, five questions, verdict, a real export file, plan and actual, PDF, closed and reopened.
usage: whole_way.py PROGRAM SOURCE"""
import os
import re
import subprocess
import sys

from window import Missing, Window, fail, plain, step

FOLDER = os.environ["JOURNEY_FOLDER"]
BOOK = os.path.join(FOLDER, "metzgerei.ertrag")
REPORT = os.path.join(FOLDER, "bericht.pdf")
CANNOT_READ = "Das ist keine lesbare Zahl. Der bisherige Wert gilt weiter."


def check(holds, what):
    if not holds:
        raise Missing(what)


def export_file(source):
    """A real file if the exports are there, else our own; with what its preview must say."""
    shared = os.environ.get("ERTRAG_SHARED") or os.path.join(source, "..", "shared")
    real = os.path.join(shared, "exports", "meta-ads", "de-facebook-2018-excel-semikolon.csv")
    if os.path.exists(real):
        return {"path": real, "start": "Januar 2018", "actual": "Januar 2018", "rows": "564 Zeilen", "days": "29. November 2012 – 18. Juli 2018",
                "sums": ["161.744,58 €", "86.296.958", "435.793"]}
    print("  the real export files are not here: taking our own invented one", flush=True)
    return {"path": os.path.join(source, "tests/data/exports/meta-de-tage.csv"), "start": "Mai 2026", "actual": "Mai 2026", "rows": "2 Zeilen",
            "days": "1. Mai – 2. Mai 2026", "sums": ["30,75 €", "3.000", "30"]}


def new_book(w):
    step("a new book for a butcher")
    w.press("Metzgerei")
    w.fill("Dateiname:", BOOK)
    w.press("Speichern")
    w.says("Alles gespeichert")
    check(os.path.exists(BOOK), "the new book is not on the disk")
    w.fill("Wie heißt Ihr Betrieb?", "Metzgerei Huber")
    w.find("Metzgerei Huber · 12 Monate")
    w.press("Weiter: Ziele des Betriebs")
    w.find("1 · Passt es zu den Zielen Ihres Betriebs?")


def goals(w):
    step("question 1: goals, with a wrong number that stays, is marked, explained and corrected")
    w.choose("Welchem Ziel soll Social Media dienen?", "Mehr Umsatz")
    w.fill("Das Ziel in Ihren Worten", "Mehr Vorbestellungen für Grillpakete")
    w.tick("Ist dieses Ziel schriftlich festgehalten? Ja")
    w.station("Wo klemmt es heute?")
    w.choose("Was ist heute der wirkliche Engpass?", "Zu wenige kennen uns")
    w.tick("Wenn die Nachfrage morgen um 20 % stiege: Könnten Sie sie bedienen? Ja")
    w.station("Was täten Sie sonst mit Geld und Stunden?")
    w.tick("Was brächte das in derselben Zeit? Weiß ich nicht")
    w.station("Wann hören Sie auf?")
    w.fill("Wer entscheidet über den Abbruch?", "Inhaber")
    w.fill("Nach wie vielen Monaten?", "6")
    w.fill("Wenn es weniger Erfolge sind als", "zwanzig")
    field = w.find("Wenn es weniger Erfolge sind als", ("text",))
    check(plain(field.description) == CANNOT_READ, f"the wrong number is not explained: {field.description!r}")
    w.find(CANNOT_READ, ("label",))
    w.fill("Wenn es weniger Erfolge sind als", "20")
    w.is_gone(CANNOT_READ)
    w.find("Frage 1 von 5", exact=False)


def measures(w):
    step("question 2: aim and key figures")
    w.press("Weiter: Ziel und Kennzahlen")
    w.choose("Was soll geschehen?", "gewinnen")
    w.choose("Was genau?", "Neukunden")
    w.fill("Wie viele über die ganze Kampagne?", "60")
    w.station("Wie viele sind es heute?")
    w.fill("Wie viele sind es heute je Monat?", "3")
    w.fill("Woher stammt dieser Wert?", "Kasse")


def audience(w):
    step("question 3: audience and channels")
    w.press("Weiter: Zielgruppe", exact=False)
    w.station("Wie nah und wie alt sind sie?")
    w.tick("Privatleute oder Firmen? Privatleute")
    w.fill("In welchem Umkreis?", "12,5")
    w.station("Wo sind sie, und was stecken Sie hinein?")
    w.fill("Werbebudget / Monat, Zeile 2", "1.200,50")
    w.tick("Dabei, Zeile 3", False)
    w.tick("Google-Unternehmensprofil", exact=False)
    w.choose("Mitbewerber dort?, Zeile 1", "Ja")


def duties(w):
    step("question 4: responsibility")
    w.press("Weiter: Verantwortung")
    w.fill("Wer, als Rolle, Zeile 1", "Inhaberin")
    w.fill("Stunden je Woche, Zeile 2", "2,5")
    w.tick("verantwortlich, Zeile 1")
    w.station("Urlaub und Krankheit: Wer vertritt?")
    w.fill("Wer vertritt bei Urlaub und Krankheit?", "Verkaufsleitung")
    w.station("Wem gehören die Konten?")
    w.tick("Haben zwei Personen Administratorrechte? Ja")
    w.tick("Ist die Anmeldung in zwei Schritten eingeschaltet? Nein")


def staff_rules(w):
    step("question 5: team and rules")
    w.press("Weiter: Team", exact=False)
    w.tick("Wurden die Mitarbeitenden vor dem Start gefragt? Ja")
    w.fill("Was haben sie gesagt?", "Gerne, aber nicht an der Theke")
    w.station("Sind Menschen auf den Bildern zu sehen?")
    w.tick("Ist das Impressum von jedem Profil in zwei Klicks erreichbar? Weiß ich nicht")


def costs(w, start):
    step("costs and return: an estimate becomes the owner's own")
    w.press("Weiter: Kosten und Ertrag")
    before = w.labels_in("Kosten in 18 Monaten")
    w.fill("Umsatz je Einkauf, netto, hoher Wert", "55")
    w.fill("Umsatz je Einkauf, netto, wahrscheinlicher Wert", "38")
    w.find("Umsatz je Einkauf, netto, Herkunft: Angabe", exact=False)
    w.fill("Werkzeuge je Monat", "25")
    # Twelve months at 25.
    w.wait(lambda: "300 €" in w.labels_in("Kosten in 18 Monaten"), "the tools to cost 300 €")
    check(w.labels_in("Kosten in 18 Monaten")[1] != before[1], f"the costs are still {before[1]}")
    while start not in w.options("Erster Monat"):
        w.choose("Erster Monat", w.options("Erster Monat")[1])
    w.choose("Erster Monat", start)


def figures(w):
    """The four figures of the verdict, each with its sentence."""
    texts = [plain(node.name) for node in w.candidates("", exact=False, roles=("frame",))]
    wanted = ("der ROI", "Die Kampagne kostet", "Kosten", "schlechtesten 10 von 100")
    return [next((t for t in texts if words in t and t.endswith(".")), None) for words in wanted]


ANSWERS = {"Wie oft kauft ein Kunde bei Ihnen?": ("Einkäufe je Kunde und Monat", "1,2"),
           "Wie viele von denen, die klicken, fragen an oder bestellen?": ("Klicks, die anfragen", "24")}


def not_yet(w):
    step("no verdict before the owner has said what decides; each button leads to its field")
    w.press("Weiter: Über die Monate")
    w.press("Weiter: Lohnt es sich?")
    w.says("Noch kein Urteil.")
    w.says("noch offen")
    check(not w.has("von 100 durchgerechneten Fällen", exact=False), "a chance is told before the owner has answered")
    for question, (field, value) in ANSWERS.items():
        w.press("Beantworten: " + question)
        w.fill(field + ", wahrscheinlicher Wert", value)
        w.find(field + ", Herkunft: Angabe", exact=False)
        w.press("7 Lohnt es sich?")


def verdict(w):
    not_yet(w)
    step("verdict: headline, five figures, chance")
    headline = w.says("Lohnt es sich? ")
    w.says("von 100 durchgerechneten Fällen")
    for label in ("ROI im mittleren Fall", "Investition", "Höchste Auslage", "Gewinnschwelle im mittleren Fall", "Im schlechten Fall"):
        w.find(label, ("label",))
    planned = w.wait(lambda: all(figures(w)) and figures(w), "four figures")
    step("a lever is moved: figures follow, the plan stays")
    lever = w.find("Werbebudget je Monat", ("slider",))
    was = lever.queryValue().currentValue
    lever.queryValue().currentValue = lever.queryValue().maximumValue
    w.says("Sie probieren das nur aus. Ihr Plan bleibt, wie er ist.")
    w.wait(lambda: figures(w)[1] != planned[1], "the investment to follow the lever")
    w.press("Zurücksetzen")
    w.wait(lambda: figures(w) == planned, "the plan's figures again")
    check(lever.queryValue().currentValue == was, "the lever is not back at its plan")
    return headline


def take_file(w, export):
    step("a file of the ad platform: preview, then taken")
    w.press("Weiter: Ist-Werte")
    w.press("Datei importieren …")
    w.fill("Dateiname:", export["path"])
    w.press("Öffnen")
    w.says("Meta Ads Manager")
    for words in [*export["sums"], export["days"]]:
        w.find(words, exact=False)
    w.press(export["rows"] + " übernehmen")
    w.find(os.path.basename(export["path"]), ("label",))
    w.says(export["sums"][0])
    imported = plain(w.find("Werbekosten, " + export["actual"], ("text",)).description)
    check(imported.endswith("· Aus den importierten Dateien"), f"the month's imported cost is not told: {imported!r}")
    w.says("Alles gespeichert")


def plan_and_actual(w):
    step("plan and actual")
    w.press("Weiter: Plan und Ist")
    w.is_gone("Importieren Sie zum Anfang", exact=False)
    headline = w.says("Plan und Ist: ")
    for label in ("ROI bis heute", "Neue Prognose", "Neukunden", "Kosten je Neukunde"):
        w.find(label, ("label",))
    w.find("Ertrag minus Kosten, aufgelaufen – Plan, Ist und neue Prognose", ("frame",))
    w.says("ausgegeben")
    return headline


def print_report(w, headline):
    step("the report as PDF says the verdict")
    w.press("7 Lohnt es sich?")
    w.press("Bericht als PDF …")
    w.fill("Dateiname:", REPORT)
    w.press("Speichern")
    w.find(f"Gespeichert: {REPORT}", ("label",))
    w.press("Hinweis schließen")
    with open(REPORT, "rb") as file:
        check(file.read(5) == b"%PDF-", "the report is no PDF")
    text = " ".join(plain(subprocess.run(["pdftotext", REPORT, "-"], capture_output=True, text=True, check=True).stdout).split())
    check(headline in text, f"the report does not say {headline!r}: {text[:400]}")


def undo(w):
    step("undo and redo name what they take back")
    w.press("1 Ziele des Betriebs")
    w.station("Welchem Ziel soll es dienen?")
    w.fill("Das Ziel in Ihren Worten", "Etwas ganz anderes")
    name = w.choose_in_menu("Bearbeiten", "Rückgängig")
    check(name == "Rückgängig: Ziel in eigenen Worten", f"undo says {name!r}")
    w.reads("Das Ziel in Ihren Worten", "Mehr Vorbestellungen für Grillpakete")
    check(plain(w.menu("Bearbeiten", "Wiederholen").name) == "Wiederholen: Ziel in eigenen Worten", "redo has no name")
    w.press("9 Plan und Ist")
    w.says("Alles gespeichert")


def same_state(w, before):
    try:
        w.wait(lambda: w.shown() == before, "the window to be as it was left")
    except Missing as error:
        now = w.shown()
        raise Missing(f"{error}; gone: {[x for x in before if x not in now]}; new: {[x for x in now if x not in before]}") from None


def again(w, headline):
    step("closed and reopened: the same state")
    w.press("1 Ziele des Betriebs")
    w.station("Welchem Ziel soll es dienen?")
    w.reads("Das Ziel in Ihren Worten", "Mehr Vorbestellungen für Grillpakete")
    w.station("Wann hören Sie auf?")
    w.reads("Wenn es weniger Erfolge sind als", "20")
    w.station("Wo klemmt es heute?")
    check(w.chosen("Was ist heute der wirkliche Engpass?") == "Zu wenige kennen uns", "the bottleneck is lost")
    w.press("3 Zielgruppe", exact=False)
    w.station("Wo sind sie, und was stecken Sie hinein?")
    w.reads("Werbebudget / Monat, Zeile 2", "1.200,50")
    w.station("Wie nah und wie alt sind sie?")
    w.reads("In welchem Umkreis?", "12,5")
    w.press("7 Lohnt es sich?")
    w.find(headline)


def main():
    program, source = sys.argv[1], sys.argv[2]
    export = export_file(source)
    w = Window(program)
    try:
        new_book(w)
        for question in (goals, measures, audience, duties, staff_rules):
            question(w)
        costs(w, export["start"])
        headline = verdict(w)
        take_file(w, export)
        plan_and_actual(w)
        print_report(w, headline)
        undo(w)
        before = w.settled()
        check(w.close() == 0, "the program did not end well")
        w = Window(program, BOOK)
        w.find("Alles gespeichert", exact=False)
        same_state(w, before)
        again(w, headline)
        step("closed in the middle of typing: nothing is lost")
        w.press("1 Ziele des Betriebs")
        w.station("Wann hören Sie auf?")
        w.begin_typing("Wer entscheidet über den Abbruch?", "Inhaber und Frau")
        check(w.close() == 0, "the program did not end well")
        w = Window(program, BOOK)
        w.station("Wann hören Sie auf?")
        w.reads("Wer entscheidet über den Abbruch?", "Inhaber und Frau")
        check(w.close() == 0, "the program did not end well")
    except Missing as error:
        return fail(w, error)
    finally:
        w.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
