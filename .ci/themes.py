"""The themes in which published fragments must hold: where their rules come from, and how their pages are built."""

import importlib.util
import os
import pathlib

OWN = pathlib.Path(__file__).resolve().parent / "themes"
# A package of Debian unpacked, which needs none of what it depends on.
WORDPRESS = pathlib.Path(os.environ.get("TWENTY_TWENTY_ONE", "/usr/share/wordpress/wp-content/themes/twentytwentyone"))


class Theme:
    """A theme: its stylesheets, in order, and what a page of it has around its content."""

    def __init__(self, name, sheets, before="<main>", after="</main>", light="", dark=""):
        self.name, self.sheets, self.before, self.after = name, sheets, before, after
        # Attributes of the page's root, by ground, as `name=value` parted by spaces.
        self.grounds = {"light": light, "dark": dark}

    @property
    def is_had(self):
        """Whether all its rules are on this machine."""
        return all(sheet and sheet.exists() for sheet in self.sheets)

    def page(self, content, language, style):
        """A page with content in it; the stylesheet of what is embedded comes last."""
        links = "".join(f'<link rel="stylesheet" href="{sheet.as_uri()}">\n' for sheet in [*self.sheets, style])
        return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{self.name}</title>
{links}</head>
<body>
{self.before}
{content}
{self.after}
</body>
</html>
"""


def packaged(package, path):
    """A file of a package of PyPI; `None` where it is not installed."""
    found = importlib.util.find_spec(package)
    if not found:
        return None
    files = sorted(pathlib.Path(found.origin).parent.glob(path))
    return files[0] if files else None


def all_themes():
    """Every theme, those that are not to be had too."""
    material = "material", "templates/assets/stylesheets/"
    pelican = "themes/notmyidea/static/css/"
    return [
        Theme("bare", []),
        Theme("bootstrap", [packaged("flask_bootstrap", "static/bootstrap5/css/bootstrap.min.css")],
              '<main class="container">', "</main>", "data-bs-theme=light", "data-bs-theme=dark"),
        Theme("pico", [packaged("lona_picocss", "static/lona-picocss/dist/pico/css/pico.min.css")],
              '<main class="container">', "</main>"),
        Theme("tailwind", [OWN / "tailwind.css"]),
        Theme("twenty-twenty-one", [WORDPRESS / "style.css", WORDPRESS / "assets/css/style-dark-mode.css"],
              '<div class="site" id="page"><main><article class="hentry"><div class="entry-content">',
              "</div></article></main></div>", "class=", "class=respect-color-scheme-preference,is-dark-theme"),
        Theme("mkdocs-material",
              [packaged(material[0], material[1] + "main.*.min.css"),
               packaged(material[0], material[1] + "palette.*.min.css")],
              '<div class="md-container"><main class="md-main"><div class="md-main__inner md-grid">'
              '<div class="md-content"><article class="md-content__inner md-typeset">',
              "</article></div></div></main></div>",
              "data-md-color-scheme=default", "data-md-color-scheme=slate"),
        Theme("pelican", [packaged("pelican", pelican + "main.css")],
              '<section id="content" class="body"><article><div class="entry-content">',
              "</div></article></section>"),
        Theme("hugo", [OWN / "hugo.css"], '<main><div class="content">', "</div></main>"),
    ]
