"""Finding a person by typing some letters of the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ui.components.buttons import IconButton
from ui.components.trailing_line import TrailingLine
from ui.theme import fix


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """Somebody who may be chosen: ``key`` (any id), the name, and what tells two of one name apart."""

    key: object
    name: str
    detail: str = ""


_KEY = Qt.ItemDataRole.UserRole + 1
_NAME = Qt.ItemDataRole.UserRole + 2


class PersonField(TrailingLine):
    """Type some letters, choose with the arrows and Enter; Down or the arrow at the right shows everyone."""

    chosen = Signal(object)  # the key, or None when the text names nobody

    def __init__(
        self,
        people: Sequence[PersonChoice] = (),
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        button = IconButton("chevron-down", self.tr("Show everyone"), name=f"{name}-all", side=30)
        super().__init__(button, parent)
        self.setObjectName(name)
        self.setPlaceholderText(self.tr("Type a name"))
        self._people: tuple[PersonChoice, ...] = ()
        self._key: object = None
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionRole(_NAME)
        completer.setMaxVisibleItems(8)
        popup = QListView()
        popup.setProperty("popup", True)
        popup.setObjectName(f"{name}-popup")
        completer.setPopup(popup)
        self._completer = completer
        self.setCompleter(completer)
        fix(self, min_width=170)
        completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]  # overloads by type
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)
        button.clicked.connect(self.show_everyone)
        self.set_people(people)

    def set_people(self, people: Sequence[PersonChoice]) -> None:
        """Offer these people; who is chosen stays chosen while still offered."""
        self._people = tuple(people)
        self._model.clear()
        for person in self._people:
            item = QStandardItem(f"{person.name}  ·  {person.detail}" if person.detail else person.name)
            item.setData(person.name, _NAME)
            item.setData(person.key, _KEY)
            self._model.appendRow(item)
        if self._key is not None and not any(person.key == self._key for person in self._people):
            self.set_key(None)

    def key(self) -> object:
        """Return the key of who is chosen, or None when the text names nobody, or two people."""
        return self._key

    def offered(self) -> tuple[object, ...]:
        """Return the keys of everyone who may be chosen."""
        return tuple(person.key for person in self._people)

    def choose_only(self) -> bool:
        """Choose the one person who may be chosen, when there is just one and nobody is chosen; tell whether."""
        if self._key is None and not self.text() and len(self._people) == 1:
            self.set_key(self._people[0].key)
            return True
        return False

    def set_key(self, key: object) -> None:
        """Choose the person with ``key`` without telling anyone; None empties the field."""
        person = next((person for person in self._people if person.key == key), None)
        self._key = person.key if person else None
        self.setText(person.name if person else "")

    @Slot()
    def show_everyone(self) -> None:
        """Open the list of everyone who may be chosen."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.setText(index.data(_NAME))
        self._set(index.data(_KEY))

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._set(self._only(text))

    @Slot()
    def _on_finished(self) -> None:
        """The field is left: some letters that fit one person mean that person, whose whole name is shown then."""
        if self._key is None:
            self._set(self._meant())
        person = next((person for person in self._people if person.key == self._key), None)
        if person is not None:
            self.setText(person.name)

    def _only(self, text: str) -> object:
        """Return the key of the one person whose whole name this is."""
        wanted = text.strip().casefold()
        found = [person.key for person in self._people if person.name.casefold() == wanted]
        return found[0] if len(found) == 1 else None

    def _meant(self) -> object:
        """Return the key of the one person whose name holds what is typed; None when it is nobody, or several."""
        wanted = self.text().strip().casefold()
        found = [person.key for person in self._people if wanted and wanted in person.name.casefold()]
        return found[0] if len(found) == 1 else None

    def _set(self, key: object) -> None:
        if key != self._key:
            self._key = key
            self.chosen.emit(key)
