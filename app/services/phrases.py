"""Wording to notice: what the program brings along or the club's own list, less what somebody wants left alone (S0-26).

Which wording somebody does not want noticed is kept for them alone. Nothing counts, and nothing is reported.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

import resources
from app.domain import phrases
from app.domain.phrases import Phrase
from app.services import drafting, own_lists
from app.services.work import Work

LIST = "phrases"
_FORM = "phrases-left-alone"


@cache
def _shipped() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("words/weight.toml"))


def shipped_lines() -> tuple[str, ...]:
    """Return the lines that the program brings along."""
    return tuple(_shipped()["lines"])


def source() -> str:
    """Return where the list that the program brings along comes from."""
    return str(_shipped()["source"])


def lines(work: Work) -> tuple[str, ...]:
    """Return the lines of the list as they are in force: the club's own, otherwise the shipped ones."""
    own = own_lists.current(work, LIST)
    return shipped_lines() if own is None or own.is_shipped else own.lines


def to_notice(work: Work) -> tuple[Phrase, ...]:
    """Return what is noticed for the person at the keyboard."""
    return phrases.without(phrases.read_lines(lines(work)), left_alone(work))


def left_alone(work: Work) -> tuple[str, ...]:
    """Return the phrases that the person at the keyboard does not want noticed."""
    return tuple(drafting.kept_form(work, _FORM).get("left", "").splitlines())


def leave_alone(work: Work, text: str) -> None:
    """Notice a phrase no more for the person at the keyboard."""
    drafting.save_form(work, _FORM, {"left": "\n".join(dict.fromkeys((*left_alone(work), text)))})
    work.changed(templates=True)


def notice_all(work: Work) -> None:
    """Notice everything again for the person at the keyboard."""
    drafting.save_form(work, _FORM, None)
    work.changed(templates=True)
