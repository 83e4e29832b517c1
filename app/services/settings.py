"""How the program looks and behaves on this computer. One small file, readable by anyone here, so it holds no names.

A file that cannot be read is kept beside the new one and the person is told; it is never quietly overwritten.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from app.domain.backup_rhythm import Rhythm
from app.domain.ids import DeviceId
from app.services import portable
from storage import files

FILE_NAME = "settings.json"
VERSION = 1
LONGEST_FILE_BYTES = 65_536

THEMES = ("auto", "light", "dark")
TEXT_PERCENTS = (100, 115, 130, 150, 175, 200)
LOCK_KEYS = ("F12", "Pause", "ScrollLock")
ENGLISH, WELSH = "en-GB", "cy-GB"
LANGUAGES = (ENGLISH, WELSH)
RHYTHMS = tuple(rhythm.value for rhythm in Rhythm)
SHORTEST_LOCK_MIN, LONGEST_LOCK_MIN = 1, 30
_FARTHEST_PX = 100_000


class WindowPlace(NamedTuple):
    """Where the window stood, in pixels of the screen."""

    left: int
    top: int
    width: int
    height: int
    is_maximised: bool


class Settings(NamedTuple):
    """Everything that is remembered outside the records. No names, no words of anybody."""

    theme: str = "auto"  # one of THEMES; "auto" is as this computer
    text_percent: int = 100  # one of TEXT_PERCENTS
    reduce_motion: bool = False
    prompts_on: bool = True
    wording_hints_on: bool = True
    check_spelling: bool = True
    lock_after_min: int = 5  # 1 to 30
    lock_key: str = "F12"  # one of LOCK_KEYS; Ctrl+L always works
    quit_when_locking: bool = False
    keep_out_of_captures: bool = True  # where the system can: no window in screen captures
    knows_printing: bool = False  # it was said once what printing leaves behind
    language: str = ENGLISH  # one of LANGUAGES; never taken from the system while nobody has checked the other
    vault_path: str = ""  # the records last opened, or ""
    last_slot: UUID | None = None  # whose key opened them
    device_id: DeviceId | None = None  # this computer, made once by whoever starts the program first
    window: WindowPlace | None = None
    backup_rhythm: str = Rhythm.DAILY.value  # one of RHYTHMS
    backup_folder: str = ""  # where backups are kept, or "" for the folder "Backups" beside the records
    second_place: UUID | None = None  # the mark of the second place for backups, None when there is none
    second_folder: str = ""  # where that was when it was chosen


class Loaded(NamedTuple):
    """What was read. ``kept_as`` is where an unreadable or partly unreadable file was put, or None.

    ``refused`` names the settings that had to fall back to their default, ("*",) when nothing could be read.
    """

    settings: Settings
    kept_as: Path | None = None
    refused: tuple[str, ...] = ()
    is_newer: bool = False  # written by a newer version; what this one knows of it is used


def load(folder: Path) -> Loaded:
    """Return the settings kept in ``folder``; the defaults when there are none yet.

    Whatever can still be read of a damaged file is used; the file itself is moved beside as
    ``settings-unreadable-1.json`` (2, 3, ...) so that it can be looked at. Raises nothing.
    """
    path = folder / FILE_NAME
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST_FILE_BYTES + 1)
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError:
        return Loaded(Settings(), path, ("*",))
    found = _parsed(raw)
    if found is None:
        return Loaded(Settings(), _put_aside(path), ("*",))
    settings, refused = _read(found)
    settings = _with_places(settings, folder, portable.found)
    is_newer = found["version"] > VERSION
    return Loaded(settings, _put_aside(path) if refused or is_newer else None, refused, is_newer)


def language_in(folder: Path) -> str:
    """Return the language kept in ``folder``, and touch nothing there; English where it cannot be read."""
    try:
        with (folder / FILE_NAME).open("rb") as file:
            found = _parsed(file.read(LONGEST_FILE_BYTES + 1))
    except OSError:
        return ENGLISH
    return ENGLISH if found is None else _read(found)[0].language


def save(folder: Path, settings: Settings) -> None:
    """Keep ``settings`` in ``folder``: written beside, flushed, then moved into place, readable by the owner only.

    What stands there already is not written again, or each unlock would wait for the disk.
    Raises DiskFullError, ReadOnlyError, StorageFailedError; the settings before are whole then.
    """
    settings = _with_places(settings, folder, portable.kept)
    values = {name: _plain(value) for name, value in settings._asdict().items()}
    content = json.dumps({"version": VERSION, **values}, indent=1).encode("utf-8")
    with suppress(OSError):
        if (folder / FILE_NAME).read_bytes() == content:
            return
    beside = folder / f"{FILE_NAME}.new"
    with files.as_app_errors():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.unlink(missing_ok=True)
        files.write_new(beside, content)
        try:
            files.replace(beside, folder / FILE_NAME)
            files.sync_folder(folder)
        except OSError:
            files.remove_all((beside,))
            raise


def made_safe(settings: Settings) -> Settings:
    """Return the settings of safe mode: as Holdfast comes, with nothing that draws on what was typed.

    Where the records and the backups are stays, and how they are locked; so does the language.
    """
    came = Settings()
    return settings._replace(
        theme=came.theme,
        text_percent=came.text_percent,
        window=None,
        reduce_motion=True,
        prompts_on=False,
        wording_hints_on=False,
        check_spelling=False,
    )


def carried(before: Settings, after: Settings, kept: Settings) -> Settings:
    """Return ``kept`` with what was changed from ``before`` to ``after``: in safe mode the rest stays as it was."""
    changed = {name: value for name, value in after._asdict().items() if value != getattr(before, name)}
    return kept._replace(**changed)


def _with_places(settings: Settings, folder: Path, told: Callable[[str, Path], str]) -> Settings:
    """Return the settings with the places that may be on the same stick said as ``told`` says them."""
    return settings._replace(
        vault_path=told(settings.vault_path, folder),
        backup_folder=told(settings.backup_folder, folder),
    )


def _parsed(raw: bytes) -> dict[str, Any] | None:
    """Return the file's values, or None when it is not one of ours."""
    if len(raw) > LONGEST_FILE_BYTES:
        return None
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or type(found.get("version")) is not int or found["version"] < 1:
        return None
    return found


