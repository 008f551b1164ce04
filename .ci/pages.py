"""Publishes price lists and looks at the pages as a site, a checker, a browser and a reader would.

Usage: pages.py PATH-OF-CARECOST

SCREENSHOTS=FOLDER keeps a picture of every page.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import browser
import hard_names
import markup
import site_pages

# What sells is published in every language; hard names are as hard in any.
LOCALES = {"shipped": ("en_CH", "fr_CH", "de_CH", "it_CH"), "hard": ("de_CH",), "unseen": ("fr_CH",)}
# What is not published, but may be pasted all the same: fragments of other commands.
OTHERS = {
    "four": ("compare", "--start", "2026-11-22", *(word for plan in (
        "course", "blended", "course-then-relaxation", "relaxation") for word in ("--plan", plan))),
    "quote": ("quote", "relaxation", "--start", "2026-11-22"),
    "check": ("check", "--set", "packages.therapeutic-5.price=700"),
    "whatif": ("whatif", "--start", "2026-11-22", "--set", "services.relaxation.price=125", "--locale", "fr_CH"),
    "sensitivity": ("sensitivity", "--start", "2026-11-22"),
    "map": ("sweep", "--start", "2026-11-22", "--vary", "plans.relaxation.phases.1.every=1 week..10 weeks",
            "--vary", "cases.low-back.sessions=2..16:2"),
}
LANGUAGE = re.compile(r'lang="([a-z]{2})')

faults = []


def expect(what, *found):
    faults.extend(f"{what}: {fault}" for fault in found if fault)


class Publication:
    """What is published of one price list."""

    def __init__(self, tool, room, title, pricing):
        self.title, self.pricing, self.folder = title, pricing, room / title
        source = room / f"{title}.json"
        source.write_text(json.dumps(pricing), encoding="utf-8")
        subprocess.run(
            [tool, "publish", str(self.folder), "--pricing", str(source), "--start", "2026-11-22",
             *(word for locale in LOCALES[title] for word in ("--locale", locale))],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True, timeout=60)
        self.style = "carecost.css"
        self.fragments = {path: (self.folder / path).read_text(encoding="utf-8")
                          for path in self.paths("html") if path != "index.html"}
        if title == "shipped":
            self.fragments |= {f"others/{name}.html": subprocess.run(
                [tool, *words, "--pricing", str(source), "--format", "html"], stdin=subprocess.DEVNULL,
                capture_output=True, check=True, timeout=60, encoding="utf-8").stdout
                for name, words in OTHERS.items()}
        self.pictures = self.paths("svg")
        # The pages of a site in which the fragments stand.
        self.pages = {f"site/{path}": site_pages.page(text, LANGUAGE.search(text)[1], self.style)
                      for path, text in self.fragments.items()}

    def paths(self, ending):
        """The files of a kind, in order."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob(f"*.{ending}"))

    def unread(self, texts):
        """What is nowhere to be read as it was given: a name as a text of its own, the rest within one."""
        plans = [plan for plan in self.pricing["plans"] if plan["id"] in self.pricing["defaults"]["plans"]]
        named = [item["name"] for kind in ("services", "extras", "packages", "memberships")
                 for item in self.pricing[kind]]
        named += [text for plan in plans for text in (plan["name"], *plan["about"].values())]
        within = [self.pricing["practice"], *(case["name"] for case in self.pricing["cases"])]
        return [text for text in self.translated(named) if text not in texts] + [
            text for text in self.translated(within) if not any(text in other for other in texts)]

    def translated(self, texts):
        """Texts of the price list in every language in which it is published."""
        return [hard_names.in_language(text, locale[:2]) for locale in LOCALES[self.title] for text in texts]


def check_markup(room, publication):
    """Every fragment alone, every page, every picture."""
    for path, fragment in publication.fragments.items():
        expect(f"{publication.title}/{path}", *markup.parsed(fragment))
    kept = room / f"{publication.title}-pages"
    for path, text in publication.pages.items():
        file = kept / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return ([kept / path for path in publication.pages] + [publication.folder / "index.html"]
            + [publication.folder / path for path in publication.pictures])


def look_at(publication, look, axe, screenshots):
    """Every page of a publication, looked at in one way; returns the texts read on them."""
    texts = set()
    for path in ["index.html", *publication.pages]:
        where = f"{publication.title}/{path}, {look.name}"
        expect(where, *look.open(path))
        texts.update(look.texts())
        if screenshots:
            look.shoot(screenshots, f"{publication.title}-{path.removesuffix('.html').replace('/', '-')}")
        expect(where, *look.violations(axe))
    expect(f"{publication.title}, {look.name}", *look.meddling())
    # A picture alone is as wide as it was drawn.
    for path in publication.pictures if look.width > 720 else []:
        expect(f"{publication.title}/{path}, {look.name}", *look.open(path))
    return texts


def check_in_browser(publications, screenshots):
    """All publications in every way to look at them."""
    axe = browser.axe_source()
    with browser.Browser() as chromium:
        for publication in publications:
            with site_pages.served(publication.folder, publication.pages) as address:
                for look in chromium.looks(address):
                    texts = look_at(publication, look, axe, screenshots)
                    expect(f"{publication.title}, {look.name}: nowhere to be read",
                           *map(repr, publication.unread(texts)))


def check_on_paper(tool, room):
    """A comparison of two plans is handed over on one sheet, in every language."""
    with browser.Browser() as chromium:
        for locale in LOCALES["shipped"]:
            file = room / f"handed-over-{locale}.html"
            subprocess.run(
                [tool, "compare", "--start", "2026-11-22", "--locale", locale, "--output", str(file)],
                stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=60)
            sheets = chromium.sheets(file)
            expect(f"the page in {locale}", "" if sheets == 1 else f"takes {sheets} sheets of paper")


def main(tool):
    screenshots = browser.screenshots()
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as room:
        room = pathlib.Path(room)
        publications = [Publication(tool, room, title, pricing) for title, pricing in (
            ("shipped", hard_names.shipped()), ("hard", hard_names.hard()), ("unseen", hard_names.unseen()))]
        files = [file for publication in publications for file in check_markup(room, publication)]
        expect("the Nu Html Checker", *markup.checked(files))
        # What nobody can see need not be looked at.
        check_in_browser(publications[:2], screenshots)
        check_on_paper(tool, room)
        fragments = sum(len(publication.fragments) for publication in publications)
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{fragments} fragments parsed; {len(files)} pages and pictures checked, and looked at on a phone and "
          f"a desk, light and dark, in {time.monotonic() - start:.0f} s: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
