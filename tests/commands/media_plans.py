#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan-import command as people who automate use it: what would change, what is not taken, questions, refusals.

usage: media_plans.py PROGRAM SAMPLE-OF-A-HOTEL
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
    program, sample = os.path.abspath(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        book, plan = folder + "/hotel.ertrag", folder + "/plan.csv"
        run(program, "new", book, "--trade", "hotel")
        run(program, "load", book, sample)
        name = json.load(open(sample, encoding="utf-8"))["campaign"]["name"]

        def write(text, path=plan):
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)

        take = lambda *more: run(program, "plan-import", book, plan, "--campaign", name, "--json", "--language", "en", *more)

        def budget():
            run(program, "save", book, "--campaign", name, "--to", folder + "/saved.json")
            channel = json.load(open(folder + "/saved.json", encoding="utf-8"))["campaign"]["channels"][0]
            os.remove(folder + "/saved.json")
            return channel["ad_budget_per_month"]

        months = ";".join(f"Monat {t + 1}" for t in range(12))
        write(f"Mediaplan\n\nKanal;{months};Summe\nInstagram Ads;" + ";".join(["400,50"] * 12) + ";4.806,00 €\nTikTok;" + ";".join(["10"] * 12) + ";121\n")
        before = budget()
        done, told = take("--dry-run")
        expect(done.returncode == 0, f"a plan is read: {done.stderr}")
        expect(told["figures"][0]["figure"] == "channels/instagram.ad_budget_per_month" and told["figures"][0]["after"] == [400.5] * 12, "what would change")
        expect(told["not_taken"] == [{"name": "TikTok", "line": 5, "reason": "not_in_plan", "unit": "money", "sum": 120}], "what is not taken")
        expect(told["sums_that_differ"] == [{"name": "TikTok", "line": 5, "column": "Summe", "stated": 121, "found": 120}], "a sum that differs")
        expect(budget() == before, "dry")
        expect(take()[0].returncode == 0 and budget() == 400.5, f"taken: {budget()}")

        def refused(text, code, *words):
            write(text)
            done, told = take()
            expect(done.returncode == 1 and told["error"]["code"] == code, f"{code}: {told and told.get('error')}")
            expect(len(done.stderr.splitlines()) == 1 and all(word in done.stderr for word in words), f"{code}: {done.stderr}")
            expect(budget() == 400.5, f"{code}: nothing is changed")

        refused("Kanal;Monat 1;Monat 2\nInstagram;-5;1\n", "plan_number", "-5", "line 2")
        refused("Kanal;Monat 1;Monat 2\nInstagram;5 CHF;1\n", "plan_currency", "CHF", "EUR")
        refused("Kanal;Monat 1;Monat 2\nTikTok;5;1\n", "plan_no_lines", "TikTok")
        refused("Kanal;Jan 1999;Feb 1999\nInstagram;5;1\n", "plan_months", "Jan 1999")
        refused("Kanal;Monat 1;Monat 2\nInstagram;1.250;1.000\n", "import_ambiguous", "1.250", "--decimals")
        refused("Kampagnenname;Tag;Ausgegebener Betrag (EUR);Impressionen\nGrill;2026-09-01;24,10;3010\n", "plan_is_export", "looks like an export")
        refused("Liebe Kunden\n", "plan_no_months")
        write("Kanal;Monat 1;Monat 2\nInstagram;1.250;1.000\n")
        done, told = take("--decimals", "comma", "--dry-run")
        expect(done.returncode == 0 and told["figures"][0]["after"][:3] == [1250, 1000, 400.5], "answered, and the other months stay")
        expect(run(program, "plan-import", book)[0].returncode == 2, "wrong usage")
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
