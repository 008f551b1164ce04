"""A price list as the design has it: days, prices, visits and outcomes. A second reading that shares nothing with the
program but the file.
"""

import calendar
import copy
import datetime
import decimal
import fractions
import json

DECIMALS = {"JPY": 0, "KWD": 3}
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


# ---- Prices

def read(text):
    return json.loads(text, parse_float=decimal.Decimal)


def named(items, name):
    return next((item for item in items if item["id"] == name), None)


class Tariff:
    """The prices of one stretch of days, for one client; none where a price is on request."""

    def __init__(self, document, concession):
        self.document = document
        self.decimals = DECIMALS.get(document["currency"], 2)
        self.step = self.minor(document["roundTo"]) if "roundTo" in document else 1
        self.group = self.named("concessions", concession)

    def named(self, part, name):
        return named(self.document.get(part, []), name)

    def minor(self, amount):
        """An amount in smallest units."""
        if amount == "on request":
            return None
        minor = decimal.Decimal(amount).scaleb(self.decimals)
        assert minor == int(minor)
        return int(minor)

    def tax_of(self, service):
        """The service's own tax, else the list's; what is for no service has the list's."""
        listed = self.document.get("tax")
        own = self.named("services", service).get("tax") if service else None
        if own is None:
            return listed
        return own if isinstance(own, dict) and "included" in own else {
            "percent": own["percent"] if isinstance(own, dict) else own, "included": listed["included"]}

    def taxed(self, amount, service=None):
        tax = self.tax_of(service)
        if amount is None or tax is None or tax["included"]:
            return amount
        return rounded(amount * (1 + share(tax["percent"])), self.step) if share(tax["percent"]) else amount

    def reduced(self, full, terms, name):
        """What a group or a member pays for a service; none if the terms do not speak of it."""
        if "discount" in terms:
            return None if full is None else rounded(full * (1 - share(terms["discount"])), self.step)
        return self.minor(terms["prices"][name]) if name in terms.get("prices", {}) else None

    def full(self, service):
        return self.minor(self.named("services", service)["price"])

    def lowest(self, prices, service):
        """Nobody pays more for belonging to a group, or for a membership."""
        known = [price for price in prices if price is not None]
        return self.taxed(min(known), service) if known else None

    def single(self, service, membership=None):
        full = self.full(service)
        prices = [full]
        if self.group:
            prices.append(self.reduced(full, self.group, service))
        terms = self.named("memberships", membership)
        if terms and service in terms["covers"]:
            prices.append(self.reduced(full, terms, service))
        return self.lowest(prices, service)

    def package(self, package):
        prices = [self.ordinary(package)]
        if self.group and package["id"] in self.group.get("prices", {}):
            prices.append(self.minor(self.group["prices"][package["id"]]))
        return self.lowest(prices, package["covers"][0])

    def ordinary(self, package):
        if "price" in package:
            return self.minor(package["price"])
        full = self.full(package["covers"][0])
        if full is None:
            return None
        if "payFor" in package:
            return rounded(full * package["payFor"], self.step)
        return rounded(full * package["sessions"] * (1 - share(package["discount"])), self.step)

    def fee(self, membership):
        terms = self.named("memberships", membership)
        return self.taxed(self.minor(terms["fee"]), terms["covers"][0])

    def extra(self, name):
        return self.taxed(self.minor(self.named("extras", name)["perVisit"]))


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

    def on(self, date):
        return max((since, index) for index, (since, _) in enumerate(self.versions) if since <= date)[1]

    def __getitem__(self, date):
        return self.versions[self.on(date)][1]


def place(value, path, new):
    """Sets the value at a path; items of a list are found by their id."""
    for key in path[:-1]:
        value = (next(item for item in value if item["id"] == key) if isinstance(value, list)
                 else value.setdefault(key, {}))
    if new is None:
        value.pop(path[-1], None)
    else:
        value[path[-1]] = new


# ---- Visits and outcomes

