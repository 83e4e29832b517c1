"""Where everything is being taken out to, kept until it is there: so what a killed run left is found at the next start.

Noted with the entry in the trail, sealed to whoever takes it out, one beside the other. A plain file that is not
finished can be read by anybody, so it is taken away when that person next opens the records; where that cannot be done,
they are told where it lies. That nothing is at its place proves little where another memory stick may be there now.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from uuid import UUID

from app.domain.audit import Act
from app.domain.ids import TakenOutId
from app.domain.open_formats import OpenForm
from app.services import drafting, mounts
from app.services.work import Work

FORM = "everything-under-way"


@dataclass(frozen=True, slots=True)
class HalfMade:
    """A taking out whose end was not seen.

    ``drive`` and ``folder`` are the system's numbers of where it was begun; ``folder`` is kept only on the drive that
    the records are on: on any other, the number is no proof that it is the same stick. ``system`` is.
    """

    target: Path  # where it was to be
    form: OpenForm
    id: TakenOutId
    is_told: bool = False  # the trail has its end
    is_begun: bool = False  # there may be words in it
    is_dropped: bool = False  # given up, and seen at its place then: whoever was writing it takes it away
    is_displaced: bool = False  # a later one went to the same place: what is there is not this one
    drive: int | None = None
    folder: int | None = None
    system: str | None = None  # what that file system is called, whatever number it gets


class Left(Enum):
    """What there is of it."""

    NOTHING = "nothing"
    TAKEN_AWAY = "taken-away"  # just now
    AWAY = "away"  # its folder is not there: a memory stick, say
    ELSEWHERE = "elsewhere"  # its folder has nothing of it, but may be that of another memory stick
    STAYS = "stays"  # it cannot be taken away, or is being written


def note(work: Work, form: OpenForm, export_id: TakenOutId, target: Path) -> None:
    """Keep where it is going to be. What an earlier one left in the same folder is taken away first."""
    place = target.absolute()
    for one in find(work):
        if one.target.parent == place.parent and _take_away(one):
            over(work, one)
    kept = {one.id: replace(one, is_displaced=one.is_displaced or one.target == place) for one in find(work)}
    _keep(work, {**kept, export_id: HalfMade(place, form, export_id)})


def opened(work: Work, export_id: TakenOutId, records: Path) -> None:
    """Keep that words are about to be written into it, and where it is: before that, a kill leaves nothing to read.

    ``records`` is the file of the records.
    """
    kept = {one.id: one for one in find(work)}
    found = kept.get(export_id)
    if found is None:  # given up meanwhile
        return
    try:
        drive, folder = _numbers(found.target.parent)
        is_beside_records = drive == _numbers(records)[0]
        system = mounts.identity(found.target.parent)
    except OSError:  # a drive that fails: it is written to next, and that says so
        _keep(work, {**kept, export_id: replace(found, is_begun=True)})
        return
    begun = replace(found, is_begun=True, drive=drive, folder=folder if is_beside_records else None)
    _keep(work, {**kept, export_id: replace(begun, system=system)})


def find(work: Work) -> tuple[HalfMade, ...]:
    """Return what this person began and did not see the end of, the oldest first."""
    kept = drafting.kept_form(work, FORM)
    if "place" in kept:  # as it was kept when there was room for one
        place, is_told = Path(json.loads(kept["place"])), bool(kept["told"])
        return (HalfMade(place, OpenForm(kept["form"]), TakenOutId(UUID(kept["id"])), is_told, is_begun=True),)
    return tuple(_read(TakenOutId(UUID(name)), json.loads(text)) for name, text in kept.items())


def end(work: Work, export_id: TakenOutId, *, is_there: bool) -> None:
    """Forget it when ``is_there``, whole; and given up, unless something of it may be left: a stick was pulled out."""
    kept = {one.id: one for one in find(work)}
    found = kept.pop(export_id, None)
    if found is not None and not is_there and (left := _given_up(found)) is not None:
        kept[export_id] = left
    _keep(work, kept)


def clear(found: HalfMade, records: Path) -> Left:
    """Take away what is surely a half-made file of ours, and say what there is. On any thread.

    ``records`` is the file of the records.
    """
    try:
        if not found.target.parent.is_dir():
            return Left.AWAY if found.is_begun else Left.NOTHING
        if not _beside(found).exists():
            return Left.NOTHING if _is_surely_gone(found, records) else Left.ELSEWHERE
    except OSError:
        return Left.STAYS
    return Left.TAKEN_AWAY if _take_away(found) else Left.STAYS


def over(work: Work, found: HalfMade) -> None:
    """Forget this one: nothing of it is left. The trail is told how it ended, if nobody could before."""
    kept = {one.id: one for one in find(work)}
    one = kept.pop(found.id, None)
    if one is None:
        return
    _keep(work, kept)
    if not (one.is_told or _is_finished(one)):
        work.audit(Act.ENDED, one.form.value, one.id)
    work.changed(notices=True)


def _given_up(found: HalfMade) -> HalfMade | None:
    """Return what to keep of one that was given up; None when nothing of it is left."""
    if not found.is_begun:
        return None
    told = replace(found, is_told=True)
    try:
        drive, folder = _numbers(found.target.parent)
        if drive != found.drive or found.folder not in (None, folder) or not _may_be_same(found):
            return told
        return replace(told, is_dropped=True) if _beside(found).exists() else None
    except OSError:  # pulled out, or a drive that fails: it is looked for again
        return told


def _is_surely_gone(found: HalfMade, records: Path) -> bool:
    """True when it does not lie on another memory stick either, or is nothing to be read. Raises OSError."""
    if found.form is OpenForm.SEALED or not found.is_begun or _is_finished(found):
        return True
    if found.is_dropped and found.system is not None and _may_be_same(found):
        return True
    drive, folder = _numbers(found.target.parent)
    return folder == found.folder and drive == _numbers(records)[0]


def _may_be_same(found: HalfMade) -> bool:
    """Return whether what is there now is called as where it was begun, or neither has a name. Raises OSError."""
    return mounts.identity(found.target.parent) == found.system


def _is_finished(found: HalfMade) -> bool:
    try:
        return not found.is_displaced and found.target.exists()
    except OSError:
        return False


def _take_away(found: HalfMade) -> bool:
    """Take it away where it surely is ours, and return whether that was done just now."""
    from storage import plain_archive

    try:
        if not _beside(found).exists():
            return False
        plain_archive.clear_up(found.target.parent, lambda name: name == found.target.name)
        return not _beside(found).exists()
    except OSError:
        return False


def _numbers(path: Path) -> tuple[int, int]:
    """Return by which numbers the system knows the drive and what is at ``path``. Raises OSError."""
    there = path.stat()
    return there.st_dev, there.st_ino


def _beside(found: HalfMade) -> Path:
    from storage import new_file

    return new_file.beside(found.target)


def _read(export_id: TakenOutId, kept: dict[str, object]) -> HalfMade:
    drive, folder, system = kept["drive"], kept["folder"], kept.get("system")
    return HalfMade(
        Path(str(kept["place"])),
        OpenForm(str(kept["form"])),
        export_id,
        is_told=bool(kept["told"]),
        is_begun=bool(kept["begun"]),
        is_dropped=bool(kept["dropped"]),
        is_displaced=bool(kept["displaced"]),
        drive=drive if isinstance(drive, int) else None,
        folder=folder if isinstance(folder, int) else None,
        system=system if isinstance(system, str) else None,
    )


def _keep(work: Work, found: dict[TakenOutId, HalfMade]) -> None:
    drafting.save_form(work, FORM, {str(one.id): _written(one) for one in found.values()})


def _written(found: HalfMade) -> str:
    kept = {
        "place": str(found.target),  # in JSON, a name that is no text, or not composed, comes back as it was
        "form": found.form.value,
        "told": found.is_told,
        "begun": found.is_begun,
        "dropped": found.is_dropped,
        "displaced": found.is_displaced,
        "drive": found.drive,
        "folder": found.folder,
        "system": found.system,
    }
    return json.dumps(kept)
