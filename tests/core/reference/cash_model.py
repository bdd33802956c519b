#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, plain and slow implementation of the deterministic cash model, written from method.md sections 2 to 5.

usage: cash_model.py CAMPAIGN.json          prints the result as JSON
       cash_model.py PROGRAM CAMPAIGN.json  compares it with `PROGRAM project CAMPAIGN.json --json`, key "likely"
"""
import json
import subprocess
import sys

WINDOW = 3  # months that carry-over reaches back
MOST_CONTACTS = 15  # a month and person
GAINS = {"plus_30": 1.3, "plus_50": 1.5, "plus_80": 1.8, "plus_100": 2.0}


def likely(estimate):
    return estimate["likely"]


def adstocked(spend, weekly_alpha, horizon):
    alpha = weekly_alpha ** (52 / 12) if weekly_alpha > 0 else 0.0
    weights = [alpha ** s if s else 1.0 for s in range(WINDOW + 1)]
    total = sum(weights)
    series = [spend[t] if t < len(spend) else 0.0 for t in range(horizon)]
    return [sum(weights[s] * series[t - s] for s in range(WINDOW + 1) if t >= s) / total for t in range(horizon)]


def effective(carried, planned, gain):
    if planned <= 0 or carried <= 0:
        return 0.0
    if gain >= 2:
        return carried
    k = planned * (2 * gain - 2) / (2 - gain)
    return carried * (k + planned) / (k + carried)


def channel_customers(channel, months, horizon, ramp_months):
    paid, organic = channel["paid"], channel["organic"]
    budget = channel.get("ad_budget_per_month_amount", channel.get("ad_budget_per_month", 0.0))
    carried = adstocked([budget] * months, paid.get("weekly_carry_over_share", 0.0), horizon)
    followers = organic["followers_at_start"]
    rows = []
    for t in range(horizon):
        ramp = min(1.0, (t + 1) / ramp_months)
        posts = organic["posts_per_month"] if t < months else 0.0
        spend = effective(carried[t], budget, GAINS[paid["doubling"]])
        if paid["basis"] == "per_click":
            clicks_paid = spend / likely(paid["cost_per_click_amount"])
            contacts_paid = clicks_paid / likely(paid["click_rate"]) if likely(paid["click_rate"]) > 0 else 0.0
        else:
            contacts_paid = 1000 * spend / likely(paid["cost_per_thousand_amount"])
            clicks_paid = contacts_paid * likely(paid["click_rate"])
        contacts_organic = followers * posts * likely(organic["reach_per_post_share"])
        contacts = contacts_paid + contacts_organic
        cap = MOST_CONTACTS * channel["reachable_people"] if channel.get("reachable_people") is not None else None
        share = min(1.0, cap / contacts) if cap is not None and contacts > 0 else 1.0
        clicks = (clicks_paid + contacts_organic * likely(organic["click_rate"])) * share
        leads = clicks * likely(channel["enquiry_rate"])
        rows.append((contacts * share, clicks, leads, leads * likely(channel["close_rate"]) * ramp))
        followers = followers * (1 - likely(organic["churn_per_month_share"])) \
            + posts * likely(organic["gain_per_post"]) * ramp
    return rows


def run(campaign):
    months, tail = campaign["months"], campaign["tail_months"]
    horizon = months + tail
    money = campaign["economics"]
    channels = [c for c in campaign.get("channels", []) if c["included"]]
    per_channel = [channel_customers(c, months, horizon, money["ramp_months"]) for c in channels]
    customers = [sum(rows[t][3] for rows in per_channel) for t in range(horizon)]
    incremental = [n * likely(money["incrementality"]) for n in customers]
    margin = likely(money["order_value"]) * likely(money["contribution_margin"])
    r, lam = likely(money["monthly_retention_share"]), likely(money["orders_per_month"])
    benefit = []
    for t in range(horizon):
        orders = sum(incremental[t - j] * (1.0 if j == 0 else lam * r ** j) for j in range(t + 1))
        savings = sum(min(likely(s["per_month_amount"]), s["paid_today_per_month_amount"]) for s in money.get("savings", []))
        benefit.append(orders * margin + (savings if t < months else 0.0))
    return {"customers": sum(customers), "benefit": sum(benefit), "benefit_by_month": benefit}


def main():
    if len(sys.argv) == 2:
        print(json.dumps(run(json.load(open(sys.argv[1]))["campaign"]), indent=2))
        return 0
    document = json.load(open(sys.argv[2]))
    ours = run(document.get("campaign", document))
    theirs = json.loads(subprocess.run([sys.argv[1], "project", sys.argv[2], "--json"], check=True,
                                       capture_output=True, text=True).stdout)["likely"]
    gap = abs(ours["benefit"] - theirs["benefit"])
    print(f"benefit {ours['benefit']:.6f} here, {theirs['benefit']:.6f} there, gap {gap:.2e}")
    return 0 if gap <= 1e-9 * max(1.0, abs(ours["benefit"])) else 1


if __name__ == "__main__":
    sys.exit(main())
