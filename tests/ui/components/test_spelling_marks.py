"""A wavy line under what the dictionary does not know: in a pause, never by itself changing a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ui.components import Editor
from ui.components.spelling_marks import SpellingMarks

WRITTEN = "She recieve the ball. 🙂 The coach was definately ther."


class Words:
    """A dictionary of a few words."""

    may_add = True

    def __init__(self) -> None:
        self.right = {"she", "the", "ball", "coach", "was", "there", "receive"}
        self.asked: list[str] = []

    def knows(self, word: str) -> bool:
        self.asked.append(word)
        return word.casefold() in self.right

    def suggestions(self, word: str) -> tuple[str, ...]:
        return {"recieve": ("receive", "relieve")}.get(word, ())


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    made = Editor()
    made.resize(500, 200)
    qtbot.addWidget(made)
    made.show()
    made.set_text(WRITTEN)
    return made


def marked(editor: Editor) -> list[str]:
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [one.cursor.selectedText() for one in editor.extraSelections() if one.format.underlineStyle() == wave]


def menu(editor: Editor, qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_unknown_words_are_underlined_with_a_wave_and_nothing_is_changed(editor: Editor, qtbot: QtBot) -> None:
    told: list[str] = []
    editor.edited.connect(lambda: told.append("edited"))
    marks = SpellingMarks(editor, Words())
    marks.look()
    qtbot.waitUntil(lambda: marked(editor) == ["recieve", "definately", "ther"])
    assert marks.found == ("recieve", "definately", "ther")
    assert editor.text() == WRITTEN
    assert not told
    assert not editor.document().isUndoAvailable()
    marks.end()
    assert not marked(editor)


def test_marks_of_wording_and_of_spelling_stand_side_by_side(editor: Editor, qtbot: QtBot) -> None:
    SpellingMarks(editor, Words()).look()
    qtbot.waitUntil(lambda: bool(marked(editor)))
    editor.set_marks("wording", editor.extraSelections()[:1])
    assert len(editor.extraSelections()) == 4
    editor.set_marks("wording", ())
    assert len(editor.extraSelections()) == 3


def test_f7_goes_to_the_next_word_and_a_choice_takes_its_place_and_can_be_undone(editor: Editor, qtbot: QtBot) -> None:
    marks = SpellingMarks(editor, Words())
    editor.setFocus()
    marks.next_word()
    assert editor.textCursor().selectedText() == "recieve"
    offered = menu(editor, qtbot)
    assert [action.text() for action in offered.actions()[:2]] == ["receive", "relieve"]
    offered.actions()[0].trigger()
    offered.close()
    assert editor.text().startswith("She receive the ball.")
    editor.undo()
    assert editor.text() == WRITTEN


def test_the_menu_at_a_word_offers_and_takes_it_as_right(editor: Editor, qtbot: QtBot) -> None:
    marks = SpellingMarks(editor, Words())
    told: list[tuple[str, str]] = []
    marks.taken_as_right.connect(lambda word: told.append(("now", word)))
    marks.add_asked.connect(lambda word: told.append(("club", word)))
    marks.look()
    qtbot.waitUntil(lambda: bool(marks.found))
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.document().toPlainText().index("definately") + 4)
    editor.setTextCursor(cursor)
    at = editor.cursorRect().center()
    QApplication.sendEvent(
        editor.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, editor.viewport().mapToGlobal(at))
    )
    offered = menu(editor, qtbot)
    words = {action.text().replace("&", ""): action for action in offered.actions()}
    assert "Select All" in " ".join(words)  # what a menu of a field always has is still there
    words["Take “definately” as right for now"].trigger()
    words["Add it to the club’s words"].trigger()
    offered.close()
    assert told == [("now", "definately"), ("club", "definately")]


def test_a_word_that_is_being_typed_is_left_in_peace(editor: Editor, qtbot: QtBot) -> None:
    marks = SpellingMarks(editor, Words())
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " teh")
    marks.look()
    qtbot.waitUntil(lambda: bool(marks.found))
    assert "teh" not in marks.found
    qtbot.keyClicks(editor, " ball")
    marks.look()
    qtbot.waitUntil(lambda: "teh" in marks.found)


def test_only_what_changed_is_looked_up_again(editor: Editor, qtbot: QtBot) -> None:
    words = Words()
    editor.set_text("\n".join(f"Paragraph {n} was ther" for n in range(50)))
    marks = SpellingMarks(editor, words)
    marks.look()
    qtbot.waitUntil(lambda: len(marks.found) >= 50)
    words.asked.clear()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(editor, Qt.Key.Key_Space)
    marks.look()
    qtbot.waitUntil(lambda: bool(words.asked))
    assert len(words.asked) <= 3


def test_a_name_is_never_offered_for_the_clubs_words(editor: Editor, qtbot: QtBot) -> None:
    editor.set_text("Zofiah came.")
    marks = SpellingMarks(editor, Words())
    marks.next_word()
    assert not [action for action in menu(editor, qtbot).actions() if "club" in action.text()]
    menu(editor, qtbot).close()
