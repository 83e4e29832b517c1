"""Before a document is signed: who could be named in it, and a place where somebody seems to be.

Every hit is shown to a person, who decides: keep it with a reason, withhold it, or reword. The rule (in
``app.domain.leak_index``) never decides by itself.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A child or an adult on file, as much as can be recognised in a text.

    ``also`` are other names they are called by, ``contacts`` their telephone numbers and e-mail addresses.
    """

    name: str
    initials: str
    reference: str
    also: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeakHit:
    """One place where a text seems to name somebody. ``start`` and ``end`` count characters of the text.

    ``where`` is the field the text stands in ("what_happened"), ``before`` and ``after`` the words around the place:
    all three are "" until the text is known to be a document's.
    """

    found: str  # as it stands in the text
    what: str  # one of KINDS
    reference: str  # whose it is, "" for an adult or for a child whom this person may not see
    start: int
    end: int
    where: str = ""
    before: str = ""
    after: str = ""


# What a hit can be, the surest first: of two at the same place the surer is told.
KINDS = ("reference", "telephone", "email", "name", "part-of-name", "short-name", "initials", "spelling")
