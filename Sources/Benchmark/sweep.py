"""The grid of the benchmark's sweep by numpy, written as `carecost sweep` writes it.

Usage: sweep.py PRICING

It knows what carecost must find out: that no package of these lists expires within the horizon, that no
membership is offered, and that relaxation costs the same all along. So each plan is a table over the values
that it depends on, filled visit by visit for all of them at once; then rows are put together as bytes.
"""

import datetime
import json
import sys

import numpy as np

SESSIONS, THERAPEUTIC, RELAXATION, WEEKS = range(1, 21), range(100, 150), range(90, 140), range(1, 21)
START, DAYS = datetime.date(2026, 11, 22), 365


def named(items, name):
    return next(item for item in items if item["id"] == name)


def course(prices):
    """The cheapest cost by number of sessions and price, in rappen: one session a week, with a change of
    prices; what is in hand is the first index of the table."""
    package = named(prices["packages"], "therapeutic-5")
    size, change = package["sessions"], prices["changes"][0]
    first = named(prices["services"], "assessment")["price"] * 100
    singles = np.array(THERAPEUTIC) * 100
    least = np.full((size, len(singles)), 10**12)
    least[0] = first
    costs = []
    for session in SESSIONS:
        date = START + datetime.timedelta(days=7 * session)
        changed = date >= datetime.date.fromisoformat(change["from"])
        values = change["set"]
        single = values["services.therapeutic.price"] * 100 if changed else singles
        bought = (values["packages.therapeutic-5.price"] if changed else package["price"]) * 100
        # Paid singly, by a session in hand, or by a package bought for it.
        table = np.full((least.shape[0] + size - 1, len(singles)), 10**12)
        table[: least.shape[0]] = least + single
        table[: least.shape[0] - 1] = np.minimum(table[: least.shape[0] - 1], least[1:])
        table[size - 1:] = np.minimum(table[size - 1:], least + bought)
        least = table
        costs.append(least.min(axis=0))
    return np.array(costs)


def relaxation(prices):
    """The cheapest cost by price and rhythm, in rappen: a covering knapsack."""
    singles = np.array(RELAXATION) * 100
    step = round(prices["roundTo"] * 100)

    def price(package):
        if "payFor" in package:
            whole = singles * package["payFor"] * 10_000
        else:
            whole = singles * package["sessions"] * (10_000 - round(float(package["discount"].rstrip("%")) * 100))
        return (whole * 2 + step * 10_000) // (2 * step * 10_000) * step

    packages = [(package["sessions"], price(package)) for package in prices["packages"]
                if package["covers"] == ["relaxation"]]
    visits = [(DAYS - 1) // (7 * weeks) + 1 for weeks in WEEKS]
    least = [np.zeros_like(singles)]
    for visit in range(1, max(visits) + 1):
        ways = [least[-1] + singles] + [least[max(0, visit - size)] + cost for size, cost in packages]
        least.append(np.minimum.reduce(ways))
    return np.array([least[visit] for visit in visits]).T


def texts(values):
    """Fixed-width bytes, the unused ones zero."""
    return np.array(values, dtype=bytes)


def amounts(values):
    flat, places = np.unique(values, return_inverse=True)
    written = [f"{'-' if value < 0 else ''}{abs(value) // 100}.{abs(value) % 100:02}" for value in flat.tolist()]
    return texts(written)[places].reshape(values.shape)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        prices = json.load(file)
    course_cost, relaxation_cost = course(prices), relaxation(prices)
    names = ["cases.low-back.sessions", "services.therapeutic.price", "services.relaxation.price",
             "plans.relaxation.phases.1.every", "cost.course", "cost.relaxation", "difference.course", "cheaper",
             "sample", "case", "against", "start", "end", "pricesFrom", "practice", "concession", "with", "insurance",
             "holdings", "member", "pay", "set", "currency"]
    basis = ["true", "low-back", "relaxation", START.isoformat(), (START + datetime.timedelta(days=DAYS)).isoformat(),
             prices["from"], prices["practice"]["en"], "", "", "", "", "", "cheapest",
             '"memberships=[]; packages.relaxation-5.valid=1 year"', "CHF"]
    out = sys.stdout.buffer
    out.write((",".join(names) + "\r\n").encode())
    rhythms = texts([f"{weeks} week{'s' if weeks > 1 else ''}" for weeks in WEEKS])
    shape = (len(THERAPEUTIC), len(RELAXATION), len(WEEKS))
    # A number of sessions at a time, so that memory holds a part of the grid only.
    for index, sessions in enumerate(SESSIONS):
        first = np.broadcast_to(course_cost[index][:, None, None], shape)
        second = np.broadcast_to(relaxation_cost[None], shape)
        difference = first - second
        columns = [
            texts([str(sessions)])[None, None], texts([str(price) for price in THERAPEUTIC])[:, None, None],
            texts([str(price) for price in RELAXATION])[None, :, None], rhythms[None, None],
            amounts(course_cost[index])[:, None, None], amounts(relaxation_cost)[None], amounts(difference),
            np.select([difference < 0, difference > 0], [b"course", b"relaxation"], b"same"),
            texts([",".join(basis)])[None, None]]
        parts = []
        for column in columns:
            whole = np.ascontiguousarray(np.broadcast_to(column, shape))
            parts += [whole.view(np.uint8).reshape(*shape, -1), np.full((*shape, 1), ord(","), np.uint8)]
        parts[-1] = np.broadcast_to(np.frombuffer(b"\r\n", np.uint8), (*shape, 2))
        table = np.concatenate(parts, axis=-1).reshape(-1)
        out.write(table[table != 0].tobytes())


if __name__ == "__main__":
    main()