def _read(found: dict[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    values: dict[str, Any] = {}
    refused = []
    for name in Settings._fields:
        if name not in found:
            continue
        try:
            values[name] = _CHECKS[name](found[name])
        except (ValueError, TypeError, AttributeError, KeyError):
            refused.append(name)
    return Settings(**values), tuple(refused)


def _plain(value: object) -> object:
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, WindowPlace):
        return value._asdict()
    return value


def _choice(choices: tuple[object, ...]) -> Any:
    def check(value: object) -> object:
        if type(value) not in {type(choice) for choice in choices} or value not in choices:
            raise ValueError
        return value

    return check


def _number(least: int, most: int) -> Any:
    def check(value: object) -> int:
        if type(value) is not int or not least <= value <= most:
            raise ValueError
        return value

    return check


def _id(value: object) -> UUID | None:
    if value is not None and not isinstance(value, str):
        raise TypeError
    return None if value is None else UUID(value)


def _path(value: object) -> str:
    if not isinstance(value, str) or len(value) > 4096 or "\0" in value:
        raise ValueError
    value.encode("utf-8", "surrogateescape")
    return value


def _window(value: Any) -> WindowPlace | None:
    if value is None:
        return None
    at, size = _number(-_FARTHEST_PX, _FARTHEST_PX), _number(1, _FARTHEST_PX)
    return WindowPlace(
        at(value["left"]),
        at(value["top"]),
        size(value["width"]),
        size(value["height"]),
        _choice((True, False))(value["is_maximised"]),
    )


_CHECKS: dict[str, Any] = {
    "theme": _choice(THEMES),
    "text_percent": _choice(TEXT_PERCENTS),
    "reduce_motion": _choice((True, False)),
    "prompts_on": _choice((True, False)),
    "wording_hints_on": _choice((True, False)),
    "check_spelling": _choice((True, False)),
    "lock_after_min": _number(SHORTEST_LOCK_MIN, LONGEST_LOCK_MIN),
    "lock_key": _choice(LOCK_KEYS),
    "quit_when_locking": _choice((True, False)),
    "keep_out_of_captures": _choice((True, False)),
    "knows_printing": _choice((True, False)),
    "language": _choice(LANGUAGES),
    "vault_path": _path,
    "last_slot": _id,
    "device_id": _id,
    "window": _window,
    "backup_rhythm": _choice(RHYTHMS),
    "backup_folder": _path,
    "second_place": _id,
    "second_folder": _path,
}


def _put_aside(path: Path) -> Path:
    """Move the file beside under the first free name and return where it is; it stays when it cannot be moved."""
    for number in range(1, 100):
        aside = path.with_name(f"settings-unreadable-{number}.json")
        with suppress(OSError):
            files.move_new(path, aside)
            return aside
        if not path.exists():
            break
    return path
