"""Looks for the rarest rhythm of worked comparisons with an integer program, on every rhythm from one day up.

Usage: rhythms.py EXAMPLE PLAN UP-TO [--limit SECONDS]

The program that worked the examples out did not look at rhythms of more than fourteen visits. Where a plan costs more already
at the first rhythm that it looked at, it names the one before, which it never tried. This tries each from UP-TO down to one
day: whether the plan's mean cost, by the best rule of payment, is no more than that of the plan that it is held against.
`open` is what the solver could not settle in its time.
"""

import argparse
import json
import pathlib

from integer_program import best_mean, holding
from price_list import after, day, outcomes, read

EXAMPLES = pathlib.Path(__file__).parent.parent / "Tests/CareCommandsTests/Examples"


def means(options, list_text, plan, days, limit):
    """Bounds of the mean costs of a plan and of the one it is held against, when that one's open phase has a rhythm."""
    document, other = read(list_text), options["against"]
    for each in document["plans"]:
        if each["id"] == other:
            each["phases"][-1]["every"] = f"{days} days" if days > 1 else "1 day"
    if "case" in options:
        document["cases"] = [each for each in document["cases"] if each["id"] == options["case"]]
    start = day(options["start"])
    asked = {"start": start, "with": options.get("with", []), "concession": options.get("concession"),
             "holding": [holding(":".join(map(str, each))) for each in options.get("holdings", [])]}
    for each in (plan, other):
        ways = outcomes(document, each, start, after(start, options["horizon"]), other)
        yield best_mean(document, ways, asked, limit)[:2]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("example")
    parser.add_argument("plan")
    parser.add_argument("up_to", type=int)
    parser.add_argument("--limit", type=float, default=60, help="how many seconds the solver may take for one program")
    asked = parser.parse_args()
    example = json.loads((EXAMPLES / f"{asked.example}.json").read_text(encoding="utf-8"))
    text = (EXAMPLES / example["pricing"]).read_text(encoding="utf-8")
    for days in range(asked.up_to, 0, -1):
        (least, most), (other_least, other_most) = means(example["options"], text, asked.plan, days, asked.limit)
        said = "no more" if most <= other_least + 1e-6 else "more" if least > other_most + 1e-6 else "open"
        print(f"every {days} days: {least:.2f} to {most:.2f}, against {other_least:.2f} to {other_most:.2f}: {said}", flush=True)


if __name__ == "__main__":
    main()
