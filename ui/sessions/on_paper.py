"""Type in a session that was held on paper: when it was, when the paper was written, where the paper is now."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtWidgets import QLineEdit

from app.domain.errors import InputError
from app.domain.ids import PairId, SessionId
from app.services import on_paper, sessions
from app.services.on_paper import PaperForm
from app.services.workspace import WorkspaceView
from ui.asking import AskingSheet
from ui.components import DateField, NumberField, PersonChoice, PersonField, TimeField
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import fix
from ui.wording import clock_time, count, day_in_prose, field_problem

_FIELDS = {"paper-on": "held_on", "paper-at": "at", "paper-written": "written_on"}


class PaperSheet(AskingSheet):
    """For a planned session, or with None for one that was never planned here. Then its notes are typed as always."""

    def __init__(self, desk: Desk, session_id: SessionId | None) -> None:
        super().__init__(
            desk,
            desk.tr("From paper"),
            desk.tr(
                "For a session whose notes you wrote on paper. It counts on the day it was held, and says that it came "
                "from paper. Next you type in the notes; what is about a child goes in that child’s file only."
            ),
            desk.tr("&Type it in"),
            "paper",
            height=700,
        )
        self._id = session_id
        self._planned_on: date | None = None
        self._who = PersonField([], name="paper-who")
        if session_id is None:
            self.ask("pair_id", self.tr("With &whom"), self._who)
        self._on = DateField(desk.today, name="paper-on", prefer="past")
        self._at = fix(TimeField(name="paper-at"), width=180)
        self._at.setPlaceholderText(self.tr("such as 19:10"))
        self._length = NumberField(0, 480, 0, name="paper-length")
        self._length.setSpecialValueText(" ")  # nobody has said yet how long it was
        self._length.setSingleStep(5)
        self._place = named(QLineEdit(), "paper-place")
        self._reason = named(QLineEdit(), "paper-reason")
        self._written = DateField(desk.today, name="paper-written", prefer="past")
        self._kept_at = named(QLineEdit(), "paper-kept-at")
        self.ask("held_on", self.tr("&Held on"), self._on)
        self.ask("reason", self.tr("Why on another &day than planned?"), self._reason)
        self.fields["reason"].hide()
        self.ask("at", self.tr("&From"), self._at)
        self.ask("length_min", self.tr("How &long, in minutes"), self._length)
        self.ask("place", self.tr("Wh&ere"), self._place, optional=True)
        self.ask("written_on", self.tr("The paper was written &on"), self._written)
        self.ask("kept_at", self.tr("Where the pa&per is now, or what became of it"), self._kept_at)
        self.body.addStretch(1)
        self._on.date_changed.connect(self._ask_why)
        if session_id is None:
            desk.ask(on_paper.supervised).then(self._offer)
        else:
            desk.ask(sessions.workspace, session_id).then(self._show)

    def _offer(self, found: tuple[tuple[PairId, str], ...]) -> None:
        self._who.set_people([PersonChoice(pair_id, name, "") for pair_id, name in found])
        self._who.setFocus()
        self.keep("paper-new")

    def _show(self, view: WorkspaceView) -> None:
        session = view.session
        self._planned_on = session.planned_on
        self._on.set_date(session.planned_on)
        planned = self.tr("%1 was planned").replace("%1", clock_time(session.planned_at))
        self.fields["at"].set_hint(planned)
        self.fields["length_min"].set_hint(count(session.length_min, "minute was planned", "minutes were planned"))
        self._place.setText(session.place)
        self._on.setFocus()
        self.keep(f"paper-{session.id}")

    def _ask_why(self, day: object) -> None:
        """Dates change only with a reason (S1-47)."""
        is_other = self._planned_on is not None and isinstance(day, date) and day != self._planned_on
        self.fields["reason"].setVisible(is_other)
        if is_other and self._planned_on is not None:
            planned = self.tr("It was planned for %1.").replace("%1", day_in_prose(self._planned_on))
            self.fields["reason"].set_hint(planned)

    def primary(self) -> None:
        """Begin to type it in."""
        for field in self.fields.values():
            field.clear_problem()
        form = self._read()
        if form is None:
            return
        if self._id is not None:
            self.do(on_paper.begin, self._id, form).then(self._begun, failed=self.refused)
        else:
            pair_id = cast("PairId | None", self._who.key())
            self.do(on_paper.enter, pair_id, form).then(self._begun, failed=self.refused)

    def _read(self) -> PaperForm | None:
        """Return what is filled in; None where a day or a time cannot be read, which its field says."""
        try:
            return PaperForm(
                held_on=self._on.date(),
                at=self._at.time(),
                length_min=self._length.value(),
                place=self._place.text(),
                written_on=self._written.date(),
                kept_at=self._kept_at.text(),
                reason=self._reason.text(),
            )
        except InputError as error:
            self.fields[_FIELDS[error.field]].set_problem(field_problem(error))
            return None

    def _begun(self, session_id: SessionId) -> None:
        self.accept()
        self.desk.open("session", session_id)
