"""Looks at pages in headless Chromium: the policy, the layout, axe-core, and the words as they were read."""

import importlib.util
import os
import pathlib
import re
import shutil

from playwright.sync_api import sync_playwright

LAYOUT = (pathlib.Path(__file__).resolve().parent / "layout.js").read_text(encoding="utf-8")
WIDTHS = {"phone": 360, "desk": 1280}
SCHEMES = ("light", "dark")

# What a page's policy refuses is told to the page itself, too.
LISTEN = """
  window.refused = [];
  document.addEventListener("securitypolicyviolation",
    (event) => window.refused.push(`${event.violatedDirective} refuses ${event.blockedURI || event.sourceFile}`));
"""

TEXTS = """() => [...document.querySelectorAll("th, td, caption, p, li, figcaption, title, desc, text, dt, dd")]
  .map((element) => element.textContent)"""

# All that a theme's own elements look like; the stylesheet of what is embedded must not change it.
LOOKS = """(without) => {
  const sheet = [...document.styleSheets].find((sheet) => !sheet.href.endsWith("/theme.css"));
  sheet.disabled = without;
  const own = ["body", "main", "h1", "table", "caption", "th", "td", "p", "ul", "li", "figure", "svg", "code", "a"];
  const main = document.querySelector("main");
  const looks = own.map((name) => {
    const element = document.querySelector(name === "body" || name === "main" || name === "h1" ? name : null)
      ?? main.appendChild(document.createElement(name));
    const style = getComputedStyle(element);
    const look = [...style].filter((key) => !/(block|inline)-size|height|width|origin|perspective/.test(key))
      .map((key) => `${key}: ${style.getPropertyValue(key)}`);
    if (element.parentElement === main && name !== "h1") element.remove();
    return `${name} ${look.join("; ")}`;
  });
  sheet.disabled = false;
  return looks;
}"""


def screenshots():
    """The folder that keeps pictures, if SCREENSHOTS names one."""
    asked = os.environ.get("SCREENSHOTS")
    if not asked:
        return None
    folder = pathlib.Path(asked)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def axe_source():
    """axe-core, as axe-playwright-python brings it."""
    found = importlib.util.find_spec("axe_playwright_python")
    return (pathlib.Path(found.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def violations(page, axe, within="html"):
    """What axe-core finds on an open page, within what a selector finds."""
    page.evaluate(axe)
    found = page.evaluate(
        "(within) => axe.run({include: [within]}, {resultTypes: ['violations']})", within)
    for violation in found["violations"]:
        for node in violation["nodes"]:
            why = " ".join(node["failureSummary"].split())
            yield f"axe, {violation['id']}: {node['target']}: {why}"


class Look:
    """One way to look at the site: how wide, light or dark."""

    def __init__(self, chromium, address, device, scheme):
        self.name = f"{device}-{scheme}"
        self.width = WIDTHS[device]
        self.address = address
        self.said = []
        self.context = chromium.new_context(
            viewport={"width": self.width, "height": 800}, color_scheme=scheme,
            is_mobile=device == "phone", has_touch=device == "phone")
        self.context.add_init_script(LISTEN)
        self.page = self.context.new_page()
        self.page.set_default_timeout(30_000)
        self.page.on("console", lambda message: self.said.append(f"the console says: {message.text}"))
        self.page.on("pageerror", lambda error: self.said.append(f"a script failed: {error}"))
        self.page.on("requestfailed", lambda request: self.said.append(f"not loaded: {request.url}"))
        self.page.on("response", lambda answer: answer.status >= 400
                     and self.said.append(f"{answer.status}: {answer.url}"))

    def open(self, path):
        """Opens a page; returns what is wrong with it before any tool is let in."""
        self.said = []
        self.page.goto(f"{self.address}/{path}")
        refused = self.page.evaluate("window.refused")
        return self.said + refused + self.page.evaluate(LAYOUT, [self.width, False])

    def violations(self, axe):
        """What axe-core finds on the open page."""
        return violations(self.page, axe)

    def texts(self):
        """The text of everything on the open page that holds words."""
        return self.page.evaluate(TEXTS)

    def meddling(self):
        """Where the stylesheet changes what is the site's own."""
        with_it, without = (self.page.evaluate(LOOKS, off) for off in (False, True))
        return [f"the stylesheet changes {a.split(' ')[0]}: {sorted(set(a.split('; ')) ^ set(b.split('; ')))}"
                for a, b in zip(with_it, without) if a != b]

    def shoot(self, folder, name):
        """Keeps a picture of the whole open page."""
        self.page.screenshot(path=str(folder / f"{name}-{self.name}.png"), full_page=True)


class Browser:
    """Chromium as Debian installs it, for as long as it is needed."""

    def __enter__(self):
        self.driver = sync_playwright().start()
        self.chromium = self.driver.chromium.launch(
            executable_path=shutil.which("chromium"),
            # Its own sandbox cannot be had by root; the pages are ours.
            args=["--no-sandbox"] if os.geteuid() == 0 else [])
        return self

    def __exit__(self, *_):
        self.chromium.close()
        self.driver.stop()

    def sheets(self, file):
        """How many sheets of paper a page takes."""
        page = self.chromium.new_page()
        page.goto(file.as_uri())
        printed = page.pdf(prefer_css_page_size=True)
        page.close()
        return len(re.findall(rb"/Type\s*/Page[^s]", printed))

    def looks(self, address):
        """Every way to look at the site."""
        for device in WIDTHS:
            for scheme in SCHEMES:
                look = Look(self.chromium, address, device, scheme)
                yield look
                look.context.close()
