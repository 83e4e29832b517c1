"""Export and sign: what goes in, what stays out, the live pages, signing, and the check that follows."""

from __future__ import annotations

from ui.desk import Desk
from ui.export.check import CheckSheet
from ui.export.sheet import ExportSheet


def install(desk: Desk) -> None:
    """Register the routes: "export" (kind, record id, session id or None) and "check-pdf"."""
    desk.add_route(
        "export", lambda kind, record_id, session_id=None: ExportSheet.open_over(desk, kind, record_id, session_id)
    )
    desk.add_route("check-pdf", lambda: CheckSheet.open_over(desk))
