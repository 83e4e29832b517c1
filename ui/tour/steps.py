"""The steps of the tour: where each leads, what it points at, and two sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.services import sessions
from app.services.sample_club import SampleClub
from app.services.workspace import WorkspaceView
from ui.desk import Desk
from ui.session.page import SessionPage


@dataclass(frozen=True, slots=True)
class Step:
    """``go`` leads to the screen; ``targets`` are the names of what is pointed at, the first that can be seen."""

    title: str
    words: str
    targets: tuple[str, ...]
    go: Callable[[], object]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Tour", words)


def steps(desk: Desk, club: SampleClub, passphrase: str) -> tuple[Step, ...]:
    """Return the steps through ``club``. They open screens and change nothing."""
    ways = _Ways(desk, club)
    hide = _tr("F12 hides everything at once and locks it, from anywhere. Here “%1” opens it again.")
    return (
        Step(
            _tr("Today"),
            _tr("One sentence says what is waiting, and what is late. Below it every line leads to its place."),
            ("today-sentence",),
            ways.today,
        ),
        Step(
            _tr("The next session"),
            _tr("“Prepare agenda” shows what you will talk about next. “Start session” opens the notes."),
            ("start-session", "prepare-agenda"),
            ways.today,
        ),
        Step(
            _tr("The agenda"),
            _tr("Both of you add to it. What was promised last time, and the children who are due, are there already."),
            ("agenda", "agenda-choice"),
            ways.session,
        ),
        Step(
            _tr("Two parts of a note"),
            _tr(
                "What concerns the child goes on that child’s file. "
                "How the other person is stays in supervision, sealed."
            ),
            ("section-what-happened",),
            ways.notes,
        ),
        Step(
            _tr("A child’s case"),
            _tr("All that was said, decided and done for one child. Initials are shown; F9 shows names for a minute."),
            ("chronology",),
            ways.case,
        ),
        Step(
            _tr("The signed record"),
            _tr(
                "This makes one signed PDF for this child’s file. It takes only this child’s part, and asks before "
                "anything that seems to name another child."
            ),
            ("case-export",),
            ways.case,
        ),
        Step(_tr("Hide and lock"), hide.replace("%1", passphrase), ("hide-and-lock", "header-lock"), ways.today),
        Step(
            _tr("Help"),
            _tr(
                "F1 explains the screen you are at. Look around as long as you like. It is all removed when you leave, "
                "unless you choose “Keep it…”."
            ),
            ("nav-help", "header-menu"),
            ways.today,
        ),
    )


class _Ways:
    """The ways to the screens that the steps speak of."""

    def __init__(self, desk: Desk, club: SampleClub) -> None:
        self._desk, self._club = desk, club

    def today(self) -> None:
        self._desk.window.go("today")

    def case(self) -> None:
        self._desk.open("case", self._club.case)

    def session(self) -> None:
        self._desk.open("session", self._club.finished_session)

    def notes(self) -> None:
        self.session()
        self._desk.ask(sessions.workspace, self._club.finished_session).then(self._child)

    def _child(self, view: WorkspaceView) -> None:
        page = self._desk.window.page
        if isinstance(page, SessionPage):
            page.open_child(next((one.initials for one in view.items if one.initials), ""))
