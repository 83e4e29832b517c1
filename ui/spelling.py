"""Spelling in every note of the open records: whichever editor is written in gets its marks, if they are wanted."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.domain.spelling import plain
from app.services import spelling
from app.services.spelling import Dictionary
from app.services.work import Work
from ui.components.editor import Editor
from ui.components.spelling_marks import SpellingMarks
from ui.desk import Desk
from ui.tasks import Lane

ASK_AGAIN_AFTER_S = 60  # names on file may have been added since


class SpellingWatch(QObject):
    """Lives as long as the desk. What it knows of names is in memory, and gone with the lock."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._dictionary: Dictionary | None = None
        self._is_loading = False
        self._known: frozenset[str] = frozenset()
        self._asked_at: float | None = None
        self._for_now: set[str] = set()
        self._answers: dict[str, bool] = {}
        self._may_add = False
        self._marks: list[SpellingMarks] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @property
    def may_add(self) -> bool:
        """Whether the person may add to the club's words."""
        return self._may_add

    def knows(self, word: str) -> bool:
        """Whether a word is in the dictionary, on file as part of a name, or taken as right."""
        answer = self._answers.get(word)
        if answer is None:
            own = plain(word)
            known = own in self._known or own in self._for_now
            answer = self._answers[word] = known or self._dictionary is None or self._dictionary.knows(word)
        return answer

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant."""
        return () if self._dictionary is None else self._dictionary.suggestions(word)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, Editor) or not isValid(now) or now.isReadOnly() or self._desk.tasks.is_closed:
            return  # a sheet that closes with the window hands the focus back
        if not self._desk.settings().check_spelling:
            for marks in self._every():
                marks.end()
            self._marks.clear()
            return
        self._make_ready()
        mine = next((one for one in self._every() if one.parent() is now), None)
        if mine is None:
            mine = SpellingMarks(now, self)
            mine.taken_as_right.connect(self._take_as_right)
            mine.add_asked.connect(self._add)
            self._marks.append(mine)
        if self._is_ready:
            mine.look()

    @property
    def _is_ready(self) -> bool:
        """Whether words are looked up yet: not before both the dictionary and the names are there."""
        return self._dictionary is not None and self._asked_at is not None

    def _make_ready(self) -> None:
        if self._dictionary is None and not self._is_loading:
            self._is_loading = True
            self._desk.run(spelling.load, lane=Lane.AHEAD).then(self._loaded)
        if self._asked_at is None or monotonic() - self._asked_at > ASK_AGAIN_AFTER_S:
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(_read).then(self._read)

    def _loaded(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._begin_anew()

    def _read(self, found: tuple[frozenset[str], bool]) -> None:
        is_new = self._asked_at is None or found != (self._known, self._may_add)
        self._asked_at = monotonic()
        self._known, self._may_add = found
        if is_new:
            self._begin_anew()

    def _take_as_right(self, word: str) -> None:
        self._for_now.add(plain(word))
        self._begin_anew()

    def _add(self, word: str) -> None:
        self._desk.do(spelling.add, word).then(self._added)

    def _added(self, _none: object) -> None:
        self._desk.window.announce(self.tr("Added to the club’s words"))
        self._ask()

    def _begin_anew(self) -> None:
        self._answers.clear()
        if self._is_ready:
            for marks in self._every():
                marks.begin_anew()

    def _every(self) -> list[SpellingMarks]:
        self._marks = [one for one in self._marks if isValid(one)]
        return list(self._marks)


def _read(work: Work) -> tuple[frozenset[str], bool]:
    return spelling.known(work), spelling.may_add(work)
