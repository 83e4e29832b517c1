"""Write a restricted matter down: what is alleged, about whom, by whom told, and who is named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError, InputError
from app.domain.ids import MatterId, PersonId
from app.services import matters
from app.services.matters import MatterForm, Offer
from ui.components import (
    ActionBar,
    Banner,
    DateField,
    FormField,
    GrowingText,
    HintButton,
    PageHeader,
    PersonChoice,
    PersonField,
    Row,
    RowList,
    ScrollBody,
    Text,
)
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_form import KeptForm
from ui.pages import Page
from ui.problems import in_words, show_at_fields
from ui.theme import box, fix


class NewMatterPage(Page):
    """What is typed is kept at every pause, sealed to its writer alone until it is saved."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("Write a restricted matter down")
        header = PageHeader(title, desk.tr("In the words you were told. What you think of it comes later"), back=True)
        super().__init__(title, "matters", header)
        self._desk = desk
        self._offer: Offer | None = None
        self._ticked: set[PersonId] = {desk.vault.me}
        self._fields: dict[str, FormField] = {}
        body = ScrollBody(margins=(28, 8, 28, 24), spacing=16)
        inside = QWidget()
        fix(inside, max_width=680)
        self._form = QVBoxLayout(inside)
        box(self._form, 0, 16)
        self._build()
        body.column.addWidget(inside)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        bar = ActionBar()
        self._save = HintButton(self.tr("&Save and seal"), kind="primary", hint="Ctrl Enter", name="matter-save")
        self._save.clicked.connect(self.primary)
        bar.add_right(self._save)
        self.column.addWidget(bar)
        self._kept = KeptForm(desk, self, matters.NEW, self._typed, keep=matters.keep, kept=matters.kept)
        self._kept.restored.connect(self._restore)
        header.add(self._kept.indicator)
        self._form.insertWidget(0, self._kept.banner)
        for line in self._lines.values():
            line.textEdited.connect(lambda _text: self._kept.touch())
        self._alleged.text_changed.connect(self._kept.touch)
        self._alleged.left.connect(self._kept.flush)
        desk.ask(matters.offer).then(self._show_offer)
        self._kept.fetch()

    def _build(self) -> None:
        call = HintButton(self.tr("Who to &call"), small=True, name="matter-call")
        call.clicked.connect(lambda: self._desk.open("report-now", None))
        danger = Banner(
            "urgent",
            "",
            self.tr(
                "If a child may be in danger now, call first. Then tell the local authority’s officer (LADO) at once: "
                "in many areas within one working day at the latest; your own area’s procedure says when. Do not tell "
                "the person, and ask nobody else, before you have the officer’s advice."
            ),
            icon="phone",
            name="matter-danger",
        )
        danger.add_button(call)
        self._form.addWidget(danger)
        self._lines = {
            key: named(QLineEdit(), f"matter-{key.replace('_', '-')}") for key in ("title", "about", "told_by")
        }
        self._about_on_file = PersonField([], name="matter-about-person")
        self._about_on_file.chosen.connect(self._chose_about)
        self._alleged = GrowingText(min_lines=4, name="matter-alleged")
        self._told_on = DateField(self._desk.today, name="matter-told-on")
        self._told_on.set_date(self._desk.today())
        self._readers = RowList("matter-readers", self.tr("Who is named"), fit=True)
        self._readers.toggled.connect(self._tick)
        self._readers.opened.connect(lambda key: self._tick(key, key not in self._ticked))
        self._add("about_id", self.tr("&Who is it about?"), self._about_on_file, optional=True)
        self._add("about", self.tr("Their &name, if they are not on file"), self._lines["about"], optional=True)
        self._add("title", self.tr("A &title, for those who are named"), self._lines["title"])
        self._add("told_by", self.tr("Who told &you?"), self._lines["told_by"])
        self._add("told_on", self.tr("When were you t&old?"), self._told_on)
        self._add("alleged", self.tr("What is said to have &happened?"), self._alleged)
        self._add(
            "readers",
            self.tr("Who may &read it?"),
            self._readers,
            hint=self.tr(
                "It is sealed to these people and the recovery sheet. Leave the safeguarding lead out when it is about "
                "them."
            ),
        )
        self._sheet = Text("", "hint", "matter-sheet")
        self._form.addWidget(self._sheet)

    def _add(self, key: str, words: str, control: QWidget, *, hint: str = "", optional: bool = False) -> None:
        self._fields[key] = FormField(words, control, hint=hint, optional=optional)
        self._form.addWidget(self._fields[key])

    def _show_offer(self, offer: Offer) -> None:
        self._offer = offer
        self._about_on_file.set_people([PersonChoice(person, name, title) for person, name, title in offer.everyone])
        words = self.tr("The recovery sheet opens it too.")
        if not offer.sheet_exists:
            words = self.tr("There is no recovery sheet yet: if everybody named forgets their passphrase, it is lost.")
        self._sheet.setText(words)
        self._fill_readers()

    def _fill_readers(self) -> None:
        if self._offer is None:
            return
        about = self._about_on_file.key()
        self._readers.set_rows(
            [
                Row(
                    key=person,
                    title=name,
                    title_rest=self.tr("(you)") if person == self._offer.me else "",
                    detail=title,
                    check=person in self._ticked,
                )
                for person, name, title in self._offer.people
                if person != about
            ]
        )

    def _tick(self, key: object, on: bool) -> None:
        person = cast(PersonId, key)
        if person != self._desk.vault.me:
            (self._ticked.add if on else self._ticked.discard)(person)
            self._kept.touch()
        self._fill_readers()

    def _chose_about(self, key: object) -> None:
        self._ticked.discard(cast(PersonId, key))
        self._fill_readers()
        self._kept.touch()

    def _typed(self) -> dict[str, str]:
        about = self._about_on_file.key()
        others = sorted(str(one) for one in self._ticked if one != self._desk.vault.me)
        return {
            **{key: line.text() for key, line in self._lines.items()},
            "alleged": self._alleged.text(),
            "about_id": "" if about is None else str(about),
            "readers": " ".join(others),
        }

    def _restore(self, kept: Mapping[str, str]) -> None:
        """Put back what was left, where nothing was typed meanwhile."""
        for key, line in self._lines.items():
            if not line.text():
                line.setText(kept.get(key, ""))
        if not self._alleged.text():
            self._alleged.set_text(kept.get("alleged", ""))
        if self._about_on_file.key() is None and kept.get("about_id"):
            self._about_on_file.set_key(UUID(kept["about_id"]))
        self._ticked |= {PersonId(UUID(one)) for one in kept.get("readers", "").split()}
        self._fill_readers()

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
        """Begin with whom it is about."""
        return self._about_on_file

    def primary(self) -> None:
        """Seal it to the people named."""
        for field in self._fields.values():
            field.clear_problem()
        try:
            told_on = self._told_on.date() or self._desk.today()
        except InputError as error:
            self._fields["told_on"].set_problem(in_words(error))
            self._told_on.setFocus()
            return
        about_id = cast("PersonId | None", self._about_on_file.key())
        name = self._lines["about"].text()
        if about_id is not None and self._offer is not None and not name.strip():
            name = next((one[1] for one in self._offer.everyone if one[0] == about_id), "")
        form = MatterForm(
            title=self._lines["title"].text(),
            about=name,
            about_id=about_id,
            alleged=self._alleged.text(),
            told_by=self._lines["told_by"].text(),
            told_on=told_on,
            readers=frozenset(self._ticked),
        )
        self._kept.flush()
        self._save.setEnabled(False)
        self._desk.do(matters.begin, form).then(self._saved, failed=self._refused)

    def _saved(self, matter_id: MatterId) -> None:
        self._kept.forget()
        self._desk.window.back()
        self._desk.open("matter", matter_id)

    def _refused(self, error: AppError) -> None:
        self._save.setEnabled(True)
        show_at_fields(error, self._fields, otherwise=self._fields["title"])
