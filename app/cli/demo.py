"""``holdfast demo``: a sample club, its documents exported and checked, and then the window."""

from __future__ import annotations

from argparse import Namespace
from itertools import count
from pathlib import Path

from app.cli import documents
from app.cli.doors import Doors
from app.cli.outcome import DONE, NOT_IN_ORDER, NotDoneError
from app.cli.terminal import Terminal
from app.domain.checks import PdfState
from app.domain.exports import DocumentKind
from app.services import exporting, organisation, sample_club, signing_keys
from app.services.exporting import ExportRequest
from app.services.sample_club import SampleClub
from app.services.vaults import OpenVault

SEED = 1


def demo(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """Make the sample club, export nine kinds of document, signed, check each, open the window if there is a screen.

    Returns 0, or 1 when a document does not pass its check.
    """
    folder = Path(options.to).absolute() if options.to else _free_folder(Path.cwd())
    path = folder / sample_club.FILE_NAME
    if path.exists():
        raise NotDoneError(
            "exists", f"There is a sample club in {folder} already. Choose another folder with --to DIR."
        )
    terminal.tell("Making a sample club. Every person and child in it is invented.")
    around = doors.surroundings()
    with terminal.busy("Telling a year of supervision"):
        club = sample_club.make(path, seed=SEED, around=around)
    terminal.tell(f"Records: {club.path}")
    for key in club.keys:
        terminal.tell(f"  {key.label:<4} {key.name}, {key.title}: {key.passphrase}")
    opened = club.open(around)
    try:
        written = _export(opened, club, folder / "exports", terminal)
    finally:
        opened.lock()
    good = all(state is PdfState.INTACT for _name, state in written)
    keys = [{"label": key.label, "name": key.name, "passphrase": key.passphrase} for key in club.keys]
    exports = [{"file": name, "state": state.value} for name, state in written]
    terminal.give({"done": good, "vault": str(club.path), "keys": keys, "exports": exports})
    code = DONE if good else NOT_IN_ORDER
    if options.no_window:
        return code
    reason = doors.why_no_screen()
    if reason:
        terminal.tell(f"The window was not opened, because {reason}.")
        return code
    terminal.tell("Opening the window. Unlock with one of the passphrases above.")
    return doors.open_window(path, False) or code


def _free_folder(beside: Path) -> Path:
    """Return "holdfast-demo" below ``beside``, or "holdfast-demo-2" and so on when there is a sample club already."""
    names = (f"holdfast-demo-{number}" if number > 1 else "holdfast-demo" for number in count(1))
    return next(beside / name for name in names if not (beside / name / sample_club.FILE_NAME).exists())


def _export(opened: OpenVault, club: SampleClub, folder: Path, terminal: Terminal) -> list[tuple[str, PdfState]]:
    terminal.tell(f"Nine kinds of document, signed and checked, in {folder}:")
    written = []
    for kind, record in (
        (DocumentKind.AGREEMENT, club.agreement),
        (DocumentKind.AGENDA, club.planned_session),
        (DocumentKind.SESSION_RECORD, club.finished_session),
        (DocumentKind.CASE_RECORD, club.case),
        (DocumentKind.CASE_CHRONOLOGY, club.case),
        (DocumentKind.POLICY, opened.read(organisation.policy).id),
        (DocumentKind.TRUST_CARD, opened.read(organisation.organisation).id),
        (DocumentKind.GROUP_RECORD, club.group),
        (DocumentKind.AGENCY_EXTRACT, club.agency),
    ):
        gathered = opened.read(exporting.gather, ExportRequest(kind, record))
        target = folder / exporting.default_file_name(gathered)
        identity = signing_keys.identity(opened)
        documents.save(opened, gathered, target, "invented names in a sample", identity, overwrite=True)
        state = exporting.verify_file(target).state
        terminal.tell(f"  {state.value}: {target.name}")
        written.append((target.name, state))
    return written
