"""What a plan costs in the cheapest way, or by the best rule of payment, as an integer program: a second reading of the
rules that shares nothing with the program but the price list.

Usage: integer_program.py FILE PLAN --start DATE --horizon TIME [--concession ID] [--with ID]...
       [--holding ID:SESSIONS:DATE]... [--member ID:DATE] [--against PLAN --average] [--limit SECONDS]

Prints {"least": …, "most": …, "seconds": …} as JSON: bounds of the least cost in smallest units, equal if it is proved, and
the time of the solver alone. With --average, of the least mean cost over all outcomes, nobody knowing which comes true (the
deterministic equivalent of the stochastic program). It needs highspy, the solver HiGHS from PyPI.

Outcomes with the same visits so far are one moment, for which each choice is made once. A visit is paid singly, or by a
package bought for it, or by a session in hand. Sessions of one kind are used in the order in which they expire, so that what
is in hand of a kind is never more than what arrived and has not expired. A membership is joined at a visit that it covers,
and on each fee day either goes on or ends. Whether to buy, join, or go on are the only choices that must be whole: given
these, giving sessions to visits is a flow.
"""

import argparse
import datetime
import json
import math
import re
import time

import highspy

from price_list import Prices, after, day, outcomes, planned, read

INFINITY = float("inf")


# ---- What can happen

class Moment:
    """A day with visits, as all outcomes see it that have had the same visits until then."""

    def __init__(self, on, visits, group, parent, chances, to_come):
        self.day, self.visits, self.group, self.parent = on, visits, group, parent
        self.chances, self.to_come = chances, to_come
        self.chance = sum(chances[index] for index in group)
        self.path = (parent.path if parent else []) + [self]
        self.children = []

    def remaining(self, on):
        """The outcomes that have had no other visit by a day, that day included."""
        return [index for index in self.group if not any(self.day < visit[0] <= on for visit in self.to_come[index])]

    def comes_again(self, on):
        """Whether any of those comes on that day or later."""
        return self.day == on or any(visit[0] > on for index in self.remaining(on) for visit in self.to_come[index])

    def at(self, on):
        """The last moment of its past by a day, that day included."""
        return [moment for moment in self.path if moment.day <= on][-1]

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()


def moments(ways, start):
    """The tree of all moments, from one before the first visit on; ways are (chance, visits)."""
    chances, visits = [way[0] for way in ways], [way[1] for way in ways]
    root = Moment(start - datetime.timedelta(days=1), [], list(range(len(ways))), None, chances, visits)
    grow(root)
    return root


def grow(moment):
    ahead = {}
    for index in moment.group:
        later = [visit for visit in moment.to_come[index] if visit[0] > moment.day]
        if later:
            today = tuple(visit for visit in later if visit[0] == later[0][0])
            ahead.setdefault(today, []).append(index)
    for today, group in ahead.items():
        child = Moment(today[0][0], list(today), group, moment, moment.chances, moment.to_come)
        moment.children.append(child)
        grow(child)


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
        """Bounds of the least sum of costs, equal where the solver could prove it, and both infinite where there is no
        solution; and the seconds of a processor it took. `limit` is how long it may take, on the wall."""
        if any(not terms and lower > 0 for lower, terms, _ in self.rows):
            return INFINITY, INFINITY, 0.0
        costs = costs or self.costs
        is_whole = all(cost == int(cost) for cost in costs)
        step = (math.gcd(*map(int, costs)) or 1) if is_whole else 1
        solver = self.solver([float(cost / step) for cost in costs], is_whole, limit)
        begin = time.process_time()
        solver.run()
        seconds = time.process_time() - begin
        status, info = solver.getModelStatus(), solver.getInfo()
        if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return INFINITY, INFINITY, seconds
        upper = info.objective_function_value
        lower = upper if status == highspy.HighsModelStatus.kOptimal else max(info.mip_dual_bound, 0)
        if abs(upper) > 1e15:
            upper = INFINITY
        if is_whole:
            upper = upper if upper == INFINITY else round(upper) * step
            lower = math.ceil(lower - 1e-6) * step
        return lower, upper, seconds

    def solver(self, costs, is_whole, limit):
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self.costs), len(self.rows)
        lp.col_cost_ = costs
        lp.col_lower_, lp.col_upper_ = [0.0] * lp.num_col_, [float(upper) for upper in self.uppers]
        lp.row_lower_ = [float(lower) for lower, _, _ in self.rows]
        lp.row_upper_ = [float(upper) for _, _, upper in self.rows]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        starts, indices, values = [0], [], []
        for _, terms, _ in self.rows:
            merged = {}
            for column, value in terms:
                merged[column] = merged.get(column, 0) + value
            indices += merged.keys()
            values += [float(value) for value in merged.values()]
            starts.append(len(indices))
        lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = starts, indices, values
        kinds = highspy.HighsVarType
        lp.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in self.whole]
        solver = highspy.Highs()
        # Where costs are whole, a gap below one is a proof.
        options = {"output_flag": False, "threads": 1, "mip_rel_gap": 0.0, "mip_abs_gap": 0.99 if is_whole else 1e-4}
        for option, value in (options | ({"time_limit": float(limit)} if limit else {})).items():
            solver.setOptionValue(option, value)
        solver.passModel(lp)
        return solver


