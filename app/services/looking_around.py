"""An invented club to look around in, apart from all real records, and gone without a trace afterwards.

It lies in a folder of its own below the program's, with everything that is noted about it, so that removing that folder
removes it. Its passphrase is no secret: there is nothing in it that anybody said.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import AppError
from app.services import organisation, sample_club
from app.services.sample_club import SampleClub
from app.services.sample_people import CLUB
from app.services.surroundings import Surroundings, cheapest_cost
from app.services.tries import WrongTries
from app.services.vaults import OpenVault
from storage import files, replacing
from storage.keys import header as headers

FILE_NAME = "riverside-juniors-invented.vault"
_FOLDER = "invented"
_SEED = 1
_MAKING_SECONDS = 3600  # making one takes some seconds; nobody waits for what is left behind to go


@dataclass(frozen=True, slots=True)
class Invented:
    """An invented club that was made to look around in, and the surroundings it is opened with."""

    club: SampleClub
    around: Surroundings  # with a folder of its own for what the program notes about a file

    @property
    def passphrase(self) -> str:
        """What opens it as its club welfare officer."""
        return self.club.keys[0].passphrase


def make(around: Surroundings) -> Invented:
    """Make an invented club for today. Takes some seconds; any thread.

    Raises ReadOnlyError, DiskFullError, StorageFailedError; nothing is left then.
    """
    folder = around.data_folder / _FOLDER / around.random_bytes(8).hex()
    own = around._replace(data_folder=folder, cost=cheapest_cost(), tries=WrongTries())
    with files.as_app_errors():
        folder.mkdir(mode=0o700, parents=True)
    try:
        return Invented(sample_club.make(folder / FILE_NAME, seed=_SEED, around=own), own)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def enter(invented: Invented) -> OpenVault:
    """Open it on this thread as its club welfare officer. Its name says on every page and document what it is."""
    vault = invented.club.open(invented.around)
    name = f"{CLUB} (invented)"
    vault.do(organisation.rename_first, name, vault.me_name, vault.me_title)
    vault.know_names()
    return vault


def remove(invented: Invented) -> None:
    """Remove it with everything that was noted about it. It has to be locked. Raises nothing."""
    _remove(invented.around.data_folder)


def keep(invented: Invented, folder: Path) -> Path:
    """Move it, locked, into ``folder`` under a name that is free there, and return where it is now.

    Raises ReadOnlyError, DiskFullError, StorageFailedError; it is still where it was then.
    """
    with files.as_app_errors():
        folder.mkdir(parents=True, exist_ok=True)
        target = next(path for path in _names(folder) if not path.exists())
        for source, copy in zip(_files(invented.club.path), _files(target), strict=True):
            files.write_new(copy, source.read_bytes())
        files.sync_folder(folder)
    remove(invented)
    return target


def sweep(data_folder: Path, now: float) -> None:
    """Remove what a run left that was ended from outside; not what another one has open or is just making.

    ``now`` is this computer's time in seconds, as its files have it. Raises nothing.
    """
    for folder in (data_folder / _FOLDER).glob("*"):
        path = folder / FILE_NAME
        try:
            if not path.exists() and abs(now - folder.stat().st_mtime) < _MAKING_SECONDS:
                continue
            if path.exists():
                with replacing.nobody_inside(path):
                    path.unlink()  # first, and by itself: where a file that is open cannot go, nothing else goes
            _remove(folder)
        except (AppError, OSError):
            continue


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if folder.parent.name == _FOLDER and not any(folder.parent.glob("*")):
        shutil.rmtree(folder.parent, ignore_errors=True)


def _files(path: Path) -> tuple[Path, Path, Path]:
    return path, headers.keys_path(path), headers.copy_path(path)


def _names(folder: Path) -> Iterator[Path]:
    stem = Path(FILE_NAME).stem
    for number in range(1, 1000):
        yield folder / (FILE_NAME if number == 1 else f"{stem}-{number}.vault")
