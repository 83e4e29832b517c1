"""A club's own lists of words: saved in versions, any of which can be brought back, or the shipped one."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError
from app.domain.ids import OwnListId
from app.domain.own_lists import LONGEST_LINE, MOST_LINES, OwnList
from app.domain.rights import may_edit_templates
from app.services.work import Work


def current(work: Work, name: str) -> OwnList | None:
    """Return the version of a list that is in force, or None when the club never had one of its own.

    In safe mode none is in force (``in_force`` neither): one of them may be what keeps Holdfast from working.
    """
    return None if work.is_safe else work.own_lists.current(name)


def in_force(work: Work) -> tuple[OwnList, ...]:
    """Return the version in force of every list the club has or had of its own."""
    return () if work.is_safe else work.own_lists.in_force()


def versions(work: Work, name: str) -> tuple[OwnList, ...]:
    """Return the versions of a list, newest first."""
    return work.own_lists.of(name)


def save(work: Work, name: str, lines: Sequence[str], title: str = "") -> None:
    """Make these the lines of a list from now on; empty lines are left out.

    Raises NotAllowedError("organisation"), InputError for "title" and "lines" ("too-long").
    """
    kept = tuple(line for line in (words.line("lines", one, longest=LONGEST_LINE) for one in lines) if line)
    if len(kept) > MOST_LINES:
        raise InputError("lines", "too-long", longest=MOST_LINES)
    _write(work, name, kept, words.line("title", title), is_shipped=False)


def forget(work: Work, name: str) -> None:
    """Go back to what the program brings along; the versions stay. Raises NotAllowedError("organisation")."""
    _write(work, name, (), "", is_shipped=True)


def _write(work: Work, name: str, lines: tuple[str, ...], title: str, *, is_shipped: bool) -> None:
    if not may_edit_templates(work.viewer):
        raise NotAllowedError("organisation")
    old = work.own_lists.current(name)
    if old is not None and (old.lines, old.title, old.is_shipped) == (lines, title, is_shipped):
        return
    if old is None and is_shipped:
        return
    number = 1 if old is None else old.number + 1
    made = OwnList(OwnListId(work.ids.new()), name, number, title, is_shipped, work.stamp(), lines)
    work.own_lists.save(made)
    work.audit(Act.CHANGED, "own-list", made.id, made)
    work.changed(templates=True)
