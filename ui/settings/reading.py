"""Theme, text size, language, prompts, motion."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox

from app.services.settings import ENGLISH, WELSH
from ui.components import FormField, SegmentedChoice
from ui.components.naming import named
from ui.desk import Desk
from ui.language import NOT_CHECKED_IN_WELSH
from ui.settings.group import Group
from ui.theme import current, fix

PERCENTS = (100, 115, 130, 150, 175, 200)


class ReadingGroup(Group):
    """How Holdfast looks. Ctrl and + or − change the text size anywhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Reading"), self.tr("How Holdfast looks on this computer."), "reading")
        settings = desk.settings()
        self._theme = SegmentedChoice(
            [("auto", self.tr("As this computer")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
            name="theme",
            label=self.tr("Theme"),
        )
        self._theme.set_value(settings.theme)
        self._theme.chosen.connect(lambda key: self._change(theme=key))
        self.items.addWidget(FormField(self.tr("Theme"), self._theme, name="theme-field"))
        self._size = named(QComboBox(), "text-size")
        for percent in PERCENTS:
            self._size.addItem(f"{percent} %", percent)
        self._size.setCurrentIndex(PERCENTS.index(current().text_percent))
        self._size.activated.connect(lambda _index: self._change(text_percent=self._size.currentData()))
        current().changed.connect(self._follow_size)
        fix(self._size, max_width=160)
        self.items.addWidget(
            FormField(self.tr("&Text size"), self._size, hint=self.tr("Ctrl with + or − changes it anywhere."))
        )
        self._add_language(settings.language)
        for field, words, name in (
            ("prompts_on", self.tr("Show a &question above the part being written"), "prompts"),
            ("wording_hints_on", self.tr("Notice &wording that puts the weight on a child"), "wording-hints"),
            ("check_spelling", self.tr("Underline words in notes that are not &spelled as usual"), "check-spelling"),
            ("reduce_motion", self.tr("Leave out &movement on screen"), "reduce-motion"),
        ):
            tick = named(QCheckBox(words), name)
            tick.setChecked(bool(getattr(settings, field)))
            tick.toggled.connect(lambda on, field=field: self._change(**{field: on}))
            self.items.addWidget(tick)

    def _add_language(self, language: str) -> None:
        """The names of the languages stand in their own language, so that whoever needs one finds it."""
        self._language = named(QComboBox(), "language")
        for key, name in ((ENGLISH, "English (British)"), (WELSH, "Cymraeg")):
            self._language.addItem(name, key)
        self._language.setCurrentIndex(self._language.findData(language))
        self._language.activated.connect(lambda _index: self._choose_language(self._language.currentData()))
        fix(self._language, max_width=260)
        unchecked = self.tr("No speaker has checked the Welsh yet. The help is still in English.")
        hint = f"{unchecked}\n{NOT_CHECKED_IN_WELSH}"
        self.items.addWidget(FormField(self.tr("&Language"), self._language, hint=hint, name="language-field"))

    def _choose_language(self, language: str) -> None:
        """Keep it; what is on screen stays as it is until the program is started again."""
        if language != self.desk.settings().language:
            self._change(language=language)
            self.say(self.tr("You will see this language the next time you open Holdfast."))

    def _change(self, **values: object) -> None:
        self.desk.settings_changed.emit(self.desk.settings()._replace(**values))  # type: ignore[arg-type]  # its fields

    def _follow_size(self) -> None:
        """The text size may have been changed by keyboard: show it, and keep it."""
        percent = current().text_percent
        self._size.setCurrentIndex(PERCENTS.index(percent))
        if percent != self.desk.settings().text_percent:
            self._change(text_percent=percent)