class Arrival:
    """Sessions that come in hand before a visit, if a column says so (always, if there is none)."""

    def __init__(self, column, size, until):
        self.column, self.size, self.until = column, size, until


class Payments:
    """The program of paying at all moments."""

    def __init__(self, prices, root, asked):
        self.prices, self.root, self.asked = prices, root, asked
        self.program = Program()
        self.moments = [moment for moment in root.all() if moment.visits]
        # Per moment and place of the visit in it: the columns of which one pays for it.
        self.covers = {(moment, at): [] for moment in self.moments for at in range(len(moment.visits))}
        # What the columns add to the sessions that are not used.
        self.unused = {}
        self.joined = []
        self.pay_singly()
        self.pay_by_package()
        self.use_holdings()
        for membership in prices.base.get("memberships", []):
            self.pay_by_membership(membership["id"])
        self.join_once()
        for columns in self.covers.values():
            self.program.row(1, [(column, 1) for column in columns], 1)

    def allows(self, offer):
        return self.asked.get("pay") is None or offer in self.asked["pay"]

    def places(self, services):
        """The visits of these services: moment and place."""
        return [(moment, at) for moment, at in self.covers if moment.visits[at][1] in services]

    def extras_cost(self):
        """What is added to the visits; none if it is on request."""
        total = 0
        for moment, at in self.covers:
            extras = set(self.asked.get("with", ())) | set(moment.visits[at][2])
            amounts = [self.prices[moment.day].extra(extra) for extra in extras]
            if None in amounts:
                return None
            total += moment.chance * sum(amounts)
        return total

    def pay_singly(self):
        for (moment, at), columns in self.covers.items():
            price = self.prices[moment.day].single(moment.visits[at][1])
            if price is not None:
                columns.append(self.program.column(moment.chance * price))

    # Sessions in hand

    def use(self, services, arrivals, counts):
        """Sessions of one kind: they arrive at places, and of those that expire first are used first."""
        for child in self.root.children:
            self.use_at(child, services, arrivals, counts, None, [], list(arrivals.get((self.root, 0), [])))

    def use_at(self, moment, services, arrivals, counts, stock, past, pending):
        pending = list(pending)
        for at, (_, service, _) in enumerate(moment.visits):
            pending += arrivals.get((moment, at), [])
            if service not in services:
                continue
            stock, past, pending = self.use_one(moment, at, counts, stock, past, pending), past + pending, []
        for child in moment.children:
            self.use_at(child, services, arrivals, counts, stock, past, pending)

    def use_one(self, moment, at, counts, stock, past, pending):
        """What is in hand after a visit, of which one session may pay for it."""
        program = self.program
        available = [arrival for arrival in pending if arrival.until >= moment.day]
        terms, fixed = self.sizes(available)
        if stock is not None:
            carried = program.column(upper=INFINITY)
            program.row(-INFINITY, [(carried, 1), (stock, -1)], 0)
            lasting, always = self.sizes([arrival for arrival in past if arrival.until >= moment.day])
            program.row(-INFINITY, [(carried, 1)] + lasting, always)
            terms.append((carried, -1))
        use, left = program.column(), program.column(upper=INFINITY)
        self.covers[moment, at].append(use)
        if counts:
            self.unused[use] = self.unused.get(use, 0) - 1
        program.row(-INFINITY, [(use, 1), (left, 1)] + terms, fixed)
        return left

    @staticmethod
    def sizes(arrivals):
        """Their sessions, as terms taken from a row's left and a number on its right."""
        return ([(arrival.column, -arrival.size) for arrival in arrivals if arrival.column is not None],
                sum(arrival.size for arrival in arrivals if arrival.column is None))

    # Packages and holdings

    def pay_by_package(self):
        for package in self.prices.base.get("packages", []):
            if not self.allows(package["id"]):
                continue
            kinds, bought = {}, []
            for moment, at in self.places(package["covers"]):
                terms = self.prices[moment.day].named("packages", package["id"])
                price = self.prices[moment.day].package(terms)
                until = last_day(terms, moment.day)
                if price is None or not is_offered(terms, moment.day) or until < moment.day:
                    continue
                buy = self.program.column(moment.chance * price, whole=True)
                self.covers[moment, at].append(buy)
                self.unused[buy] = terms["sessions"] - 1
                kind = kinds.setdefault((terms["sessions"], terms.get("valid"), terms.get("until")), {})
                kind.setdefault((moment, at), []).append(Arrival(buy, terms["sessions"] - 1, until))
                bought.append((moment, at, buy, terms.get("limit")))
            self.limit(bought)
            for arrivals in kinds.values():
                self.use(package["covers"], arrivals, True)

    def limit(self, bought):
        """No package is bought once there are as many as are allowed on that day."""
        for moment, at, buy, most in bought:
            if most is None:
                continue
            before = [(other, 1) for earlier, place, other, _ in bought
                      if earlier in moment.path and (earlier is not moment or place < at)]
            count = len(before)
            if count >= most:
                self.program.row(-INFINITY, before + [(buy, 1 + count - most)], count)
                self.program.row(-INFINITY, before + [(buy, 1)], self.most_ever(bought))

    @staticmethod
    def most_ever(bought):
        limits = [most for _, _, _, most in bought]
        return INFINITY if None in limits else max(limits)

    def use_holdings(self):
        for name, sessions, until in self.asked.get("holding", ()):
            package = self.prices[self.root.day + datetime.timedelta(days=1)].named("packages", name)
            self.use(package["covers"], {(self.root, 0): [Arrival(None, sessions, until)]}, False)

    # Memberships

    def pay_by_membership(self, name):
        arrivals, runs = {}, []
        terms = self.prices[self.root.day].named("memberships", name)
        member = self.asked.get("member")
        if member and member[0] == name:
            runs.append(Run(self, name, self.root, member[1], arrivals))
        if not member and self.allows(name):
            starts = {moment: None for moment, _ in self.places(terms["covers"])}
            runs += [Run(self, name, moment, moment.day, arrivals) for moment in starts]
        runs = [run for run in runs if run.periods]
        self.joined += [(run.moment, run.join) for run in runs]
        self.use(terms["covers"], arrivals, True)
        for moment, at in self.places(terms["covers"]):
            service = moment.visits[at][1]
            tariff = self.prices[moment.day]
            price, ordinary = tariff.single(service, name), tariff.single(service)
            if price is None or ordinary is not None and ordinary <= price:
                continue
            running = [column for run in runs if run.moment in moment.path for column in run.running(moment)]
            reduced = self.program.column(moment.chance * price)
            self.covers[moment, at].append(reduced)
            self.program.row(-INFINITY, [(reduced, 1)] + [(column, -1) for column in running], 0)

    def join_once(self):
        """At most one membership on every path, and that already held in any case."""
        for moment, _ in self.joined:
            columns = [(join, 1) for other, join in self.joined if other in moment.path]
            self.program.row(1 if moment is self.root else 0, columns, 1)


