#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The import command as people who automate use it: answers as JSON, questions, a second time, currencies, and the way out.

usage: imports.py PROGRAM FOLDER-OF-INVENTED-EXPORTS
"""
import json
import os
import subprocess
import sys
import tempfile

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def run(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60)
    return done, (json.loads(done.stdout) if done.stdout else None)


def main():
    program, exports = os.path.abspath(sys.argv[1]), sys.argv[2]
    at = lambda name: os.path.join(exports, name)
    with tempfile.TemporaryDirectory() as folder:
        book = folder + "/book.ertrag"
        expect(run(program, "new", book, "--trade", "butcher")[0].returncode == 0, "no book")
        take = lambda *arguments: run(program, "import", book, *arguments, "--json")

        done, told = take(at("google-de-komma.csv"))
        file = told["files"][0]
        expect(done.returncode == 0 and (file["platform"], file["language"], file["encoding"]) == ("google-ads", "de", "UTF-8"), "recognised")
        expect(file["rows_taken"] == 2 and file["rows_skipped"] == [{"reason": "total", "rows": 2, "first_line": 6}], "rows")
        expect(file["period"] == {"first": "2026-07-09", "last": "2026-08-08"} and file["currency"] == "EUR", "period and currency")
        expect(file["sums"] == {"cost": 1000, "impressions": 2000, "clicks": 31, "conversions": 4, "revenue": 190.5}, "sums, none absent")
        expect(file["own_total_verdict"] == "equal" and not file["already_imported"] and file["days_replaced"] == 0, "own total")
        renamed = folder + "/renamed.csv"
        with open(at("google-de-komma.csv"), "rb") as source, open(renamed, "wb") as copy:
            copy.write(source.read())
        expect(take(renamed)[1]["files"][0]["already_imported"], "the same file under another name")

        done, told = take(at("google-pt-cartao.csv"))
        expect(done.returncode == 1 and len(done.stderr.splitlines()) == 1, "a file without days is one sentence")
        expect(told["files"][0]["question"]["about"] == "period", "the question is told")
        done, told = take(at("google-pt-cartao.csv"), "--first-day", "2026-05-05", "--last-day", "2026-05-24", "--dry-run")
        expect(done.returncode == 0 and "question" not in told["files"][0] and told["files"][0]["money_counts"] is False, "the answer")
        expect(take(at("google-pt-cartao.csv"), "--first-day", "2026-05-05", "--last-day", "2026-05-24", "--rate", "0.16")[1]["files"][0]["money_counts"],
               "a rate")

        own = folder + "/eigene.csv"
        with open(own, "w", encoding="utf-8") as file:
            file.write("Wann;Wofür;Gegeben\n01.05.2026;=Kiosk;3,50\n")
        done, told = take(own)
        expect(done.returncode == 1 and told["files"][0]["question"]["names"] == ["Wann", "Wofür", "Gegeben"], "unknown titles are asked")
        expect("Wann, Wofür, Gegeben" in done.stderr and "--columns" in done.stderr and "--first-day" in done.stderr, "and the way out is told")
        means = lambda words, *more: take(own, "--columns", words, *more)
        done, told = means("Wann=day,Wofür=campaign,Gegeben=nonsense")
        expect(done.returncode == 1 and "nonsense" in done.stderr and "cost, currency" in done.stderr, f"an unknown word: {done.stderr}")
        done, told = means("Wann=day,Bezahlt=cost")
        expect(done.returncode == 1 and "Bezahlt" in done.stderr and "Wann, Wofür, Gegeben" in done.stderr, f"an unknown title: {done.stderr}")
        done, told = means("Wann=day,Wofür=campaign,Gegeben=cost")
        expect(done.returncode == 1 and told["files"][0]["question"]["about"] == "currency", "no currency is taken for granted")
        expect(means("Wann=day,Wofür=campaign,Gegeben=cost", "--currency", "Euro")[0].returncode == 1, "no currency of that name")
        done, told = means("Wann=day,Wofür=campaign,Gegeben=cost", "--currency", "EUR")
        expect(done.returncode == 0 and told["files"][0]["sums"] == {"cost": 3.5} and told["files"][0]["currency"] == "EUR", "chosen titles")
        expect(told["files"][0]["columns"][2] == {"title": "Gegeben", "meaning": "cost"}, "which column is what")
        june = folder + "/juni.csv"
        with open(june, "w", encoding="utf-8") as file:
            file.write("Wann;Wofür;Gegeben\n01.06.2026;Markt;4,50\n")
        done, told = take(june, "--dry-run")
        expect(done.returncode == 0 and told["files"][0]["currency"] == "EUR" and told["files"][0]["currency_chosen"], "the answers are remembered")

        brutto = folder + "/brutto.csv"
        with open(brutto, "w", encoding="utf-8") as file:
            file.write("Wann;Preis, netto;Preis, brutto\n01.06.2026;100,00;119,00\n")
        both = lambda words: take(brutto, "--columns", words, "--currency", "EUR", "--dry-run")
        done, told = both("Wann=day,Preis, netto=cost,Preis, brutto=cost")
        expect(done.returncode == 1 and told["files"][0]["question"] == {"about": "columns_twice", "cell": "", "readings": [],
               "names": ["Preis, netto", "Preis, brutto"]}, "two costs are asked about")
        expect(both("Wann=day,Preis, netto=cost")[1]["files"][0]["sums"] == {"cost": 100}, "a title with a comma")
        expect(both("Wann=day,Preis, netto=+cost,Preis, brutto=+cost")[1]["files"][0]["sums"] == {"cost": 219}, "added up if asked for")

        for name in ("out.csv", "out.xlsx"):
            expect(run(program, "export", book, "--to", folder + "/" + name)[0].returncode == 0, name)
            told = run(program, "import", book, folder + "/" + name, "--dry-run", "--json")[1]["files"][0]
            expect(told["platform"] == "ertrag" and abs(told["sums"]["cost"] - (1000 + 216.56 * 0.16 + 3.5)) < 1e-6 and told["sums"]["clicks"] == 74, f"{name}: {told['sums']}")
        with open(folder + "/out.csv", encoding="utf-8-sig") as file:
            expect(",'=Kiosk," in file.read(), "a text that a spreadsheet would run is guarded")

        # Rows with money that cannot be read are asked about before anything is taken.
        broken = folder + "/kaputt.csv"
        with open(broken, "w", encoding="utf-8") as file:
            file.write("Tag;Kampagnenname;Ausgegebener Betrag (EUR);Impressionen\n02.03.2026;A;100,00;10\n31.02.2026;A;200,00;20\n"
                       "04.03.2026;A;#WERT!;5\n05.03.2026;A;7,10;5\n05.03.2026;A;0,20;5\n")
        second = folder + "/zweite.ertrag"
        run(program, "new", second, "--trade", "butcher")
        done, told = run(program, "import", second, broken, "--json", "--language", "en")
        file = told["files"][0]
        expect(done.returncode == 1 and "line 3" in done.stderr and "31.02.2026" in done.stderr and "--accept-skipped" in done.stderr, f"asked: {done.stderr}")
        expect(file["rows_skipped"] == [{"reason": "no_date", "rows": 1, "first_line": 3, "cost": 200, "sample": "31.02.2026"},
                                        {"reason": "broken_number", "rows": 1, "first_line": 4, "sample": "#WERT!"}], f"left out: {file['rows_skipped']}")
        expect([w["warning"] for w in file["warnings"]] == ["lost_no_date", "lost_broken_number"], "warnings")
        expect(run(program, "import", second, broken, "--json")[1]["files"][0]["already_imported"] is False, "nothing was stored")
        done, told = run(program, "import", second, broken, "--json", "--accept-skipped")
        expect(done.returncode == 0 and told["files"][0]["sums"]["cost"] == 107.3, f"accepted, without dust: {told['files'][0]['sums']}")
        run(program, "export", second, "--to", folder + "/lines.csv")
        with open(folder + "/lines.csv", encoding="utf-8-sig") as file:
            expect('"5, 6"' in file.read(), "all lines of a figure")
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
