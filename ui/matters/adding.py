"""Add to a restricted matter: one card whose fields follow the kind of entry. What is typed is kept, sealed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError, InputError
from app.domain.ids import MatterId
from app.domain.matters import BY_HAND, EntryKind
from app.services import matters
from app.services.matters import EntryForm
from ui.components import Card, DateField, FilterChips, FormField, GrowingText, HintButton, Text, clear_layout
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_form import KeptForm
from ui.pages import Page
from ui.problems import in_words, show_at_fields
from ui.theme import box
from ui.wording.matters import asks, kind_name


class AddCard(Card):
    """Which kind, and its fields. ``added`` when an entry was saved."""

    added = Signal()

    def __init__(self, desk: Desk, page: Page, matter_id: MatterId) -> None:
        super().__init__("matter-add")
        self._desk, self._page, self._id = desk, page, matter_id
        self._kind = EntryKind.CONTACT
        self._fields: dict[str, FormField] = {}
        self._controls: dict[str, QLineEdit | GrowingText | DateField] = {}
        self.body.addWidget(Text(self.tr("Add to it"), "heading"))
        self.body.addWidget(
            Text(self.tr("What was written stays as it is. Every entry carries its day and your name."), "hint")
        )
        self._chips = FilterChips(
            [(kind.value, kind_name(kind), None) for kind in BY_HAND],
            name="matter-kinds",
            label=self.tr("What do you want to add?"),
        )
        self._chips.chosen.connect(self._choose)
        self.body.addWidget(self._chips)
        holder = QWidget()
        self._form = QVBoxLayout(holder)
        box(self._form, (0, 8, 0, 0), 12)
        self.body.addWidget(holder)
        self._kept: KeptForm | None = None
        self._chips.set_value(self._kind.value)
        self._build()

    @property
    def has_unsaved(self) -> bool:
        """Whether words are in memory only."""
        return self._kept is not None and self._kept.has_unsaved

    def flush(self) -> None:
        """Keep what is typed now."""
        if self._kept is not None:
            self._kept.flush()

    def _choose(self, key: str) -> None:
        self.flush()
        self._kind = EntryKind(key)
        self._build()

    def _build(self) -> None:
        clear_layout(self._form)
        self._fields.clear()
        self._controls.clear()
        for key, label, hint in asks(self._kind):
            control = self._control(key)
            self._controls[key] = control
            optional = key == "because" and self._kind not in (EntryKind.DECISION, EntryKind.SUPPORT)
            self._fields[key] = FormField(label, control, hint=hint, optional=optional)
            self._form.addWidget(self._fields[key])
        form = matters.form_of(self._id, self._kind)
        self._kept = kept = KeptForm(self._desk, self._page, form, self._typed, keep=matters.keep, kept=matters.kept)
        kept.restored.connect(self._restore)
        self._form.insertWidget(0, kept.banner)
        save = HintButton(self.tr("&Add this"), kind="primary", hint="Ctrl Enter", name="matter-add-save")
        save.clicked.connect(self.save)
        self._form.addWidget(save)
        for control in self._controls.values():
            if isinstance(control, GrowingText):
                control.text_changed.connect(kept.touch)
                control.left.connect(kept.flush)
            elif not isinstance(control, DateField):
                control.textEdited.connect(lambda _text: kept.touch())
        kept.fetch()

    def _control(self, key: str) -> QLineEdit | GrowingText | DateField:
        name = f"matter-entry-{key.replace('_', '-')}"
        if key in ("on", "due_on"):
            day = DateField(self._desk.today, name=name)
            if key == "on":
                day.set_date(self._desk.today())
            return day
        return named(QLineEdit(), name) if key == "who" else GrowingText(min_lines=2, name=name)

    def _typed(self) -> dict[str, str]:
        return {key: one.text() for key, one in self._controls.items() if not isinstance(one, DateField)}

    def _restore(self, kept: Mapping[str, str]) -> None:
        for key, control in self._controls.items():
            if isinstance(control, DateField) or control.text():
                continue
            if isinstance(control, GrowingText):
                control.set_text(kept.get(key, ""))
            else:
                control.setText(kept.get(key, ""))

    def save(self) -> None:
        """Save the entry; what does not fit is said at its field."""
        for field in self._fields.values():
            field.clear_problem()
        days = {}
        for key in ("on", "due_on"):
            control = self._controls.get(key)
            if isinstance(control, DateField):
                try:
                    days[key] = control.date()
                except InputError as error:
                    self._fields[key].set_problem(in_words(error))
                    control.setFocus()
                    return
        typed = self._typed()
        form = EntryForm(
            kind=self._kind,
            text=typed.get("text", ""),
            on=days.get("on") or self._desk.today(),
            who=typed.get("who", ""),
            because=typed.get("because", ""),
            due_on=days.get("due_on"),
        )
        self.flush()
        self._desk.do(matters.add, self._id, form).then(self._saved, failed=self._refused)

    def _saved(self, _entry_id: object) -> None:
        if self._kept is not None:
            self._kept.forget()
        self._build()
        self._desk.window.announce(self.tr("Added"))
        self.added.emit()

    def _refused(self, error: AppError) -> None:
        show_at_fields(error, self._fields, otherwise=self._fields["text"])