class Run:
    """A membership joined at a moment: its periods, and who pays for each."""

    def __init__(self, payments, name, moment, since, arrivals):
        self.payments, self.name, self.moment, self.since = payments, name, moment, since
        self.terms = payments.prices[since].named("memberships", name)
        self.least = after(since, self.terms["minimum"]) if "minimum" in self.terms else since
        # First days and, by the last moment that is known on them, the columns that say they are paid for.
        self.periods = []
        self.join = payments.program.column(whole=True)
        start = payments.root.day + datetime.timedelta(days=1)
        latest = max(visit[0] for index in moment.group for visit in moment.to_come[index] + [(since,)])
        while True:
            first = self.first(len(self.periods))
            is_owed = not self.periods or first < self.least
            if not is_owed and first > latest:
                return
            columns = {moment: self.join} if first < start else self.period(first, is_owed, arrivals)
            if columns is None:
                self.periods = []
                return
            self.periods.append((first, columns))

    def first(self, number):
        return after(self.since, self.terms["every"], number)

    def period(self, first, is_owed, arrivals):
        """The columns of one more period; none if it is owed and its fee on request."""
        tariff = self.payments.prices[first]
        fee = tariff.fee(self.name)
        if fee is None:
            return None if is_owed else {}
        program = self.payments.program
        if is_owed:
            program.costs[self.join] += self.moment.chance * fee
            columns = {self.moment: self.join}
        else:
            columns = self.going_on(first, fee)
        size = tariff.named("memberships", self.name)["sessions"]
        end = self.first(len(self.periods) + 1)
        until = (after(end, self.terms["keeps"]) if "keeps" in self.terms else end) - datetime.timedelta(days=1)
        for column in set(columns.values()):
            self.payments.unused[column] = self.payments.unused.get(column, 0) + size
        for moment in self.moment.all():
            paid = columns.get(self.moment if is_owed else moment.at(first))
            is_first = moment is self.moment if first <= self.moment.day else (
                moment.day >= first and moment.parent and moment.parent.day < first)
            if moment.visits and is_first and paid is not None:
                arrivals.setdefault((moment, 0), []).append(Arrival(paid, size, until))
            elif moment is self.moment and is_first:
                for child in moment.children:
                    arrivals.setdefault((child, 0), []).append(Arrival(paid, size, until))
        return columns

    def going_on(self, first, fee):
        """On a fee day each moment that somebody is at decides, if somebody of them comes again."""
        columns = {}
        before, known = self.periods[-1]
        for moment in self.moment.all():
            if moment.day > first or not moment.remaining(first) or not moment.comes_again(first):
                continue
            previous = known.get(moment.at(before)) if len(known) != 1 or self.join not in known.values() else self.join
            if previous is None:
                continue
            chance = sum(moment.chances[index] for index in moment.remaining(first))
            columns[moment] = self.payments.program.column(chance * fee, whole=True)
            self.payments.program.row(-INFINITY, [(columns[moment], 1), (previous, -1)], 0)
        return columns

    def running(self, moment):
        """The columns that say whether it runs at a moment: one, or none."""
        for number, (first, columns) in enumerate(self.periods):
            if first <= moment.day < self.first(number + 1):
                is_joined = self.join in columns.values()
                column = self.join if is_joined else columns.get(moment.at(first))
                return [] if column is None else [column]
        return []


