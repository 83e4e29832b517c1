"""What a Section 11 evidence pack can be made from. No child has a field in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.extracts import DocumentMark, Letterhead, SignatureLine


@dataclass(frozen=True, slots=True)
class FigureExtract:
    """One figure: what it is called, what it reads, its share in per cent, how it is counted and who asks for it."""

    group: str  # key, such as "sessions"
    title: str
    value: str  # "54 of 56"
    percent: int | None
    counted: str
    source: str


@dataclass(frozen=True, slots=True)
class BarExtract:
    """One bar of a chart."""

    label: str
    count: int
    of: int


@dataclass(frozen=True, slots=True)
class StandardExtract:
    """One standard: own and moderated score apart, the figures that bear on it, what was written."""

    text: str
    is_essential: bool
    source: str
    own: int | None
    moderated: int | None
    figures: tuple[str, ...]  # "Planned sessions that were held: 54 of 56"
    shown_by: str
    to_improve: str
    deadline: date | None


@dataclass(frozen=True, slots=True)
class SupervisedExtract:
    """One adult by name, only when that was chosen. ``supervisor`` is "" when there is none."""

    supervisee: str
    role: str
    supervisor: str
    agreement: str  # "signed", "none", or ""


@dataclass(frozen=True, slots=True)
class SectionElevenExtract:
    """A club's supervision in figures, and how it scores itself."""

    letterhead: Letterhead
    mark: DocumentMark
    since: date
    until: date
    on: date
    due_on: date | None
    returned_on: date | None
    moderated_by: str
    law: str  # where it comes from, and "check the current position"
    figures: tuple[FigureExtract, ...]
    months: tuple[BarExtract, ...]
    functions: tuple[BarExtract, ...]
    standards: tuple[StandardExtract, ...]
    works: str
    next_steps: str
    people: tuple[SupervisedExtract, ...]
    signatures: tuple[SignatureLine, ...]
