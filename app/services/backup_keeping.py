"""Backups by themselves: where they stand, when one is due, which may go, and the second place.

The shelf is the folder the club chose (or "Backups" beside the records). The second place is a folder that carries a
mark, so that a memory stick is known again under whatever name it appears. Nothing here needs the records' thread.
"""

from __future__ import annotations

import json
import secrets
import tomllib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

import resources
from app.domain.backup_rhythm import Rhythm
from app.domain.backup_rules import Freshness, Keeping, freshness, is_due, superfluous
from app.domain.errors import AppError, BackupFailedError
from app.services import backup_memory, backups, mounts
from app.services.backup_memory import Failure, Memory
from app.services.backups import BackupReport, CopiedBackup
from app.services.doorplate import name_of
from app.services.settings import Settings
from app.services.vaults import Surroundings
from storage import backup as store
from storage import files, shelf
from storage.shelf import Shelved

SHELF_NAME = "Backups"
SECOND_NAME = "Holdfast backups"
MOVE_NAME = "Holdfast for the new computer"
MARK_NAME = "holdfast-place.json"
FIRST, SECOND = "first", "second"
_MARK_MAX_BYTES = 1024


@dataclass(frozen=True, slots=True)
class Plan:
    """How this computer keeps backups of the records at ``vault``."""

    vault: Path
    vault_id: UUID
    rhythm: Rhythm
    shelf: Path
    shelf_was_chosen: bool
    second: UUID | None
    second_folder: str


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One backup that could be put back. ``made_at`` is local; ``entries`` is how far its audit trail goes."""

    folder: Path
    made_at: datetime
    size_bytes: int
    entries: int
    automatic: bool
    where: str  # FIRST or SECOND


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup that was found without knowing whose it is. ``name`` is the records' name as people read it."""

    folder: Path
    name: str
    made_at: datetime  # local
    size_bytes: int
    vault_id: UUID
    file_name: str


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """The second place. ``folder`` is None while it is not there; ``last_at`` is local."""

    folder: Path | None
    last_at: datetime | None
    freshness: Freshness


@dataclass(frozen=True, slots=True)
class Standing:
    """How the backups stand: all that are there now, newest first, and what is to be said about them."""

    lines: tuple[BackupLine, ...]
    newest_at: datetime | None  # local; of any place, also of one that is not there now
    freshness: Freshness
    second: SecondPlace | None
    failure: Failure | None
    is_due: bool

    @property
    def newest(self) -> BackupLine | None:
        """The newest backup that is there now."""
        return self.lines[0] if self.lines else None


@cache
def figures() -> Keeping:
    """Return how many backups stay and when to remind (resources/policy/backups.toml)."""
    return Keeping(**tomllib.loads(resources.read_text("policy/backups.toml")))


def plan(settings: Settings, vault: Path, vault_id: UUID) -> Plan:
    """Return how this computer keeps backups, from its settings."""
    return Plan(
        vault=vault,
        vault_id=vault_id,
        rhythm=Rhythm(settings.backup_rhythm),
        shelf=Path(settings.backup_folder) if settings.backup_folder else vault.parent / SHELF_NAME,
        shelf_was_chosen=bool(settings.backup_folder),
        second=settings.second_place,
        second_folder=settings.second_folder,
    )


def survey(planned: Plan, around: Surroundings, *, since: datetime, drives: mounts.Mounts = mounts.present) -> Standing:
    """Look at the shelf and the second place. ``since`` is when the records were unlocked. Raises nothing."""
    now = around.clock().astimezone(around.zone)
    memory = backup_memory.load(around.data_folder, planned.vault_id)
    first = _lines(planned.shelf, planned.vault_id, around, FIRST)
    there = None if planned.second is None else find_second(planned, drives)
    second = () if there is None else _lines(there, planned.vault_id, around, SECOND)
    remembered = None if memory.second_at is None else memory.second_at.astimezone(around.zone)
    second_at = max((line.made_at for line in second), default=remembered if there is None else None)
    lines = tuple(sorted((*first, *second), key=lambda line: line.made_at, reverse=True))
    times = [line.made_at for line in lines] + ([second_at] if second_at else [])
    newest = max((at for at in times if at <= now + timedelta(days=1)), default=None)
    rules = figures()
    place = None
    if planned.second is not None:
        place = SecondPlace(there, second_at, freshness(second_at, now, rules.second_remind_after_days))
    return Standing(
        lines=lines,
        newest_at=newest,
        freshness=freshness(newest, now, rules.remind_after_days),
        second=place,
        failure=memory.failure,
        is_due=is_due(planned.rhythm, max((line.made_at for line in first), default=None), now, since=since),
    )


def shelf_to_use(planned: Plan) -> Path:
    """Return the shelf. Raises BackupFailedError("no-folder") when the chosen folder is not there (a drive is out)."""
    if planned.shelf_was_chosen and not planned.shelf.is_dir():
        raise BackupFailedError("no-folder")
    return planned.shelf


def finish(copied: CopiedBackup, planned: Plan, around: Surroundings) -> BackupReport:
    """Check the copy, put it on the shelf, then thin the shelf. Raises as ``backups.finish``."""
    report = backups.finish(copied)
    thin(planned.shelf, planned.vault_id, around)
    _remember(planned, around, lambda memory: memory.with_failure(None))
    return report


