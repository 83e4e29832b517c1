"""Export and sign, and checking any PDF: by button, by command, and by dropping one on the window."""

from __future__ import annotations

from ui.desk import Desk
from ui.export.check import CheckSheet
from ui.export.dropping import DropToCheck
from ui.export.reminding import SignatureReminder
from ui.export.sheet import ExportSheet


def install(desk: Desk) -> None:
    """Register the routes: "export" (kind, record id, session id or None) and "check-pdf" (a path or None)."""
    desk.add_route(
        "export", lambda kind, record_id, session_id=None: ExportSheet.open_over(desk, kind, record_id, session_id)
    )
    desk.add_route("check-pdf", lambda path=None: CheckSheet.open_over(desk, path))
    DropToCheck(desk)
    SignatureReminder(desk)
