"""Holds the cheapest way to pay, and the best rule of payment, against an integer program, on random price lists.

Usage: payments_agreement.py PATH-OF-CARECOST [--proved N] [--trees N] [--seed N]

Each list has up to 120 visits, several services, also in turn, packages over one or more of them that expire, end on a day,
are limited or offered for a while, memberships that are joined and left, concessions, extras, sessions in hand, tax and dated
changes. The program's cost, and how many sessions it leaves unused, must be the optimum that the solver proves. On further
lists, a course may go in up to fifteen ways: the mean cost over them must be the optimum of the stochastic program.
"""

import argparse
import datetime
import functools
import itertools
import json
import multiprocessing
import pathlib
import random
import subprocess
import sys
import tempfile

from integer_program import INFINITY, best_mean, cheapest, holding
from price_list import DECIMALS, after, day, outcomes, planned, read

MOST_VISITS = 120
# How many seconds the solver may take for one program before it gives an instance up.
LIMIT = 2
START = day("2026-11-22")


# ---- Random price lists

def some_day(dice):
    return (START + datetime.timedelta(days=dice.randrange(5, 700))).isoformat()


def some(dice, items, most):
    return dice.sample(items, dice.randint(1, min(most, len(items))))


def price(dice, currency, low, high):
    """A price as practices print them: mostly round."""
    if currency == "JPY":
        return dice.randrange(low * 100, high * 100 + 1, 100)
    amount = dice.randrange(low * 2, high * 2 + 1) / 2
    return round(amount) if dice.random() < 0.8 else amount


