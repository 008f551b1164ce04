"""Holds the CSV against Python's reader, and `--csv excel` against LibreOffice Calc as in France.

Usage: spreadsheets.py PATH-OF-CARECOST

Calc opens the file as Excel would: semicolons, UTF-8, French numbers and dates recognised. What was a
number, a date or a text for the tool must be one for Calc, of the same value; nothing may be a formula.
"""

import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import hard_names

# Semicolon; double quote; UTF-8; from line 1; no forms of columns; French of France; quoted fields are
# read like others; numbers and dates are recognised.
AS_IN_FRANCE = "CSV:59,34,76,1,,1036,false,true"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Texts that a spreadsheet would run have an apostrophe before them.
RUN = tuple("=+-@\t\r")

REPORTS = {
    "compare": ["compare", "--start", "2026-11-22"],
    "cases": ["compare", "--all-cases", "--start", "2026-11-22"],
    "prices": ["prices"],
}

faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def written(tool, report, pricing, *options):
    """What the tool prints."""
    return subprocess.run(
        [tool, *REPORTS[report], "--pricing", str(pricing), "--format", "csv", *options],
        stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=60).stdout.decode("utf-8")


def rows(text, separator):
    """The fields of a CSV, as Python reads them."""
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))


def unguarded(text):
    """A text as it was before the guard."""
    return text[1:] if text.startswith("'") and text[1:].startswith(RUN) else text


def names(report, pricing, language):
    """The names that the report must show, in order."""
    if report == "compare":
        chosen = pricing["defaults"]["plans"]
        return [hard_names.in_language(plan["name"], language) for plan in pricing["plans"] if plan["id"] in chosen]
    if report == "cases":
        return [hard_names.in_language(case["name"], language) for case in pricing["cases"]]
    kinds = ("services", "packages", "memberships", "extras")
    return [hard_names.in_language(item["name"], language) for kind in kinds for item in pricing[kind]]


def said(cell):
    """The text of a cell, its white space as Calc stores it put back."""
    def of(node):
        text = node.text or ""
        for part in node:
            if part.tag == TEXT + "s":
                text += " " * int(part.get(TEXT + "c", "1"))
            elif part.tag == TEXT + "tab":
                text += "\t"
            else:
                text += of(part)
            text += part.tail or ""
        return text
    return "\n".join(of(paragraph) for paragraph in cell.findall(TEXT + "p"))


def cells(path):
    """The rows of the only sheet: what kind each cell is, its value, and its formula."""
    for row in xml.parse(path).getroot().iter(TABLE + "table-row"):
        found = []
        for cell in row.findall(TABLE + "table-cell"):
            kind = cell.get(OFFICE + "value-type")
            value = {"float": cell.get(OFFICE + "value"), "date": cell.get(OFFICE + "date-value"),
                     None: ""}.get(kind, said(cell))
            repeated = int(cell.get(TABLE + "number-columns-repeated", "1"))
            if kind is None and repeated > 1000:  # the rest of the sheet
                continue
            found += [(kind, value, cell.get(TABLE + "formula"))] * repeated
        yield found


def opened(room, files):
    """Each file as Calc opens it in France, saved as one XML."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{room}/profile", "--headless", "--norestore",
         f"--infilter={AS_IN_FRANCE}", "--convert-to", "fods", "--outdir", str(room), *map(str, files)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        check=True, timeout=120)
    return [file.with_suffix(".fods") for file in files]


def same(name, machine, calc):
    """Holds what Calc opened against what machines read."""
    calc = [row for row in calc if row]
    expect(len(calc) == len(machine), f"{name}: Calc has {len(calc)} rows, not {len(machine)}")
    count = 0
    for number, (wanted, row) in enumerate(zip(machine, calc), 1):
        row = row + [(None, "", None)] * (len(wanted) - len(row))
        expect(len(row) == len(wanted), f"{name}, row {number}: Calc has {len(row)} cells, not {len(wanted)}")
        for key, text, (kind, value, formula) in zip(machine[0], wanted, row):
            at = f"{name}, row {number}, {key}"
            expect(formula is None, f"{at}: Calc runs {formula!r}")
            if number == 1:
                # What people read above it in their language, or the key where they call it nothing.
                expect(kind == "string" and value, f"{at}: the title is {kind} {value!r}")
            elif NUMBER.fullmatch(text):
                expect(kind == "float" and float(value) == float(text), f"{at}: {text} is {kind} {value!r}")
            elif DATE.fullmatch(text):
                expect(kind == "date" and value == text, f"{at}: {text} is {kind} {value!r}")
            else:
                expect(kind in ("string", None) and value == text, f"{at}: {text!r} is {kind} {value!r}")
            count += 1
    return count


def main(tool):
    with tempfile.TemporaryDirectory() as room:
        room = pathlib.Path(room)
        opens, named = [], 0
        for title, pricing in (("shipped", hard_names.shipped()), ("hard", hard_names.hard())):
            path = room / f"{title}.json"
            path.write_text(json.dumps(pricing), encoding="utf-8")
            for report in REPORTS:
                for locale in ("fr_FR", "fr_CH"):
                    machine = rows(written(tool, report, path, "--locale", locale), ",")
                    shown = [unguarded(row[machine[0].index("name")]) for row in machine[1:]]
                    expect(shown == names(report, pricing, "fr"), f"{title} {report}: the names are {shown}")
                    named += len(shown)
                    text = written(tool, report, path, "--csv", "excel", "--locale", locale)
                    file = room / f"{title}-{report}-{locale}.csv"
                    file.write_bytes(text.encode("utf-8"))
                    opens.append((file, machine))
        sheets = opened(room, [file for file, _ in opens])
        count = sum(same(file.stem, machine, list(cells(sheet)))
                    for (file, machine), sheet in zip(opens, sheets))
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{named} names read back from CSV; {count} cells of {len(opens)} files opened in Calc as in France: "
          "numbers are numbers, dates dates, texts texts, nothing is run" if not faults
          else f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
