"""What a plan costs in the cheapest way, as an integer program: a second reading of the rules of payment
that shares nothing with the program but the price list.

Usage: integer_program.py FILE PLAN --start DATE --horizon TIME [--concession ID] [--with ID]...
       [--holding ID:SESSIONS:DATE]... [--limit SECONDS]

Prints {"least": …, "most": …, "seconds": …} as JSON: bounds of the least cost in smallest units, equal if it
is proved, and the time of the solver alone. It needs highspy, the solver HiGHS from PyPI.

The program, once for each membership and once without: a visit is paid singly, or by a package bought for
it, or by a session in hand. Sessions of one kind are used in the order in which they expire, so that what
is in hand of a kind after a visit is never more than what arrived and has not expired. Whether to buy is
the only choice that must be whole: given the packages, giving sessions to visits is a flow.
"""

import argparse
import calendar
import copy
import datetime
import decimal
import fractions
import json
import math
import re
import time

import highspy

DECIMALS = {"JPY": 0, "KWD": 3}
INFINITY = float("inf")
UNITS = {"day": 1, "week": 7, "month": 1, "year": 12}


# ---- Days, percentages, rounding

def day(text):
    return datetime.date.fromisoformat(text)


def after(start, interval, times=1):
    """The day so many intervals after one; months are counted on the calendar, clamped to its end."""
    count, unit = interval.split(" ")
    unit = unit.rstrip("s")
    steps = int(count) * UNITS[unit] * times
    if unit in ("day", "week"):
        return start + datetime.timedelta(days=steps)
    months = start.year * 12 + start.month - 1 + steps
    year, month = divmod(months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(start.day, last))


def share(percent):
    return fractions.Fraction(percent.rstrip("%")) / 100