def interval(dice, shortest, longest):
    """About so many days, counted in any unit."""
    days = dice.randint(shortest, longest)
    unit, length = dice.choice([("day", 1), ("week", 7), ("month", 30)])
    count = max(1, days // length)
    return f"{count} {unit}{'s' if count > 1 else ''}"


def percent(dice, low, high):
    return dice.choice([f"{dice.randint(low, high)}%", f"{dice.randint(low * 10, high * 10) / 10}%"])


def package(dice, number, currency, services):
    covers = [item["id"] for item in some(dice, services, 3)]
    sessions = dice.choice([2, 3, 3, 4, 5, 5, 6, 8, 10, 10, 12, 20])
    item = {"id": f"p{number}", "name": f"Package {number}", "covers": covers, "sessions": sessions}
    kind = dice.random()
    if kind < 0.3 and len(covers) == 1:
        item["discount"] = percent(dice, 0, 25)
    elif kind < 0.5 and len(covers) == 1:
        item["payFor"] = dice.randint(max(1, sessions * 3 // 4), sessions)
    else:
        singles = [service["price"] for service in services
                   if service["id"] in covers and service["price"] != "on request"] or [100]
        share = dice.uniform(0.7, 1.0) * sum(singles) / len(singles) * sessions
        item["price"] = dice.choice([round(share), round(share / 10) * 10])
    if dice.random() < 0.7:
        item["valid"] = interval(dice, 10, 300)
    elif dice.random() < 0.3:
        item["until"] = some_day(dice)
    if dice.random() < 0.3:
        item["limit"] = dice.randint(1, 4)
    if dice.random() < 0.25:
        days = sorted([some_day(dice), some_day(dice)])
        item["offered"] = dict(dice.sample([("from", days[0]), ("to", days[1])], dice.randint(1, 2)))
    return item


def table(dice, currency, items):
    """Prices below those of some services."""
    return {item["id"]: price(dice, currency, 40, 90) for item in some(dice, items, 2)}


def membership(dice, number, currency, services):
    covers = some(dice, services, 2)
    item = {"id": f"m{number}", "name": f"Membership {number}", "covers": [each["id"] for each in covers],
            "fee": price(dice, currency, 20, 160), "every": interval(dice, 14, 100),
            "sessions": dice.choice([0, 1, 1, 2, 3])}
    if dice.random() < 0.5:
        item["keeps"] = interval(dice, 7, 90)
    if dice.random() < 0.4:
        item["minimum"] = interval(dice, 60, 400)
    if dice.random() < 0.5:
        item["discount"] = percent(dice, 5, 40)
    elif dice.random() < 0.5:
        item["prices"] = table(dice, currency, covers)
    return item


def concession(dice, number, currency, services, packages):
    item = {"id": f"c{number}", "name": f"Group {number}"}
    if dice.random() < 0.5:
        return item | {"discount": percent(dice, 5, 30)}
    prices = table(dice, currency, services)
    for each in packages:
        if dice.random() < 0.3:
            low = 35 * each["sessions"]
            prices[each["id"]] = price(dice, currency, low, 3 * low)
    return item | {"prices": prices}


def changes(dice, document):
    """Dated changes of whatever a client pays by."""
    currency = document["currency"]
    found = []
    for _ in range(dice.randint(0, 4)):
        values = {}
        for _ in range(dice.randint(1, 3)):
            part = dice.choice(["services"] * 3 + ["packages"] * 4 + ["memberships", "extras", "concessions", "tax"])
            if part == "tax":
                if "tax" in document:
                    values["tax.percent"] = percent(dice, 0, 20)
                continue
            if not document[part]:
                continue
            item = dice.choice(document[part])
            key, value = change(dice, currency, part, item)
            if key:
                values[f"{part}.{item['id']}.{key}"] = value
        if values:
            found.append({"from": some_day(dice), "set": values})
    return found


def change(dice, currency, part, item):
    if part == "services":
        return "price", price(dice, currency, 60, 190)
    if part == "extras":
        return "perVisit", price(dice, currency, 5, 50)
    if part == "memberships":
        return dice.choice([("fee", price(dice, currency, 20, 160)), ("sessions", dice.randint(0, 3))])
    if part == "concessions":
        if "discount" in item:
            return "discount", percent(dice, 0, 30)
        return f"prices.{next(iter(item['prices']))}", price(dice, currency, 40, 120)
    kind = dice.random()
    if kind < 0.5 and "price" in item:
        return "price", max(1, round(item["price"] * dice.uniform(0.85, 1.25)))
    if kind < 0.5 and "discount" in item:
        return "discount", percent(dice, 0, 25)
    if kind < 0.65 and "valid" in item:
        return "valid", interval(dice, 10, 300)
    if kind < 0.75 and "limit" in item:
        return "limit", dice.randint(1, 4)
    if kind < 0.85 and "payFor" not in item:
        return "sessions", max(2, item["sessions"] + dice.choice([-1, 1, 2]))
    if "to" in item.get("offered", {}):
        return "offered.to", max(some_day(dice), item["offered"].get("from", ""))
    return None, None


def turns(dice, services):
    """One service, or some in turn."""
    if len(services) == 1 or dice.random() < 0.7:
        return dice.choice(services)["id"]
    return [dice.choice(services)["id"] for _ in range(dice.randint(2, 4))]


def phases(dice, services):
    """Up to four phases; the last may be open-ended, with a season."""
    found = []
    for number in range(dice.randint(1, 4)):
        phase = {"service": turns(dice, services), "sessions": dice.randint(1, 40),
                 "every": interval(dice, 2, 35)}
        found.append(phase)
    if dice.random() < 0.6:
        del found[-1]["sessions"]
        if dice.random() < 0.25:
            months = [f"{dice.randint(1, 12):02}-{dice.randint(1, 28):02}" for _ in range(2)]
            found[-1]["season"] = {"from": months[0], "to": months[1]}
    return found


def practice(dice, seed, most_packages):
    """A price list without plans."""
    currency = dice.choice(["CHF", "EUR", "JPY"])
    services = [{"id": f"s{number}", "name": f"Service {number}",
                 "price": price(dice, currency, 60, 180)} for number in range(dice.randint(1, 4))]
    if dice.random() < 0.05:
        services[-1]["price"] = "on request"
    if dice.random() < 0.1:
        for each in services:
            each["tax"] = {"percent": "2.6%", "included": False}
    packages = [package(dice, number, currency, services) for number in range(dice.randint(0, most_packages))]
    if currency == "JPY":
        for each in packages:
            if "price" in each:
                each["price"] = round(each["price"])
    document = {
        "format": 1, "practice": f"Seed {seed}", "sample": True, "currency": currency, "locale": "en_CH",
        "services": services,
        "extras": [{"id": f"x{number}", "name": f"Extra {number}", "perVisit": price(dice, currency, 5, 50)}
                   for number in range(dice.randint(0, 2))],
        "packages": packages,
        "memberships": [membership(dice, number, currency, services) for number in range(dice.randint(0, 2))],
        "concessions": [concession(dice, number, currency, services, packages)
                        for number in range(dice.randint(0, 2))]}
    if dice.random() < 0.6:
        document["roundTo"] = {"CHF": dice.choice([0.05, 1]), "EUR": dice.choice([0.1, 0.5]), "JPY": 10}[currency]
    if dice.random() < 0.6:
        document["tax"] = {"percent": percent(dice, 1, 21), "included": dice.random() < 0.4}
    document["changes"] = changes(dice, document)
    return document


def client(dice, document, horizon):
    """What is asked, as options of the command line."""
    asked = {"start": START.isoformat(), "horizon": horizon, "with": [], "holding": []}
    if document["concessions"] and dice.random() < 0.7:
        asked["concession"] = dice.choice(document["concessions"])["id"]
    if document["extras"] and dice.random() < 0.5:
        asked["with"] = [item["id"] for item in some(dice, document["extras"], 2)]
    if document["packages"] and dice.random() < 0.3:
        asked["holding"] = [f"{item['id']}:{dice.randint(1, item['sessions'])}:{some_day(dice)}"
                            for item in some(dice, document["packages"], 2)]
    return asked


def instance(seed):
    """A price list, and what is asked of it."""
    dice = random.Random(seed)
    document = practice(dice, seed, 7)
    least = 60 if seed % 3 == 0 else 1
    count = 0
    while not least <= count <= MOST_VISITS:
        horizon = f"{dice.randint(3, 30)} months"
        document["plans"] = [{"id": "plan", "name": "Plan", "phases": phases(dice, document["services"])}]
        count = len(planned(document, "plan", START, after(START, horizon)))
    return document, client(dice, document, horizon)


def tree(seed):
    """A price list with a course that may or may not help, and what is asked of it."""
    dice = random.Random(1_000_000 + seed)
    document = practice(dice, seed, 4)
    services, every = document["services"], dice.choice(["1 week", "10 days", "2 weeks"])
    course = [{"service": dice.choice(services)["id"], "sessions": 1}] if dice.random() < 0.5 else []
    course.append({"service": dice.choice(services)["id"], "sessions": "case", "every": every, "resolves": True})
    if dice.random() < 0.3:
        course.append({"service": turns(dice, services), "every": "1 month"})
    other = [{"service": turns(dice, services), "every": dice.choice(["1 week", "2 weeks", "3 weeks", "1 month"])}]
    document["plans"] = [{"id": "plan", "name": "Plan", "phases": course},
                         {"id": "other", "name": "Other", "phases": other}]
    fewest = dice.randint(1, 6)
    likely = fewest + dice.randint(0, 2)
    case = {"id": "case", "name": "Case", "resolves": dice.choice(["50%", "70%", "90%", "100%"]),
            "sessions": {"fewest": fewest, "likely": likely, "most": likely + dice.randint(0, 2)}}
    if dice.random() < 0.6:
        case["stopAfter"] = dice.randint(2, 5)
    if dice.random() < 0.6:
        case["returns"] = {"chance": "41%", "after": dice.choice(["1 month", "3 months"]), "topUp": dice.randint(1, 4)}
    document["cases"] = [case]
    return document, client(dice, document, f"{dice.randint(2, 9)} months")


# ---- Agreement

def told(tool, command, text, asked, find):
    """What carecost says, of all that `find` picks, or its message."""
    words = [tool, *command, "--pricing", "-", "--format", "json"]
    for option, value in asked.items():
        for each in value if isinstance(value, list) else [value]:
            words += [f"--{option}", each]
    done = subprocess.run(words, input=text, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        return None, done.stderr.strip()
    return find(read(done.stdout)), None


def for_solver(asked):
    return asked | {"start": day(asked["start"]), "holding": [holding(each) for each in asked["holding"]]}


def minor(document, amount):
    return amount.scaleb(DECIMALS.get(document["currency"], 2)) if not isinstance(amount, int) else (
        amount * 10 ** DECIMALS.get(document["currency"], 2))


def fault(kind, seed, text, asked, said, meant):
    place = pathlib.Path(tempfile.gettempdir()) / f"payments-{kind}-{seed}.json"
    place.write_text(text, encoding="utf-8")
    return f"{kind} {seed}: carecost says {said}; by the integer program {meant}; {place}, {asked}"


def compared(tool, seed):
    """One list: whether its cost is proved, what disagrees, and the solver's seconds."""
    document, asked = instance(seed)
    text = json.dumps(document, indent=1)
    said, message = told(tool, ["quote", "plan"], text, asked,
                         lambda quote: (int(minor(document, quote["cost"])), quote["unusedSessions"]))
    own = read(text)
    visits = planned(own, "plan", START, after(START, asked["horizon"]))
    least, most, unused, seconds = cheapest(own, visits, for_solver(asked), LIMIT)
    if message:
        agrees = least == INFINITY and "is on request" in message
    else:
        agrees = least <= said[0] <= most and unused in (None, said[1])
    meant = f"the cost is from {least} to {most}, {unused} unused"
    return least == most, None if agrees else fault("list", seed, text, asked, said or message, meant), seconds


def compared_tree(tool, seed):
    """One course: whether its mean cost is proved, what disagrees, and the solver's seconds."""
    document, asked = tree(seed)
    text = json.dumps(document, indent=1)
    said, message = told(tool, ["compare", "--plan", "plan", "--against", "other", "--no-points"], text, asked,
                         lambda report: float(minor(document, report["plans"][0]["expected"]["cost"])))
    own = read(text)
    ways = outcomes(own, "plan", START, after(START, asked["horizon"]), "other")
    least, most, seconds = best_mean(own, ways, for_solver(asked), LIMIT)
    # What is said is rounded to the smallest unit.
    agrees = message and "is on request" in message if said is None else least - 0.51 <= said <= most + 0.51
    meant = f"the mean is from {least} to {most}"
    return most - least < 0.01, None if agrees else fault("tree", seed, text, asked, said or message, meant), seconds


def agree(compare, first, wanted, pool):
    """Compares until so many are proved, but no more than three times as many: how many were proved, were given up,
    disagree, and the solver's seconds."""
    proved, given_up, faults, seconds = 0, 0, 0, 0.0
    for is_proved, told_fault, taken in pool.imap_unordered(
            compare, itertools.islice(itertools.count(first), 3 * wanted)):
        seconds += taken
        proved += is_proved
        given_up += not is_proved and not told_fault
        if told_fault:
            faults += 1
            print(told_fault, file=sys.stderr)
        if proved >= wanted:
            break
    return proved, given_up, faults, seconds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("--proved", type=int, default=200, help="how many lists are to be proved")
    parser.add_argument("--trees", type=int, default=200, help="how many courses are to be proved")
    parser.add_argument("--seed", type=int, default=1, help="the first of them")
    asked = parser.parse_args()
    is_good = True
    for what, compare, wanted in [("lists cost", compared, asked.proved), ("courses cost on average", compared_tree, asked.trees)]:
        with multiprocessing.Pool() as pool:
            proved, given_up, faults, seconds = agree(
                functools.partial(compare, asked.tool), asked.seed, wanted, pool)
        print(f"{proved} random {what} what the solver proves to be least; {given_up} that it gave up lie within its bounds; "
              f"{faults} disagree ({seconds:.0f} s of solver)", flush=True)
        is_good = is_good and not faults and proved >= wanted
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
