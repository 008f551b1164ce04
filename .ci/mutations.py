"""Changes one value of a price list after another: `verify` names exactly the files of a published set that differ.

Which files differ is found out by publishing the changed list and comparing bytes, but for the marks.

Usage: mutations.py PATH-OF-CARECOST [STEP]   every STEP-th value of each list; by default all
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
REAL = ROOT / "Tests/PriceListFormatTests/PriceLists"
LISTS = [ROOT / "pricing.json", *(REAL / f"{name}.json" for name in
         ("confignon-ch", "engel-dk", "juliette-fr", "serenity-us", "vantage-uk"))]
START = ("--start", "2026-11-22")
# What is not shown, or names another thing: a list changed there is another list, or none.
KEPT = {"id", "format", "currency", "locale", "$schema", "service", "covers", "case", "plans", "against", "with"}
FORMS = [".csv", ".html", ".md", ".svg"]


def run(tool, *words, cwd):
    return subprocess.run([tool, *words], stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", cwd=cwd,
                          timeout=120)


def places(value, path=()):
    """Every number, text and flag of a list, by its path."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in KEPT:
                yield from places(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))
    elif isinstance(value, (int, float, str)) and not isinstance(value, bool):
        yield path


def mutated(value):
    """A value like it, and another."""
    if isinstance(value, (int, float)):
        return value + 1
    if found := re.match(r"\d+", value):
        return str(int(found[0]) + 1) + value[found.end():]
    return value + " X"


def changed(prices, path):
    """The list with that value changed."""
    prices = copy.deepcopy(prices)
    inner = prices
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = mutated(inner[path[-1]])
    return prices


def files(folder):
    """What is in a set, without its marks."""
    return {
        str(file.relative_to(folder)): re.sub(rb"[0-9a-f]{64}", b"", file.read_bytes())
        for file in folder.rglob("*") if file.is_file() and file.name != "manifest.json"
    }


def named(output):
    """The files that `verify` names."""
    names = set()
    for line in output.splitlines():
        line = line.strip()
        if found := re.match(r"site/(\S+?)((?:, \.\w+)*)(?::|$)", line):
            first = found[1]
            stem = first[: first.rindex(".")]
            names |= {first, *(stem + ending for ending in re.findall(r"\.\w+", found[2]))}
    return names


def check(tool, prices, path, room, before):
    """Whether the files are named that differ; `None` if the changed list is none."""
    (room / "changed.json").write_text(json.dumps(changed(prices, path)), encoding="utf-8")
    made = run(tool, "publish", "new", "--force", "--pricing", "changed.json", *START, cwd=room)
    if made.returncode != 0:
        return None
    after = files(room / "new")
    differ = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    verified = run(tool, "verify", "site", "--on", "2026-11-22", "--pricing", "changed.json", cwd=room)
    told = named(verified.stdout)
    return differ ^ told


def main(tool, step):
    tried, faults = 0, []
    for file in LISTS:
        prices = json.loads(file.read_text(encoding="utf-8"))
        with tempfile.TemporaryDirectory() as room:
            room = pathlib.Path(room)
            (room / "pricing.json").write_text(json.dumps(prices), encoding="utf-8")
            published = run(tool, "publish", "site", *START, cwd=room)
            assert published.returncode == 0, published.stderr
            before = files(room / "site")
            for path in list(places(prices))[::step]:
                wrong = check(tool, prices, path, room, before)
                if wrong is None:
                    continue
                tried += 1
                if wrong:
                    faults.append(f"{file.name}: {'.'.join(map(str, path))}: {', '.join(sorted(wrong))}")
    print("\n".join(faults), file=sys.stderr)
    print(f"{tried} changed values of {len(LISTS)} lists: {len(faults)} of them with files wrongly named")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
