"""Holds the schema that `carecost schema` prints against the reader, list by list.

Every good list must be accepted by both. Every broken one must be refused by the reader; by the
schema too, unless what is wrong is something that no schema can say: see BEYOND_A_SCHEMA.
"""

import json
import pathlib
import subprocess
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent
TESTS = ROOT / "Tests"
BROKEN = TESTS / "CareFormatsTests" / "Broken"


def refused_by_reader(program, path):
    run = subprocess.run(
        [program, "check", "--pricing", str(path)], capture_output=True, check=False
    )
    return run.returncode == 65


def refused_by_schema(validator, path):
    return not validator.is_valid(json.loads(path.read_bytes()))


# What a schema cannot say, by kind, and the lists that only break that.
BEYOND_A_SCHEMA = {
    "a key that appears twice, or a text that is no Unicode": [
        "key-twice", "lone-surrogates", "surrogate-in-utf-8",
    ],
    "an id that leads nowhere, or is used twice": [
        "covered-twice", "ids-twice", "many-names", "references", "tables-of-prices",
    ],
    "the path or the value of a dated change": [
        "changes-of-no-price", "changes-of-what-is-fixed", "changes-of-what-is-not-there",
        "changes-of-whole-items", "changes-that-take-away", "changes-to-wrong-values",
        "changes-within-a-list-that-is-absent", "rule-broken-by-a-change",
    ],
    "numbers that must fit one another, or the currency": [
        "decimals-of-yen", "package-too-dear", "packages", "ranges-of-sessions",
        "rules-of-unequal-prices",
    ],
    "phases that must fit one another, or a case": ["no-cases", "phases", "rhythm-of-top-ups"],
}


def good_lists():
    lists = [ROOT / "pricing.json"]
    lists += (TESTS / "CareFormatsTests" / "PriceLists").glob("*.json")
    lists += (TESTS / "CareCommandsTests" / "Examples").glob("*.pricing.json")
    lists.append(TESTS / "CareCommandsTests" / "Examples" / "design-sample.json")
    return sorted(path for path in lists if path.name != "facts.json")


def is_json(path):
    try:
        json.loads(path.read_bytes())
        return True
    except ValueError:
        return False


def faults(program, validator):
    beyond = {name for names in BEYOND_A_SCHEMA.values() for name in names}
    for path in good_lists():
        if refused_by_schema(validator, path):
            yield f"{path.name}: good, but refused by the schema"
        if refused_by_reader(program, path):
            yield f"{path.name}: good, but refused by the reader"
    for path in sorted(BROKEN.glob("*.json")):
        if not refused_by_reader(program, path):
            yield f"{path.name}: broken, but accepted by the reader"
        if is_json(path) and refused_by_schema(validator, path) == (path.stem in beyond):
            yield f"{path.name}: the schema " + (
                "says more than is written here" if path.stem in beyond else "accepts it"
            )
    for name in sorted(beyond):
        if not (BROKEN / f"{name}.json").exists():
            yield f"{name}: there is no such list"


def main(program):
    schema = json.loads(subprocess.check_output([program, "schema"]))
    jsonschema.Draft202012Validator.check_schema(schema)
    found = list(faults(program, jsonschema.Draft202012Validator(schema)))
    print("\n".join(found) or f"{len(good_lists())} good lists, and every broken one, agree")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
