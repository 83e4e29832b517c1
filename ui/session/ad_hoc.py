"""An ad hoc note: who, about whom, what was asked, what was advised. One short page, done in two minutes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast
from uuid import UUID

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
    limited,
)
from ui.components.authority import AuthorityChoice
from ui.components.inputs import inputs_of
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_form import KeptForm
from ui.pages import Page
from ui.problems import show_at_fields
from ui.session.clock import Moment, ReportClock
from ui.theme import box, nest


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
        self._form = QVBoxLayout(inside)
        box(self._form, 0, 16)
        self._form.addWidget(self._danger())
        self._fields: dict[str, FormField] = {}
        self._who = PersonField([], name="ad-hoc-who")
        self._child = named(QComboBox(), "ad-hoc-child")
        self._child.addItem(self.tr("Nobody in particular"), None)
        self._add("other", self.tr("&Who did you talk with?"), self._who)
        self._add("case_id", self.tr("About w&hich child?"), self._child)
        self._texts = {}
        for key, words, optional in (
            ("asked", self.tr("What was &asked or told?"), False),
            ("advised", self.tr("What did you ad&vise?"), True),
            ("childs_words", self.tr("The child’s &own words"), True),
            ("decision", self.tr("What was decide&d?"), True),
            ("why", self.tr("Wh&y?"), True),
        ):
            editor = GrowingText(
                min_lines=2 if key in ("asked", "advised") else 1, name=f"ad-hoc-{key.replace('_', '-')}"
            )
            self._texts[key] = editor
            self._add(key, words, editor, optional=optional)
        self._ask_whose_decision()
        self._add_moments()
        nest(body.column, limited(inside, 680))
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        bar = ActionBar()
        save = HintButton(self.tr("&Save the note"), kind="primary", hint="Ctrl Enter", name="ad-hoc-save")
        save.clicked.connect(self.primary)
        bar.add_right(save)
        self.column.addWidget(bar)
        self._save = save
        self._kept = KeptForm(desk, self, ad_hoc.FORM, self._typed)
        self._kept.restored.connect(self._restore)
        header.add(self._kept.indicator)
        self._form.insertWidget(0, self._kept.banner)
        for editor in self._texts.values():
            editor.text_changed.connect(self._kept.touch)
            editor.left.connect(self._kept.flush)
        self._who.chosen.connect(lambda _key: self._kept.touch())
        self._child.activated.connect(lambda _index: self._kept.touch())
        self._clock.typed.connect(self._kept.touch)
        for one in inputs_of(self._held).values():
            one.watch(self._kept.touch, self._kept.flush)
        desk.ask(people.listing).then(self._offer_people)
        desk.ask(cases.listing).then(self._offer_cases)
        self._kept.fetch()  # after the two, so that there is something to choose from

    def _danger(self) -> Banner:
        words = self.tr("If a child may be in danger now, stop writing and call first.")
        danger = Banner("urgent", "", words, icon="phone")
        call = HintButton(self.tr("Who to &call"), small=True, name="ad-hoc-call")
        call.clicked.connect(lambda: self._desk.open("report-now", None))
        danger.add_button(call)
        return danger

    def _ask_whose_decision(self) -> None:
        """Asked once a decision is written, and not before: most talks in between decide nothing."""
        self._authority = AuthorityChoice("ad-hoc-authority")
        self._add("authority", self.tr("Whose decision &is it?"), self._authority)
        asked = self._fields["authority"]
        asked.hide()
        decided = self._texts["decision"]
        decided.text_changed.connect(lambda: asked.setVisible(bool(decided.text().strip())))
        self._authority.activated.connect(lambda _index: self._kept.touch())

    def _add_moments(self) -> None:
        """When it was, for a note written up later; and, for a child, the clock of a report."""
        self._held = Moment(self._desk, "ad-hoc", self.tr("Talked on"), self.tr("Talked at"), optional=True)
        self._held.day.set_hint(self.tr("Empty: just now."))
        self._form.addWidget(self._held)
        self._clock = ReportClock(self._desk)
        self._clock.hide()  # until a child is chosen
        self._form.addWidget(self._clock)
        self._child.currentIndexChanged.connect(lambda index: self._clock.setVisible(index > 0))

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

    def _typed(self) -> dict[str, str]:
        """Return everything that is filled in, for keeping."""
        chosen = {"other": self._who.key(), "case_id": self._child.currentData()}
        return {
            **{key: editor.text() for key, editor in self._texts.items()},
            **{key: "" if value is None else str(value) for key, value in chosen.items()},
            **{name: one.read() for name, one in inputs_of(self._held).items()},
            "authority": self._authority.key(),
            **self._clock.words(),
        }

    def _restore(self, kept: Mapping[str, str]) -> None:
        """Put back what was left, where nothing was typed meanwhile."""
        for key, editor in self._texts.items():
            if not editor.text():
                editor.set_text(kept.get(key, ""))
        if self._who.key() is None and kept.get("other"):
            self._who.set_key(UUID(kept["other"]))
        if self._child.currentData() is None and kept.get("case_id"):
            wanted = UUID(kept["case_id"])  # compared here: Qt tells two equal ids apart
            places = [at for at in range(self._child.count()) if self._child.itemData(at) == wanted]
            self._child.setCurrentIndex(places[0] if places else 0)
        if self._authority.value() is None:
            self._authority.set_key(kept.get("authority", ""))
        for name, one in inputs_of(self._held).items():
            one.put(kept.get(name, ""))
        self._clock.restore(kept)

    def leave(self) -> None:
        """Keep what is typed."""
        self._kept.flush()

    def save_now(self) -> None:
        """Ctrl+S."""
        self._kept.flush()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._kept.has_unsaved

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
        can_be_read, held_at = self._held.read()
        clock = self._clock.read()
        if clock is None or not can_be_read:
            return
        decided, why = self._texts["decision"].text(), self._texts["why"].text()
        if why.strip() and not decided.strip():  # a reason alone would go with nothing
            self._fields["decision"].set_problem(self.tr("Write what was decided, or move the reason elsewhere"))
            self._texts["decision"].setFocus()
            return
        case_id = cast("CaseId | None", self._child.currentData())
        form = AdHocForm(
            other=cast(PersonId, other),
            case_id=case_id,
            asked=self._texts["asked"].text(),
            advised=self._texts["advised"].text(),
            childs_words=self._texts["childs_words"].text(),
            decision=DecisionForm(decided, why, authority=self._authority.value()) if decided.strip() else None,
            held_at=held_at,
            **clock,  # type: ignore[arg-type]  # the terms of the clock, by name
        )
        self._kept.flush()
        self._save.setEnabled(False)
        self._desk.do(ad_hoc.record, form).then(self._saved, failed=self._refused)

    def _saved(self, session_id: SessionId) -> None:
        self._kept.forget()
        self._desk.window.back()
        self._desk.open("session", session_id)

    def _refused(self, error: AppError) -> None:
        self._save.setEnabled(True)
        fields = {**self._fields, **self._clock.fields(), "held_at": self._held.time}
        show_at_fields(error, fields, otherwise=self._fields["asked"])
