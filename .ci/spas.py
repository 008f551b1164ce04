"""Times the cheapest way to pay on price lists as spas have them, and holds it against an integer program.

Usage: spas.py PATH-OF-CARECOST [--lists N] [--limit SECONDS] [--seed N]

Of each list it tells visits, packages, what carecost says and takes (the whole process), and what the solver proves and
takes, both in seconds of a processor, so that a busy machine makes no difference; at the end the medians, how often carecost was slower than the solver, and what disagrees. The lists in
`.ci/hard` come first.
"""

import argparse
import json
import pathlib
import random
import resource
import statistics
import subprocess
import sys

from integer_program import cheapest
from price_list import after, day, planned, read

START = day("2026-11-22")
HARD = pathlib.Path(__file__).parent / "hard"


def spa(seed):
    """Three to sixty services, given in turn, and five to forty packages: five or ten of one service mostly, now and then
    three or six over several, some limited, most with an end."""
    dice = random.Random(seed)
    services = [{"id": f"s{number}", "name": f"Service {number}", "minutes": 60, "price": dice.randrange(70, 190, 5)}
                for number in range(dice.choice([3, 3, 4, 5, 8, 12, 20, 40, 60]))]
    turn = [item["id"] for item in dice.sample(services, min(len(services), dice.randint(2, 8)))]
    packages = [package(dice, number, services, turn) for number in range(dice.randint(5, 40))]
    plan = {"id": "plan", "name": "Plan", "phases": [{"service": turn, "every": dice.choice(["1 week", "10 days", "2 weeks"])}]}
    document = {"format": 1, "practice": f"Spa {seed}", "sample": True, "currency": "CHF", "locale": "en_CH",
                "services": services, "packages": packages, "plans": [plan],
                "cases": [{"id": "case", "name": "Case", "sessions": 1}]}
    return document, "plan", f"{dice.randint(12, 24)} months"


def package(dice, number, services, turn):
    is_mixed = dice.random() < 0.25
    pool = services if dice.random() < 0.3 else [item for item in services if item["id"] in turn]
    covers = dice.sample(pool, min(len(pool), dice.randint(2, 4) if is_mixed else 1))
    sessions = dice.choice([3, 4, 6] if is_mixed else [3, 5, 5, 10, 10, 12])
    mean = sum(item["price"] for item in covers) / len(covers)
    item = {"id": f"p{number}", "name": f"Package {number}", "covers": [each["id"] for each in covers],
            "sessions": sessions, "price": round(mean * sessions * dice.uniform(0.8, 0.97) / 5) * 5}
    if dice.random() < 0.8:
        item["valid"] = dice.choice(["3 months", "6 months", "6 months", "1 year", "1 year", "18 months"])
    if dice.random() < 0.2:
        item["limit"] = dice.randint(1, 3)
    return item


def hard():
    """The lists known to be hard, with what is asked of each."""
    for file in sorted(HARD.glob("*.json")):
        document = read(file.read_text(encoding="utf-8"))
        horizon = "92 weeks" if file.name.startswith("limits") else document.get("defaults", {}).get("horizon", "12 months")
        yield file.stem, document, document["plans"][0]["id"], horizon


def instances(count, first):
    yield from hard()
    for seed in range(first, first + count):
        yield f"spa {seed}", *spa(seed)


def children_seconds():
    """What all processes that were started and have ended took of a processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def said(tool, text, plan, horizon):
    """What carecost says, and how long the process takes."""
    words = [tool, "quote", plan, "--pricing", "-", "--format", "json", "--start", START.isoformat(), "--horizon", horizon]
    begin = children_seconds()
    done = subprocess.run(words, input=text, capture_output=True, text=True)
    seconds = children_seconds() - begin
    if done.returncode != 0:
        return None, done.stderr.strip(), seconds
    quote = read(done.stdout)
    return int(quote["cost"] * 100), int(quote.get("atLeast", quote["cost"]) * 100), seconds


def plain(value):
    """Decimals as they were written."""
    return float(value)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool")
    parser.add_argument("--lists", type=int, default=200)
    parser.add_argument("--limit", type=float, default=60, help="how many seconds the solver may take for one")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    ours, theirs, slower, unproved, faults = [], [], 0, 0, 0
    for name, document, plan, horizon in instances(asked.lists, asked.seed):
        text = json.dumps(document, default=plain)
        cost, at_least, seconds = said(asked.tool, text, plan, horizon)
        own = read(text)
        visits = planned(own, plan, START, after(START, horizon))
        least, most, _, taken = cheapest(own, visits, {"start": START}, asked.limit, False) if asked.limit else (0, 1e15, None, 0)
        is_fault = cost is None or not at_least <= cost or not cost >= least or not at_least <= most
        is_proved = cost is not None and cost == at_least
        faults += is_fault or is_proved and cost > most
        unproved += not is_proved
        slower += seconds > taken
        ours.append(seconds)
        theirs.append(taken)
        print(f"{name}: {len(visits)} visits, {len(document.get('packages', []))} packages; carecost "
              f"{cost} (at least {at_least}) in {seconds:.3f} s; solver {least}..{most} in {taken:.2f} s"
              f"{'  FAULT' if is_fault else ''}", flush=True)
    print(f"{len(ours)} lists: carecost median {statistics.median(ours):.3f} s, longest {max(ours):.3f} s; solver median "
          f"{statistics.median(theirs):.3f} s, longest {max(theirs):.2f} s; {slower} slower than the solver, "
          f"{unproved} not proved, {faults} disagree")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
