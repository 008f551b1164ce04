"""A price list whose every name is hard to write: made of the shipped one, for the other checks."""

import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent

# None of these may change on its way through a writer, nor change what stands around it.
HARD = [
    "<script>alert('here')</script>",
    "\"quoted\", 'quoted' & &amp; <b title=\"x\">",
    "\U0001F469\u200D\U0001F469\u200D\U0001F467 \U0001F486\U0001F3FD\u200D\u2640\uFE0F de\u0301tente",
    "\u062A\u062F\u0644\u064A\u0643 \u0639\u0644\u0627\u062C\u064A (60) \u05E2\u05D9\u05E1\u05D5\u05D9 a-b",
    "--><!-- ]]> <![CDATA[ </table></section> {{7*7}} ${x} %s",
    "=HYPERLINK(\"https://example.org\";\"here\")",
    "@SUM(1;1)",
    "+1+1",
    "-2+3|cmd' /C x'!A1",
    "semi;colon, comma | pipe \\ backslash ` tick *star* _under_ [a](b)",
    ("Long " * 40).strip() + "!",
    "\u4E00" * 200,
    "W" * 200,
]

# Signs that nobody can see: they may be replaced, but must do no harm.
UNSEEN = "\u0001 \u202E \u2066 \t \r\n \u0085 \u2028 \uFEFF"


def shipped_text():
    """The price list that is shipped, as it is written."""
    return (ROOT / "pricing.json").read_text(encoding="utf-8")


def shipped():
    """The price list that is shipped."""
    return json.loads(shipped_text())


def in_language(text, language):
    """A text of a price list, which may be one for all languages, or one for each."""
    return text[language] if isinstance(text, dict) else text


def with_names(names):
    """The shipped list, one case of it, with names in turn for all that has a name or says something."""
    made = shipped()
    made["cases"] = made["cases"][:1]
    turn = 0

    def next_name():
        nonlocal turn
        turn += 1
        return names[(turn - 1) % len(names)]

    made["practice"] = next_name()
    for kind in ("services", "extras", "packages", "memberships", "concessions", "plans", "cases"):
        for item in made[kind]:
            item["name"] = next_name()
    for plan in made["plans"]:
        plan["about"] = {question: next_name() for question in plan["about"]}
    for case in made["cases"]:
        case["source"] = next_name()
    made["defaults"]["plans"] = [plan["id"] for plan in made["plans"]]
    return made


def hard():
    """The list of hard names, once each plan, service and package has had one."""
    return with_names(HARD)


def unseen():
    """The list whose names hold signs that nobody can see."""
    return with_names([f"{UNSEEN} {number}" for number in range(40)])
