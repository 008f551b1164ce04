"""Holds `carecost records` against lifelines, statsmodels and numpy on 100 random booking exports.

Usage: records_agreement.py PATH-OF-CARECOST

Courses are put together here anew, from the days alone. Kaplan–Meier shares and their intervals (log-log) come from
lifelines, Wilson intervals from statsmodels, quartiles from numpy; carecost must write the same to four decimals.
"""

import datetime
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import numpy
from lifelines import KaplanMeierFitter
from statsmodels.stats.proportion import proportion_confint

GAP = 56
MONTHS = {3: 91, 6: 183, 12: 365}
LIST = {
    "format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
    "services": [{"id": "care", "name": "Care", "minutes": 60, "price": 100}],
    "plans": [{"id": "course", "name": "Course", "phases": [
        {"service": "care", "sessions": "case", "every": "1 week", "resolves": True}]}],
    "cases": [{"id": "back", "name": "Back", "sessions": 5}],
}


def export(dice):
    """Clients' days in order, and what was noted of some of them."""
    first = datetime.date(2024, 1, 1)
    clients = []
    for _ in range(dice.randint(3, 120)):
        day, days = dice.randint(0, 600), []
        for _ in range(dice.randint(1, 25)):
            if day > 700:
                break
            days.append((first + datetime.timedelta(days=day), dice.choice(["", "", "yes", "no"])))
            day += dice.choice([0, 3, 7, 7, 14, 21, 55, 56, 57, dice.randint(60, 400)])
        clients.append(days)
    return clients


def courses(days):
    """A client's runs without a gap, each a list of days, the last note, and whether it is a return."""
    runs = []
    for day, note in days:
        if runs and (day - runs[-1][0][-1]).days < GAP:
            runs[-1][0].append(day)
            runs[-1][1] = note or runs[-1][1]
        else:
            runs.append([[day], note, bool(runs) and runs[-1][1] != "no"])
    return runs


def near(found, expected, what, places=0.00005001):
    """Holds a figure of carecost against another."""
    if found is None or abs(found - expected) > places:
        sys.exit(f"{what}: {found}, not {expected}")


def hold_interval(found, fitter, time, what):
    """Holds a share and its interval against those to whom it has not happened by a time."""
    share = float(fitter.predict(time))
    near(found["share"], share, what)
    if 0 < share < 1:
        low, high = fitter.confidence_interval_.loc[:time].iloc[-1]
        near(found["low"], float(low), what + ", low")
        near(found["high"], float(high), what + ", high")
    elif found["low"] is not None:
        sys.exit(f"{what}: an interval where none can be told")


def hold_quartiles(found, numbers, what):
    """Holds quartiles, to two decimals, against numpy's."""
    if not numbers:
        assert found is None, what
        return
    assert found["count"] == len(numbers), what
    for name, share in (("lower", 0.25), ("median", 0.5), ("upper", 0.75)):
        near(found[name], float(numpy.quantile(numbers, share)), f"{what}, {name}", 0.000001)


def check(said, clients):
    """Holds all that carecost says of an export against what is worked out here."""
    end = max(day for days in clients for day, _ in days)
    settled = end - datetime.timedelta(days=GAP)
    runs = [courses(days) for days in clients]
    flat = [run for client in runs for run in client if not run[2]]
    over = [run for run in flat if run[0][-1] <= settled]
    found = said["courses"]
    assert (found["ended"], found["running"]) == (len(over), len(flat) - len(over)), "courses"

    gaps = [(later - earlier).days for days in clients
            for (earlier, _), (later, _) in zip(days, days[1:]) if 0 < (later - earlier).days < GAP]
    hold_quartiles(said["rhythms"][0]["gaps"], gaps, "days between sessions")
    hold_quartiles(found["sessions"], [len(run[0]) for run in over], "sessions")

    times = [(len(run[0]), 1) if run in over else (sum(day <= settled for day in run[0]), 0) for run in flat]
    fitter = KaplanMeierFitter().fit([time for time, _ in times], [event for _, event in times])
    for length in found["lengths"]:
        hold_interval(length["more"], fitter, length["sessions"], f"more than {length['sessions']} sessions")

    times = []
    for client in runs:
        for run, later in zip(client, client[1:] + [None]):
            if run[0][-1] <= settled and not run[2] and run[1] != "no":
                last = later[0][0] if later else end
                times.append(((last - run[0][-1]).days, int(later is not None)))
    if times:
        fitter = KaplanMeierFitter().fit([time for time, _ in times], [event for _, event in times])
        for each in found["returns"]:
            days = MONTHS[each["months"]]
            assert each["watched"] == sum(time > days for time, _ in times), "watched"
            if each["cameBack"] is None:
                assert max(time for time, _ in times) < days, "not known"
                continue
            back = each["cameBack"]
            swapped = {"share": 1 - back["share"], "low": None if back["high"] is None else 1 - back["high"],
                       "high": None if back["low"] is None else 1 - back["low"]}
            hold_interval(swapped, fitter, days, f"came back within {days} days")

    noted = [run[1] == "yes" for run in flat if run[1]]
    resolved = found["resolved"]
    assert (resolved["some"], resolved["all"]) == (sum(noted), len(noted)), "noted"
    if noted:
        low, high = proportion_confint(sum(noted), len(noted), method="wilson")
        near(resolved["share"]["low"], low, "Wilson, low")
        near(resolved["share"]["high"], high, "Wilson, high")


def main():
    tool = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "pricing.json").write_text(json.dumps(LIST), encoding="utf-8")
        for seed in range(100):
            clients = export(random.Random(seed))
            (folder / "bookings.csv").write_text("date,client,service,outcome\n" + "\n".join(
                f"{day},C{index},care,{note}" for index, days in enumerate(clients) for day, note in days) + "\n",
                encoding="utf-8")
            said = subprocess.run([tool, "records", "bookings.csv", "--until", "2030-01-01", "--format", "json"],
                                  cwd=folder, check=True, capture_output=True, text=True).stdout
            check(json.loads(said), clients)
    print("100 exports: every share, interval and quartile agrees")


if __name__ == "__main__":
    main()
