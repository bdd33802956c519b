#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What counts after an import, through the commands: corrections, renamed campaigns, typed months, days outside, claims.

usage: counts.py PROGRAM SAMPLE-OF-A-BUTCHER.json
"""
import json
import os
import subprocess
import sys
import tempfile

ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen", LANGUAGE="en", LANG="C.UTF-8")
META = "Day,Campaign name,Amount spent (EUR),Impressions,Link clicks\n"
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


class Book:
    """A new book with the sample and what its imports come to."""

    def __init__(self, program, sample, folder):
        self.program, self.folder = program, folder
        self.path = os.path.join(folder, "book.ertrag")
        if os.path.exists(self.path):
            os.remove(self.path)
        self.run("new", self.path, "--trade", "butcher")
        self.run("load", self.path, sample)
        self.name = json.load(open(sample, encoding="utf-8"))["campaign"]["name"]

    def run(self, *arguments):
        return subprocess.run([self.program, *arguments, "--language", "en"], capture_output=True, text=True, timeout=60, env=ENVIRONMENT)

    def take(self, name, content, *options):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(content)
        done = self.run("import", self.path, "--campaign", self.name, path, "--json", *options)
        return done, json.loads(done.stdout).get("files", [{}])[0] if done.stdout else {}

    def compared(self):
        return json.loads(self.run("compare", self.path, "--campaign", self.name, "--json").stdout)


    def exported(self):
        path = os.path.join(self.folder, "out.csv")
        self.run("export", self.path, "--campaign", self.name, "--to", path)
        with open(path, encoding="utf-8-sig") as file:
            return file.read().splitlines()

    def exported_cost(self):
        lines = self.exported()
        column = lines[0].split(",").index("Cost")
        return sum(float(line.split(",")[column] or 0) for line in lines[1:])


def corrections(book):
    dollars = META.replace("EUR", "USD") + "2026-03-02,A,100.00,1000,10\n"
    file = book.take("usd.csv", dollars)[1]
    expect(not file["money_counts"] and file["effects"]["rate_missing"] and book.exported_cost() == 0, "no rate, no money")
    file = book.take("usd.csv", dollars, "--rate", "0.9")[1]
    expect(file["already_imported"] and file["effects"]["correction"] and file["days_replaced"] == 1, f"a rate later: {file}")
    expect(book.exported_cost() == 90, f"90.00 counts: {book.exported_cost()}")
    lines = book.exported()
    expect(lines[0].endswith("Original cost,Original revenue,Original currency,Rate") and ",EUR,90," in lines[1] and lines[1].endswith(",100,,USD,0.9"),
           f"both currencies on the way out: {lines[:2]}")
    for options in (["--rate", "0.9"], []):
        file = book.take("usd.csv", dollars, *options)[1]
        expect(file["already_imported"] and file["effects"]["nothing_changed"] and file["days_replaced"] == 0, f"nothing changed: {file['effects']}")
    expect(book.exported_cost() == 90, "and the rate stays")


def date_order(book):
    text = META + "03/04/2026,Spring,10.00,1000,10\n05/04/2026,Spring,20.00,2000,20\n"
    book.take("order.csv", text, "--date-order", "month-first")
    file = book.take("order.csv", text, "--date-order", "day-first")[1]
    days = [line[:10] for line in book.exported()[1:]]
    expect(days == ["2026-04-03", "2026-04-05"] and file["effects"]["correction"], f"the days of the new answer: {days}")


def renamed(book):
    a = META + "".join(f"2026-12-0{day},Wurst,5.00,100,1\n" for day in (1, 2, 3))
    b = META + "".join(f"2026-12-0{day},Wurst neu,6.00,110,1\n" for day in (2, 3, 4))
    book.take("a.csv", a)
    done, file = book.take("b.csv", b)
    expect(done.returncode == 1 and "Wurst → Wurst neu" in done.stderr and len(done.stderr.splitlines()) == 1, f"asked: {done.stderr}")
    expect([(r["was"], r["now"], r["days"]) for r in file["effects"]["perhaps_renamed"]] == [("Wurst", "Wurst neu", 2)], "the question is told")
    expect(book.exported_cost() == 15, "nothing is taken before the answer")
    done, file = book.take("b.csv", b, "--renamed", "Wurst=Wurst neu")
    expect(done.returncode == 0 and book.exported_cost() == 23, f"one campaign: {book.exported_cost()}")
    done, file = book.take("c.csv", b.replace("6.00", "6.10"))
    expect(done.returncode == 0 and abs(book.exported_cost() - 23.3) < 1e-9, f"never asked again: {done.stderr} {book.exported_cost()}")


def two_campaigns(book):
    book.take("a.csv", META + "2026-12-01,A,5.00,100,1\n")
    done, file = book.take("b.csv", META + "2026-12-01,B,5.00,100,1\n", "--renamed", "none")
    expect(done.returncode == 0 and book.exported_cost() == 10, "two campaigns")


def said(book):
    before = book.compared()
    file = book.take("typed.csv", META + "2026-03-02,A,2500.00,10000,100\n")[1]
    expect(file["effects"]["typed_that_stays"] == [{"month": "2026-03", "figure": "ad_costs", "typed": 250, "file": 2500}], "typed figures that stay")
    file = book.take("outside.csv", META + "2025-12-02,A,100.00,1000,10\n2025-12-03,A,100.00,1000,10\n")[1]
    outside = file["effects"]["outside_campaign"]
    expect((outside["days"], outside["cost"]) == (2, 200), f"days outside: {outside}")
    file = book.take("stray.csv", META + "2026-12-02,A,1.00,10,1\n")[1]
    after = book.compared()
    expect(all(month["actual"] is None for month in after["by_month"][7:12]), "August to December stay without actual figures")
    expect((after["roi_to_date"], after["plan_roi_to_date"]) == (before["roi_to_date"], before["plan_roi_to_date"]), "and so does the ROI to date")
    expect(after["by_month"][8]["actual_missing_because"] == "no_figures" and after["by_month"][0]["actual_missing_because"] is None, "the reason")


def claims(book):
    book.take("google.csv", "Day,Campaign,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value\n2026-03-02,S,EUR,50.00,100,7,4,200.00\n")
    found = book.compared()["claimed_by_platforms"]
    expect(found == [{"platform": "google-ads", "cost": 50, "conversions": 4, "revenue": 200, "roas": 4}], f"claims: {found}")


def older(book):
    march = META + "2026-03-20,A,10,100,1\n2026-03-21,A,10,100,1\n"
    april = META + "2026-03-21,A,12,120,1\n2026-04-02,A,10,100,1\n"
    book.take("april.csv", april)
    file = book.take("march.csv", march)[1]
    effects = file["effects"]
    expect((file["days_replaced"], effects["older_than_there"]["days"], effects["newer_file"]) == (0, 1, "april.csv"), f"older: {effects}")
    expect(book.exported_cost() == 32, f"the newer file's 12: {book.exported_cost()}")
    book.take("march.csv", march, "--newer")
    expect(book.exported_cost() == 30, f"unless the owner says so: {book.exported_cost()}")


def main():
    program, sample = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    for story in (corrections, date_order, renamed, two_campaigns, said, claims, older):
        with tempfile.TemporaryDirectory() as folder:
            story(Book(program, sample, folder))
    for fault in faults:
        print("wrong:", fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
