"""Holds the printed schema against the reader, by a validator that knows neither.

Usage: schema_agreement.py PATH-OF-CARECOST

Every good price list is accepted by both. Every broken one is refused by `carecost check`; and by the
schema, unless what is wrong is nothing that a schema can say. Where a list has several mistakes of
shape, each is found by both at the same place.
"""

import json
import pathlib
import re
import subprocess
import sys

from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parent.parent
BROKEN = ROOT / "Tests/PriceListFormatTests/Broken"

# Broken lists that are good JSON of the right shape, and why no schema refuses them.
BEYOND_A_SCHEMA = {
    "changes-of-no-price": "which paths a change may name depends on the list",
    "changes-of-what-is-fixed": "which paths a change may name depends on the list",
    "changes-of-what-is-not-there": "which paths a change may name depends on the list",
    "changes-of-whole-items": "which paths a change may name depends on the list",
    "changes-that-take-away": "which paths a change may name depends on the list",
    "changes-to-wrong-values": "what a change may set depends on its path",
    "changes-within-a-list-that-is-absent": "which paths a change may name depends on the list",
    "covered-twice": "an id is repeated within 'covers'",
    "decimals-of-yen": "how many decimals an amount may have depends on the currency",
    "ids-twice": "an id is unique within its list",
    "key-twice": "a validator sees an object whose keys are read already",
    "lone-surrogates": "a validator sees texts whose escapes are read already",
    "many-names": "a reference leads nowhere",
    "no-cases": "a reference leads nowhere",
    "package-too-dear": "a derived price is out of bounds",
    "packages": "one value is held against another",
    "phases": "what a phase needs depends on its place in the plan",
    "ranges-of-sessions": "one value is held against another",
    "references": "a reference leads nowhere",
    "rhythm-of-top-ups": "what a phase needs depends on the case",
    "rule-broken-by-a-change": "prices that must be equal, and one changes",
    "rules-of-unequal-prices": "prices that must be equal",
    "tables-of-prices": "a reference leads nowhere",
}

# How the reader speaks of a mistake of shape.
OF_SHAPE = ("; it must be ", "there is no such key", "; only one of ")
# What it says in the same words, but no schema can.
NOT_OF_SHAPE = ("too many decimals", "it must be more, such as")

# Mistakes of form at places where the pattern of a schema allows more.
BEYOND_A_PATTERN = {
    "packages.five.offered.from": "29 February of a year that has none",
    "plans.relaxation.phases.1.season.from": "31 November",
    "defaults.horizon": "more than 300 years",
}

ID = re.compile("[a-z0-9][a-z0-9-]*")

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def check(tool, path):
    """The status of `carecost check`, and what it says, as JSON."""
    done = subprocess.run(
        [tool, "check", "--format", "json", "--pricing", str(path)],
        stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    return done.returncode, json.loads(done.stdout) if done.stdout else {}


def parsed(path):
    """The JSON value of a file; None if it is none. Python itself allows NaN; JSON does not."""
    def refuse(word):
        raise ValueError(word)
    try:
        return json.loads(path.read_bytes().decode("utf-8"), parse_constant=refuse)
    except ValueError:
        return None


def place(root, path):
    """A place as the reader names it: items by id where they have one, else counted from 1."""
    words, value = [], root
    for step in path:
        value = value[step]
        known = value.get("id") if isinstance(step, int) and isinstance(value, dict) else None
        is_id = isinstance(known, str) and ID.fullmatch(known)
        words.append(known if is_id else str(step + 1) if isinstance(step, int) else step)
    return ".".join(words)


def shown(key):
    """A key as a message shows it: what cannot be seen as its number."""
    return "".join(c if c.isprintable() else f"\\u{{{ord(c):X}}}" for c in key)


def places(errors, root):
    """Where the schema finds mistakes; for unknown keys also the keys themselves."""
    found = set()
    for error in errors:
        at = place(root, error.absolute_path)
        found.add(at)
        if error.validator == "additionalProperties":
            keys = set(error.instance) - set(error.schema.get("properties", {}))
            found |= {f"{at}.{shown(key)}".lstrip(".") for key in keys}
        found |= places(error.context, root)
    return found


def main(tool):
    schema = json.loads(subprocess.run([tool, "schema"], check=True, capture_output=True).stdout)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    good = [path for path in sorted((ROOT / "Tests/PriceListFormatTests/PriceLists").glob("*.json"))
            if path.name != "facts.json"]
    examples = ROOT / "Tests/CareCommandsTests/Examples"
    good += sorted(examples.glob("*.pricing.json"))
    good += [examples / "design-sample.json", ROOT / "pricing.json"]
    for path in good:
        errors = [error.message for error in validator.iter_errors(parsed(path))]
        expect(not errors, f"{path.name}: the schema refuses a good list: {errors[:1]}")
        status, _ = check(tool, path)
        expect(status == 0, f"{path.name}: check refuses a good list")

    broken = sorted(BROKEN.glob("*.json"))
    unread, beyond, compared = 0, set(), 0
    for path in broken:
        name = path.stem
        status, said = check(tool, path)
        expect(status == 65, f"{name}: check says {status}")
        value = parsed(path)
        if value is None:
            unread += 1
            continue
        found = places(validator.iter_errors(value), value)
        if not found:
            beyond.add(name)
            expect(name in BEYOND_A_SCHEMA, f"{name}: the schema accepts it")
        for problem in said.get("problems", []):
            message = problem["message"]
            if any(part in message for part in OF_SHAPE) and not any(
                    part in message for part in NOT_OF_SHAPE) and name not in BEYOND_A_SCHEMA:
                compared += 1
                at = problem["path"] or ""
                expect(at in found or at in BEYOND_A_PATTERN, f"{name}: the schema finds nothing at '{at}': {message}")
    for name in sorted(set(BEYOND_A_SCHEMA) - beyond):
        expect(False, f"{name}: is listed as beyond a schema, which refuses it or never saw it")

    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(good)} good lists accepted by both; {len(broken)} broken ones refused by check: "
          f"{unread} are not JSON, {len(beyond)} are beyond a schema, the schema refuses the other "
          f"{len(broken) - unread - len(beyond)}, where {compared} mistakes of shape were found by both")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
