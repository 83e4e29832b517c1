"""Where a rule comes from, in words: "S1-51, S1-52" as the guidance and the points of it that are meant."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_MARK = re.compile(r"(S\d)-(\d+)")
_GUIDANCE = {
    "S0": "Supervision and support: what can I expect?",
    "S1": "Supervision Practice Guidance (2016)",
    "S2": "Multi-Agency Standards for the Supervision of Staff (Pan-Lancashire)",
    "S3": "Supervision and Staff Development (Knowsley, 2025)",
    "S4": "Supervision and Management of Staff (Sussex, 2024)",
}
_OWN = "own"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Sources", words)


def where_from(marks: str) -> str:
    """Return the guidance behind marks as "S1-17, S2-60, own" in the order in which they stand, each text once."""
    points: dict[str, list[str]] = {}
    for mark in (one.strip() for one in marks.split(",")):
        found = _MARK.fullmatch(mark)
        if found is not None and found[1] in _GUIDANCE:
            points.setdefault(_GUIDANCE[found[1]], []).append(found[2])
        else:
            named = _tr("our own proposal") if mark == _OWN else _tr("published by one authority (%1)")
            points.setdefault(named.replace("%1", mark), [])
    return "; ".join(_with_points(text, numbers) for text, numbers in points.items())


def _with_points(text: str, numbers: list[str]) -> str:
    if not numbers:
        return text
    if len(numbers) == 1:
        return f"{text}, {_tr('point %1').replace('%1', numbers[0])}"
    words = _tr("points %1 and %2").replace("%1", ", ".join(numbers[:-1])).replace("%2", numbers[-1])
    return f"{text}, {words}"
