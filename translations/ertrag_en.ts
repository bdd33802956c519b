<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AnswerSentences</name>
    <message numerus="yes">
        <source>%1 stops it if fewer than %2 successes are there after %n month(s).</source>
        <translation>
            <numerusform>%1 stops it if fewer than %2 successes are there after %n month.</numerusform>
            <numerusform>%1 stops it if fewer than %2 successes are there after %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedWords</name>
    <message numerus="yes">
        <source>%n month(s) are missing (%1).</source>
        <translation>
            <numerusform>%n month is missing (%1).</numerusform>
            <numerusform>%n months are missing (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What came back is missing for %n month(s) (%1).</source>
        <translation>
            <numerusform>What came back is missing for %n month (%1).</numerusform>
            <numerusform>What came back is missing for %n months (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intermediate mark after %n month(s): %1. By the months of your plan it would be %2 by then.</source>
        <translation>
            <numerusform>Intermediate mark after %n month: %1. By the months of your plan it would be %2 by then.</numerusform>
            <numerusform>Intermediate mark after %n months: %1. By the months of your plan it would be %2 by then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EconomicsView</name>
    <message numerus="yes">
        <source>Costs in %n month(s)</source>
        <translation>
            <numerusform>Costs in %n month</numerusform>
            <numerusform>Costs in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) not your own yet</source>
        <translation>
            <numerusform>%n assumption not your own yet</numerusform>
            <numerusform>%n assumptions not your own yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 observed contact(s)</source>
        <translation>
            <numerusform>%1 observed contact</numerusform>
            <numerusform>%1 observed contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 observed click(s)</source>
        <translation>
            <numerusform>%1 observed click</numerusform>
            <numerusform>%1 observed clicks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 observed enquiry(s)</source>
        <translation>
            <numerusform>%1 observed enquiry</numerusform>
            <numerusform>%1 observed enquiries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are already there</source>
        <translation>
            <numerusform>%n day is already there</numerusform>
            <numerusform>%n days are already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s) recognised and checked</source>
        <translation>
            <numerusform>%n total row recognised and checked</numerusform>
            <numerusform>%n total rows recognised and checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) left out</source>
        <translation>
            <numerusform>%n empty row left out</numerusform>
            <numerusform>%n empty rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date left out</source>
        <translation>
            <numerusform>%n row without a date left out</numerusform>
            <numerusform>%n rows without a date left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: a number cannot be read</source>
        <translation>
            <numerusform>%n row left out: a number cannot be read</numerusform>
            <numerusform>%n rows left out: a number cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: a number below zero</source>
        <translation>
            <numerusform>%n row left out: a number below zero</numerusform>
            <numerusform>%n rows left out: a number below zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) left out</source>
        <translation>
            <numerusform>%n footnote left out</numerusform>
            <numerusform>%n footnotes left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a payment left out</source>
        <translation>
            <numerusform>%n row without a payment left out</numerusform>
            <numerusform>%n rows without a payment left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of further tables left out</source>
        <translation>
            <numerusform>%n row of further tables left out</numerusform>
            <numerusform>%n rows of further tables left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in another currency left out</source>
        <translation>
            <numerusform>%n row in another currency left out</numerusform>
            <numerusform>%n rows in another currency left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) taken</source>
        <translation>
            <numerusform>%1 row taken</numerusform>
            <numerusform>%1 rows taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 row(s)</source>
        <translation>
            <numerusform>Take %1 row</numerusform>
            <numerusform>Take %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lie outside the period that was given.</source>
        <translation>
            <numerusform>%n row lies outside the period that was given.</numerusform>
            <numerusform>%n rows lie outside the period that was given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is “%2” the campaign that was called “%1” in an earlier file? Both have %n day(s) with nearly the same figures (costs %3 and %4).</source>
        <translation>
            <numerusform>Is “%2” the campaign that was called “%1” in an earlier file? Both have %n day with nearly the same figures (costs %3 and %4).</numerusform>
            <numerusform>Is “%2” the campaign that was called “%1” in an earlier file? Both have %n days with nearly the same figures (costs %3 and %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this file stand in “%1” as well, with other figures, and that file goes on to a later day. Which of them was exported later?</source>
        <translation>
            <numerusform>%n day of this file stands in “%1” as well, with other figures, and that file goes on to a later day. Which of them was exported later?</numerusform>
            <numerusform>%n days of this file stand in “%1” as well, with other figures, and that file goes on to a later day. Which of them was exported later?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) lie outside the campaign</source>
        <translation>
            <numerusform>%n day lies outside the campaign</numerusform>
            <numerusform>%n days lie outside the campaign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled order(s) left out</source>
        <translation>
            <numerusform>%n cancelled order left out</numerusform>
            <numerusform>%n cancelled orders left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: payouts, transfers, fees, own purchases</source>
        <translation>
            <numerusform>%n row left out: a payout, transfer, fee or own purchase</numerusform>
            <numerusform>%n rows left out: payouts, transfers, fees, own purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with further items of orders</source>
        <translation>
            <numerusform>%n row with a further item of an order</numerusform>
            <numerusform>%n rows with further items of orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1 have no day that can be read (%2).</source>
        <translation>
            <numerusform>%n row with %1 has no day that can be read (%2).</numerusform>
            <numerusform>%n rows with %1 have no day that can be read (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with money have no day that can be read (%1).</source>
        <translation>
            <numerusform>%n row with money has no day that can be read (%1).</numerusform>
            <numerusform>%n rows with money have no day that can be read (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1 and a number that cannot be read (%2).</source>
        <translation>
            <numerusform>%n row with %1 holds a number that cannot be read (%2).</numerusform>
            <numerusform>%n rows with %1 hold a number that cannot be read (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an amount that cannot be read (%1).</source>
        <translation>
            <numerusform>%n row holds an amount that cannot be read (%1).</numerusform>
            <numerusform>%n rows hold an amount that cannot be read (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1 and an amount of which a spreadsheet made a day (%2).</source>
        <translation>
            <numerusform>%n row with %1 holds an amount of which a spreadsheet made a day (%2).</numerusform>
            <numerusform>%n rows with %1 hold an amount of which a spreadsheet made a day (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an amount of which a spreadsheet made a day (%1).</source>
        <translation>
            <numerusform>%n row holds an amount of which a spreadsheet made a day (%1).</numerusform>
            <numerusform>%n rows hold an amount of which a spreadsheet made a day (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with %1 and a count below zero (%2).</source>
        <translation>
            <numerusform>%n row with %1 holds a count below zero (%2).</numerusform>
            <numerusform>%n rows with %1 hold a count below zero (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with money and a count below zero (%1).</source>
        <translation>
            <numerusform>%n row with money holds a count below zero (%1).</numerusform>
            <numerusform>%n rows with money hold a count below zero (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) take costs off: %1 (%2).</source>
        <translation>
            <numerusform>%n row takes costs off: %1 (%2).</numerusform>
            <numerusform>%n rows take costs off: %1 (from %2 on).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more clicks than contacts (%1).</source>
        <translation>
            <numerusform>%n row has more clicks than contacts (%1).</numerusform>
            <numerusform>%n rows have more clicks than contacts (from %1 on).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message numerus="yes">
        <source>Return minus cost, %n month(s)</source>
        <translation>
            <numerusform>Return minus cost, %n month</numerusform>
            <numerusform>Return minus cost, %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanActualTables</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWording</name>
    <message numerus="yes">
        <source>Figures from before: %n month(s); at least %1 are needed</source>
        <translation>
            <numerusform>Figures from before: %n month; at least %1 are needed</numerusform>
            <numerusform>Figures from before: %n months; at least %1 are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures from before: %n month(s); %1 also show the season</source>
        <translation>
            <numerusform>Figures from before: %n month; %1 also show the season</numerusform>
            <numerusform>Figures from before: %n months; %1 also show the season</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) asked where they look; ask %1</source>
        <translation>
            <numerusform>%n customer asked where they look; ask %1</numerusform>
            <numerusform>%n customers asked where they look; ask %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictCharts</name>
    <message numerus="yes">
        <source>Return minus cost, added up over %n month(s).</source>
        <translation>
            <numerusform>Return minus cost, added up over %n month.</numerusform>
            <numerusform>Return minus cost, added up over %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message numerus="yes">
        <source>In the middle case the costs are not earned back within %n month(s).</source>
        <translation>
            <numerusform>In the middle case the costs are not earned back within %n month.</numerusform>
            <numerusform>In the middle case the costs are not earned back within %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 additional customer(s) needed, %2 a week</source>
        <translation>
            <numerusform>%1 additional customer needed, %2 a week</numerusform>
            <numerusform>%1 additional customers needed, %2 a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 additional customer(s) needed, %2 a month</source>
        <translation>
            <numerusform>%1 additional customer needed, %2 a month</numerusform>
            <numerusform>%1 additional customers needed, %2 a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 additional customer(s) needed in all</source>
        <translation>
            <numerusform>%1 additional customer needed in all</numerusform>
            <numerusform>%1 additional customers needed in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n campaign(s) are whole and now in “%1”. The damaged book was left as it is.</source>
        <translation>
            <numerusform>%n campaign is whole and now in “%1”. The damaged book was left as it is.</numerusform>
            <numerusform>%n campaigns are whole and now in “%1”. The damaged book was left as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) could not be read.</source>
        <translation>
            <numerusform>%n campaign could not be read.</numerusform>
            <numerusform>%n campaigns could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” with money cannot be read (first line %2: “%3”). Your figures are unchanged; correct the file, or leave them out with --accept-skipped.</source>
        <translation>
            <numerusform>%n row of “%1” with money cannot be read (line %2: “%3”). Your figures are unchanged; correct the file, or leave it out with --accept-skipped.</numerusform>
            <numerusform>%n rows of “%1” with money cannot be read (first line %2: “%3”). Your figures are unchanged; correct the file, or leave them out with --accept-skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) of the book “%1” are damaged and stay as they are: %2. The others can be used.</source>
        <translation>
            <numerusform>%n campaign of the book “%1” is damaged and stays as it is: %2. The others can be used.</numerusform>
            <numerusform>%n campaigns of the book “%1” are damaged and stay as they are: %2. The others can be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ertrag::ActualsPage</name>
    <message numerus="yes">
        <source>%n month(s) with figures</source>
        <translation>
            <numerusform>%n month with figures</numerusform>
            <numerusform>%n months with figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ertrag::ImportColumns</name>
    <message numerus="yes">
        <source>%n further column(s) are not taken</source>
        <translation>
            <numerusform>%n further column is not taken</numerusform>
            <numerusform>%n further columns are not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ertrag::ImportList</name>
    <message numerus="yes">
        <source>%1 to %2 · %3 · %4 row(s)</source>
        <translation>
            <numerusform>%1 to %2 · %3 · %4 row</numerusform>
            <numerusform>%1 to %2 · %3 · %4 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ertrag::WhatIfPanel</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ertrag::WorkView</name>
    <message numerus="yes">
        <source>%1 · %n month(s)</source>
        <translation>
            <numerusform>%1 · %n month</numerusform>
            <numerusform>%1 · %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyOverTime</name>
    <message numerus="yes">
        <source>At the end about %n order(s) are still open, worth %1; they are not counted.</source>
        <translation>
            <numerusform>At the end about %n order is still open, worth %1; it is not counted.</numerusform>
            <numerusform>At the end about %n orders are still open, worth %1; they are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeasonWords</name>
    <message numerus="yes">
        <source>From %n earlier year(s).</source>
        <translation>
            <numerusform>From %n earlier year.</numerusform>
            <numerusform>From %n earlier years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CycleWords</name>
    <message numerus="yes">
        <source>%1 after %n month(s)</source>
        <translation>
            <numerusform>%1 after %n month</numerusform>
            <numerusform>%1 after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n month(s)</source>
        <translation>
            <numerusform>%1 within %n month</numerusform>
            <numerusform>%1 within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So long the plan should look beyond its end: %n month(s).</source>
        <translation>
            <numerusform>So long the plan should look beyond its end: %n month.</numerusform>
            <numerusform>So long the plan should look beyond its end: %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now it is %n month(s): what is bought later does not count.</source>
        <translation>
            <numerusform>Now it is %n month: what is bought later does not count.</numerusform>
            <numerusform>Now it is %n months: what is bought later does not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look %n month(s) beyond the end</source>
        <translation>
            <numerusform>Look %n month beyond the end</numerusform>
            <numerusform>Look %n months beyond the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanActualView</name>
    <message numerus="yes">
        <source>%n enquiry(s) are still open; by their age they may still bring %1, in 8 of 10 cases between %2 and %3.</source>
        <translation>
            <numerusform>%n enquiry is still open; by its age it may still bring %1, in 8 of 10 cases between %2 and %3.</numerusform>
            <numerusform>%n enquiries are still open; by their age they may still bring %1, in 8 of 10 cases between %2 and %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaPlanView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are one in the plan.</source>
        <translation>
            <numerusform>%n line is one in the plan.</numerusform>
            <numerusform>%n lines are one in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) count as 0.</source>
        <translation>
            <numerusform>%n empty cell counts as 0.</numerusform>
            <numerusform>%n empty cells count as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not taken:</source>
        <translation>
            <numerusform>%n line is not taken:</numerusform>
            <numerusform>%n lines are not taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) lie outside the campaign:</source>
        <translation>
            <numerusform>%n month lies outside the campaign:</numerusform>
            <numerusform>%n months lie outside the campaign:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of the campaign are not in the file.</source>
        <translation>
            <numerusform>%n month of the campaign is not in the file.</numerusform>
            <numerusform>%n months of the campaign are not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
