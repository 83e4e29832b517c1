"""Runs under ``failing_writes.c``: does one piece of work on a copy of the records while the n-th write fails.

``python -m tests.faults.failing_writer WORK RECORDS IDS [every]`` prints one JSON line for each n: what was reported,
what is there afterwards, how many writes there were. It goes on until the work was done without meeting the failing
one; without "every" the steps grow with n.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import reports
from app.domain.checks import PdfState
from app.domain.discussion import DiscussionContent
from app.domain.errors import AppError, WrongPassphraseError
from app.domain.exports import DocumentKind
from app.domain.ids import AgendaItemId, CaseId, SessionId
from app.services import backups, exporting, holders, integrity, sessions, signing_keys, vaults
from app.services.exporting import ExportRequest
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import PASSPHRASE, make_surroundings
from tests.faults import loaded

loaded.all_of(reports)

OLD, NEW = "written before", "written now " * 900
OTHER_PASSPHRASE = "anvil sparrow teacup mosaic drum"
MOST = 400


@dataclass(frozen=True)
class Place:
    """A fresh copy of the records, and which of them the work is about."""

    folder: Path
    path: Path
    slot: UUID
    session: SessionId
    item: AgendaItemId
    case: CaseId

    def open(self, passphrase: str = PASSPHRASE) -> OpenVault:
        """Unlock and connect."""
        around = make_surroundings(self.folder / "data")
        return vaults.connect(vaults.unlock(self.path, self.slot, passphrase, around), around)

    @property
    def pdf(self) -> Path:
        """Where an export goes."""
        return self.folder / "out" / "record.pdf"


def save_draft(place: Place, opened: OpenVault) -> None:
    """Save what is typed."""
    content = DiscussionContent(what_happened=NEW, lived_experience="She waits.")
    opened.do(sessions.save_child_draft, place.session, place.item, content)


def finish(place: Place, opened: OpenVault) -> None:
    """Finish the session."""
    opened.do(sessions.finish, place.session, FinishForm())


def change_passphrase(_place: Place, opened: OpenVault) -> None:
    """Change one's passphrase."""
    holders.change_passphrase(opened, PASSPHRASE, OTHER_PASSPHRASE)


def back_up(place: Place, opened: OpenVault) -> None:
    """Make a backup."""
    backups.backup(opened, place.folder / "backups")


def restore(place: Place, _opened: OpenVault) -> None:
    """Put the backup back elsewhere."""
    (made,) = (place.folder / "before").iterdir()
    backups.restore(made, place.folder / "restored")


def export(place: Place, opened: OpenVault) -> None:
    """Export the child's record, signed."""
    gathered = opened.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, place.case, None))
    again = place.pdf.exists()  # the file was written and its receipt was not: a person says "replace it"
    signed = exporting.sign_and_save(gathered, signing_keys.identity(opened), place.pdf, overwrite=again)
    opened.do(exporting.record, gathered, signed)


WORK: dict[str, Callable[[Place, OpenVault], None]] = {
    one.__name__: one for one in (save_draft, finish, change_passphrase, back_up, restore, export)
}


def after(work: str, place: Place) -> str:
    """Return what is there: "old", "new", or what is wrong."""
    try:
        opened, changed = place.open(), False
    except WrongPassphraseError:
        opened, changed = place.open(OTHER_PASSPHRASE), True
    try:
        if integrity.check(opened):
            return "not whole"
        match work:
            case "save_draft":
                draft = opened.read(lambda one: one.drafts.child(place.session, place.item, one.me))
                words = draft.content.what_happened if draft else ""
                return {OLD: "old", NEW: "new"}.get(words, "half")
            case "finish":
                is_over = opened.read(lambda one: one.sessions.get(place.session).finished_at is not None)
                kept = opened.read(lambda one: len(one.discussions.of_session(place.session)))
                return {(False, 0): "old", (True, 1): "new"}.get((is_over, kept), "half")
            case "change_passphrase":
                return "new" if changed else "old"
            case "back_up":
                return _backup_state(place, place.folder / "backups")
            case "restore":
                found = sorted((place.folder / "restored").glob("*"))
                return "old" if not found else "new" if len(found) == 3 else "half"
            case _:
                if not place.pdf.parent.exists() or not list(place.pdf.parent.iterdir()):
                    return "old"
                intact = exporting.verify_file(place.pdf).state is PdfState.INTACT
                return "new" if intact and len(list(place.pdf.parent.iterdir())) == 1 else "half"
    finally:
        opened.lock()


def _backup_state(place: Place, folder: Path) -> str:
    made = list(folder.glob("*")) if folder.exists() else []
    whole = [one for one in made if (one / "manifest.json").exists()]
    if not whole:
        return "old"  # what a failed try could not remove goes with the next one
    backups.restore(whole[0], place.folder / "tried")
    return "new"


def tried(
    work: str, source: Path, ids: tuple[str, ...], n: int, error: int, stays: bool, shim: ctypes.CDLL
) -> dict[str, object]:
    """Do the work with the n-th write failing, in a fork on a copy; return what happened."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(source, folder / "club")
        path = folder / "club" / "riverside.vault"
        place = Place(
            folder, path, UUID(ids[0]), SessionId(UUID(ids[1])), AgendaItemId(UUID(ids[2])), CaseId(UUID(ids[3]))
        )
        if work == "restore":
            opened = place.open()
            backups.backup(opened, folder / "before")
            opened.lock()
        read_end, write_end = os.pipe()
        child = os.fork()
        if child == 0:
            _in_fork(work, place, n, error, stays, shim, write_end)
        os.close(write_end)
        said = b""
        while got := os.read(read_end, 65536):
            said += got
        os.close(read_end)
        os.waitpid(child, 0)
        told: dict[str, object] = json.loads(said)
        return told | {"n": n, "after": after(work, place)}


def _in_fork(work: str, place: Place, n: int, error: int, stays: bool, shim: ctypes.CDLL, pipe: int) -> None:
    opened = place.open()
    shim.failing_writes_arm(ctypes.c_long(n), error, int(stays), pipe)
    again = ""
    try:
        WORK[work](place, opened)
        said = "done"
    except AppError as problem:
        said = problem.code
    except BaseException as defect:
        said = f"defect: {type(defect).__name__}: {defect}"
    seen = int(shim.failing_writes_disarm())
    if said != "done" and work != "restore":
        try:
            WORK[work](place, opened)
            again = "done"
        except BaseException as defect:
            again = f"{type(defect).__name__}: {defect}"
        opened.lock()
    os.write(pipe, json.dumps({"said": said, "seen": seen, "again": again}).encode())
    os._exit(0)


def main() -> None:
    """Try every n with a disk that fails once, then with one that is full from then on."""
    work, source, ids = sys.argv[1], Path(sys.argv[2]), tuple(sys.argv[3].split(","))
    shim = ctypes.CDLL(None)
    shim.failing_writes_disarm.restype = ctypes.c_long
    for error, stays in ((errno.EIO, False), (errno.ENOSPC, True)):
        n = 0
        while n < MOST:
            told = tried(work, source, ids, n, error, stays, shim)
            sys.stdout.write(json.dumps(told | {"error": errno.errorcode[error]}) + "\n")
            if int(str(told["seen"])) <= n:
                break
            n += 1 if "every" in sys.argv else 1 + n // 8


if __name__ == "__main__":
    main()
