"""Record a decision, add an action: the two forms that replace the foot of the note while they are open.

Half-filled forms are kept as drafts, so that locking loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from app.domain.discussion import DecisionKind
from app.domain.errors import AppError, FormError, InputError
from app.domain.ids import PersonId
from app.services.decisions import DecisionForm
from ui.components import (
    Composer,
    DateField,
    Flow,
    FormField,
    GrowingText,
    HintButton,
    PersonChoice,
    PersonField,
    SegmentedChoice,
    SmartLetters,
)
from ui.components.authority import AuthorityChoice
from ui.components.naming import named
from ui.problems import show_at_fields
from ui.theme import box, nest
from ui.wording import field_problem


class ItemForm(Composer):
    """What both share: fields by name, problems at their fields, the typed text as a draft."""

    typed = Signal()
    entered = Signal()  # somebody begins to write in one of the fields

    def __init__(self, title: str, detail: str, name: str) -> None:
        super().__init__(title, detail, name=name)
        self.fields: dict[str, FormField] = {}
        self._texts: dict[str, GrowingText] = {}
        self._last = ""  # the field that was written in last
        self._choices: dict[str, tuple[Callable[[], str], Callable[[str], None]]] = {}

    def _text(self, key: str, label: str, *, optional: bool = True, lines: int = 1, hint: str = "") -> None:
        editor = GrowingText(min_lines=lines, name=f"{self.objectName()}-{key.replace('_', '-')}")
        editor.text_changed.connect(self.typed)
        editor.editor.entered.connect(partial(self._enter, key))
        self._texts[key] = editor
        self.fields[key] = FormField(label, editor, hint=hint, optional=optional)
        self.form.addWidget(self.fields[key])

    def _choice(self, key: str, read: Callable[[], str], show: Callable[[str], None]) -> None:
        """Keep in the draft what is chosen and not written: a day, a person, a tick."""
        self._choices[key] = (read, show)

    def _day(self, key: str, field: DateField) -> None:
        """Keep a day in the draft as the day it means now ("tomorrow" is another day tomorrow)."""

        def read() -> str:
            day = field.readable_date()
            return field.text() if day is None else day.isoformat()

        def show(text: str) -> None:
            try:
                field.set_date(date.fromisoformat(text))
            except ValueError:
                field.setText(text)

        self._choice(key, read, show)
        field.textEdited.connect(lambda _text: self.typed.emit())
        field.date_changed.connect(lambda _day: self.typed.emit())

    def text(self, key: str) -> str:
        """Return what is typed in a field."""
        return self._texts[key].text()

    def holds_words(self) -> bool:
        """True when anything is written in it."""
        return any(editor.text().strip() for editor in self._texts.values())

    def draft(self) -> dict[str, str]:
        """Return everything typed and chosen, by field, for the draft."""
        chosen = {key: read() for key, (read, _show) in self._choices.items()}
        return {key: editor.text() for key, editor in self._texts.items()} | chosen

    def restore(self, typed: dict[str, str]) -> None:
        """Put a draft back."""
        for key, text in typed.items():
            if key in self._texts:
                self._texts[key].set_text(text)
            elif key in self._choices:
                self._choices[key][1](text)
        self.restored()

    def restored(self) -> None:
        """A draft is back in the fields. A form that shows how far it is filled shows it again."""

    def _enter(self, key: str) -> None:
        self._last = key
        self.entered.emit()

    def place(self) -> tuple[str, int]:
        """Return the field that was written in last, and the cursor in it."""
        key = self._last or next(iter(self._texts))
        return f"{self.objectName()}-{key}", self._texts[key].editor.cursor_position()

    def go_to(self, place: str, cursor: int) -> bool:
        """Put the cursor where ``place`` says; False when that is no field of this form."""
        key = place.removeprefix(f"{self.objectName()}-")
        if key == place or key not in self._texts:
            return False
        self._texts[key].editor.set_cursor_position(cursor)
        self._texts[key].setFocus()
        self._last = key  # also while the window itself is not at the front
        return True

    def refuse(self, error: AppError) -> None:
        """Show what does not fit at its field; everything typed stays."""
        show_at_fields(error, self.fields, otherwise=next(iter(self.fields.values())))

    def clear_problems(self) -> None:
        """Take every message away."""
        for field in self.fields.values():
            field.clear_problem()

    def begin(self) -> None:
        """Put the focus into the first field."""
        next(iter(self.fields.values())).control.setFocus()


class DecisionComposer(ItemForm):
    """What was decided and why. "No change" and "Not referring" are decisions too."""

    def __init__(self, initials: str, today: Callable[[], date]) -> None:
        super().__init__("", "", "decision")
        self.set_words(self.tr("Decision about %1").replace("%1", initials))
        self.kind = SegmentedChoice(
            [
                (DecisionKind.DECISION.value, self.tr("Decision")),
                (DecisionKind.NO_CHANGE.value, self.tr("No change")),
                (DecisionKind.NOT_REFERRING.value, self.tr("Not referring")),
            ],
            name="decision-kind",
            label=self.tr("Kind of decision"),
        )
        self.kind.set_value(DecisionKind.DECISION.value)
        self.kind.chosen.connect(self._suggest)
        self.form.addWidget(self.kind)
        self._text("what", self.tr("&What was decided"), optional=False)
        self._text("why", self.tr("Wh&y"), optional=False, lines=2)
        self._text("options_not_taken", self.tr("What &else was considered and not chosen"))
        self._text("effect_on_child", self.tr("Likely effect on the &child"))
        self._text("effect_on_family", self.tr("Likely effect on the fami&ly"))
        self._authority = AuthorityChoice("decision-authority")
        self.fields["authority"] = FormField(self.tr("Wh&ose decision it is"), self._authority)
        self.form.addWidget(self.fields["authority"])
        self._review = DateField(today, name="decision-review")
        self.fields["review_on"] = FormField(self.tr("Look at it again &by"), self._review, optional=True)
        self.form.addWidget(self.fields["review_on"])
        self._endorsed = named(QCheckBox(self.tr("I approve this as supervisor, by name")), "decision-endorsed")
        self.form.addWidget(self._endorsed)
        self._choice("kind", lambda: self.kind.value() or "", self.kind.set_value)
        self._choice("authority", self._authority.key, self._authority.set_key)
        self._day("review_on", self._review)
        # Not "is_endorsed": in drafts of before, the tick stood there before anybody gave it.
        self._choice("approved", lambda: "yes" if self._endorsed.isChecked() else "", self._show_endorsed)
        self._authority.activated.connect(lambda _index: self.typed.emit())
        self._endorsed.toggled.connect(lambda _on: self.typed.emit())

    def _show_endorsed(self, yes: str) -> None:
        self._endorsed.setChecked(bool(yes))

    def _suggest(self, key: str) -> None:
        words = {
            DecisionKind.NO_CHANGE.value: self.tr("No change for now"),
            DecisionKind.NOT_REFERRING.value: self.tr("Not referring for now"),
        }
        known = {"", *words.values()}
        if self.text("what") in known:
            self.restore({"what": words.get(key, "")})
        self.typed.emit()

    def filled(self) -> DecisionForm | None:
        """Return the form, or None when the date cannot be read or something is missing, which its field says."""
        self.clear_problems()
        try:
            review = self._review.date()
        except InputError as error:
            self.fields["review_on"].set_problem(field_problem(error))
            return None
        authority = self._authority.value()
        missing = [InputError(key, "missing") for key in ("what", "why") if not self.text(key).strip()]
        if authority is None:
            missing.append(InputError("authority", "missing"))
        if missing:
            self.refuse(FormError(tuple(missing)))
            return None
        return DecisionForm(
            what=self.text("what"),
            why=self.text("why"),
            kind=DecisionKind(self.kind.value() or DecisionKind.DECISION.value),
            options_not_taken=self.text("options_not_taken"),
            effect_on_child=self.text("effect_on_child"),
            effect_on_family=self.text("effect_on_family"),
            authority=authority,
            review_on=review,
            is_endorsed=self._endorsed.isChecked(),
        )


class ActionComposer(ItemForm):
    """A SMART action: letters fill as fields do, and never block saving."""

    def __init__(
        self, about: str, people: list[PersonChoice], quick: list[tuple[str, date]], today: Callable[[], date]
    ) -> None:
        super().__init__("", "", "action")
        self.set_words(self.tr("Action"), about)
        self.letters = SmartLetters()
        self.add_to_head(self.letters)
        self._text("what", self.tr("&What will be done"), optional=False)
        self._who = PersonField(people, name="action-owner")
        self._who.chosen.connect(lambda _key: self.typed.emit())
        by_key = {str(person.key): person.key for person in people}
        self._choice("owner", lambda: str(self._who.key() or ""), lambda key: self._who.set_key(by_key.get(key)))
        self.fields["owner"] = FormField(self.tr("W&ho"), self._who)
        self._due = DateField(today, name="action-due")
        self._day("due_on", self._due)
        self.fields["due_on"] = FormField(self.tr("&By when"), self._due)
        beside = box(QHBoxLayout(), 0, 16)
        for key in ("owner", "due_on"):
            beside.addWidget(self.fields[key], 1)
        nest(self.form, beside)
        line = Flow()
        for words, day in quick:
            button = HintButton(words, small=True, name=f"quick-{day.isoformat()}")
            button.clicked.connect(lambda _on=False, day=day: self._set_due(day))
            line.add(button)
        self.form.addWidget(line)
        self._text("measure", self.tr("How we will &know it is done"))
        self._text("obstacles", self.tr("What could &get in the way"), hint=self.tr("“Nothing” counts."))
        self._text("difference", self.tr("What diff&erence it should make"))
        self._text("review", self.tr("Which case re&view it comes from"))
        self.typed.connect(self._changed)
        self._changed()

    def restored(self) -> None:
        """Show the letters of what is filled."""
        self._changed()

    def _set_due(self, day: date) -> None:
        self._due.set_date(day)
        self.typed.emit()

    def _changed(self) -> None:
        self.letters.set_filled(
            {
                "S": bool(self.text("what").strip()),
                "M": "measure" in self._texts and bool(self.text("measure").strip()),
                "A": self._who.key() is not None,
                "R": "obstacles" in self._texts and bool(self.text("obstacles").strip()),
                "T": self._due.readable_date() is not None,
            }
        )

    def filled(self) -> tuple[PersonId, date] | None:
        """Return owner and due date, or None while one is missing, which its field says."""
        self.clear_problems()
        owner = self._who.key()
        try:
            day = self._due.date()
        except InputError as error:
            self.fields["due_on"].set_problem(field_problem(error))
            return None
        missing = []
        if not self.text("what").strip():
            missing.append(("what", self.tr("Write what will be done")))
        if owner is None:
            missing.append(("owner", self.tr("Choose who does it")))
        if day is None:
            missing.append(("due_on", self.tr("Say by when")))
        for key, words in missing:
            self.fields[key].set_problem(words)
        if missing:
            self.fields[missing[0][0]].control.setFocus()
        if missing or day is None:
            return None
        return cast(PersonId, owner), day
