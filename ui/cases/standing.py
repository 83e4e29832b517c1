"""Where a case stands: something that happened is written down with its time, the case is closed or opened again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QComboBox

from app.domain.errors import InputError
from app.domain.ids import CaseId
from app.services import cases
from ui.asking import AskingSheet
from ui.components import Card, DateField, GrowingText, HintButton, Text, TimeField
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import field_problem


def standing_card(desk: Desk, view: cases.CaseView) -> Card | None:
    """Return the card with what can be noted about the case as a whole, or None for who only looks at it."""
    if not (view.may_add or view.may_change):
        return None
    card = Card("case-standing")
    case_id = view.case.id
    if view.may_add:
        happened = HintButton(desk.tr("So&mething happened…"), icon="pencil", small=True, name="case-happened")
        happened.clicked.connect(lambda: HappenedSheet(desk, case_id).open())
        card.body.addWidget(happened)
        paper = HintButton(desk.tr("Enter a paper record…"), icon="file-text", small=True, name="case-earlier")
        paper.clicked.connect(lambda: desk.open("earlier", case_id))
        card.body.addWidget(paper)
    if view.may_change and view.case.closed_on is None:
        close = HintButton(desk.tr("Close the case…"), icon="folder", small=True, name="case-close")
        close.clicked.connect(lambda: CloseSheet(desk, case_id).open())
        card.body.addWidget(close)
    elif view.may_change:
        if view.case.closed_reason:
            card.body.addWidget(Text(view.case.closed_reason, "soft", "closed-reason"))
        reopen = HintButton(desk.tr("&Open it again"), icon="folder-open", small=True, name="case-reopen")
        reopen.clicked.connect(lambda: desk.do(cases.reopen, case_id).then(failed=desk.trouble.emit))
        card.body.addWidget(reopen)
    if view.may_put_together:
        same = HintButton(desk.tr("This is the same child as…"), icon="folder", small=True, name="case-together")
        same.clicked.connect(lambda: desk.open("put-together", case_id))
        card.body.addWidget(same)
    return card


class HappenedSheet(AskingSheet):
    """What happened and when, outside a session (S0-30, S0-32: with its time)."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__(
            desk,
            desk.tr("Something happened"),
            desk.tr("If the child may be in danger now, stop writing and call first."),
            desk.tr("&Write it down"),
            "case-happened-sheet",
            height=560,
        )
        self._case_id = case_id
        self._kind = named(QComboBox(), "happened-kind")
        for key, words in _kinds(desk):
            self._kind.addItem(words, key)
        self.ask("kind", self.tr("&Kind"), self._kind)
        self._on = DateField(desk.today, name="happened-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("O&n"), self._on)
        self._at = TimeField(name="happened-at")
        self.ask("happened_at", self.tr("A&t"), self._at)
        self._what = GrowingText(min_lines=3, name="happened-what")
        self.ask("what", self.tr("What was &seen or heard"), self._what)
        self.body.addStretch(1)
        self.keep(f"happened-{case_id}")

    def primary(self) -> None:
        """Write it down."""
        try:
            on, at = self._on.date(), self._at.time()
        except InputError as error:
            field = "happened_at" if error.field == "time" else "on"
            self.fields[field].set_problem(field_problem(error))
            return
        if on is None or at is None:
            self.fields["on" if on is None else "happened_at"].set_problem(self.tr("Fill this in"))
            return
        happened_at = datetime.combine(on, at, self.desk.around.zone)
        self.do(cases.add_episode, self._case_id, happened_at, self._kind.currentData(), self._what.text()).then(
            self.settled, failed=self.refused
        )


class CloseSheet(AskingSheet):
    """When and why the case is closed; it stays on file for as long as the club keeps it."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__(
            desk,
            desk.tr("Close the case"),
            desk.tr("It stays on file, and can be opened again."),
            desk.tr("&Close it"),
            "case-close-sheet",
        )
        self._case_id = case_id
        self._on = DateField(desk.today, name="close-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("Closed &on"), self._on)
        self._reason = GrowingText(min_lines=3, name="close-reason")
        self.ask("reason", self.tr("&Why"), self._reason)
        self.body.addStretch(1)
        self.keep(f"close-{case_id}")

    def primary(self) -> None:
        """Close it."""
        on = self.day_in("on", self._on, self.tr("Fill this in"))
        if on is None:
            return
        self.do(cases.close_case, self._case_id, on, self._reason.text()).then(self.settled, failed=self.refused)


def _kinds(desk: Desk) -> tuple[tuple[str, str], ...]:
    words = {
        "late-collection": desk.tr("Collected late"),
        "hungry": desk.tr("Hungry"),
        "tired": desk.tr("Tired"),
        "injury": desk.tr("An injury"),
        "missing": desk.tr("Missing"),
        "behaviour": desk.tr("Behaviour"),
        "online": desk.tr("Online"),
        "told-something": desk.tr("Told somebody something"),
        "services": desk.tr("Contact with services"),
        "other": desk.tr("Something else"),
    }
    return tuple((key, words.get(key, key)) for key in cases.EPISODE_KINDS)
