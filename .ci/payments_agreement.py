"""Holds the cheapest way to pay against an integer program, on random price lists.

Usage: payments_agreement.py PATH-OF-CARECOST [--proved N] [--seed N]

Each list has up to 120 visits, several services, packages over one or more of them that expire, are limited
or offered for a while, memberships, concessions, extras, sessions in hand, tax and dated changes. The
program's cost, and how many sessions it leaves unused, must be the optimum that the solver proves.
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

from integer_program import INFINITY, after, cheapest, day, holding, read, visits

MOST_VISITS = 120
# How many seconds the solver may take for one program before it gives an instance up.
LIMIT = 1
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
    if dice.random() < 0.75:
        item["valid"] = interval(dice, 10, 300)
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


def phases(dice, services):
    """Up to four phases; the last may be open-ended, with a season."""
    found = []
    for number in range(dice.randint(1, 4)):
        phase = {"service": dice.choice(services)["id"], "sessions": dice.randint(1, 40),
                 "every": interval(dice, 2, 35)}
        found.append(phase)
    if dice.random() < 0.6:
        del found[-1]["sessions"]
        if dice.random() < 0.25:
            months = [f"{dice.randint(1, 12):02}-{dice.randint(1, 28):02}" for _ in range(2)]
            found[-1]["season"] = {"from": months[0], "to": months[1]}
    return found


def instance(seed):
    """A price list, and what is asked of it: as JSON, and as words of the command line."""
    dice = random.Random(seed)
    currency = dice.choice(["CHF", "EUR", "JPY"])
    services = [{"id": f"s{number}", "name": f"Service {number}",
                 "price": price(dice, currency, 60, 180)} for number in range(dice.randint(1, 4))]
    if dice.random() < 0.05:
        services[-1]["price"] = "on request"
    packages = [package(dice, number, currency, services) for number in range(dice.randint(0, 7))]
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
    least = 60 if seed % 3 == 0 else 1
    count = 0
    while not least <= count <= MOST_VISITS:
        horizon = f"{dice.randint(3, 30)} months"
        document["plans"] = [{"id": "plan", "name": "Plan", "phases": phases(dice, services)}]
        count = len(visits(document, "plan", START, after(START, horizon)))
    asked = {"start": START.isoformat(), "horizon": horizon, "with": [], "holding": []}
    if document["concessions"] and dice.random() < 0.7:
        asked["concession"] = dice.choice(document["concessions"])["id"]
    if document["extras"] and dice.random() < 0.5:
        asked["with"] = [item["id"] for item in some(dice, document["extras"], 2)]
    if packages and dice.random() < 0.3:
        asked["holding"] = [f"{item['id']}:{dice.randint(1, 8)}:{some_day(dice)}"
                            for item in some(dice, packages, 2)]
    return document, asked, count


# ---- Agreement

def told(tool, text, asked):
    """What carecost says of the plan: cost in smallest units and unused sessions, or its message."""
    words = [tool, "quote", "plan", "--pricing", "-", "--format", "json"]
    for option, value in asked.items():
        for each in value if isinstance(value, list) else [value]:
            words += [f"--{option}", each]
    done = subprocess.run(words, input=text, capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        return None, done.stderr.strip()
    said = read(done.stdout)
    decimals = 0 if '"JPY"' in text else 2
    return (int(said["cost"].scaleb(decimals) if decimals else said["cost"]), said["unusedSessions"]), None


def compared(tool, seed):
    """One instance: how many visits, whether its cost is proved, what disagrees, and the solver's seconds."""
    document, asked, count = instance(seed)
    text = json.dumps(document, indent=1)
    said, message = told(tool, text, asked)
    least, most, unused, seconds = cheapest(
        read(text), "plan", START, asked["horizon"], asked.get("concession"), asked["with"],
        [holding(each) for each in asked["holding"]], limit=LIMIT)
    if message:
        agrees = least == INFINITY and "is on request" in message
    else:
        agrees = least <= said[0] <= most and unused in (None, said[1])
    if agrees:
        return count, least == most, None, seconds
    place = pathlib.Path(tempfile.gettempdir()) / f"payments-{seed}.json"
    place.write_text(text, encoding="utf-8")
    return count, False, (
        f"seed {seed}: carecost says {said or message}; by the integer program the cost is from {least} to "
        f"{most}, {unused} unused; {place.name} in the temporary folder, {asked}"), seconds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("--proved", type=int, default=200, help="how many instances are to be proved")
    parser.add_argument("--seed", type=int, default=1, help="the first of them")
    asked = parser.parse_args()
    proved, given_up, faults, visited, seconds = 0, 0, 0, 0, 0.0
    with multiprocessing.Pool() as pool:
        seeds = itertools.count(asked.seed)
        for count, is_proved, fault, taken in pool.imap_unordered(
                functools.partial(compared, asked.tool), itertools.islice(seeds, 3 * asked.proved)):
            proved += is_proved
            given_up += not is_proved and not fault
            seconds += taken
            if is_proved:
                visited = max(visited, count)
            if fault:
                faults += 1
                print(fault, file=sys.stderr)
            if proved >= asked.proved:
                break
    print(f"{proved} random instances, with up to {visited} visits, cost what the solver proves to be least; "
          f"{given_up} that it gave up lie within its bounds; {faults} disagree ({seconds:.0f} s of solver)")
    return 0 if not faults and proved >= asked.proved else 1


if __name__ == "__main__":
    sys.exit(main())