def last_day(terms, on):
    if "until" in terms:
        return day(terms["until"])
    return after(on, terms["valid"]) if "valid" in terms else datetime.date.max


def is_offered(terms, on):
    offered = terms.get("offered", {})
    return day(offered.get("from", "0001-01-01")) <= on <= day(offered.get("to", "9999-12-31"))


# ---- Answers

def build(document, ways, asked):
    """The program of paying for some ways things may go: (chance, visits) each; none for extras on request."""
    payments = Payments(Prices(document, asked.get("concession")), moments(ways, asked["start"]), asked)
    return payments, payments.extras_cost()


def cheapest(document, visits, asked, limit=None, counts_unused=True):
    """Of visits that are known: bounds of the least cost, as of `Program.solve`; the fewest unused sessions of the ways that
    cost no more, none where that is not proved or not asked; and the seconds that the solver took for the cost."""
    payments, added = build(document, [(1, visits)], asked)
    if added is None:
        return INFINITY, INFINITY, None, 0.0
    lower, upper, seconds = payments.program.solve(limit=limit)
    unused = fewest_unused(payments, lower, limit) if counts_unused and lower == upper < INFINITY else None
    return lower + added, upper + added, unused, seconds


def fewest_unused(payments, least, limit):
    """The fewest unused sessions at the least cost; none if that is not proved."""
    program = payments.program
    program.row(-INFINITY, [(i, price) for i, price in enumerate(program.costs) if price], least + 0.5)
    lower, upper, _ = program.solve([payments.unused.get(i, 0) for i in range(len(program.costs))], limit)
    return lower if lower == upper else None


def best_mean(document, ways, asked, limit=None):
    """Bounds of the least mean cost over all rules of payment, in smallest units, and the solver's seconds."""
    payments, added = build(document, ways, asked)
    if added is None:
        return INFINITY, INFINITY, 0.0
    lower, upper, seconds = payments.program.solve(limit=limit)
    return lower + float(added), upper + float(added), seconds


def holding(text):
    name, sessions, until = re.fullmatch(r"([^:]+):(\d+):(.+)", text).groups()
    return name, int(sessions), day(until)


def member(text):
    name, since = text.split(":")
    return name, day(since)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("file")
    parser.add_argument("plan")
    parser.add_argument("--start", type=day, required=True)
    parser.add_argument("--horizon", required=True)
    parser.add_argument("--concession")
    parser.add_argument("--with", action="append", default=[])
    parser.add_argument("--holding", type=holding, action="append", default=[])
    parser.add_argument("--member", type=member)
    parser.add_argument("--against")
    parser.add_argument("--average", action="store_true")
    parser.add_argument("--limit", type=float)
    asked = vars(parser.parse_args())
    with open(asked["file"], encoding="utf-8") as file:
        document = read(file.read())
    start, end = asked["start"], after(asked["start"], asked["horizon"])
    if asked["average"]:
        ways = outcomes(document, asked["plan"], start, end, asked["against"])
        least, most, seconds = best_mean(document, ways, asked, asked["limit"])
    else:
        visits = planned(document, asked["plan"], start, end, asked["against"])
        least, most, _, seconds = cheapest(document, visits, asked, asked["limit"])
    print(json.dumps({"least": least, "most": most, "seconds": seconds}))


if __name__ == "__main__":
    main()
