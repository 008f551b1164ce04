"""Looks at published fragments in every theme, at every width, on every ground: does all of it fit, and is the chart there?

Usage: matrix.py PATH-OF-CARECOST

SCREENSHOTS=FOLDER keeps a picture of each theme at two widths, light and dark.
"""

import itertools
import pathlib
import subprocess
import sys
import tempfile
import time

import browser
import hard_names
import themes

WIDTHS = (320, 360, 600, 768, 800, 1280)
PHOTOGRAPHED = (360, 1280)
COURSES = ("--plan", "course", "--plan", "blended", "--plan", "course-then-relaxation", "--plan", "relaxation")
START = ("--start", "2026-11-22")
# What is embedded, each kind by the words that make it.
KINDS = {
    "comparison": ("compare", *START),
    "four-plans": ("compare", *START, *COURSES),
    "cases": ("compare", "--all-cases", *START),
    "chooser": ("compare", *START, "--chooser", "plans.relaxation.phases.1.every=1 week,2 weeks,3 weeks,4 weeks"),
    "plans": ("compare", "--about"),
    "prices": ("prices", *START),
    "quote": ("quote", "relaxation", *START, "--locale", "de_CH"),
    "sensitivity": ("sensitivity", *START, "--locale", "fr_CH"),
}
# Whole pages, which have no theme but their own: each kind by the words that make it.
PAGES = {
    "page-of-comparison": ("compare", *START, "--format", "page"),
    "page-of-prices": ("prices", *START, "--locale", "it_CH", "--format", "page"),
}
# How it is looked at: what the browser is told, and how many times as large the letters are.
MODES = {
    "light": ({"color_scheme": "light"}, 1),
    "dark": ({"color_scheme": "dark"}, 1),
    "forced": ({"color_scheme": "dark", "forced_colors": "active"}, 1),
    "print": ({"color_scheme": "light", "media": "print"}, 1),
    "large": ({"color_scheme": "light"}, 2),
}
NORMAL = {"color_scheme": "light", "media": "screen", "forced_colors": "none"}

GROUND = """(words) => {
  for (const word of words.split(" ").filter((word) => word)) {
    const [name, value] = word.split("=");
    for (const element of [document.documentElement, document.body]) element.setAttribute(name, value.replaceAll(",", " "));
  }
}"""
LETTERS = """(times) => {
  for (const report of document.querySelectorAll(".carecost-report")) {
    report.style.fontSize = "";
    const size = parseFloat(getComputedStyle(report).fontSize);
    if (times !== 1) report.style.fontSize = `${size * times}px`;
  }
}"""
# A chart that is lost: too small to be seen, or its lines filled like an icon.
CHARTS = """() => [...document.querySelectorAll("svg.carecost-drawing")].flatMap((svg) => {
  const box = svg.getBoundingClientRect();
  const room = svg.parentElement.getBoundingClientRect().width;
  const filled = [...svg.querySelectorAll("polyline, line")].some((line) => getComputedStyle(line).fill !== "none");
  const framed = [...svg.querySelectorAll("rect, text")].some((shape) => getComputedStyle(shape).stroke !== "none");
  return [
    box.width < Math.min(room, 300) - 1 || box.height < 80 ? [`a chart is ${box.width} by ${box.height}`] : [],
    filled ? ["the lines of a chart are filled"] : [], framed ? ["the areas or words of a chart have lines"] : [],
  ].flat();
})"""


def made(tool, room, words):
    """What a command writes."""
    return subprocess.run([tool, *words], stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=60,
                          encoding="utf-8", cwd=room).stdout


def documents(tool, room, had):
    """Every file to be looked at, with its theme: all kinds of fragments in each theme, and whole pages."""
    made(tool, room, ("publish", "site", *START))
    content = "\n".join(made(tool, room, (*words, "--format", "html")) for words in KINDS.values())
    texts = [(theme, theme.page(content, "en", room / "site/carecost.css")) for theme in had]
    texts += [(themes.Theme(name, []), made(tool, room, words)) for name, words in PAGES.items()]
    for theme, text in texts:
        file = room / f"{theme.name}.html"
        file.write_text(text, encoding="utf-8")
        yield theme, file
    yield themes.Theme("index", []), room / "site/index.html"


class Visit:
    """One theme in one browser, loaded once and looked at in every way."""

    def __init__(self, chromium, file, theme, screenshots):
        self.theme, self.screenshots = theme, screenshots
        self.page = chromium.new_page()
        # A theme's fonts and pictures from elsewhere change nothing here.
        self.page.route(lambda url: url.startswith("http"), lambda route: route.abort())
        self.page.goto(file.as_uri())

    def faults(self, axe):
        """What is wrong in any way of looking, each with how it was looked at."""
        for mode, (media, times) in MODES.items():
            self.page.emulate_media(**NORMAL | media)
            self.page.evaluate(GROUND, self.theme.grounds["dark" if mode in ("dark", "forced") else "light"])
            self.page.evaluate(LETTERS, times)
            for width in WIDTHS:
                self.page.set_viewport_size({"width": width, "height": 800})
                found = self.page.evaluate(browser.LAYOUT, [width, times > 1]) + self.page.evaluate(CHARTS)
                yield from (f"{self.theme.name}, {mode}, {width}: {fault}" for fault in found)
                self.photograph(mode, width)
            if mode in ("light", "dark"):
                yield from (f"{self.theme.name}, {mode}: {fault}"
                            for fault in browser.violations(self.page, axe, ".carecost-report"))

    def photograph(self, mode, width):
        """Keeps a picture, of some."""
        if self.screenshots and width in PHOTOGRAPHED:
            self.page.screenshot(path=str(self.screenshots / f"{self.theme.name}-{width}-{mode}.png"), full_page=True)


def main(tool):
    screenshots = browser.screenshots()
    start = time.monotonic()
    had = [theme for theme in themes.all_themes() if theme.is_had]
    for theme in itertools.filterfalse(lambda theme: theme.is_had, themes.all_themes()):
        print(f"skipped: the theme {theme.name} is not to be had")
    faults = []
    with tempfile.TemporaryDirectory() as room, browser.Browser() as driver:
        room = pathlib.Path(room)
        (room / "pricing.json").write_text(hard_names.shipped_text(), encoding="utf-8")
        axe = browser.axe_source()
        for theme, file in documents(tool, room, had):
            visit = Visit(driver.chromium, file, theme, screenshots)
            faults += visit.faults(axe)
            visit.page.close()
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(KINDS)} kinds of fragments in {len(had)} themes, and {len(PAGES) + 1} pages, at {len(WIDTHS)} widths in {len(MODES)} ways, "
          f"in {time.monotonic() - start:.0f} s: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