def thin(on: Path, vault_id: UUID, around: Surroundings) -> int:
    """Take away automatic backups that the figures do not keep, and return how many. Called after a good new one.

    Only backups that the schedule made count and go; the newest of all is read byte by byte first, and when it is not
    whole nothing goes. One that cannot be removed stays.
    """
    every = shelf.standing(on, vault_id)
    if not every or not shelf.is_whole(every[0]):
        return 0
    made = {one.folder: one.manifest.made_at.astimezone(around.zone) for one in every if one.manifest.automatic}
    going = superfluous(made, figures()) - {every[0].folder}
    gone = 0
    for one in every:
        if one.folder in going:
            with suppress(AppError):
                shelf.remove(one)
                gone += 1
    return gone


def copy_to_second(
    planned: Plan,
    around: Surroundings,
    *,
    drives: mounts.Mounts = mounts.present,
    stopped: Callable[[], bool] = lambda: False,
) -> bool:
    """Copy the newest backup on the shelf to the second place, when both are there, and return whether it was.

    Slow on a memory stick; never on the records' thread. Raises as ``storage.backup.duplicate``.
    """
    there = find_second(planned, drives)
    newest = next(iter(shelf.standing(planned.shelf, planned.vault_id)), None)
    if there is None or newest is None:
        return False
    store.duplicate(newest.folder, there, stopped)
    thin(there, planned.vault_id, around)
    made_at = newest.manifest.made_at
    _remember(planned, around, lambda memory: memory.with_second(made_at).with_failure(None))
    return True


def find_second(planned: Plan, drives: mounts.Mounts = mounts.present) -> Path | None:
    """Return the second place's folder now, or None while it is not there: known by its mark, not by its name."""
    if planned.second is None:
        return None
    chosen = Path(planned.second_folder)
    candidates = [chosen] if planned.second_folder else []
    candidates += [drive / chosen.name for drive in drives()]
    return next((one for one in candidates if _mark(one) == planned.second), None)


def find_all(
    settings: Settings, documents: Path, around: Surroundings, drives: mounts.Mounts = mounts.present
) -> tuple[FoundBackup, ...]:
    """Return every backup in the usual places and on the sticks that are there, of any records, newest first."""
    shelves = [documents / "Holdfast" / SHELF_NAME]
    if settings.backup_folder:
        shelves.append(Path(settings.backup_folder))
    if settings.vault_path:
        shelves += [Path(settings.vault_path).parent / SHELF_NAME, Path(settings.vault_path).parent]
    if settings.second_folder:
        shelves.append(Path(settings.second_folder))
    for drive in drives():
        shelves += [drive / SECOND_NAME, drive / MOVE_NAME, drive]
    found = {one.folder: one for place in dict.fromkeys(shelves) for one in shelf.standing(place)}
    lines = [found_in(one.folder, around) for one in found.values()]
    return tuple(sorted(lines, key=lambda one: one.made_at, reverse=True))


def found_in(folder: Path, around: Surroundings) -> FoundBackup:
    """Return what the backup in ``folder`` says of itself. Raises BackupFailedError("manifest") when it is none."""
    found = shelf.read(folder).manifest
    at = found.made_at.astimezone(around.zone)
    return FoundBackup(folder, name_of(Path(found.name)), at, found.size_bytes, found.vault_id, found.name)


def choose_second(folder: Path) -> tuple[UUID, Path]:
    """Make ``folder`` a second place: a folder of ours in it, with a mark. Returns mark and folder.

    A mark that is there already stays, so that one stick serves two computers. Raises ReadOnlyError, DiskFullError.
    """
    place = folder if folder.name == SECOND_NAME else folder / SECOND_NAME
    known = _mark(place)
    if known is not None:
        return known, place
    made = UUID(bytes=secrets.token_bytes(16))
    with files.as_app_errors():
        place.mkdir(parents=True, exist_ok=True)
        files.write_new(place / MARK_NAME, json.dumps({"format": 1, "place": made.hex}).encode("ascii"))
    return made, place


def note_failure(planned: Plan, around: Surroundings, error: AppError, where: str) -> None:
    """Remember that the schedule could not make a backup, so that Today says so until one succeeds."""
    step = f":{error.step}" if isinstance(error, BackupFailedError) else ""
    failure = Failure(around.clock(), f"{error.code}{step}", where)
    _remember(planned, around, lambda memory: memory.with_failure(failure))


def _remember(planned: Plan, around: Surroundings, change: Callable[[Memory], Memory]) -> None:
    memory = backup_memory.load(around.data_folder, planned.vault_id)
    with suppress(AppError):  # a computer without room for this reminds too often, and works on
        backup_memory.save(around.data_folder, planned.vault_id, change(memory))


def _lines(on: Path, vault_id: UUID, around: Surroundings, where: str) -> tuple[BackupLine, ...]:
    return tuple(_line(one, around, where) for one in shelf.standing(on, vault_id))


def _line(one: Shelved, around: Surroundings, where: str) -> BackupLine:
    found = one.manifest
    at = found.made_at.astimezone(around.zone)
    return BackupLine(one.folder, at, found.size_bytes, found.head.seq, found.automatic, where)


def _mark(folder: Path) -> UUID | None:
    try:
        with files.open_ordinary(folder / MARK_NAME) as file:
            content = json.loads(file.read(_MARK_MAX_BYTES))
        return UUID(hex=content["place"]) if content["format"] == 1 else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
