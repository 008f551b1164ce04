"""Chooses in a published chooser, by mouse and by keyboard: always one answer is shown, that of the replies chosen.

Usage: chooser.py PATH-OF-CARECOST
"""

import itertools
import pathlib
import subprocess
import sys
import tempfile

import browser
import hard_names
import themes

QUESTIONS = ("plans.relaxation.phases.1.every=1 week,2 weeks,3 weeks,4 weeks", "services.relaxation.price=110,115,120")
SHOWN = """() => [...document.querySelectorAll(".carecost-answer")]
  .filter((answer) => answer.getClientRects().length)
  .map((answer) => [...answer.classList].filter((name) => /-reply-\\d-\\d$/.test(name)).join(" "))"""
CHOSEN = """() => [...document.querySelectorAll("input:checked")]
  .map((input) => [...input.closest("label").classList].find((name) => /-reply-\\d-\\d$/.test(name))).join(" ")"""


def made(tool, room, count):
    """A chooser of so many questions, and the stylesheet."""
    (room / "pricing.json").write_text(hard_names.shipped_text(), encoding="utf-8")
    run = [tool, "compare", "--format", "html", "--start", "2026-11-22"]
    for question in QUESTIONS[:count]:
        run += ["--chooser", question]
    fragment = subprocess.run(run, capture_output=True, check=True, encoding="utf-8", cwd=room, timeout=60).stdout
    subprocess.run([tool, "publish", "site", "--start", "2026-11-22", "--force"], capture_output=True, check=True,
                   cwd=room, timeout=60)
    return fragment


def agree(page, where):
    """One answer is shown, and it is that of the replies that are chosen."""
    shown, chosen = page.evaluate(SHOWN), page.evaluate(CHOSEN)
    assert shown == [chosen], f"{where}: shown {shown}, chosen {chosen}"
    return chosen


def choose(page, count):
    """Takes every way to choose, by mouse; then goes through the first question by keyboard."""
    seen = {agree(page, "at first")}
    groups = [page.locator("fieldset").nth(index).locator("input") for index in range(count)]
    for replies in itertools.product(*(range(group.count()) for group in groups)):
        for group, reply in zip(groups, replies):
            group.nth(reply).check()
        seen.add(agree(page, f"replies {replies}"))
    page.keyboard.press("Escape")
    groups[0].nth(0).focus()
    for step in range(groups[0].count()):
        page.keyboard.press("ArrowDown")
        agree(page, f"by keyboard, step {step + 1}")
    return len(seen)


def main(tool):
    plain = next(theme for theme in themes.all_themes() if theme.is_had)
    with tempfile.TemporaryDirectory() as room, browser.Browser() as driver:
        room = pathlib.Path(room)
        for count, answers in ((1, 4), (2, 12)):
            file = room / "chooser.html"
            fragment = made(tool, room, count)
            file.write_text(plain.page(fragment, "en", room / "site/carecost.css"), encoding="utf-8")
            page = driver.chromium.new_page()
            page.goto(file.as_uri())
            assert choose(page, count) == answers
            # On paper, and in a browser that cannot tell what is chosen, all answers stand there.
            page.emulate_media(media="print")
            assert len(page.evaluate(SHOWN)) == answers
            page.close()
    print("choosers of one question and of two show the answer that is chosen, by mouse and by keyboard")


if __name__ == "__main__":
    main(sys.argv[1])
