"""``holdfast --self-check``: every resource, a vault, a document, a signature, a window. For the packaged program."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.bootstrap.window import NoScreenError, load_ui
from app.domain.checks import PdfState
from app.domain.errors import AppError
from app.domain.ids import DeviceId

_FOLDERS = (
    *("agenda", "agreement", "dictionary", "fonts", "icons", "languages", "licences", "policy", "prompts", "style"),
    *("templates", "words"),
)


class _NotInOrderError(Exception):
    """A part answered, and not as it should. The text is safe to show."""


def self_check(trying: Callable[[str], None]) -> tuple[tuple[str, str], ...]:
    """Try each part once, telling each by name; return (part, what went wrong) for those that failed."""
    failed = []
    with tempfile.TemporaryDirectory(prefix="holdfast-check-") as folder:
        world = Path(folder)
        parts: tuple[tuple[str, Callable[[], None]], ...] = (
            ("resources", _resources),
            ("spelling", _spelling),
            ("records, document, signature", lambda: _document(world)),
            ("window", lambda: _window(world)),
        )
        for name, attempt in parts:
            trying(name)
            try:
                attempt()
            except (AppError, OSError, ImportError, NoScreenError, _NotInOrderError) as error:
                failed.append((name, type(error).__name__))
    return tuple(failed)


def _resources() -> None:
    import resources

    for folder in _FOLDERS:
        found = resources.names(folder)
        if not found or not all(resources.read_bytes(f"{folder}/{name}") for name in found):
            raise _NotInOrderError(folder)


def _spelling() -> None:
    """Look up a word with the library that has a compiled part of its own."""
    from app.services import spelling

    if not spelling.load().knows("safeguarding"):
        raise _NotInOrderError("dictionary")


def _document(world: Path) -> None:
    """Make the sample club, check every page, sign one record and check it."""
    from app.services import exporting, integrity, sample_club, signing_keys
    from app.services.tries import WrongTries
    from app.services.vaults import Surroundings, cheapest_cost

    around = Surroundings(
        clock=lambda: datetime.now(UTC),
        zone=UTC,
        random_bytes=secrets.token_bytes,
        cost=cheapest_cost(),
        device=DeviceId(UUID(int=1)),
        data_folder=world / "data",
        tries=WrongTries(),
    )
    club = sample_club.make(world / "club" / sample_club.FILE_NAME, seed=1, around=around)
    opened = club.open(around)
    try:
        if integrity.check(opened):
            raise _NotInOrderError("records")
        request = exporting.ExportRequest(exporting.DocumentKind.CASE_RECORD, club.case)
        gathered = opened.read(exporting.gather, request)
        kept = tuple(exporting.KeptName(hit.found, "self-check") for hit in gathered.leaks)
        agenda = exporting.ExportRequest(exporting.DocumentKind.AGENDA, club.planned_session)
        exporting.save_editable(opened.read(exporting.gather, agenda), (), world / "agenda.docx")
        signed = exporting.sign_and_save(gathered, signing_keys.identity(opened), world / "record.pdf", kept_names=kept)
    finally:
        opened.lock()
    if exporting.verify_file(signed.target).state is not PdfState.INTACT:
        raise _NotInOrderError("signature")


def _window(world: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    load_ui("ui.trying").try_window(world / "settings")
