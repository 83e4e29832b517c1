"""The one folder the program keeps for itself on this computer: device id, settings, anchors, reports of defects.

Nothing in it names a person or holds a word of the records (security.md 6).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from app.domain.errors import DiskFullError, ReadOnlyError, StorageFailedError
from app.domain.ids import DeviceId
from app.services import portable

FOLDER_VARIABLE = "HOLDFAST_DATA"  # for a memory stick that carries everything, and for tests
_DEVICE_FILE = "device"


class Workplace(NamedTuple):
    """Where the program keeps its own files, and this computer's id in what is written."""

    folder: Path
    device: DeviceId


def data_folder() -> Path:
    """Return the program's own folder: ``$HOLDFAST_DATA``, that on a stick, or the usual place for data here."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen).absolute()
    packaged = portable.program_folder()
    beside = portable.settings_folder(packaged) if packaged is not None else None
    if beside is not None:
        return beside
    from platformdirs import user_data_path

    return user_data_path("Holdfast", appauthor=False)


def prepare() -> Workplace:
    """Make the folder, readable by its owner only, and the device id where there is none yet.

    Raises ReadOnlyError, DiskFullError or StorageFailedError when that cannot be done.
    """
    folder = data_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Workplace(folder, _device(folder))
    except PermissionError as error:
        raise ReadOnlyError from error
    except OSError as error:
        raise _as_app_error(error) from error


def _device(folder: Path) -> DeviceId:
    """Return the id kept in ``folder``; make it when there is none, or none that can be read."""
    kept = folder / _DEVICE_FILE
    try:
        return DeviceId(UUID(kept.read_bytes().decode("ascii").strip()))
    except FileNotFoundError:
        pass
    except ValueError:  # not an id: a new device to those who look, which is what it may well be
        kept.replace(folder / f"{_DEVICE_FILE}.unreadable")
    from datetime import UTC, datetime  # only the first start ever makes an id
    from secrets import token_bytes

    from app.domain.ids import Ids

    made = Ids(lambda: datetime.now(UTC), token_bytes).new()
    beside = folder / f"{_DEVICE_FILE}.{os.getpid()}"
    beside.write_text(f"{made}\n", encoding="ascii")
    try:
        os.link(beside, kept)  # unlike a move it never replaces an id that another copy has made meanwhile
    except FileExistsError:
        return DeviceId(UUID(kept.read_bytes().decode("ascii").strip()))
    except OSError:  # a file system without links
        beside.replace(kept)
        return DeviceId(made)
    finally:
        beside.unlink(missing_ok=True)
    return DeviceId(made)


def _as_app_error(error: OSError) -> DiskFullError | ReadOnlyError | StorageFailedError:
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError()
    if error.errno == errno.EROFS:
        return ReadOnlyError()
    return StorageFailedError(errno.errorcode.get(error.errno or 0, "OS"))
