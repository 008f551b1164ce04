"""Holds `carecost verify` against what websites do to tables: minifiers, parsers, typographers and
generators. After each of them the same table is fine, and one changed figure is found.

Usage: website_tools.py CARECOST [--table]
"""

import html
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import bleach
import html5lib
import lxml.html
import markdown
import minify_html
import smartypants
from bs4 import BeautifulSoup
from typogrify import filters

TOOL = sys.argv[1]
ROOT = Path(__file__).resolve().parent.parent
LOCALES = ["en_CH", "fr_CH", "de_CH", "it_CH"]
START = ["--start", "2026-11-22"]


def carecost(*words, cwd=ROOT, status=0):
    run = subprocess.run([TOOL, *words], cwd=cwd, capture_output=True, text=True)
    assert run.returncode == status, (words, run.returncode, run.stdout, run.stderr)
    return run.stdout


def texts(change):
    """Changes what stands between tags alone."""
    return lambda page: "".join(
        part if part.startswith("<") else change(part) for part in re.split(r"(<[^>]*>)", page)
    )


def wptexturize(text):
    """The rules of WordPress's function of that name that touch what tables say."""
    text = html.unescape(text)
    text = text.replace("---", "—").replace(" -- ", " — ").replace("--", "–").replace(" - ", " – ")
    text = text.replace("...", "…").replace("``", "“").replace("''", "”").replace("(tm)", "™")
    text = re.sub(r"(?<=\d)'(?=\d)", "’", text)
    text = re.sub(r"(?<=\d)x(?=\d)", "×", text)
    text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    text = re.sub(r'(^|[\s(])"', r"\1“", text)
    return html.escape(text.replace('"', "”"), quote=False)


def wpautop(page):
    """Paragraphs around what stands by itself, and breaks at the ends of lines."""
    return re.sub(r"\n(?=<p|<div|<ul)", "\n\n", page).replace("</p>\n", "</p><br />\n")


def strict(page):
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return html5lib.serialize(tree, quote_attr_values="always", omit_optional_tags=False)


def sorted_attributes(page):
    soup = BeautifulSoup(page, "html5lib")
    for element in soup.find_all(True):
        element.attrs = dict(sorted(element.attrs.items(), reverse=True))
    return str(soup)


def wrapped(page):
    soup = BeautifulSoup(page, "html5lib")
    for table in soup.find_all("table"):
        table["class"] = [*table.get("class", []), "table", "table-striped"]
        table.wrap(soup.new_tag("figure", attrs={"class": "wp-block-table"}))
    return str(soup)


def without_classes(page):
    soup = BeautifulSoup(page, "html5lib")
    for element in soup.find_all(True):
        if "data-carecost-command" not in element.attrs:
            element.attrs.pop("class", None)
            element.attrs.pop("data-label", None)
    return str(soup)


def sanitized(page):
    """What an editor lets through that knows tables and text, and no `data` or `time`."""
    tags = "div p ul li table caption thead tbody tr th td span bdi".split()
    attributes = {
        "*": ["class"], "th": ["scope", "class"],
        "div": ["class", "data-carecost-command", "data-carecost-fingerprint"],
    }
    return bleach.clean(page, tags=tags, attributes=attributes, strip=True)


