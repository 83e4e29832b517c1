"""Where everything is being taken out to, kept until it is there: so what a killed run left is found at the next start.

Noted with the entry in the trail, sealed to whoever takes it out. A plain file that is not finished can be read by
anybody, so it is taken away when that person next opens the records; where that cannot be done, they are told where it
lies.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from uuid import UUID

from app.domain.audit import Act
from app.domain.ids import TakenOutId
from app.domain.open_formats import OpenForm
from app.services import drafting
from app.services.work import Work

FORM = "everything-under-way"


@dataclass(frozen=True, slots=True)
class HalfMade:
    """A taking out whose end was not seen. ``target`` is where it was to be; ``is_told``: the trail has its end."""

    target: Path
    form: OpenForm
    id: TakenOutId
    is_told: bool


class Left(Enum):
    """What there is of it."""

    NOTHING = "nothing"
    TAKEN_AWAY = "taken-away"  # just now
    AWAY = "away"  # its folder is not there: a memory stick, say
    STAYS = "stays"  # it cannot be taken away, or is being written


def note(work: Work, form: OpenForm, export_id: TakenOutId, target: Path) -> None:
    """Keep where it is going to be."""
    _keep(work, HalfMade(target.absolute(), form, export_id, False))


def find(work: Work) -> HalfMade | None:
    """Return what this person began and did not see the end of."""
    kept = drafting.kept_form(work, FORM)
    if not kept:
        return None
    place = Path(json.loads(kept["place"]))
    return HalfMade(place, OpenForm(kept["form"]), TakenOutId(UUID(kept["id"])), bool(kept["told"]))


def end(work: Work) -> None:
    """Forget it, unless something of it is still there: a memory stick may have been pulled out."""
    found = find(work)
    if found is not None:
        _keep(work, HalfMade(found.target, found.form, found.id, True) if _is_left(found) else None)


def clear(found: HalfMade) -> Left:
    """Take away what is surely a half-made file of ours, and say what there is. On any thread."""
    from storage import plain_archive

    folder = found.target.parent
    try:
        if not folder.is_dir():
            return Left.AWAY
        if not _beside(found).exists():
            return Left.NOTHING
        plain_archive.clear_up(folder, lambda name: name == found.target.name)
        return Left.STAYS if _beside(found).exists() else Left.TAKEN_AWAY
    except OSError:
        return Left.STAYS


def over(work: Work, found: HalfMade) -> None:
    """Forget it: nothing of it is left. The trail is told how it ended, if nobody could before."""
    _keep(work, None)
    if not (found.is_told or _is_there(found.target)):
        work.audit(Act.ENDED, found.form.value, found.id)
    work.changed(notices=True)


def _is_left(found: HalfMade) -> bool:
    try:
        return not found.target.parent.is_dir() or _beside(found).exists()
    except OSError:  # a drive that fails: it is looked for again
        return True


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _beside(found: HalfMade) -> Path:
    from storage import new_file

    return new_file.beside(found.target)


def _keep(work: Work, found: HalfMade | None) -> None:
    if found is None:
        drafting.save_form(work, FORM, None)
        return
    kept = {
        "place": json.dumps(str(found.target)),  # a name that is no text, or not composed, comes back as it was
        "form": found.form.value,
        "id": str(found.id),
        "told": "yes" if found.is_told else "",
    }
    drafting.save_form(work, FORM, kept)