class Walk:
    """Goes from phase to phase; visits are (day, service, extras)."""

    def __init__(self, start, end, case_sessions=1):
        self.start, self.end, self.case_sessions = start, end, case_sessions
        self.visits, self.anchor, self.cut = [], None, False

    def phase(self, phase, most=None, begin=None):
        """Visits of one phase; from a day of its own if one is given."""
        first = begin or self.anchor or self.start
        offset = 0 if begin or self.anchor is None else 1
        count = phase.get("sessions")
        count = self.case_sessions if count == "case" else count
        count = count if most is None else min(count, most)
        turns = phase["service"] if isinstance(phase["service"], list) else [phase["service"]]
        number = 0
        while not self.cut and (count is None or number < count):
            date = after(first, phase["every"], number + offset) if "every" in phase else first
            if date >= self.end:
                if begin is None:
                    self.cut = True
                return False
            if in_season(date, phase.get("season")):
                self.visits.append((date, turns[number % len(turns)], tuple(phase.get("with", []))))
            if begin is None:
                self.anchor = date
            number += 1
        return not self.cut

    def sorted(self):
        return sorted(self.visits, key=lambda visit: visit[0])


def in_season(date, season):
    if season is None:
        return True
    this = date.isoformat()[5:]
    if season["from"] <= season["to"]:
        return season["from"] <= this <= season["to"]
    return this >= season["from"] or this <= season["to"]


def went(document, plan, start, end, sessions, fate, against):
    """The visits of a plan in one outcome: fate is "stays", "returns" or "unhelped"."""
    case = (document.get("cases") or [{}])[0]
    walk = Walk(start, end, sessions)
    for phase in named(document["plans"], plan)["phases"]:
        if "resolves" not in phase:
            walk.phase(phase)
        elif fate == "unhelped":
            walk.phase(phase, most=case.get("stopAfter"))
            for other in named(document["plans"], against)["phases"]:
                walk.phase(other)
            break
        elif walk.phase(phase) and fate == "returns":
            back = after(walk.anchor, case["returns"]["after"])
            if back < end:
                walk.phase(phase | {"sessions": case["returns"]["topUp"]}, begin=back)
    return walk.sorted()


def outcomes(document, plan, start, end, against):
    """What may become of a client: the chance and the visits of each outcome."""
    resolving = [phase for phase in named(document["plans"], plan)["phases"] if "resolves" in phase]
    case = (document.get("cases") or [{"sessions": 1}])[0]
    counts = weights(case["sessions"])
    if not resolving:
        return [(fractions.Fraction(1), went(document, plan, start, end, likely(case["sessions"]), "stays", against))]
    own = resolving[0]["resolves"]
    resolves = share(case.get("resolves", "100%")) if own is True else share(own)
    returns = share(case["returns"]["chance"]) if "returns" in case else fractions.Fraction(0)
    total = sum(counts.values())
    found = []
    for sessions, weight in counts.items():
        for fate, chance in [("stays", resolves * (1 - returns)), ("returns", resolves * returns),
                             ("unhelped", 1 - resolves)]:
            if chance:
                found.append((chance * weight / total, went(document, plan, start, end, sessions, fate, against)))
    return found


def weights(sessions):
    """How much each number of sessions weighs."""
    if isinstance(sessions, int):
        return {sessions: fractions.Fraction(1)}
    if "likely" not in sessions:
        return {int(count): fractions.Fraction(clients) for count, clients in sessions.items()}
    fewest, top, most = sessions["fewest"], sessions["likely"], sessions["most"]
    return {count: fractions.Fraction(count - fewest + 1, top - fewest + 1) if count <= top
            else fractions.Fraction(most - count + 1, most - top + 1) for count in range(fewest, most + 1)}


def likely(sessions):
    """The number planned for: of counted clients what most took, the smaller on a tie."""
    if isinstance(sessions, int):
        return sessions
    if "likely" in sessions:
        return sessions["likely"]
    return min((-clients, int(count)) for count, clients in sessions.items())[1]


def planned(document, plan, start, end, against=None):
    """The visits if everything goes to plan."""
    sessions = likely((document.get("cases") or [{"sessions": 1}])[0]["sessions"])
    return went(document, plan, start, end, sessions, "stays", against)
