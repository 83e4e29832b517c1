"""Checks that what the help names by its words on screen, a button, a page or a field, has these words on screen.

Run by ``.ci/check_docs.py``. It writes them in *italics*: ``*Settings, Backups*``, ``*Sign and save PDF…*``.
They are looked for among the strings that the window asks for (``gather_words``) and the titles of the chapters; what
is filled in at the end may be left out ("More about …"). Names that are not on screen are in ``ALLOWED``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection

from gather_words import ROOT, every_word

HELP = ROOT / "resources" / "help"
ALLOWED = {
    "documents, holdfast exports, rj-014": "a folder of the computer",
    "for recipients": "a page of the documentation",
    "fewer than 3": "a figure, put together",
}
NAMED = re.compile(r"(?<![*\w])\*(?![*\s])([^*]+?)\*(?!\*)")
KEYS = re.compile(r"((ctrl|alt|shift)( and |\+)?)*(enter|esc|tab|f\d+|[a-z0-9]|[+−])?")


def problems() -> list[str]:
    """Return one line for each name in the help that nothing on screen has."""
    shipped = tomllib.loads((HELP / "index.toml").read_text(encoding="utf-8"))["chapter"]
    known = {_plain(one) for one in (*(word.source for word in every_word()), *(one["title"] for one in shipped))}
    found = []
    for path in sorted(HELP.glob("*.md")):
        for named in NAMED.findall(path.read_text(encoding="utf-8")):
            if not is_known(named, known):
                found.append(f"{path.relative_to(ROOT)}: nothing on screen is called “{' '.join(named.split())}”")
    return found


def is_known(named: str, known: Collection[str]) -> bool:
    """Whether ``named`` is on screen: as a whole, as the beginning of something, or as places one after the other."""
    name = _plain(named)
    if name in ALLOWED or KEYS.fullmatch(name) or name in known:
        return True
    if any(one.startswith((f"{name} ", f"{name},", f"{name}.")) for one in known):
        return True
    first, _, rest = name.partition(", ")
    return bool(rest) and first in known and is_known(rest, known)


def _plain(words: str) -> str:
    """Return words as they are compared: without what stands for a key, a dialog or somebody's name."""
    return " ".join(words.replace("&", "").replace("…", "").replace("’", "'").split()).rstrip(".:").casefold()