PASSAGES = {
    "line ends of Windows": lambda page: page.replace("\n", "\r\n"),
    "minify-html": lambda page: minify_html.minify(page, keep_closing_tags=False),
    "minify-html, all closing tags": lambda page: minify_html.minify(page, keep_closing_tags=True),
    "BeautifulSoup, html.parser": lambda page: str(BeautifulSoup(page, "html.parser")),
    "BeautifulSoup, prettify": lambda page: BeautifulSoup(page, "html5lib").prettify(),
    "BeautifulSoup, named entities": lambda page: BeautifulSoup(page, "html5lib").decode(
        formatter="html"
    ),
    "lxml": lambda page: lxml.html.tostring(
        lxml.html.fromstring(page), encoding="unicode", pretty_print=True
    ),
    "lxml, ASCII": lambda page: lxml.html.tostring(lxml.html.fromstring(page)).decode("ascii"),
    "html5lib": strict,
    "smartypants": lambda page: smartypants.smartypants(
        page, smartypants.Attr.set3 | smartypants.Attr.w
    ),
    "wptexturize": texts(wptexturize),
    "wptexturize and wpautop": lambda page: wpautop(texts(wptexturize)(page)),
    "straight quotes": texts(
        lambda text: re.sub("[“”]", "&quot;", text).replace("’", "'").replace("‘", "'")
    ),
    "quotation marks of another language": texts(
        lambda text: re.sub("[ \u00a0\u202f]?[”»]", "“", re.sub("[“«][ \u00a0\u202f]?", "„", text))
    ),
    "typogrify": lambda page: filters.typogrify(page),
    "no-break spaces lost": lambda page: page.replace("\u00a0", " ").replace("\u202f", " "),
    "soft hyphens": texts(lambda text: re.sub(r"(?<=[a-zäöü]{4})(?=[a-zäöü]{4})", "\u00ad", text)),
    "attributes in another order": sorted_attributes,
    "wrappers and further classes": wrapped,
    "classes and data-label stripped": without_classes,
}
# A sanitizer that knows no drawing takes the chart away, so a part without one is pasted.
WITHOUT_CHART = {"bleach": sanitized}
MARKDOWN = {
    "Markdown with line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "Python-Markdown": lambda text: markdown.markdown(text, extensions=["tables"]),
    "Python-Markdown, smarty and toc": lambda text: markdown.markdown(
        text, extensions=["tables", "smarty", "toc"],
        extension_configs={"toc": {"permalink": True}},
    ),
    "Python-Markdown, then minify-html": lambda text: minify_html.minify(
        markdown.markdown(text, extensions=["tables"]), keep_comments=True
    ),
}


def one_figure_changed(page):
    """The page with one digit of an amount that a reader sees changed; the last such."""
    parts = re.split(r"(<[^>]*>)", page)
    for place in range(len(parts) - 1, -1, -1):
        found = None if parts[place].startswith("<") else re.search(r"\d(?=[.,]\d\d\b)", parts[place])
        if found:
            digit = str((int(found[0]) + 1) % 10)
            parts[place] = parts[place][: found.start()] + digit + parts[place][found.end() :]
            return "".join(parts)
    raise AssertionError("no amount in it")


def check(name, page, folder):
    path = folder / ("page.md" if name.startswith("Markdown") else "page.html")
    around = "<!doctype html><html lang=en><body><h1>Prices</h1>{}<p>Call us</p></body></html>"
    whole = page if "<html" in page or path.suffix == ".md" else around.format(page)
    path.write_text(whole, newline="")
    carecost("verify", str(path), "--on", "2026-11-27")
    path.write_text(one_figure_changed(whole), newline="")
    said = carecost("verify", str(path), "--on", "2026-11-27", status=1)
    assert "edited by hand" in said and "\n    " in said, (name, said)


def main():
    count = 0
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room)
        for locale in LOCALES:
            reports = [["compare"], ["compare", "--all-cases"], ["prices"]]
            for report in reports:
                words = [*report, *START, "--locale", locale]
                page = carecost(*words, "--format", "html")
                parts = ["--part", "table", "--part", "notes"]
                table = carecost(*words, "--format", "html", *parts)
                text = carecost(*words, "--format", "markdown")
                for name, change in PASSAGES.items():
                    check(name, change(page), folder)
                for name, change in WITHOUT_CHART.items():
                    check(name, change(table), folder)
                for name, change in MARKDOWN.items():
                    check(name, change(text), folder)
                count += len(PASSAGES) + len(WITHOUT_CHART) + len(MARKDOWN)
    names = [*PASSAGES, *WITHOUT_CHART, *MARKDOWN]
    if "--table" in sys.argv:
        print("\n".join(names))
    print(f"{count} pages after {len(names)} tools are fine, and one changed figure is found in each.")


main()
