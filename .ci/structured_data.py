"""Holds what search engines are told against the vocabulary of schema.org, and against the page in which it stands.

Usage: structured_data.py PATH-OF-CARECOST
"""

import importlib
import json
import pathlib
import pkgutil
import re
import subprocess
import sys
import tempfile

import html5lib
import msgspec_schemaorg.models as vocabulary

import hard_names

# What JSON has for the vocabulary's own types of values; a duration is a text of ISO 8601.
WORDS = {"str": str, "date": str, "datetime": str, "URL": str, "'Duration'": str, "bool": bool, "int | float": (int, float)}


def types():
    """Every type of the vocabulary, by name."""
    modules = pkgutil.walk_packages(vocabulary.__path__, vocabulary.__name__ + ".")
    return {module.name.rpartition(".")[2]: module.name for module in modules if not module.ispkg}


MODULES = types()


def type_called(name):
    """A type of the vocabulary; `None` if it has none of that name."""
    return getattr(importlib.import_module(MODULES[name]), name) if name in MODULES else None


def properties(kind):
    """The properties of a type and of those that it is a kind of, with what each may be."""
    return {name: str(what) for base in reversed(kind.__mro__) for name, what in vars(base).get("__annotations__", {}).items()}


def is_allowed(value, what):
    """Whether a value is of a type that a property may have."""
    if isinstance(value, dict):
        kind = type_called(value.get("@type"))
        return kind is not None and any(base.__name__ in re.findall(r"\w+", what) for base in kind.__mro__)
    return any(word in what and isinstance(value, python) for word, python in WORDS.items())


def faults(node, path="$"):
    """What the vocabulary does not know, or has otherwise."""
    kind = type_called(node.get("@type"))
    if kind is None:
        yield f"{path}: there is no type {node.get('@type')!r}"
        return
    known = properties(kind)
    for key, value in node.items():
        if key.startswith("@"):
            continue
        if key not in known:
            yield f"{path}: {kind.__name__} has no {key}"
            continue
        for item in value if isinstance(value, list) else [value]:
            if not is_allowed(item, known[key]):
                yield f"{path}.{key}: {item if not isinstance(item, dict) else item.get('@type')!r} is not of {known[key]}"
            if isinstance(item, dict):
                yield from faults(item, f"{path}.{key}")


def published(tool, room, pricing):
    """What is told of a price list."""
    source = room / "pricing.json"
    source.write_text(json.dumps(pricing | {"sample": False}), encoding="utf-8")
    subprocess.run([tool, "publish", str(room / "site"), "--pricing", str(source), "--start", "2026-11-22", "--json-ld"],
                   stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=60)
    return next((room / "site").rglob("prices.jsonld")).read_text(encoding="utf-8")


def faults_inline(text):
    """What is lost of it in a page."""
    page = f'<!DOCTYPE html><title>Prices</title><script type="application/ld+json">{text}</script><p>After it.</p>'
    scripts = html5lib.parse(page, namespaceHTMLElements=False).findall(".//script")
    if [script.text for script in scripts] != [text]:
        yield "in a page it is not what it was"


def main(tool):
    found = []
    for title, pricing in (("shipped", hard_names.shipped()), ("hard", hard_names.hard()), ("unseen", hard_names.unseen())):
        with tempfile.TemporaryDirectory() as room:
            text = published(tool, pathlib.Path(room), pricing)
        found += [f"{title}: {fault}" for fault in [*faults(json.loads(text)), *faults_inline(text)]]
    for fault in found:
        print(fault, file=sys.stderr)
    print(f"three lists told to search engines, and held against {len(MODULES)} types: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
