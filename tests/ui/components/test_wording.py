"""Wording is noticed quietly under a note, taken, left or noticed no more, by keyboard; and questions are put away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.phrases import Phrase
from ui.components import Asked, NoteSection, Part, ScrollBody
from ui.components.phrase_watch import WHOLE_UP_TO

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
PHRASES = (Phrase("absconded", ("went missing", "was not where we thought")), Phrase("clingy", ()))


@pytest.fixture
def section(qtbot: QtBot) -> NoteSection:
    page = ScrollBody()
    qtbot.addWidget(page)
    made = NoteSection(3, "What we make of it", Part.CHILD, name="analysis")
    made.set_phrases(PHRASES)
    page.column.addWidget(made)
    page.column.addWidget(NoteSection(4, "How this is for Priya", Part.PERSONAL, name="personal"))
    page.resize(800, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    made.setFocus()
    made.page = page  # type: ignore[attr-defined]  # kept alive with it
    return made


def is_said(section: NoteSection) -> bool:
    return section.findChild(QWidget, "analysis-wording").isVisible()


def menu_of(qtbot: QtBot, section: NoteSection) -> QMenu:
    qtbot.keyClick(section.editor, Qt.Key.Key_Return, ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, place: int) -> None:
    action = [one for one in menu.actions() if not one.isSeparator()][place]
    menu.close()
    action.trigger()


def test_it_is_said_in_a_pause_once_the_sentence_is_finished(qtbot: QtBot, section: NoteSection) -> None:
    qtbot.keyClicks(section.editor, "Ayesha absconded")
    section.wording.look()
    assert not is_said(section)
    qtbot.keyClicks(section.editor, " again.")
    assert not is_said(section)  # no keystroke looks anything through
    qtbot.waitUntil(lambda: is_said(section))
    assert section.text() == "Ayesha absconded again."
    assert "“absconded” may put the weight on the child." in section.wording._words.text()
    assert len(section.editor.extraSelections()) == 1


def test_leaving_the_field_finishes_the_sentence(qtbot: QtBot, section: NoteSection) -> None:
    qtbot.keyClicks(section.editor, "Ayesha absconded")
    section.page.findChild(QWidget, "personal").setFocus()  # type: ignore[attr-defined]
    assert is_said(section)


def test_another_wording_is_taken_by_key_and_undone(qtbot: QtBot, section: NoteSection) -> None:
    qtbot.keyClicks(section.editor, "Absconded again. ")
    section.wording.look()
    menu = menu_of(qtbot, section)
    assert menu.activeAction() is menu.actions()[0]
    with qtbot.waitSignals([section.words_changed, section.text_changed]):
        choose(menu, 0)
    assert section.text() == "Went missing again. "
    assert not is_said(section)
    qtbot.keyClick(section.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert section.text() == "Absconded again. "


def test_it_may_stay_as_it_is(qtbot: QtBot, section: NoteSection) -> None:
    qtbot.keyClicks(section.editor, "He is clingy. He absconded.")
    section.wording.look()
    assert [one.words for one in section.wording.found] == ["clingy", "absconded"]
    section.set_cursor_position(9)
    choose(menu_of(qtbot, section), 0)  # "clingy" has nothing to put instead: leave it
    assert [one.words for one in section.wording.found] == ["absconded"]
    assert section.text() == "He is clingy. He absconded."


def test_it_is_noticed_no_more(qtbot: QtBot, section: NoteSection) -> None:
    qtbot.keyClicks(section.editor, "He absconded.")
    section.wording.look()
    with qtbot.waitSignal(section.phrase_left_alone) as told:
        choose(menu_of(qtbot, section), 3)
    assert told.args == ["absconded"]
    assert not is_said(section)


def test_in_a_long_note_only_the_paragraph_that_is_written_in_is_looked_through(section: NoteSection) -> None:
    long = "absconded.\n" + "a line\n" * (WHOLE_UP_TO // 7) + "He absconded."
    section.set_text(long)
    section.set_cursor_position(len(long))
    section.wording.look()
    assert [one.start for one in section.wording.found] == [len(long) - len("absconded.")]


def test_after_an_emoji_and_over_a_line_end_it_still_takes_what_it_marked(section: NoteSection) -> None:
    section.set_phrases((Phrase("hard to reach", ("not reached by us yet",)),))
    section.set_text("😟😟 They are hard\nto reach. More.")
    section.wording.look()
    (one,) = section.wording.found
    section.wording.take(one, one.instead[0])
    assert section.text() == "😟😟 They are not reached by us yet. More."


def test_what_is_only_read_is_left_in_peace(section: NoteSection) -> None:
    section.set_text("He absconded.")
    section.set_read_only(True)
    section.wording.look()
    assert not is_said(section)


def test_a_question_says_why_and_is_put_away_by_key(qtbot: QtBot, section: NoteSection) -> None:
    section.set_prompts((Asked("Grown used to it?", "On file since 3 March 2026: missing, three times", "a"), "Else?"))
    assert (
        section.editor.accessibleDescription() == "Grown used to it? On file since 3 March 2026: missing, three times"
    )
    with qtbot.waitSignal(section.prompt_put_away) as told:
        qtbot.keyClick(section.editor, Qt.Key.Key_P, ALT | SHIFT)
    assert told.args == ["a"]
    assert section.prompt() == "Else?"
    qtbot.keyClick(section.editor, Qt.Key.Key_P, ALT | SHIFT)  # one without a key stays
    assert section.prompt() == "Else?"
