"""The session workspace: agenda, notes, context; finishing, handing over, pausing; ad hoc notes; who to call."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.ids import SessionId
from ui.desk import Desk
from ui.session.ad_hoc import AdHocPage
from ui.session.calls import CallsSheet
from ui.session.clock import ReportedSheet
from ui.session.handover import HandoverPage
from ui.session.page import SessionPage


def install(desk: Desk) -> None:
    """Register the routes "session", "follow-up" (session id), "ad-hoc", "report-now" and "reported" (case id).

    "read-form" (session id, file) reads a preparation form that came back.
    """
    desk.add_route("session", lambda session_id: SessionPage(desk, session_id))
    desk.add_route("read-form", lambda session_id, path: read_form(desk, session_id, path))
    desk.add_route("follow-up", lambda session_id: HandoverPage(desk, session_id))
    desk.add_route("ad-hoc", lambda: AdHocPage(desk))
    desk.add_route("report-now", lambda case_id=None: CallsSheet(desk, case_id).open())
    desk.add_route("reported", lambda case_id, label="": ReportedSheet(desk, case_id, label).open())
    keys = _Keys(desk)
    desk.window.ad_hoc_asked.connect(keys.ad_hoc)
    desk.window.report_asked.connect(keys.report_now)


def read_form(desk: Desk, session_id: SessionId, path: Path) -> None:
    """Open the session with the form that came back over it."""
    desk.open("session", session_id)
    page = desk.window.page
    if isinstance(page, SessionPage):
        page.read_form(path)


class _Keys(QObject):
    """Ctrl+Shift+N and Ctrl+Shift+R, from anywhere. They go with their desk, so that a locked desk opens nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def ad_hoc(self) -> None:
        """Open an ad hoc note."""
        self._desk.open("ad-hoc")

    def report_now(self) -> None:
        """Show who to call; from a child's page the report can be noted for that child at once."""
        where = self._desk.whereabouts()
        self._desk.open("report-now", where.arguments[0] if where.route == "case" else None)
