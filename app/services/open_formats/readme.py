"""The page that lies on top of everything that was taken out: what it is, how to read it, and what is not in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from textwrap import wrap

from app import __version__
from app.domain.day_names import in_full
from app.services.open_formats.kinds import KINDS, LEFT_OUT
from app.services.open_formats.schema import FORMAT

_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Missing:
    """A document that could not be made, and why, in words that name nobody."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is to be said. ``naming`` is how many words of a document seem to name others than it is about."""

    club: str
    by: str
    at: datetime  # in the club's zone
    reason: str
    counts: Mapping[str, int]
    missing: tuple[Missing, ...]
    naming: Mapping[str, int]
    sealed: int


def text(facts: Facts) -> str:
    """Return the page: plain text, UTF-8, at most 100 characters to a line."""
    return "\n".join(_lines(facts)) + "\n"


def _lines(facts: Facts) -> Iterator[str]:
    yield f"{facts.club}: supervision records, taken out of Holdfast {__version__}"
    yield ""
    yield from wrap(
        f"Taken out on {in_full(facts.at.date())} at {facts.at:%H:%M} by {facts.by}. Why: {facts.reason}", _WIDTH
    )
    yield ""
    yield from wrap(
        "These are records about children and about adults. Keep them where only those who need them can read them, "
        "do not send them by e-mail, and remove this copy when it has served its purpose.",
        _WIDTH,
    )
    yield from (
        "",
        "WHAT IS HERE",
        "",
        "  data/         every record that this person may read, as JSON, one file for each kind",
        f"  data/schema.json  what stands in those files (JSON Schema, format {FORMAT})",
        "  lists/        the same as CSV, for a spreadsheet (UTF-8; an apostrophe in front of a cell that",
        "                begins like a formula is not part of the words)",
        "  children/     one folder for each child, by reference: signed PDFs and the files kept with them",
        "  supervision/  one folder for each pair, by initials: agreements and session records",
        "  groups/       records and agreements of groups",
        "  club/         the supervision policy, once approved",
        "  SHA256SUMS    a digest of every other file: sha256sum -c SHA256SUMS",
        "",
        "Days are 2026-11-22, moments are UTC. Ids link the files: a person's id is in data/people.json, a child's",
        "in data/cases.json. “made” says who wrote a record, when, and on which computer.",
        "",
        "HOW MANY",
        "",
    )
    about = {kind.name: kind.about for kind in KINDS}
    for name, number in facts.counts.items():
        yield f"  {number:>7}  {name}: {about[name]}"
    yield from ("", "WHAT IS NOT HERE", "")
    for why in LEFT_OUT:
        yield from wrap(why, _WIDTH, initial_indent="  - ", subsequent_indent="    ")
    if facts.sealed:
        yield from wrap(
            f"Of the session records, {facts.sealed} are sealed to others, or were opened to this person only for a "
            "reason, and are not among the PDFs. When, with whom and about which child is in the data all the same.",
            _WIDTH,
            initial_indent="  - ",
            subsequent_indent="    ",
        )
    for one in facts.missing:
        yield from wrap(f"{one.name}: {one.why}.", _WIDTH, initial_indent="  - ", subsequent_indent="    ")
    if facts.naming:
        yield from ("", "DOCUMENTS THAT SEEM TO NAME OTHERS", "")
        yield from wrap(
            "Their words were left as they were written. Look at each before it goes into one child’s file elsewhere.",
            _WIDTH,
        )
        yield ""
        for name, number in facts.naming.items():
            yield f"  {number:>3}  {name}"
