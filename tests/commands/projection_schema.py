#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `project --json` prints fits resources/schema/projection.schema.json and hangs together.

usage: projection_schema.py PROGRAM SCHEMA CAMPAIGN.json...
"""
import copy
import json
import math
import os
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator

ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen")


def answer(program, campaign, *options):
    done = subprocess.run([program, "project", campaign, "--json", "--points", "4096", *options], capture_output=True, env=ENVIRONMENT)
    if done.returncode:
        sys.exit(f"{campaign}: {done.stderr.decode()}")
    return json.loads(done.stdout, parse_constant=lambda word: sys.exit(f"{campaign}: {word} is no number"))


def check(condition, text):
    if not condition:
        sys.exit(text)


def hangs_together(found, name):
    split, seek = found["budget_split"], found["goal_seek"]
    check(found["roi"]["p10"] <= found["roi"]["p50"] <= found["roi"]["p90"], f"{name}: roi out of order")
    check(found["expected_shortfall_10"] <= found["npv"]["p10"], f"{name}: the worst tenth is better than its limit")
    check(0 <= found["largest_outlay"]["p10"] <= found["largest_outlay"]["p90"], f"{name}: outlay out of order")
    check(1 <= found["outlay_month"]["p50"] <= len(found["by_month"]), f"{name}: an outlay in no month")
    kinds = [row["kind"] for row in found["scenarios"]]
    check(kinds[:2] == ["plan", "do_nothing"], f"{name}: scenarios {kinds}")
    check(len(seek["even_ad_budgets_per_month"]) <= 2, f"{name}: more than two even budgets")
    widths = [abs(bar["roi_at_high"] - bar["roi_at_low"]) for bar in found["tornado"]]
    check(widths == sorted(widths, reverse=True), f"{name}: the tornado is out of order")
    check(all(row["value"] <= found["perfect_information"] for row in found["information"]), f"{name}: a figure is worth more than everything")
    if split:
        check("ordinary_medium" in kinds, f"{name}: an ordinary medium is missing")
        for column in ("best", "best_by_mean", "cautious", "exploring", "next_step"):
            total = sum(row[column] for row in split["channels"])
            check(math.isclose(total, split["budget_per_month"], rel_tol=1e-6), f"{name}: {column} is {total}")
        moved = sum(abs(row["next_step"] - row["planned"]) for row in split["channels"]) / 2
        check(moved <= 0.3 * split["budget_per_month"] * (1 + 1e-9), f"{name}: a step of {moved}")
        check(max(row["exploring"] for row in split["channels"]) <= 0.9 * split["budget_per_month"] * (1 + 1e-9), f"{name}: nothing is explored")
        check(split["gain_of_best"]["middle"] >= -1e-6, f"{name}: a best split that loses in the middle case")
        check(split["price_of_exploring"]["mean"] >= split["gain_of_best"]["mean"] - split["gain_of_exploring"]["mean"] - 1e-6, f"{name}: a tenth elsewhere without its price")
        more = split["more_money"]
        check(not more["comes_back"] or more["brings"]["mean"] + more["price"] >= more["cost"] - 1e-6, f"{name}: more money without its price")
    months = found["month_split"]
    if months:
        planned, proposed = ([row[column] for row in months["months"]] for column in ("planned", "proposed"))
        check(math.isclose(sum(planned), sum(proposed), rel_tol=1e-9), f"{name}: months of {sum(proposed)}")
        check(all(abs(b - a) <= 0.3 * a * (1 + 1e-9) for a, b in zip(planned, proposed)), f"{name}: a month moves too far")
        check(months["right_time"] == (planned == proposed), f"{name}: nothing proposed though the time is wrong")
    check(seek["best_ad_budget_per_month"] is None or seek["best_ad_budget_per_month"] < seek["ad_budgets_up_to"] * (1 - 1e-6), f"{name}: the end of the search as an answer")
    test = found["test_campaign"]
    if test:
        check(test["expected"] >= 5, f"{name}: a test that shows nothing")
        check(math.isclose(test["cost"], test["click_cost"] + test["hours_cost"] + test["setup_cost"], rel_tol=1e-9), f"{name}: a test that leaves something out")


def conflicts_are_named(program, campaign, validator):
    """Three wishes of which one must give way."""
    plan = json.load(open(campaign, encoding="utf-8"))
    pairs = (("order_value", "incrementality", False), ("incrementality", "contribution_margin", False), ("order_value", "contribution_margin", True))
    plan["campaign"]["economics"]["relations"] = [{"one": a, "other": b, "strength": "strong", "opposite": o} for a, b, o in pairs]
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(plan, file)
        file.flush()
        found = answer(program, file.name)
    for error in validator.iter_errors(found):
        check(False, f"conflict: {error.json_path}: {error.message}")
    conflict = found["relation_conflict"] or {}
    check(round(abs(conflict.get("wished_rank", 0)), 6) == 0.8, f"conflict: {conflict}")
    check(abs(conflict.get("fitting_rank", 1)) < 0.8, f"conflict: {conflict}")


def main():
    program, schema, campaigns = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8")), sys.argv[3:]
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    conflicts_are_named(program, campaigns[0], validator)
    for campaign in campaigns:
        name = os.path.basename(campaign)
        for options in ([], ["--independent"]):
            found = answer(program, campaign, *options)
            for error in validator.iter_errors(found):
                sys.exit(f"{name} {options}: {'/'.join(map(str, error.path))}: {error.message}")
            hangs_together(found, name)
            check((found["sobol_indices"] is None) == found["related"], f"{name}: indices of related figures")
        for key in found:
            broken = copy.deepcopy(found)
            del broken[key]
            check(not validator.is_valid(broken), f"the schema does not miss {key}")
    print(f"{len(campaigns)} campaigns fit the schema")


if __name__ == "__main__":
    main()
