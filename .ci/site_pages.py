"""A site that shows published tables: its pages, its theme, its Content-Security-Policy; on this machine only."""

import contextlib
import functools
import html
import http.server
import threading

POLICY = "default-src 'none'; style-src 'self'; img-src 'self'"

# A site's own theme, light and dark. What is embedded must live with it, and leave it alone.
THEME = """
:root { color-scheme: light dark; }
body { margin: 0; padding: 1rem; font: 1rem/1.5 "Liberation Sans", sans-serif; color: #222; background: #fff; }
main { max-width: 70rem; margin: auto; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #181818; } }
"""

HEADINGS = {"en": "Prices", "fr": "Tarifs", "de": "Preise", "it": "Prezzi"}


def page(fragment, language, style):
    """A page of the site with a fragment in it, as its author would paste it."""
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{HEADINGS[language]}</title>
<link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/{html.escape(style)}">
</head>
<body>
<main>
<h1>{HEADINGS[language]}</h1>
{fragment}
</main>
</body>
</html>
"""


class Visit(http.server.SimpleHTTPRequestHandler):
    """Serves the published folder, and the site's own pages beside it."""

    pages = {}
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map,
                      ".svg": "image/svg+xml", ".md": "text/markdown; charset=utf-8"}

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def do_GET(self):
        if self.path not in self.pages:
            return super().do_GET()
        kind, text = self.pages[self.path]
        body = text.encode("utf-8")
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder, pages):
    """The address of the site, while it is served on the loopback."""
    of_site = {"/theme.css": ("text/css", THEME), "/favicon.ico": ("image/x-icon", "")}
    of_site |= {f"/{name}": ("text/html", text) for name, text in pages.items()}
    visit = type("VisitOfSite", (Visit,), {"pages": of_site})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(visit, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
