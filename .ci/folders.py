"""Fails if two folders of a target know each other, be it through a third.

A folder knows another where its files name a type that the other declares. Names that several folders
declare, and those within comments and texts, do not count.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "Sources"
DECLARATION = re.compile(r"^(?:[a-z]+(?:\([a-z]+\))? )*(?:struct|enum|protocol|class|actor) (\w+)", re.M)
IGNORED = re.compile(r"//[^\n]*|\"\"\".*?\"\"\"|\"(?:\\.|[^\"\\\n])*\"", re.S)
TYPE = re.compile(r"\b[A-Z]\w+")


def folders(target):
    """The text of each folder's files, without comments and texts."""
    texts = defaultdict(str)
    for file in sorted(target.rglob("*.swift")):
        parts = file.relative_to(target).parts
        if len(parts) > 1:
            texts[parts[0]] += IGNORED.sub(" ", file.read_text())
    return texts


def knowledge(texts):
    """Which folders each folder knows, and by which types."""
    owners = defaultdict(set)
    for folder, text in texts.items():
        for name in DECLARATION.findall(text):
            owners[name].add(folder)
    edges = defaultdict(lambda: defaultdict(set))
    for folder, text in texts.items():
        for name in set(TYPE.findall(text)):
            if len(owners[name]) == 1 and folder not in owners[name]:
                edges[folder][min(owners[name])].add(name)
    return edges


def reached(edges, start):
    """Every folder that one knows, be it through others."""
    found, waiting = set(), [start]
    while waiting:
        for folder in edges.get(waiting.pop(), {}):
            if folder not in found:
                found.add(folder)
                waiting.append(folder)
    return found


def faults(target):
    """Each pair of a target's folders that know each other, with the types by which they do."""
    edges = knowledge(folders(target))
    for folder in sorted(edges):
        for other in sorted(edges[folder]):
            if folder in reached(edges, other):
                names = ", ".join(sorted(edges[folder][other]))
                yield f"{target.name}: {folder} knows {other} ({names}), and is known by it"


def main():
    """Tells of every pair, in all targets."""
    targets = sorted(path for path in ROOT.iterdir() if path.is_dir())
    found = [fault for target in targets for fault in faults(target)]
    print("\n".join(found) or "Folders know one way.")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