def rounded(amount, step):
    """To a multiple of a step, halves away from zero; amounts are never negative."""
    return int((fractions.Fraction(amount) / step + fractions.Fraction(1, 2)) // 1) * step


# ---- The price list, and what it asks of a client

def read(text):
    return json.loads(text, parse_float=decimal.Decimal)


class Tariff:
    """The prices of one stretch of days, for one client."""

    def __init__(self, document, concession):
        self.document = document
        self.decimals = DECIMALS.get(document["currency"], 2)
        self.step = self.minor(document["roundTo"]) if "roundTo" in document else 1
        self.group = self.named("concessions", concession)

    def named(self, part, name):
        return next((item for item in self.document.get(part, []) if item["id"] == name), None)

    def minor(self, amount):
        """An amount in smallest units; none if it is on request."""
        if amount == "on request":
            return None
        minor = decimal.Decimal(amount).scaleb(self.decimals)
        assert minor == int(minor)
        return int(minor)

    def taxed(self, amount):
        tax = self.document.get("tax")
        if amount is None or tax is None or tax["included"]:
            return amount
        return rounded(amount * (1 + share(tax["percent"])), self.step) if share(tax["percent"]) else amount

    def reduced(self, full, reduction):
        return None if full is None else rounded(full * (1 - share(reduction)), self.step)

    def full(self, service):
        return self.minor(self.named("services", service)["price"])

    def single(self, service, membership):
        full = self.full(service)
        group = full
        if self.group and "discount" in self.group:
            group = self.reduced(full, self.group["discount"])
        elif self.group and service in self.group["prices"]:
            group = self.minor(self.group["prices"][service])
        member = None
        terms = self.named("memberships", membership)
        if terms and service in terms["covers"]:
            if "discount" in terms:
                member = self.reduced(full, terms["discount"])
            elif service in terms.get("prices", {}):
                member = self.minor(terms["prices"][service])
        known = [price for price in (group, member) if price is not None]
        return self.taxed(min(known)) if known else None

    def package(self, package):
        if self.group and package["id"] in self.group.get("prices", {}):
            return self.taxed(self.minor(self.group["prices"][package["id"]]))
        if "price" in package:
            return self.taxed(self.minor(package["price"]))
        full = self.full(package["covers"][0])
        if full is None:
            return None
        if "payFor" in package:
            return self.taxed(rounded(full * package["payFor"], self.step))
        whole = full * package["sessions"] * (1 - share(package["discount"]))
        return self.taxed(rounded(whole, self.step))


class Prices:
    """The tariffs of a price list by day."""

    def __init__(self, document, concession=None):
        self.base = document
        self.versions = [(datetime.date.min, Tariff(document, concession))]
        for change in sorted(document.get("changes", []), key=lambda change: change["from"]):
            document = copy.deepcopy(document)
            for path, value in change["set"].items():
                place(document, path.split("."), value)
            self.versions.append((day(change["from"]), Tariff(document, concession)))

    def version(self, on):
        return max(index for index, (since, _) in enumerate(self.versions) if since <= on)

    def on(self, date):
        return self.versions[self.version(date)][1]


def place(value, path, new):
    """Sets the value at a path; items of a list are found by their id."""
    for key in path[:-1]:
        value = (next(item for item in value if item["id"] == key) if isinstance(value, list)
                 else value.setdefault(key, {}))
    if new is None:
        value.pop(path[-1], None)
    else:
        value[path[-1]] = new


# ---- Visits

def visits(document, plan, start, end):
    """The planned visits, as (day, service), of a plan whose phases say how many sessions they have."""
    found, anchor = [], None
    for phase in next(item for item in document["plans"] if item["id"] == plan)["phases"]:
        first = start if anchor is None else anchor
        number = 0
        while "sessions" not in phase or number < phase["sessions"]:
            times = number + (anchor is not None)
            date = after(first, phase["every"], times) if "every" in phase else first
            if date >= end:
                return found
            if in_season(date, phase.get("season")):
                found.append((date, phase["service"]))
            last, number = date, number + 1
        anchor = last
    return found


def in_season(date, season):
    if season is None:
        return True
    this = date.isoformat()[5:]
    if season["from"] <= season["to"]:
        return season["from"] <= this <= season["to"]
    return this >= season["from"] or this <= season["to"]


# ---- Memberships

def periods(prices, name, dates, horizon_end):
    """A membership's periods as (first day, first day no longer usable, sessions, fee); none if it covers
    no visit or its fee is on request. `dates` are those of the visits that it covers."""
    if not dates:
        return None
    start = dates[0]
    terms = prices.on(start).named("memberships", name)
    least = after(start, terms["minimum"]) if "minimum" in terms else start
    found = []
    while True:
        begin, end = (after(start, terms["every"], len(found) + more) for more in (0, 1))
        tariff = prices.on(begin)
        own = tariff.named("memberships", name)
        fee = tariff.taxed(tariff.minor(own["fee"]))
        if fee is None:
            return None
        until = after(end, terms["keeps"]) if "keeps" in terms else end
        found.append((begin, until, own["sessions"], fee))
        if end > dates[-1] and end >= least:
            return found


# ---- The integer program

class Program:
    """Rows and columns, as a solver wants them."""

    def __init__(self):
        self.costs, self.uppers, self.whole = [], [], []
        self.rows = []

    def column(self, cost=0, upper=1.0, whole=False):
        self.costs.append(cost)
        self.uppers.append(upper)
        self.whole.append(whole)
        return len(self.costs) - 1

    def row(self, lower, terms, upper):
        self.rows.append((lower, terms, upper))

    def solve(self, costs=None, limit=None):
        """Bounds of the least sum of costs, equal where the solver could prove it, and both infinite where
        there is no solution; and the seconds of a processor it took. `limit` is how long
        it may take, on the wall."""
        if any(not terms and lower > 0 for lower, terms, _ in self.rows):
            return INFINITY, INFINITY, 0.0
        costs = costs or self.costs
        step = math.gcd(*costs) or 1
        solver = self.solver([cost // step for cost in costs], limit)
        begin = time.process_time()
        solver.run()
        seconds = time.process_time() - begin
        status, info = solver.getModelStatus(), solver.getInfo()
        if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return INFINITY, INFINITY, seconds
        upper = round(info.objective_function_value) * step if abs(info.objective_function_value) < 1e15 else INFINITY
        if status == highspy.HighsModelStatus.kOptimal:
            return upper, upper, seconds
        return math.ceil(max(info.mip_dual_bound, 0) - 1e-6) * step, upper, seconds

    def solver(self, costs, limit):
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self.costs), len(self.rows)
        lp.col_cost_ = [float(cost) for cost in costs]
        lp.col_lower_, lp.col_upper_ = [0.0] * lp.num_col_, [float(upper) for upper in self.uppers]
        lp.row_lower_ = [float(lower) for lower, _, _ in self.rows]
        lp.row_upper_ = [float(upper) for _, _, upper in self.rows]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        starts, indices, values = [0], [], []
        for _, terms, _ in self.rows:
            indices += [column for column, _ in terms]
            values += [float(value) for _, value in terms]
            starts.append(len(indices))
        lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = starts, indices, values
        kinds = highspy.HighsVarType
        lp.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in self.whole]
        solver = highspy.Highs()
        # Costs are whole, so a gap below one is a proof.
        options = {"output_flag": False, "threads": 1, "mip_rel_gap": 0.0, "mip_abs_gap": 0.99}
        for option, value in (options | ({"time_limit": float(limit)} if limit else {})).items():
            solver.setOptionValue(option, value)
        solver.passModel(lp)
        return solver


def build(prices, dated, membership, run, holdings):
    """The program of paying for visits with one membership, or none: a sum that is not to be chosen, the
    program, and what its columns add to the sessions that are not used."""
    program = Program()
    covers = [[] for _ in dated]
    unused = {}
    given = 0

    for index, (date, service) in enumerate(dated):
        price = prices.on(date).single(service, membership)
        if price is not None:
            covers[index].append(program.column(price))

    def in_hand(served, arrivals, counts):
        """Sessions of one kind. `arrivals` are (place in served, column or none, sessions, last place)."""
        stock = None
        for at, index in enumerate(served):
            use = program.column()
            covers[index].append(use)
            if counts:
                unused[use] = -1
            new = [(column, size) for place, column, size, _ in arrivals if place == at]
            # A session bought for this very visit is not in hand at it; what a membership gives is.
            fixed = sum(size for column, size in new if column is None)
            bought = [(column, -size) for column, size in new if column is not None]
            next_stock = program.column(upper=INFINITY)
            program.row(-INFINITY, [(next_stock, 1), (use, 1)] + bought
                        + ([(stock, -1)] if stock is not None else []), fixed)
            lasting = [(column, size) for place, column, size, last in arrivals if place <= at < last]
            fixed = sum(size for column, size in lasting if column is None)
            program.row(-INFINITY, [(next_stock, 1)]
                        + [(column, -size) for column, size in lasting if column is not None], fixed)
            stock = next_stock

    def limit(bought):
        """No package is bought once there are as many as are allowed on that day."""
        limits = {most for _, most in bought}
        if len(limits) == 1 and None not in limits:
            program.row(-INFINITY, [(buy, 1) for buy, _ in bought], limits.pop())
            return
        for count, (buy, most) in enumerate(bought):
            if most is not None and count >= most:
                before = [(earlier, 1) for earlier, _ in bought[:count]]
                program.row(-INFINITY, before + [(buy, 1 + count - most)], count)

    def last(served, until):
        """The place of the last of the visits served that lies on that day or before it."""
        return sum(dated[index][0] <= until for index in served) - 1

    for package in prices.base.get("packages", []):
        served = [index for index, (_, service) in enumerate(dated) if service in package["covers"]]
        kinds, bought = {}, []
        for at, index in enumerate(served):
            date = dated[index][0]
            terms = prices.on(date).named("packages", package["id"])
            price = prices.on(date).package(terms)
            offered = terms.get("offered", {})
            if (price is None or date < day(offered.get("from", "0001-01-01"))
                    or date > day(offered.get("to", "9999-12-31"))):
                continue
            buy = program.column(price, whole=True)
            covers[index].append(buy)
            unused[buy] = terms["sessions"] - 1
            until = last(served, after(date, terms["valid"])) if "valid" in terms else len(served) - 1
            kinds.setdefault((terms["sessions"], terms.get("valid")), []).append(
                (at, buy, terms["sessions"] - 1, until))
            bought.append((buy, terms.get("limit")))
        limit(bought)
        for arrivals in kinds.values():
            in_hand(served, arrivals, True)

    for name, sessions, until in holdings:
        covered = prices.base["packages"]
        covered = next(package for package in covered if package["id"] == name)["covers"]
        served = [index for index, (_, service) in enumerate(dated) if service in covered]
        end = last(served, until)
        if end >= 0:
            in_hand(served, [(0, None, sessions, end)], False)

    if run:
        covered = next(item for item in prices.base["memberships"] if item["id"] == membership)["covers"]
        served = [index for index, (_, service) in enumerate(dated) if service in covered]
        arrivals = []
        for begin, until, sessions, _ in run:
            given += sessions
            first = sum(dated[index][0] < begin for index in served)
            end = last(served, until - datetime.timedelta(days=1))
            if first <= end:
                arrivals.append((first, None, sessions, end))
        in_hand(served, arrivals, True)

    for columns in covers:
        program.row(1, [(column, 1) for column in columns], 1)
    return program, unused, given


def extras_cost(prices, dated, extras):
    amounts = [prices.on(date).taxed(prices.on(date).minor(prices.on(date).named("extras", extra)["perVisit"]))
               for date, _ in dated for extra in extras]
    return None if None in amounts else sum(amounts)


def cheapest(document, plan, start, horizon, concession=None, extras=(), holdings=(), limit=None):
    """Bounds of the least cost, as of `Program.solve`; the fewest unused sessions of the ways that cost no
    more, none where that is not proved; and the seconds that the solver took for the cost."""
    prices = Prices(document, concession)
    end = after(start, horizon)
    dated = visits(document, plan, start, end)
    added = extras_cost(prices, dated, extras)
    if added is None:
        return INFINITY, INFINITY, None, 0.0
    ways, seconds = [], 0.0
    for membership in [None] + [item["id"] for item in document.get("memberships", [])]:
        run = None
        if membership:
            covered = next(item for item in document["memberships"] if item["id"] == membership)["covers"]
            run = periods(prices, membership, [date for date, service in dated if service in covered], end)
            if run is None:
                continue
        program, unused, given = build(prices, dated, membership, run, holdings)
        fixed = added + sum(fee for _, _, _, fee in run or [])
        lower, upper, taken = program.solve(limit=limit)
        seconds += taken
        ways.append((lower + fixed, upper + fixed, upper, program, unused, given))
    lower, upper = min(way[0] for way in ways), min(way[1] for way in ways)
    return lower, upper, fewest_unused(ways, lower, limit) if lower == upper < INFINITY else None, seconds


def fewest_unused(ways, least, limit):
    """The fewest unused sessions at the least cost; none if that is not proved."""
    found = []
    for total, _, cost, program, unused, given in ways:
        if total == least:
            program.row(-INFINITY, [(i, price) for i, price in enumerate(program.costs) if price], cost + 0.5)
            lower, upper, _ = program.solve([unused.get(i, 0) for i in range(len(program.costs))], limit)
            if lower != upper:
                return None
            found.append(lower + given)
    return min(found)


def holding(text):
    name, sessions, until = re.fullmatch(r"([^:]+):(\d+):(.+)", text).groups()
    return name, int(sessions), day(until)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("file")
    parser.add_argument("plan")
    parser.add_argument("--start", type=day, required=True)
    parser.add_argument("--horizon", required=True)
    parser.add_argument("--concession")
    parser.add_argument("--with", dest="extras", action="append", default=[])
    parser.add_argument("--holding", dest="holdings", type=holding, action="append", default=[])
    parser.add_argument("--limit", type=float)
    asked = parser.parse_args()
    with open(asked.file, encoding="utf-8") as file:
        document = read(file.read())
    least, most, _, seconds = cheapest(
        document, asked.plan, asked.start, asked.horizon, asked.concession, asked.extras, asked.holdings,
        asked.limit)
    print(json.dumps({"least": least, "most": most, "seconds": seconds}))


if __name__ == "__main__":
    main()
