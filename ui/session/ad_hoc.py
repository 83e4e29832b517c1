"""An ad hoc note: who, about whom, what was asked, what was advised. One short page, done in two minutes."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.ids import CaseId, PersonId, SessionId
from app.services import ad_hoc, cases, people
from app.services.ad_hoc import AdHocForm
from app.services.cases import CaseRow
from app.services.decisions import DecisionForm
from app.services.people import PersonRow
from ui.components import (
    ActionBar,
    Banner,
    FormField,
    GrowingText,
    HintButton,
    PageHeader,
    PersonChoice,
    PersonField,
    ScrollBody,
)
from ui.components.naming import named
from ui.desk import Desk
from ui.pages import Page
from ui.problems import show_at_fields
from ui.theme import box, fix


class AdHocPage(Page):
    """Finished at once; it goes on the next agenda of the two by itself."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("Ad hoc note")
        header = PageHeader(
            title, desk.tr("A talk in between: a few lines now are worth more than a page later"), back=True
        )
        super().__init__(title, "sessions", header)
        self._desk = desk
        body = ScrollBody(margins=(28, 8, 28, 24), spacing=16)
        inside = QWidget()
        fix(inside, max_width=680)
        self._form = QVBoxLayout(inside)
        box(self._form, 0, 16)
        danger = Banner(
            "urgent", "", desk.tr("If a child may be in danger now, stop writing and call first."), icon="phone"
        )
        call = HintButton(desk.tr("Who to &call"), small=True, name="ad-hoc-call")
        call.clicked.connect(lambda: desk.open("report-now", None))
        danger.add_button(call)
        self._form.addWidget(danger)
        self._fields: dict[str, FormField] = {}
        self._who = PersonField([], name="ad-hoc-who")
        self._child = named(QComboBox(), "ad-hoc-child")
        self._child.addItem(self.tr("Nobody in particular"), None)
        self._add("other", self.tr("&Who did you talk with?"), self._who)
        self._add("case_id", self.tr("About w&hich child?"), self._child)
        self._texts = {}
        for key, words, optional in (
            ("asked", self.tr("What was &asked or told?"), False),
            ("advised", self.tr("What did you a&dvise?"), True),
            ("childs_words", self.tr("The child’s &own words"), True),
            ("decision", self.tr("What was de&cided?"), True),
            ("why", self.tr("Wh&y?"), True),
        ):
            editor = GrowingText(
                min_lines=2 if key in ("asked", "advised") else 1, name=f"ad-hoc-{key.replace('_', '-')}"
            )
            self._texts[key] = editor
            self._add(key, words, editor, optional=optional)
        body.column.addWidget(inside)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        bar = ActionBar()
        save = HintButton(self.tr("&Save the note"), kind="primary", hint="Ctrl Enter", name="ad-hoc-save")
        save.clicked.connect(self.primary)
        bar.add_right(save)
        self.column.addWidget(bar)
        desk.ask(people.listing).then(self._offer_people)
        desk.ask(cases.listing).then(self._offer_cases)

    def _add(self, key: str, words: str, control: QWidget, *, optional: bool = False) -> None:
        self._fields[key] = FormField(words, control, optional=optional)
        self._form.addWidget(self._fields[key])

    def _offer_people(self, rows: tuple[PersonRow, ...]) -> None:
        me = self._desk.vault.me
        self._who.set_people(
            [
                PersonChoice(row.person.id, row.person.full_name, row.appointment.title if row.appointment else "")
                for row in rows
                if row.person.left_on is None and row.person.id != me
            ]
        )

    def _offer_cases(self, rows: tuple[CaseRow, ...]) -> None:
        for row in rows:
            if row.case.closed_on is None:
                self._child.addItem(f"{row.case.initials} · {row.case.reference}", row.case.id)

    def begin_at(self) -> QWidget | None:
        """Begin with who it was."""
        return self._who

    def primary(self) -> None:
        """Save the note as a finished session."""
        for field in self._fields.values():
            field.clear_problem()
        other = self._who.key()
        missing: list[QWidget] = []
        if other is None:
            self._fields["other"].set_problem(self.tr("Choose who you talked with"))
            missing.append(self._who)
        if not self._texts["asked"].text().strip():
            self._fields["asked"].set_problem(self.tr("Write in a few words what was asked or told"))
            missing.append(self._texts["asked"])
        if missing:
            missing[0].setFocus()
            return
        decided = self._texts["decision"].text()
        case_id = cast("CaseId | None", self._child.currentData())
        form = AdHocForm(
            other=cast(PersonId, other),
            case_id=case_id,
            asked=self._texts["asked"].text(),
            advised=self._texts["advised"].text(),
            childs_words=self._texts["childs_words"].text() if case_id is not None else "",
            decision=DecisionForm(decided, self._texts["why"].text()) if decided.strip() else None,
        )
        self._desk.do(ad_hoc.record, form).then(self._saved, failed=self._refused)

    def _saved(self, session_id: SessionId) -> None:
        self._desk.window.back()
        self._desk.open("session", session_id)

    def _refused(self, error: AppError) -> None:
        show_at_fields(error, self._fields, otherwise=self._fields["asked"])
