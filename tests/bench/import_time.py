#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times reading a million rows with 13 columns, beside DuckDB, sqlite3, pandas and Python's csv where they are installed.

usage: import_time.py ERTRAG [BENCH] [ROUNDS]

Every round runs each program once, as a whole process (A B C A B C ...), so that a change of the machine's speed meets
all of them; ratios are medians of rounds. Peers read the same file and add up by day and channel, or keep every row in a
file of their own. DuckDB is looked for in the folder that DUCKDB_NODE names; without one it is installed with npm beside
BENCH, the program with the benchmarks, which tells preview, cancel and growth. What is missing is said and left out: the
times never make a build fail.
"""
import datetime
import json
import os
import random
import shutil
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
CSV = """
import csv
sums = {{}}
number = lambda text: float(text.replace({point!r}, ".")) if text else 0
with open({file!r}, encoding="utf-8-sig", newline="") as file:
    rows = csv.reader(file, delimiter={comma!r})
    next(rows)
    for row in rows:
        entry = sums.setdefault((row[0], row[1].split(" | ")[0]), [0, 0, 0, 0])
        for at, column in enumerate((4, 6, 10, 11)):
            entry[at] += number(row[column])
"""


def run(command, cwd=None):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=cwd)
    _, status, used = os.wait4(process.pid, 0)
    return time.perf_counter() - start, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def verdict(text, value, target, more):
    print(f"  {'met   ' if (value >= target if more else value <= target) else 'MISSED'} {text} {target}: {value:.3g}")


def compare(title, size, commands, rounds, targets):
    """The commands one after another, round by round; the first is ours. `targets`: how many times faster than whom."""
    print(f"\n{title}\n  {'':34}{'median':>9}{'MB/s':>7}{'peak MiB':>10}{'x ours':>9}")
    times, peaks, out = {name: [] for name, *_ in commands}, {}, set()
    for at in range(rounds + 1):  # the first round warms the file cache
        for name, command, cwd, before in commands:
            if name in out:
                continue
            if before:
                before()
            seconds, peak, code = run(command, cwd)
            if code != 0:
                print(f"  {name}: ended with {code}, left out")
                out.add(name)
            elif at:
                times[name].append(seconds)
                peaks[name] = max(peaks.get(name, 0), peak)
    own = times[commands[0][0]]
    if commands[0][0] in out:
        return
    ratios = {name: statistics.median(t / o for t, o in zip(times[name], own)) for name, *_ in commands if name not in out}
    for name, ratio in ratios.items():
        median = statistics.median(times[name])
        print(f"  {name:34}{median:8.3f}s{size / 1e6 / median:7.0f}{peaks[name]:10.0f}{ratio:9.2f}")
    for peer, target in targets.items():
        if peer in ratios:
            verdict(f"times faster than {peer}, at least", ratios[peer], target, True)
        else:
            print(f"  not measured: times faster than {peer}, at least {target}")


def duckdb_folder(beside):
    """Where node finds DuckDB, installed there if npm can; else None."""
    folder = os.environ.get("DUCKDB_NODE") or os.path.join(beside, "peers")
    if os.path.isdir(os.path.join(folder, "node_modules", "@duckdb", "node-api")):
        return folder
    if not shutil.which("npm") or not shutil.which("node"):
        print("DuckDB is left out: it comes with npm, which is not here")
        return None
    os.makedirs(folder, exist_ok=True)
    done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, "@duckdb/node-api"], capture_output=True, text=True)
    if done.returncode == 0:
        return folder
    print(f"DuckDB is left out: npm could not install it ({done.stderr.strip().splitlines()[-1] if done.stderr.strip() else done.returncode})")
    return None


def peers_of(folder, path, language, node):
    comma, point = (";", ",") if language == "de" else (",", ".")
    dates = ", dateformat='%d.%m.%Y'" if language == "de" else ""
    duck = lambda where: ["node", "-e", DUCK.format(where=where, file=path, comma=comma, point=point, dates=dates)]
    sums, stores = [], []
    if node:
        sums.append(("DuckDB", duck(":memory:"), node, None))
        stores.append(("DuckDB", duck(folder + "/d.duckdb"), node, None))
    python = "/usr/bin/python3"
    if subprocess.run([python, "-c", "import pandas"], capture_output=True).returncode == 0:
        sums.append(("pandas", [python, "-c", PANDAS.format(file=path, comma=comma, point=point, german=language == "de")], None, None))
    sums.append(("Python's csv", [python, "-c", CSV.format(file=path, comma=comma, point=point)], None, None))
    if shutil.which("sqlite3"):
        load = f".mode csv\n.separator '{comma}'\n.import --skip 1 {path} ads\n"
        table = "create table ads(" + ",".join(f"c{i}" for i in range(13)) + ");"
        clear = lambda: os.path.exists(folder + "/s.db") and os.unlink(folder + "/s.db")
        stores.append(("sqlite3 .import", ["sh", "-c", f"printf \"{table}\\n{load}\" | sqlite3 {folder}/s.db"], None, clear))
    return sums, stores


def measured(bench, pattern):
    """Milliseconds by name: the fastest of some repetitions, since a busy machine only adds to a time."""
    done = subprocess.run([bench, f"--benchmark_filter={pattern}", "--benchmark_min_time=0.05", "--benchmark_repetitions=5", "--benchmark_format=json"],
                          capture_output=True, text=True)
    best = {}
    for b in json.loads(done.stdout)["benchmarks"] if done.returncode == 0 else []:
        name = b["run_name"].split("/real_time")[0].split("/iterations")[0].split("/manual_time")[0]
        if b["run_type"] == "iteration" and not b.get("error_occurred"):
            best[name] = min(b["real_time"], best.get(name, b["real_time"]))
    return best


def waiting(bench):
    print("\nwaiting for a million rows")
    for name, (text, target) in {"previewOfAMillion": ("ms until the preview, at most", 100), "cancelOfAMillion": ("ms until a cancelled reading has stopped, at most", 200)}.items():
        found = measured(bench, f"^{name}/")
        if name in found:
            verdict(text, found[name], target, False)
        else:
            print(f"  not measured: {text} {target}")
    print("\ngrowth, a line through the times")
    for series, unit in {"byRows": "rows", "byEmptyLines": "empty lines", "byColumns": "columns"}.items():
        times = {int(name.split("/")[1]): ms for name, ms in measured(bench, f"^{series}/").items()}
        if len(times) > 1:
            slope, start = statistics.linear_regression(list(times), list(times.values()))
            print(f"  {unit:12}" + ", ".join(f"{n}: {ms:.1f} ms" for n, ms in times.items()) + f"; {start:.1f} ms + {slope * 1000:.3g} ms for each thousand")


def main():
    program = os.path.abspath(sys.argv[1])
    bench = next((os.path.abspath(a) for a in sys.argv[2:] if not a.isdigit()), None)
    rounds = next((int(a) for a in sys.argv[2:] if a.isdigit()), 5)
    node = duckdb_folder(os.path.dirname(bench or program))
    with tempfile.TemporaryDirectory() as folder:
        empty, book = folder + "/empty.ertrag", folder + "/book.ertrag"
        subprocess.run([program, "new", empty, "--trade", "butcher"], check=True)
        fresh = lambda: shutil.copyfile(empty, book)
        for language in HEADINGS:
            path = f"{folder}/ads_{language}.csv"
            write_export(path, language, 1000000)
            sums, stores = peers_of(folder, path, language, node)
            size = os.path.getsize(path)
            own = ("Ertrag, with every row's source", [program, "import", empty, path, "--dry-run", "--json"], None, None)
            compare(f"read and add up, 1,000,000 rows, {language}, {size / 1e6:.0f} MB", size, [own] + sums, rounds, {"DuckDB": 2})
            own = ("Ertrag, into the book", [program, "import", book, path, "--json"], None, fresh)
            compare(f"keep every row, {language}", size, [own] + stores, rounds, {"DuckDB": 2, "sqlite3 .import": 4})
    if bench:
        waiting(bench)


if __name__ == "__main__":
    main()
