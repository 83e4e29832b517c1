"""What a package can be made of: one kind of the club's records, or the restricted matters one person may read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from app.domain.ids import PackageId
from app.domain.retention import RecordClass
from app.services import closing, drafting, matter_packages, matters
from app.services.closing import Contents, Sealed
from app.services.work import Work
from ui.kept_form import Keep, Kept
from ui.wording.keeping import kind_in_words

Record = Callable[[Work, Sealed, str, "Mapping[str, str] | None"], PackageId]


@dataclass(frozen=True, slots=True)
class KeyOf:
    """Where the key of something sealed is kept until its maker has it."""

    key_form: str
    keep: Keep = drafting.save_form
    kept: Kept = drafting.kept_form


@dataclass(frozen=True, slots=True)
class PackageOf:
    """How one kind of package is gathered and remembered, and where what is typed and its key are kept meanwhile."""

    title: str
    gather: Callable[[Work], Contents]
    record: Record
    form: str
    key_form: str
    keep: Keep = drafting.save_form
    kept: Kept = drafting.kept_form


def of_kind(kind: RecordClass) -> PackageOf:
    """Return how a package of one kind of the club's records is made; leads see that it was."""
    return PackageOf(
        kind_in_words(kind),
        partial(_gather, kind=kind),
        closing.record,
        f"package-{kind.value}",
        closing.KEY_FORM,
    )


def of_matters(title: str) -> PackageOf:
    """Return how a package of restricted matters is made; all of it is for those who are named."""
    return PackageOf(
        title,
        matter_packages.gather,
        matter_packages.record,
        matters.PACKAGE,
        matters.PACKAGE_KEY,
        matters.keep,
        matters.kept,
    )


def _gather(work: Work, kind: RecordClass) -> Contents:
    return closing.gather(work, kind)
