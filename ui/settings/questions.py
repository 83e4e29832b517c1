"""A club's own questions to write along, and the wording it wants noticed, each list in versions (S0-26 to 33)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.changes import Changes
from app.domain.ids import PersonId
from app.domain.own_lists import OwnList
from app.services import access, own_lists, phrases, prompts, spelling
from app.services.work import Work
from ui.components import Flow, FormField, GrowingText, HintButton, Row, RowList, Text
from ui.components.naming import named
from ui.desk import Answer, Desk
from ui.settings.group import Group
from ui.wording import count, day_in_prose
from ui.wording.prompts import section_name


@dataclass(frozen=True, slots=True)
class _Shown:
    """One list as it stands: its lines, whether the club's own, its versions and who made them."""

    name: str
    title: str
    lines: tuple[str, ...]
    is_own: bool
    source: str
    versions: tuple[OwnList, ...]
    names: Mapping[PersonId, str]


class QuestionsGroup(Group):
    """One list at a time: choose it, change it, bring an earlier version back, or what Holdfast came with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Questions and wording"),
            self.tr(
                "The questions that are shown above a note, one at a time, and the wording that is noticed under it. "
                "None is ever put into a note by itself. Make them your own where another question helps more."
            ),
            "questions",
        )
        self._shown: _Shown | None = None
        self._choice = named(QComboBox(), "questions-list")
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(30)
        self._choice.activated.connect(self._chosen)
        self.items.addWidget(FormField(self.tr("Which &list"), self._choice))
        self._about = Text("", "hint", "questions-about")
        self.items.addWidget(self._about)
        self._title = named(QLineEdit(), "questions-title")
        self._title_field = FormField(self.tr("What it is &called"), self._title)
        self.items.addWidget(self._title_field)
        self._lines = GrowingText(min_lines=8, name="questions-lines")
        self._lines_field = FormField(self.tr("One on each l&ine"), self._lines, hint=" ")
        self.items.addWidget(self._lines_field)
        save = HintButton(self.tr("&Save the list"), kind="primary", name="questions-save")
        save.clicked.connect(self._save)
        self._shipped = HintButton(self.tr("Use the one Holdfast came &with"), name="questions-shipped")
        self._shipped.clicked.connect(self._forget)
        add = HintButton(self.tr("Begin a &new set of questions"), kind="quiet", icon="plus", name="questions-new")
        add.clicked.connect(self._begin)
        buttons = Flow()
        for button in (save, self._shipped, add):
            buttons.add(button)
        self.items.addWidget(buttons)
        self._left_alone = HintButton(
            self.tr("Notice a&gain what I wanted left alone"), kind="quiet", name="questions-notice-all"
        )
        self._left_alone.clicked.connect(self._notice_all)
        self.items.addWidget(self._left_alone)
        self._versions = RowList("questions-versions", self.tr("Earlier versions"), fit=True, wrap=True)
        self._versions.button_clicked.connect(self._bring_back)
        self.items.addWidget(self._versions)
        for widget in (self._title_field, self._shipped, self._left_alone, self._versions):
            widget.hide()
        self.desk.ask(_lists).then(self._fill)

    def refresh(self, changes: Changes) -> None:
        """Read again when a list changed."""
        if changes.templates:
            self.desk.ask(_lists).then(self._fill)

    # Choosing

    def _fill(self, own: tuple[OwnList, ...]) -> None:
        name = self._choice.currentData()
        self._choice.clear()
        for key, method, section in prompts.list_names():
            words = section_name(section)
            self._choice.addItem(f"{method} · {words}" if method else words, key)
        for one in own:
            self._choice.addItem(self.tr("Our own: %1").replace("%1", one.title), one.name)
        self._choice.addItem(self.tr("Wording to notice"), phrases.LIST)
        self._choice.addItem(self.tr("Words taken as right"), spelling.LIST)
        self._choice.setCurrentIndex(max(0, self._choice.findData(name)))
        self._ask()

    def _chosen(self, _index: int) -> None:
        self._save_typed()
        self._ask()

    def _ask(self) -> None:
        name = str(self._choice.currentData())
        self.desk.ask(partial(_read, name=name)).then(self._show)

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        is_phrases = shown.name == phrases.LIST
        is_set = shown.name.startswith(prompts.LIST + prompts.OWN)
        self._title.setText(shown.title)
        self._title_field.setVisible(is_set)
        self._lines.set_text("\n".join(shown.lines))
        is_words = shown.name == spelling.LIST
        words_hint = self.tr(
            "Words that are not underlined in notes. Everybody with a key sees them: no names of children."
        )
        self._lines_field.set_hint(words_hint if is_words else self._hint(is_phrases, is_set or "." in shown.name))
        self._about.setText(self._source(shown))
        self._shipped.setVisible(shown.is_own and not is_set and not is_words)
        self._left_alone.setVisible(is_phrases)
        rows = [self._row(shown, one) for one in shown.versions if one.lines]
        self._versions.set_rows(rows)
        self._versions.setVisible(bool(rows))

    def _hint(self, is_phrases: bool, has_stages: bool) -> str:
        if is_phrases:
            return self.tr(
                "What to notice, an equals sign, what could stand instead; a semicolon between two. (her/him)self "
                "stands for either."
            )
        words = self.tr("{child} stands for the child’s initials, {practitioner} for the practitioner’s name.")
        return f"{words} {self.tr('A stage may stand before a question, with a colon.')}" if has_stages else words

    def _source(self, shown: _Shown) -> str:
        if shown.name == spelling.LIST:
            return self.tr("Words of your club that no dictionary has. They are kept in these records.")
        if shown.is_own:
            return self.tr("This is your club’s own list.")
        came = self.tr("This is the list that Holdfast came with.")
        return f"{came} {shown.source}." if shown.source else came

    def _row(self, shown: _Shown, one: OwnList) -> Row:
        when = day_in_prose(one.made.at.astimezone(self.desk.around.zone).date())
        words = self.tr("Version %1, %2 by %3").replace("%1", str(one.number)).replace("%2", when)
        is_current = one.lines == shown.lines and one.title == shown.title
        return Row(
            key=one.number,
            title=words.replace("%3", shown.names.get(one.made.by, "")),
            detail=count(len(one.lines), "line", "lines"),
            icon="history",
            buttons=() if is_current else (("bring-back", self.tr("Bring back")),),
        )

    # Changing

    def _typed(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self._lines.text().splitlines() if line.strip())

    def leave(self) -> None:
        """Save what was typed."""
        self._save_typed()

    def _save_typed(self) -> None:
        shown = self._shown
        if shown is not None and (self._typed(), self._title.text().strip()) != (shown.lines, shown.title):
            self._keep(shown.name, self._typed(), self._title.text()).then(failed=self.tell)

    def _save(self) -> None:
        shown = self._shown
        if shown is not None:
            self._do_save(shown.name, self._typed(), self._title.text())

    def _do_save(self, name: str, lines: Sequence[str], title: str) -> None:
        self._keep(name, lines, title).then(self._saved, failed=self.tell)

    def _keep(self, name: str, lines: Sequence[str], title: str) -> Answer[None]:
        if name == spelling.LIST:  # everybody with a key sees it: no child's name
            return self.desk.do(spelling.save, lines)
        return self.desk.do(own_lists.save, name, lines, title)

    def _saved(self, _value: object) -> None:
        self.say(self.tr("Saved. Notes that are opened from now on go by it."))

    def _forget(self) -> None:
        if self._shown is not None:
            self.desk.do(own_lists.forget, self._shown.name).then(self._saved, failed=self.tell)

    def _bring_back(self, key: object, _name: str) -> None:
        shown = self._shown
        one = next((one for one in shown.versions if one.number == key), None) if shown is not None else None
        if one is not None:
            self._do_save(one.name, one.lines, one.title)

    def _begin(self) -> None:
        self._save_typed()
        title, first = self.tr("Our own questions"), self.tr("What matters most to {child} here?")
        self.desk.do(prompts.begin_own, title, first).then(self._begun, failed=self.tell)

    def _begun(self, name: str) -> None:
        self._shown = None
        self._choice.addItem("", name)
        self._choice.setCurrentIndex(self._choice.findData(name))

    def _notice_all(self) -> None:
        self.desk.do(phrases.notice_all).then(
            lambda _value: self.say(self.tr("All of the list is noticed again.")), failed=self.tell
        )


def _lists(work: Work) -> tuple[OwnList, ...]:
    own = prompts.LIST + prompts.OWN
    return tuple(one for one in own_lists.in_force(work) if one.name.startswith(own) and one.lines)


def _read(work: Work, name: str) -> _Shown:
    versions = own_lists.versions(work, name)
    current = versions[0] if versions else None
    is_own = current is not None and not current.is_shipped
    is_phrases, is_words = name == phrases.LIST, name == spelling.LIST
    return _Shown(
        name=name,
        title="" if current is None else current.title,
        lines=spelling.lines(work) if is_words else phrases.lines(work) if is_phrases else prompts.lines_of(work, name),
        is_own=is_own,
        source="" if is_words else phrases.source() if is_phrases else prompts.source_of(name),
        versions=versions,
        names={person_id: person.full_name for person_id, person in access.people(work).items()},
    )
