#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulation of one plan in numpy, as one would write it: draws, copula, metalogs, cash model, quantiles by month.
It leaves out what the program adds to a projection (tornado, information, goal seek, replicates).

usage: project_numpy.py CAMPAIGN.json POINTS ROUNDS      prints JSON: ms by the processor's time and by the clock, and figures
"""
import json
import sys
import time

import numpy as np
from scipy.special import gammainc, gammaincinv, ndtr

PROBABILITIES = [0.1, 0.25, 0.5, 0.75, 0.9]
GAINS = {"plus_30": 1.3, "plus_50": 1.5, "plus_80": 1.8, "plus_100": 2.0}
LN9 = np.log(9)


def quantile_function(estimate, support):
    low, likely, high = (estimate[k] for k in ("low", "likely", "high"))
    if low == high:
        return lambda u: np.full_like(u, likely)
    to, back = {"positive": (np.log, np.exp), "share": (lambda x: np.log(x / (1 - x)), lambda y: 1 / (1 + np.exp(-y)))}[support]
    a, b, c = to(low), to(likely), to(high)
    a2, a3 = (c - a) / (2 * LN9), (a + c - 2 * b) / (0.8 * LN9)

    def function(u):
        u = np.clip(u, 0.001, 0.999)
        logit = np.log(u / (1 - u))
        return back(b + a2 * logit + a3 * (u - 0.5) * logit)
    return function


def by_month(holder, every, listed, months):
    return np.array((holder.get(listed) or [holder[every]] * months)[:months], dtype=float)


def season_of(campaign, x, n):
    """[calendar month, case]: what demand is in parts of its mean."""
    season = campaign.get("season") or {}
    if season.get("source", "none") == "none" or not season.get("demand"):
        return np.ones((12, 1))
    powers = np.array(season["demand"])[:, None] ** x["strength",]
    return powers / powers.mean(0)


def delay_of(campaign, x, horizon):
    """[months later, case]: of those who will buy, the share that does then; None at once."""
    if not (campaign.get("sales_cycle") or {}).get("half_weeks", {}).get("likely"):
        return None
    shapes = np.exp(np.linspace(np.log(0.05), np.log(500), 400))
    spreads = gammaincinv(shapes, 0.9) / gammaincinv(shapes, 0.5)
    shape = np.exp(np.interp(np.log(x["spread",]), np.log(spreads[::-1]), np.log(shapes[::-1])))
    scale = x["half",] * 12 / 52 / gammaincinv(shape, 0.5)
    t = np.arange(horizon + 1)[:, None]
    summed = t * gammainc(shape, t / scale) - shape * scale * gammainc(shape + 1, t / scale)
    before = np.vstack([np.zeros_like(summed[:1]), summed[:-2]])
    return np.maximum(summed[1:] - 2 * summed[:-1] + before, 0)


def pearson(rank):
    return 2 * np.sin(np.pi * rank / 6)


def draw(campaign, n, rng):
    """A dictionary of columns; price, clicks, customers and order value hang together by a Gaussian copula, and
    so do the equal guesses of all channels."""
    money, channels = campaign["economics"], campaign["channels"]
    specs = {("order_value",): (money["order_value"], "positive"), ("margin",): (money["contribution_margin"], "share"),
             ("orders",): (money["orders_per_month"], "positive"), ("retention",): (money["monthly_retention_share"], "share"),
             ("iota",): (money["incrementality"], "share"), ("hour",): (campaign["duties"]["hourly_cost"], "positive")}
    for i, c in enumerate(channels):
        paid, own = c["paid"], c["organic"]
        specs |= {(i, "price"): (paid["cost_per_thousand_amount"], "positive"), (i, "clicks"): (paid["click_rate"], "share"),
                  (i, "gain"): (own["gain_per_post"], "positive"), (i, "churn"): (own["churn_per_month_share"], "share"),
                  (i, "reach"): (own["reach_per_post_share"], "positive"), (i, "own_clicks"): (own["click_rate"], "share"),
                  (i, "enquiry"): (c["enquiry_rate"], "share"), (i, "close"): (c["close_rate"], "share")}
    if campaign.get("season"):
        specs["strength",] = (campaign["season"]["strength"], "positive")
    if campaign.get("sales_cycle") and campaign["sales_cycle"]["half_weeks"]["likely"]:
        specs |= {("half",): (campaign["sales_cycle"]["half_weeks"], "positive"), ("spread",): (campaign["sales_cycle"]["spread"], "positive")}
    names = [("order_value",)] + [(i, k) for k in ("close", "clicks", "price", "enquiry") for i in range(len(channels))]
    place = {name: k for k, name in enumerate(names)}
    wished = np.eye(len(names))
    for i in range(len(channels)):
        for a, b, rank in ((("order_value",), (i, "close"), -0.2), ((i, "close"), (i, "clicks"), -0.3), ((i, "clicks"), (i, "price"), 0.3)):
            wished[place[a], place[b]] = wished[place[b], place[a]] = pearson(rank)
    for key in ("close", "enquiry"):
        for i in range(len(channels)):
            for j in range(i):
                wished[place[i, key], place[j, key]] = wished[place[j, key], place[i, key]] = pearson(0.8)
    related = ndtr(np.linalg.cholesky(wished) @ rng.standard_normal((len(names), n)))
    columns = {}
    for name, (estimate, support) in specs.items():
        u = related[place[name]] if name in place else rng.random(n)
        columns[name] = quantile_function(estimate, support)(u)
    return columns


def simulate(campaign, n, rng):
    months, horizon = campaign["months"], campaign["months"] + campaign["tail_months"]
    money, x = campaign["economics"], draw(campaign, n, rng)
    customers = np.zeros((horizon, n))
    first, season, delays = int(campaign["start_month"][5:7]) - 1, season_of(campaign, x, n), delay_of(campaign, x, horizon)
    ads = np.zeros(horizon)
    for i, c in enumerate(campaign["channels"]):
        paid, own = c["paid"], c["organic"]
        spends = np.concatenate([by_month(c, "ad_budget_per_month", "ad_budget_by_month", months), np.zeros(horizon - months)])
        budget = spends[:months][spends[:months] > 0].mean()
        ads += spends
        alpha = paid["weekly_carry_over_share"] ** (52 / 12)
        weights = alpha ** np.arange(4)
        carried = np.convolve(spends, weights / weights.sum())[:horizon]
        gain = GAINS[paid["doubling"]]
        k = budget * (2 * gain - 2) / (2 - gain) if gain < 2 else np.inf
        effective = np.where(carried > 0, carried * (1 + budget / k) / (1 + carried / k), 0)
        bought = 1000 / x[i, "price"]
        followers = np.full(n, float(own["followers_at_start"]))
        posts_of = by_month(own, "posts_per_month", "posts_by_month", months)
        people, asked = c["reachable_people"], np.zeros(n)
        cap = 15 * people
        for t in range(horizon):
            ramp = min(1.0, (t + 1) / money["ramp_months"])
            paid_contacts = effective[t] * bought
            clicks, contacts = paid_contacts * x[i, "clicks"], paid_contacts
            if t < months:
                posts = posts_of[t]
                own_contacts = followers * posts * x[i, "reach"]
                clicks = clicks + own_contacts * x[i, "own_clicks"]
                contacts = contacts + own_contacts
                followers = np.minimum(people, followers * (1 - x[i, "churn"]) + posts * x[i, "gain"] * ramp)
            enquiries = np.minimum(people, np.minimum(1, cap / np.maximum(contacts, 1e-300)) * clicks * x[i, "enquiry"] * season[(first + t) % 12]) * (1 - asked / people)
            asked += enquiries * ramp
            customers[t] += enquiries * x[i, "close"] * ramp
    if delays is not None:
        customers = np.array([(delays[:t + 1] * customers[t::-1]).sum(0) for t in range(horizon)])
    fresh = customers * x["iota",]
    returning = np.zeros(n)
    benefit, cost = np.empty((horizon, n)), np.empty((horizon, n))
    hours = sum(r["hours_per_week"] for r in campaign["duties"]["roles"]) * 52 / 12
    for t in range(horizon):
        benefit[t] = (fresh[t] + x["orders",] * returning * season[(first + t) % 12]) * x["order_value",] * x["margin",]
        returning = x["retention",] * (returning + fresh[t])
        bought = (money["content_per_month_amount"] + money["tools_per_month_amount"] + ads[t] if t < months else 0.0) + (money["setup_amount"] if t == 0 else 0.0)
        cost[t] = (hours * x["hour",] if t < months else 0.0) + bought * (1 + money["reserve_share"])
    return summary(campaign, benefit, cost, fresh)


def summary(campaign, benefit, cost, fresh):
    net = np.cumsum(benefit - cost, axis=0)
    rate = (1 + campaign["economics"]["discount_rate_per_year"]) ** (1 / 12)
    spent, earned, won = cost.sum(0), benefit.sum(0), fresh.sum(0)
    later = (campaign.get("sales_cycle") or {}).get("payment_days", 0) * 12 / 365  # what customers bring is paid then
    whole, discount = int(later), rate ** -np.arange(len(cost))
    paid = discount * rate ** -whole * (1 - later + whole + (later - whole) / rate)
    roi, npv = (earned - spent) / spent, paid @ benefit - discount @ cost
    worst = np.sort(npv)[:len(npv) // 10]
    lasting = len(net) - np.argmax(net[::-1] < 0, axis=0)
    quantiles = {name: np.quantile(v, PROBABILITIES) for name, v in
                 {"roi": roi, "npv": npv, "investment": spent, "benefit": earned, "customers": won, "cost_per_customer": spent / won}.items()}
    by_month = [np.quantile(rows, PROBABILITIES, axis=1) for rows in (net, cost, benefit)]
    return {"roi": list(quantiles["roi"]), "npv": list(quantiles["npv"]), "investment": list(quantiles["investment"]), "benefit": list(quantiles["benefit"]),
            "chance_positive": float((roi > 0).mean()), "expected_shortfall_10": float(worst.mean()), "break_even": float(np.median(lasting)),
            "net_last": list(by_month[0][:, -1]), "benefit_last": list(by_month[2][:, -1])}


def main():
    campaign, n, rounds = json.load(open(sys.argv[1]))["campaign"], int(sys.argv[2]), int(sys.argv[3])
    times = []
    for seed in range(rounds):
        start = time.process_time(), time.perf_counter()
        found = simulate(campaign, n, np.random.default_rng(seed))
        times.append((1000 * (time.process_time() - start[0]), 1000 * (time.perf_counter() - start[1])))
    print(json.dumps({"cpu_ms": min(t[0] for t in times), "clock_ms": min(t[1] for t in times), **found}))


if __name__ == "__main__":
    main()
