#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, plain and slow implementation of the deterministic cash model, written from method.md sections 2 to 5 and
from what the plan's words promise: work makes posts and answers, a person asks once, orders end where none can be served.

usage: cash_model.py CAMPAIGN.json                   prints the result as JSON
       cash_model.py PROGRAM CAMPAIGN.json...        compares it with `PROGRAM project CAMPAIGN.json --json`, key "likely"
       cash_model.py PROGRAM --random COUNT SEED CAMPAIGN.json...
                                                     the same for COUNT campaigns drawn around the given ones
"""
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import tempfile

LAGS = 3            # months that carry-over reaches back (method.md 4.4)
MOST_CONTACTS = 15  # a month and person
WEEKS = 52 / 12     # in a month
GAINS = {"plus_30": 1.3, "plus_50": 1.5, "plus_80": 1.8, "plus_100": 2.0}
CURRENCIES = {"USD": 2, "GBP": 2, "JPY": 0, "KWD": 3}  # decimals of those that random bills come in
TOLERANCE = 1e-9
CATALOGUE = pathlib.Path(__file__).resolve().parents[3] / "resources/catalogue/channel_kinds.json"
EFFORTS = {kind["key"]: kind["effort"] for kind in json.loads(CATALOGUE.read_text(encoding="utf-8"))["channel_kinds"]}
UNKNOWN_KIND = {"post": 1, "reply": 0.1, "advert_month": 1}  # hours, of a channel that the catalogue does not know


def likely(estimate):
    return estimate["likely"]


# ---- method.md 3: cost -------------------------------------------------------------------------------------------------

def by_month(holder, every, listed, t):
    """A plan by month: its own value; behind the list that of the same month of the last year in it."""
    values = holder.get(listed) or []
    if t < len(values):
        return values[t]
    if len(values) >= 12:
        while t >= len(values):
            t -= 12
        return values[t]
    return holder[every]


def mean_by_month(holder, every, listed, months):
    return sum(by_month(holder, every, listed, t) for t in range(months)) / months if holder.get(listed) else holder[every]


def hours_in(campaign, t):
    """(own, an agency's) in a month: where hours differ by month, the roles' go with the channels'; an agency works where it is paid."""
    included = [c for c in campaign.get("channels", []) if c["included"]]
    contract = campaign["duties"].get("agency") or {}
    listed = contract.get("retainer_by_month_amount") or []
    if not any(c.get("hours_per_week_by_month") for c in included) and not listed:
        return own_hours(campaign), agency_hours(campaign)
    mean = sum(mean_by_month(c, "hours_per_week", "hours_per_week_by_month", campaign["months"]) for c in included)
    here = sum(by_month(c, "hours_per_week", "hours_per_week_by_month", t) for c in included)
    roles = sum(r["hours_per_week"] for r in campaign["duties"].get("roles", []) if r["kind"] != "agency")
    works = not listed or by_month(contract, "retainer_per_month_amount", "retainer_by_month_amount", t) > 0
    agency = agency_hours(campaign) if works else 0.0
    return max(roles * (here / mean if mean > 0 else 1), here - agency), agency


def own_hours(campaign):
    """Asked on two pages: the larger sum counts. Agencies are bought by the month; their hours are none of ours."""
    of_roles = sum(r["hours_per_week"] for r in campaign["duties"].get("roles", []) if r["kind"] != "agency")
    of_channels = sum(c["hours_per_week"] for c in campaign.get("channels", []) if c["included"])
    return max(of_roles, of_channels - agency_hours(campaign))


def agency_hours(campaign):
    return sum(r["hours_per_week"] for r in campaign["duties"].get("roles", []) if r["kind"] == "agency")


def abroad(campaign, t):
    """What bills in other currencies come to in a month, at the user's own rates; a bill without rate is not counted."""
    return sum(by_month(bill, "per_month_amount", "by_month_amount", t) * likely(bill["rate"]) for bill in campaign["economics"].get("foreign_costs", []) if bill.get("rate"))


def costs(campaign, horizon):
    """For each month (own hours in money, ads, everything else), net plus the VAT that cannot be deducted."""
    money, company, months = campaign["economics"], campaign["company"], campaign["months"]
    gross = 1 + company["vat_rate"] * (1 - company["deductible_share"])
    hour = likely(campaign["duties"]["hourly_cost"])
    contract = campaign["duties"].get("agency")
    training = campaign["staff_rules"].get("training") or []
    included = [c for c in campaign.get("channels", []) if c["included"]]
    rows = []
    for t in range(horizon):
        lessons = [lesson for lesson in training if lesson["in_month"] == t]
        bought = sum(lesson["persons"] * lesson["fee_each_amount"] for lesson in lessons)
        own = sum(lesson["persons"] * lesson["hours_each"] for lesson in lessons) * hour
        if t == 0:
            bought += money["setup_amount"] + money["legal_once_amount"]
        if t < months:
            for line in ("content", "tools", "other"):
                bought += by_month(money, f"{line}_per_month_amount", f"{line}_by_month_amount", t)
            bought += by_month(contract, "retainer_per_month_amount", "retainer_by_month_amount", t) if contract else 0
            bought += abroad(campaign, t)
            own += hours_in(campaign, t)[0] * WEEKS * money["productive_share"] * hour
        paid = sum(by_month(c, "ad_budget_per_month", "ad_budget_by_month", t) for c in included) if t < months else 0.0
        reserve = money["reserve_share"] * (bought + paid) * gross
        rows.append((own, paid * gross, bought * gross + reserve))
    return rows


# ---- method.md 4: return -----------------------------------------------------------------------------------------------

def carried_over(spend, weekly_alpha, months, horizon):
    """`spend` is a list of the campaign months."""
    alpha = weekly_alpha ** WEEKS
    weights = [alpha ** s for s in range(LAGS + 1)]
    x = [spend[t] if t < months else 0.0 for t in range(horizon)]
    return [sum(weights[s] * x[t - s] for s in range(LAGS + 1) if t >= s) / sum(weights) for t in range(horizon)]


def hill(x, k, slope):
    return 1 / (1 + (k / x) ** slope) if x > 0 else 0.0


def half_saturation(planned, gain, slope):
    """The k at which doubling the planned spend brings `gain`, by bisection; None if no k brings that much."""
    if gain >= 2 ** slope or planned <= 0:
        return None
    low, high = -60.0, 60.0  # of ln(k / planned); the gain grows with k from 1 to 2^slope
    for _ in range(200):
        middle = (low + high) / 2
        k = planned * math.exp(middle)
        if hill(2 * planned, k, slope) / hill(planned, k, slope) < gain:
            low = middle
        else:
            high = middle
    return planned * math.exp((low + high) / 2)


def effective(carried, planned, k, slope):
    """x0 H(A)/H(x0); for a k beyond all spends that is x0 (A/x0)^s."""
    if carried <= 0:
        return 0.0
    if k is None:
        return planned * (carried / planned) ** slope
    return planned * hill(carried, k, slope) / hill(planned, k, slope)


def ramp_at(t, form, months):
    """Full strength after `months`: all of it (linear) or 95 % (tau; t50 and s, from 5 % in the first month on)."""
    if form == "exponential":
        return 1 - math.exp(-(t + 1) / (months / math.log(20)))
    if form == "logistic" and months > 1:
        middle = (months - 1) / 2
        return 1 / (1 + math.exp(-(t - middle) / (middle / math.log(19))))
    return min(1.0, (t + 1) / months)


def effort(channel, what):
    """Hours that a post, a reply or a month of ads takes: the owner's own figure, else the catalogue's."""
    own = (channel.get("effort") or {}).get(f"hours_per_{what}")
    return EFFORTS.get(channel.get("kind"), UNKNOWN_KIND)[what] if own is None else own


def enquiries_of_a_full_month(channel, months, budget=None, posts=None, demand=1.0, price=1.0):
    """At the likely values, with the ads as planned and the most followers that a month of the campaign has; or with the ads,
    posts, demand and prices of one month, as if all were so."""
    mean = mean_by_month(channel, "ad_budget_per_month", "ad_budget_by_month", months)
    held = mean * active_factor(channel, months)
    budget = mean if budget is None else budget
    posts = mean_by_month(channel["organic"], "posts_per_month", "posts_by_month", months) if posts is None else posts
    paid, organic, people = channel["paid"], channel["organic"], channel.get("reachable_people") or math.inf
    now = most = min(people, organic["followers_at_start"])
    for _ in range(months - 1):
        now = min(people, now * (1 - likely(organic["churn_per_month_share"])) + posts * likely(organic["gain_per_post"]))
        most = max(most, now)
    rate = likely(paid["click_rate"])
    slope = paid.get("saturation_slope", 1)
    spend = effective(budget, held, half_saturation(held, GAINS[paid["doubling"]], slope), slope) / price
    if paid["basis"] == "per_click":
        clicks = spend / likely(paid["cost_per_click_amount"])
        contacts = clicks / rate if rate > 0 else 0.0
    else:
        contacts = 1000 * spend / likely(paid["cost_per_thousand_amount"])
        clicks = contacts * rate
    boosted = organic.get("boosted_share", 0) if held > 0 else 0.0
    own = most * posts * (1 - boosted) * likely(organic["reach_per_post_share"])
    clicks += own * likely(organic["click_rate"])
    if contacts + own > MOST_CONTACTS * people:
        clicks *= MOST_CONTACTS * people / (contacts + own)
    return min(people, clicks * likely(channel["enquiry_rate"]) * demand)


def active_factor(channel, months):
    """The owner's rates hold at what is spent in a month with ads."""
    values = [by_month(channel, "ad_budget_per_month", "ad_budget_by_month", t) for t in range(months)]
    active = sum(1 for v in values if v > 0)
    return months / active if channel.get("ad_budget_by_month") and active else 1.0


def work_shares(campaign, demand, prices):
    """[(share of the posts that are made, share of the enquiries that are answered)] by month, the last for all months after the
    campaign; posts and ads come first."""
    channels = [c for c in campaign.get("channels", []) if c["included"]]
    months = campaign["months"]

    def shares(ads, posts, full, there):
        first = sum(posts(c) * effort(c, "post") + (effort(c, "advert_month") if ads(c) > 0 else 0) for c in channels) / WEEKS
        replies = sum(full(c) * effort(c, "reply") for c in channels) / WEEKS
        return (min(1.0, there / first) if first > 0 else 1.0), (min(1.0, there / (first + replies)) if first + replies > 0 else 1.0)

    hours = [sum(hours_in(campaign, t)) for t in range(months)]
    mean = shares(lambda c: mean_by_month(c, "ad_budget_per_month", "ad_budget_by_month", months),
                  lambda c: mean_by_month(c["organic"], "posts_per_month", "posts_by_month", months),
                  lambda c: enquiries_of_a_full_month(c, months), sum(hours) / months)
    rows = []
    for t in range(months):
        ads = lambda c: by_month(c, "ad_budget_per_month", "ad_budget_by_month", t)
        posts = lambda c: by_month(c["organic"], "posts_per_month", "posts_by_month", t)
        rows.append(shares(ads, posts, lambda c: enquiries_of_a_full_month(c, months, ads(c), posts(c), demand[t], prices[t]), hours[t]))
    return rows + [mean]


# ---- the calendar ------------------------------------------------------------------------------------------------------

def regularised_gamma(a, x):
    """P(a, x) by its series, or by the continued fraction of 1 - P (Lentz)."""
    if x <= 0:
        return 0.0
    front = math.exp(a * math.log(x) - x - math.lgamma(a))
    if x < a + 1:
        term = total = 1 / a
        for n in range(1, 100000):
            term *= x / (a + n)
            total += term
            if term < total * 1e-17:
                break
        return front * total
    tiny = 1e-300
    b = x + 1 - a
    c, d = 1 / tiny, 1 / b
    h = d
    for i in range(1, 100000):
        an = -i * (i - a)
        b += 2
        d = 1 / ((an * d + b) or tiny)
        c = (b + an / c) or tiny
        h *= d * c
        if abs(d * c - 1) < 1e-16:
            break
    return 1 - front * h


def between(f, low, high):
    """The zero of a rising f, by false position with halved ends (Illinois)."""
    below, above, side = f(low), f(high), 0
    for _ in range(300):
        middle = (low * above - high * below) / (above - below) if above > below else (low + high) / 2
        if not low < middle < high:
            middle = (low + high) / 2
        here = f(middle)
        if here < 0:
            low, below, above, side = middle, here, above / 2 if side < 0 else above, -1
        else:
            high, above, below, side = middle, here, below / 2 if side > 0 else below, 1
        if here == 0 or high - low < 1e-15 * max(1.0, abs(low)):
            return middle
    return middle


def gamma_quantile(a, p):
    return math.exp(between(lambda y: regularised_gamma(a, math.exp(y)) - p, -200.0 / a - 20, math.log(a + 20 * math.sqrt(a) + 50)))


def sales_delay(half_weeks, spread, months):
    """Enquiries come evenly over their month; of those that buy half have bought after half_weeks, nine of ten after spread times that."""
    if half_weeks <= 0:
        return [1.0] + [0.0] * (months - 1)
    shape = math.exp(between(lambda y: spread - gamma_quantile(math.exp(y), 0.9) / gamma_quantile(math.exp(y), 0.5), math.log(0.05), math.log(3000)))
    scale = half_weeks / WEEKS / gamma_quantile(shape, 0.5)

    def summed(t):
        return 0.0 if t <= 0 else t * regularised_gamma(shape, t / scale) - shape * scale * regularised_gamma(shape + 1, t / scale)

    return [max(0.0, summed(j + 1) - 2 * summed(j) + summed(j - 1)) for j in range(months)]


def calendar_of(campaign, horizon):
    """(demand of enquiries, of orders of returning customers, price of contacts) by month."""
    season = campaign.get("season") or {}
    first = int(campaign["start_month"][5:7]) - 1
    ones = [1.0] * horizon
    demand = ones
    if season.get("source", "none") != "none" and season.get("demand"):
        powers = [d ** likely(season["strength"]) for d in season["demand"]]
        demand = [powers[(first + t) % 12] * 12 / sum(powers) for t in range(horizon)]
    prices = season.get("contact_price") or [1.0] * 12
    return (demand if season.get("on_enquiries", True) else ones, demand if season.get("on_returning", True) else ones,
            [prices[(first + t) % 12] for t in range(horizon)])


def customers_of(channel, months, horizon, ramps, shares, demand, prices):
    """Those who will buy, by the month of their enquiry."""
    paid, organic = channel["paid"], channel["organic"]
    spends = [by_month(channel, "ad_budget_per_month", "ad_budget_by_month", t) for t in range(months)]
    budget = mean_by_month(channel, "ad_budget_per_month", "ad_budget_by_month", months) * active_factor(channel, months)
    carried = carried_over(spends, paid["weekly_carry_over_share"], months, horizon)
    people = channel.get("reachable_people") or math.inf  # each of them asks once and follows once
    followers, asked = min(people, organic["followers_at_start"]), 0.0
    customers = []
    slope = paid.get("saturation_slope", 1)
    k = half_saturation(budget, GAINS[paid["doubling"]], slope)
    boosted = organic.get("boosted_share", 0) if budget > 0 else 0.0  # clicks of boosted posts are paid clicks (4.8 c)
    for t in range(horizon):
        ramp = ramps[t]
        made, answered = shares[min(t, months)]
        posts = by_month(organic, "posts_per_month", "posts_by_month", t) * made if t < months else 0.0
        spend = effective(carried[t], budget, k, slope) / prices[t]
        if paid["basis"] == "per_click":
            clicks = spend / likely(paid["cost_per_click_amount"])
            contacts = clicks / likely(paid["click_rate"]) if likely(paid["click_rate"]) > 0 else 0.0
        else:
            contacts = 1000 * spend / likely(paid["cost_per_thousand_amount"])
            clicks = contacts * likely(paid["click_rate"])
        own = followers * posts * (1 - boosted) * likely(organic["reach_per_post_share"])
        clicks += own * likely(organic["click_rate"])
        if contacts + own > MOST_CONTACTS * people:
            clicks *= MOST_CONTACTS * people / (contacts + own)
        enquiries = min(people, clicks * likely(channel["enquiry_rate"]) * demand[t]) * max(0.0, 1 - asked / people)
        asked += enquiries * ramp
        customers.append(enquiries * answered * likely(channel["close_rate"]) * ramp)
        followers = min(people, followers * (1 - likely(organic["churn_per_month_share"])) + posts * likely(organic["gain_per_post"]) * ramp)
    return customers


def most_saved(saving, money):
    """What is paid today; nothing if an ad budget was already lowered by it (4.8 b)."""
    in_budget = saving["kind"] == "other_ads_replaced" and money.get("ad_budget_lowered") is True
    return 0.0 if in_budget else saving["paid_today_per_month_amount"]


def run(campaign):
    months, horizon = campaign["months"], campaign["months"] + campaign["tail_months"]
    money = campaign["economics"]
    channels = [c for c in campaign.get("channels", []) if c["included"]]
    ramps = [ramp_at(t, money.get("ramp_form", "linear"), money["ramp_months"]) for t in range(horizon)]
    demand, returning, prices = calendar_of(campaign, horizon)
    shares = work_shares(campaign, demand, prices)
    per_channel = [customers_of(c, months, horizon, ramps, shares, demand, prices) for c in channels]
    buying = [sum(rows[t] for rows in per_channel) for t in range(horizon)]
    cycle = campaign.get("sales_cycle") or {}
    weights = sales_delay(likely(cycle["half_weeks"]), likely(cycle["spread"]), horizon) if cycle else sales_delay(0, 3, horizon)
    customers = [sum(weights[j] * buying[t - j] for j in range(t + 1)) for t in range(horizon)]
    incremental = [n * likely(money["incrementality"]) for n in customers]
    margin = likely(money["order_value"]) * likely(money["contribution_margin"])
    r, orders_a_month = likely(money["monthly_retention_share"]), likely(money["orders_per_month"])
    saved = sum(min(likely(s["per_month_amount"]), most_saved(s, money)) for s in money.get("savings", []))
    served = campaign["goals"].get("more_orders_per_month")
    served = math.inf if served is None else served
    benefit = []
    for t in range(horizon):
        orders = sum(incremental[t - j] * (1.0 if j == 0 else orders_a_month * r ** j * returning[t]) for j in range(t + 1))
        benefit.append(min(orders, served) * margin + (saved if t < months else 0.0))
    cost = [sum(row) for row in costs(campaign, horizon)]
    ads = sum(row[1] for row in costs(campaign, horizon))
    month_rate = (1 + money["discount_rate_per_year"]) ** (1 / 12) - 1
    total_cost, total_benefit = sum(cost), sum(benefit)
    gained = total_benefit - saved * months
    later = cycle.get("payment_days", 0) * 12 / 365
    whole = int(later)
    paid_in = [0.0] * (horizon + whole + 2)
    for t in range(horizon):  # what customers bring is paid later, cut to months in proportion
        sales = benefit[t] - (saved if t < months else 0.0)
        paid_in[t + whole] += sales * (1 - later + whole)
        paid_in[t + whole + 1] += sales * (later - whole)
    flow = [paid_in[t] + ((saved if t < months else 0.0) - cost[t] if t < horizon else 0.0) for t in range(len(paid_in))]
    laid_out = [-sum(flow[:t + 1]) for t in range(len(flow))]
    return {
        "cost": total_cost, "benefit": total_benefit,
        "roi": (total_benefit - total_cost) / total_cost if total_cost > 0 else 0.0,
        "npv": sum(amount * (1 + month_rate) ** -t for t, amount in enumerate(flow)),
        "largest_outlay": max(0.0, max(laid_out)),
        "open_customers": max(0.0, (sum(buying) - sum(customers)) * likely(money["incrementality"])),
        "romi_on_ads": (gained - ads) / ads if ads > 0 else None,
        "customers": sum(customers), "incremental_customers": sum(incremental),
        "by_month": [{"month": t + 1, "cost": cost[t], "benefit": benefit[t], "customers": customers[t]}
                     for t in range(horizon)],
    }


# ---- campaigns drawn around given ones ---------------------------------------------------------------------------------

def vary(dice, value, low=0.0, high=1e6):
    return min(high, max(low, value * math.exp(dice.gauss(0, 0.7))))


def vary_estimate(dice, estimate, low=0.0, high=1e6):
    values = sorted(vary(dice, v, low, high) for v in (estimate["low"], estimate["likely"], estimate["high"]))
    estimate["low"], estimate["likely"], estimate["high"] = values


def drawn(dice, base):
    campaign = json.loads(json.dumps(base))
    campaign["months"], campaign["tail_months"] = dice.randint(1, 36), dice.randint(0, 18)
    campaign["company"]["deductible_share"] = dice.choice([0, 1, 1, dice.random()])
    money = campaign["economics"]
    for key in ("contribution_margin", "incrementality", "monthly_retention_share"):
        vary_estimate(dice, money[key], 0, 1)
    vary_estimate(dice, money["order_value"])
    vary_estimate(dice, money["orders_per_month"], 0, 100)
    vary_estimate(dice, campaign["duties"]["hourly_cost"], 0, 1000)
    for key in ("setup_amount", "legal_once_amount", "content_per_month_amount", "tools_per_month_amount", "other_per_month_amount"):
        money[key] = round(dice.choice([0, 1]) * dice.uniform(0, 900), 2)
    money["ramp_months"] = dice.randint(1, 24)
    money["reserve_share"], money["productive_share"] = 0.5 * dice.random(), dice.random()
    money["discount_rate_per_year"] = dice.choice([0, 0.08, dice.random()])
    money["ramp_form"] = dice.choice(["linear", "exponential", "logistic"])
    money["foreign_costs"] = [drawn_bill(dice, currency) for currency in dice.sample(sorted(CURRENCIES), dice.randint(0, 3))]
    money["ad_budget_lowered"] = dice.choice([True, False, None])
    money["savings"] = [{"kind": dice.choice(["recruiting", "other_ads_replaced"]), "name": "", "per_month_amount": {"low": -100, "likely": round(dice.uniform(-50, 300), 2), "high": 400, "origin": "guess"},
                         "paid_today_per_month_amount": round(dice.uniform(0, 300), 2)} for _ in range(dice.randint(0, 3))]
    campaign["staff_rules"]["training"] = [{"topic": "", "persons": dice.randint(1, 5), "hours_each": dice.uniform(0, 8), "fee_each_amount": round(dice.uniform(0, 200), 2),
                                            "in_month": dice.randint(0, 40)} for _ in range(dice.randint(0, 3))]
    for role in campaign["duties"]["roles"]:
        role["hours_per_week"] = dice.choice([0, 1]) * dice.uniform(0, 10)
        role["kind"] = dice.choice([role["kind"], role["kind"], "agency"])
    if dice.random() < 0.5:
        campaign["duties"]["agency"] = {"retainer_per_month_amount": round(dice.uniform(0, 500), 2)}
    for channel in campaign["channels"]:
        vary_channel(dice, channel)
    campaign["goals"].pop("more_orders_per_month", None)
    if dice.random() < 0.3:
        campaign["goals"]["more_orders_per_month"] = round(dice.uniform(0, 200), 1)
    for channel in campaign["channels"]:
        channel["hours_per_week"] = dice.choice([0, dice.uniform(0, 12)])
        channel["kind"] = dice.choice([channel["kind"], dice.choice(sorted(EFFORTS)), "of-our-own"])
        channel["effort"] = {name: value for name, value in (("hours_per_post", dice.uniform(0.05, 4)), ("hours_per_reply", dice.uniform(0.01, 0.5)),
                                                             ("hours_per_advert_month", dice.uniform(0.05, 4))) if dice.random() < 0.5}
    if dice.random() < 0.7:
        draw_calendar(dice, campaign)
    return campaign


def draw_calendar(dice, campaign):
    """A plan by month, a season, a sales cycle: each of them or not."""
    months = campaign["months"]
    campaign["start_month"] = f"2026-{dice.randint(1, 12):02}"

    def listed(holder, key, most, digits):
        if dice.random() < 0.5:  # also shorter than the campaign, where a year stands in it
            length = months if months < 13 or dice.random() < 0.7 else dice.randint(12, months)
            holder[key] = [round(dice.choice([0, 1, 1]) * dice.uniform(0, most), digits) for _ in range(length)]

    for channel in campaign["channels"]:
        listed(channel, "ad_budget_by_month", 2000, 2)
        listed(channel, "hours_per_week_by_month", 12, 3)
        listed(channel["organic"], "posts_by_month", 30, 1)
    for line in ("content", "tools", "other"):
        listed(campaign["economics"], f"{line}_by_month_amount", 900, 2)
    for bill in campaign["economics"]["foreign_costs"]:
        listed(bill, "by_month_amount", 300, CURRENCIES[bill["currency"]])
    if campaign["duties"].get("agency"):
        listed(campaign["duties"]["agency"], "retainer_by_month_amount", 500, 2)
    if dice.random() < 0.7:
        raw = [dice.uniform(0.2, 3) for _ in range(12)]
        strength = sorted(dice.uniform(0, 2) for _ in range(3))
        campaign["season"] = {"source": dice.choice(["trade", "own"]), "demand": [d * 12 / sum(raw) for d in raw], "on_enquiries": dice.random() < 0.7,
                              "on_returning": dice.random() < 0.7, "strength": {"low": strength[0], "likely": strength[1], "high": strength[2], "origin": "guess"}}
        if dice.random() < 0.5:
            campaign["season"]["contact_price"] = [dice.uniform(0.5, 2) for _ in range(12)]
    if dice.random() < 0.7:
        half, spread = dice.uniform(0.5, 40), dice.uniform(1.3, 8)
        campaign["sales_cycle"] = {"half_weeks": {"low": 0.7 * half, "likely": half, "high": 1.5 * half, "origin": "guess"},
                                   "spread": {"low": spread, "likely": spread, "high": 1.3 * spread, "origin": "guess"}, "payment_days": dice.choice([0, 30, dice.uniform(0, 90)])}


def drawn_bill(dice, currency):
    rate = round(math.exp(dice.gauss(0, 1)), 6)
    bill = {"kind": dice.choice(["content", "tools", "agency", "other"]), "currency": currency,
            "per_month_amount": round(dice.uniform(0, 300), CURRENCIES[currency]), "rate_day": dice.choice(["", "2026-02-28"])}
    if dice.random() < 0.9:
        bill["rate"] = {"low": 0.9 * rate, "likely": rate, "high": 1.2 * rate, "origin": "stated"}
    return bill


def vary_channel(dice, channel):
    paid, organic = channel["paid"], channel["organic"]
    channel["included"] = dice.random() < 0.85
    channel["ad_budget_per_month"] = round(dice.choice([0, 1, 1]) * dice.uniform(0, 2000), 2)
    if dice.random() < 0.5:
        channel["reachable_people"] = round(dice.uniform(0, 5000))
    else:
        channel.pop("reachable_people", None)
    paid["basis"] = dice.choice(["per_click", "per_thousand_contacts"])
    paid["doubling"] = dice.choice(sorted(GAINS))
    paid["saturation_slope"] = dice.choice([1, dice.uniform(0.5, 4), 0.5, 4])
    paid["weekly_carry_over_share"] = dice.choice([0, 0.95 * dice.random()])
    vary_estimate(dice, paid["cost_per_click_amount"], 0.01)
    vary_estimate(dice, paid["cost_per_thousand_amount"], 0.01)
    for holder, key in ((paid, "click_rate"), (organic, "click_rate"), (organic, "churn_per_month_share"), (channel, "enquiry_rate"), (channel, "close_rate")):
        vary_estimate(dice, holder[key], 0, 1)
    vary_estimate(dice, organic["gain_per_post"], 0, 1000)
    vary_estimate(dice, organic["reach_per_post_share"], 0, 10)
    organic["followers_at_start"] = round(dice.uniform(0, 3000))
    organic["boosted_share"] = dice.choice([0, 1, dice.random()])
    organic["posts_per_month"] = dice.choice([0, dice.randint(0, 30)])


# ---- comparison --------------------------------------------------------------------------------------------------------

def gaps(ours, theirs):
    """Names of the figures that differ by more than the tolerance, and those that the program does not print."""
    found = []
    for key, value in ours.items():
        if key == "by_month":
            for mine, other in zip(value, theirs[key]):
                found += [f"month {mine['month']} {name}" for name in gaps(mine, other)]
            found += ["by_month: length"] if len(value) != len(theirs[key]) else []
        elif key not in theirs:
            found.append(f"{key}: not printed")
        elif value is None or theirs[key] is None:
            found += [f"{key}: {value} here, {theirs[key]} there"] if value is not theirs[key] else []
        elif abs(value - theirs[key]) > TOLERANCE * max(1.0, abs(value)):
            found.append(f"{key}: {value!r} here, {theirs[key]!r} there")
    return found


def compare(program, campaign, name):
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump({"schema_version": 1, "campaign": campaign}, file)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    answer = subprocess.run([program, "project", file.name, "--points", "64", "--json"], capture_output=True, text=True, env=environment)
    os.unlink(file.name)
    if answer.returncode:
        print(f"{name}: refused: {answer.stderr.strip()}")
        return False
    found = gaps(run(campaign), json.loads(answer.stdout)["likely"])
    for gap in found[:5]:
        print(f"{name}: {gap}")
    return not found


def campaign_in(path):
    return json.load(open(path, encoding="utf-8"))["campaign"]


def main():
    if len(sys.argv) == 2:
        print(json.dumps(run(campaign_in(sys.argv[1])), indent=2))
        return 0
    program, paths, count = sys.argv[1], sys.argv[2:], 0
    if paths[0] == "--random":
        count, dice, paths = int(paths[1]), random.Random(int(paths[2])), paths[3:]
    named = [(path, campaign_in(path)) for path in paths]
    cases = [(f"drawn {i + 1} ({os.path.basename(named[i % len(named)][0])})", drawn(dice, named[i % len(named)][1])) for i in range(count)] or named
    agreeing = sum([compare(program, campaign, name) for name, campaign in cases])
    print(f"{agreeing} of {len(cases)} campaigns agree to {TOLERANCE}")
    return 0 if agreeing == len(cases) else 1


if __name__ == "__main__":
    sys.exit(main())
