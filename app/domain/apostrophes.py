"""The same word with its apostrophe and without: people who write in a hurry leave it out, and look for it as written.

``didnt`` and ``didn't``, ``obrien`` and ``O'Brien``, ``sams`` and ``Sam's``.
"""

from __future__ import annotations

import re

MARKS = "'’‘ʼ＇`´"  # as keyboards and other programs put it
_SHORTEST_REST = 3  # letters of a name after O' or D'
_SHORTEST_OWNER = 3  # letters before 's
_NAME = re.compile(rf"([od])(\w{{{_SHORTEST_REST},}})")
_OWNER = re.compile(rf"(\w{{{_SHORTEST_OWNER},}})(s)")
_NOT = re.compile(r"((?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|should|was|were|wo|would)n)(t)")
# Those that are no other word: not ill, well, shell, hell, were, wed, shed, id.
_SHORTENED = re.compile(
    "(i)(m|ve)|(you|they)(re|ve|ll|d)|(we)(ve)|(he)(d)|(that|there|who|what|it)(ll|d)|(he|she)(s)|(let)(s)"
)


def with_its_apostrophe(word: str) -> tuple[tuple[str, str], ...]:
    """Return the two parts of ``word``, folded and without an apostrophe, where one may have been left out in it."""
    found = []
    for pattern in (_NOT, _SHORTENED, _OWNER):
        if match := pattern.fullmatch(word):
            first, second = (part for part in match.groups() if part)
            found.append((first, second))
    return tuple(dict.fromkeys(found))


def as_a_name(word: str) -> tuple[str, str] | None:
    """Return the two parts of a name such as O'Brien that was written, or begun, in one; None when it cannot be one."""
    match = _NAME.fullmatch(word)
    return None if match is None else (match[1], match[2])


def without_it(typed: str) -> str:
    """Return ``typed`` in one: ``O'Brien`` as ``OBrien``."""
    return re.sub(f"[{MARKS}]", "", typed)
