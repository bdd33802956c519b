#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times reading a million rows with 13 columns, beside DuckDB, pandas and sqlite3 where they are installed.

usage: import_time.py ERTRAG [ROUNDS]

Every round runs each program once, as a whole process (A B C A B C ...), so that a change of the machine's speed meets
all of them; ratios are medians of rounds. Peers read the same file and add up by day and channel, or keep every row in a
file of their own. DuckDB is looked for in the folder that DUCKDB_NODE names (npm install @duckdb/node-api).
"""
import datetime
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

HEADINGS = {
    "en": ["Reporting starts", "Campaign name", "Ad set name", "Ad name", "Impressions", "Reach", "Link clicks",
           "CPC (cost per link click)", "CTR (link click-through rate)", "Leads", "Amount spent (EUR)",
           "Purchases conversion value", "Currency"],
    "de": ["Berichtsbeginn", "Kampagnenname", "Name der Anzeigengruppe", "Name der Anzeige", "Impressionen", "Reichweite",
           "Klicks auf Link", "CPC (Kosten pro Klick auf Link)", "CTR (Klickrate auf Link)", "Leads",
           "Ausgegebener Betrag (EUR)", "Conversion-Wert für Käufe", "Währung"]}


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def write_export(path, language, rows):
    """Invented advertising days: 730 days, 40 campaigns, quoted names with separators and quotes in them."""
    chance = random.Random(42)
    themes = ["Frühjahr", "Sommer-Sale", "Retargeting, warm", 'Neukunden "Kalt"', "Café & Genuss"]
    places = ["Meta", "Instagram", "Search", "Display"]
    campaigns = [quoted(f"{places[i % 4]} | {themes[i % 5]} | {i}") for i in range(40)]
    sets = [quoted(f"{themes[i % 5]} – LAL {i % 5} %, DE") for i in range(160)]
    ads = [quoted(f"Story; hoch V{i}") for i in range(400)]
    comma, point = (";", ",") if language == "de" else (",", ".")
    first, a_day = datetime.date(2023, 1, 1), max(1, rows // 730)
    with open(path, "w", encoding="utf-8-sig" if language == "de" else "utf-8", newline="") as file:
        file.write(comma.join(quoted(h) for h in HEADINGS[language]) + "\n")
        for i in range(rows):
            day, k = first + datetime.timedelta(days=min(729, i // a_day)), chance.randrange(400)
            seen = int(chance.lognormvariate(7.2, 1.1)) + 1
            clicks, spent = int(seen * chance.lognormvariate(-4.4, .5)), seen * chance.lognormvariate(2.1, .35) / 1000
            leads = clicks // 20
            cells = [f"{day:%d.%m.%Y}" if language == "de" else str(day), campaigns[k % 40], sets[k % 160], ads[k], str(seen),
                     str(int(seen * .7) + 1), str(clicks), f"{spent / clicks:.6f}" if clicks else "", f"{100 * clicks / seen:.6f}",
                     str(leads) if leads else "", f"{spent:.2f}", f"{leads * 17.3:.2f}" if leads else "", "EUR"]
            if language == "de":
                cells = [c.replace(".", point) if 7 <= at <= 11 else c for at, c in enumerate(cells)]
            file.write(comma.join(cells) + "\n")


DUCK = """
const {{ DuckDBInstance }} = require('@duckdb/node-api');
(async () => {{
  const c = await (await DuckDBInstance.create('{where}', {{ threads: '2' }})).connect();
  const src = `read_csv('{file}', header=true, auto_detect=true, delim='{comma}', quote='"', decimal_separator='{point}'{dates})`;
  const cols = (await c.runAndReadAll(`DESCRIBE SELECT * FROM ${{src}}`)).getRows().map(r => '"' + r[0].replaceAll('"', '""') + '"');
  if ('{where}' !== ':memory:') await c.run(`CREATE OR REPLACE TABLE ads AS SELECT * FROM ${{src}}`);
  else await c.runAndReadAll(`SELECT count(*) FROM (SELECT ${{cols[0]}}, split_part(${{cols[1]}}, ' | ', 1) ch, sum(${{cols[4]}}), sum(${{cols[6]}}), sum(${{cols[10]}}), sum(${{cols[11]}}) FROM ${{src}} GROUP BY 1, 2)`);
  process.exit(0);
}})();
"""
PANDAS = """
import pandas as pd
df = pd.read_csv({file!r}, sep={comma!r}, decimal={point!r}, encoding="utf-8-sig", parse_dates=[0], dayfirst={german})
df["ch"] = df.iloc[:, 1].str.split(" | ", regex=False).str[0]
df.groupby([df.columns[0], "ch"])[[df.columns[4], df.columns[6], df.columns[10], df.columns[11]]].sum()
"""


def run(command, cwd=None):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=cwd)
    _, status, used = os.wait4(process.pid, 0)
    return time.perf_counter() - start, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def compare(title, size, commands, rounds):
    print(f"\n{title}")
    times, peaks = {name: [] for name, *_ in commands}, {}
    for at in range(rounds + 1):  # the first round warms the file cache
        for name, command, cwd, before in commands:
            if before:
                before()
            seconds, peak, code = run(command, cwd)
            if code != 0:
                print(f"  {name}: ended with {code}, left out")
                times[name] = [float("nan")] * (rounds + 1)
            elif at:
                times[name].append(seconds)
                peaks[name] = max(peaks.get(name, 0), peak)
    own = times[commands[0][0]]
    for name, *_ in commands:
        if name not in peaks:
            continue
        median = statistics.median(times[name])
        ratio = statistics.median(t / o for t, o in zip(times[name], own))
        print(f"  {name:34}{median:8.3f} s {size / 1e6 / median:8.0f} MB/s {peaks[name]:7.0f} MB peak {ratio:7.2f} x")


def peers_of(folder, path, language):
    comma, point = (";", ",") if language == "de" else (",", ".")
    dates = ", dateformat='%d.%m.%Y'" if language == "de" else ""
    node = os.environ.get("DUCKDB_NODE")
    duck = lambda where: ["node", "-e", DUCK.format(where=where, file=path, comma=comma, point=point, dates=dates)]
    sums, stores = [], []
    if node:
        sums.append(("DuckDB, 2 threads", duck(":memory:"), node, None))
        stores.append(("DuckDB create table", duck(folder + "/d.duckdb"), node, None))
    if subprocess.run(["/usr/bin/python3", "-c", "import pandas"], capture_output=True).returncode == 0:
        sums.append(("pandas", ["/usr/bin/python3", "-c", PANDAS.format(file=path, comma=comma, point=point, german=language == "de")], None, None))
    if subprocess.run(["sh", "-c", "command -v sqlite3"], capture_output=True).returncode == 0:
        load = f".mode csv\n.separator '{comma}'\n.import --skip 1 {path} ads\n"
        table = "create table ads(" + ",".join(f"c{i}" for i in range(13)) + ");"
        clear = lambda: os.path.exists(folder + "/s.db") and os.unlink(folder + "/s.db")
        stores.append(("sqlite3 .import", ["sh", "-c", f"printf \"{table}\\n{load}\" | sqlite3 {folder}/s.db"], None, clear))
    return sums, stores


def main():
    program, rounds = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        empty, book = folder + "/empty.ertrag", folder + "/book.ertrag"
        subprocess.run([program, "new", empty, "--trade", "butcher"], check=True)
        fresh = lambda: subprocess.run(["cp", empty, book], check=True)
        for language in HEADINGS:
            path = f"{folder}/ads_{language}.csv"
            write_export(path, language, 1000000)
            sums, stores = peers_of(folder, path, language)
            size = os.path.getsize(path)
            own = ("Ertrag, with every row's provenance", [program, "import", empty, path, "--dry-run", "--json"], None, None)
            compare(f"read and add up, 1,000,000 rows, {language}, {size / 1e6:.0f} MB", size, [own] + sums, rounds)
            own = ("Ertrag, into the book", [program, "import", book, path, "--json"], None, fresh)
            compare(f"keep every row, {language}", size, [own] + stores, rounds)


main()
