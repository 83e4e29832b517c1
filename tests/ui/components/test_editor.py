"""The editor keeps exactly the words written, however long, and the note section changes its face."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.components import Editor, GrowingText, NoteSection, Part, ScrollBody
from ui.components.editor import SOFT_BREAK_AT, pieces
from ui.theme import Theme

# Every letter but those that no document of Qt's keeps: lone halves of a pair, and its own marks for lines and objects.
WORDS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\0\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1")
)
LONG = "word " * 5000


def paste(editor: Editor, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    editor.insertFromMimeData(data)


def blocks(editor: Editor) -> int:
    return editor.document().blockCount()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=WORDS)
def test_any_text_comes_back_as_it_was(qtbot: QtBot, text: str) -> None:
    editor = Editor()
    editor.set_text(text)
    assert editor.text() == text.replace("\xa0", " ") or editor.text() == text
    other = Editor()
    paste(other, text)
    assert other.text() == editor.text()


@given(st.text(max_size=300), st.integers(1, 40))
def test_pieces_are_the_paragraph(text: str, limit: int) -> None:
    found = pieces(text, limit)
    assert "".join(found) == text
    assert all(len(piece) <= limit for piece in found)
    assert all(found) or found == [""]


def test_a_pasted_book_is_broken_softly_and_saved_whole(qtbot: QtBot) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.set_text("before ")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    paste(editor, LONG + "\nnext")
    assert editor.text() == "before " + LONG + "\nnext"
    assert blocks(editor) > 3
    longest = max(len(editor.document().findBlockByNumber(n).text()) for n in range(blocks(editor)))
    assert longest <= SOFT_BREAK_AT + len("before ")
    other = Editor()
    qtbot.addWidget(other)
    other.set_text(editor.text())
    assert other.text() == editor.text()
    assert not other.document().isUndoAvailable()


def test_undo_and_redo_keep_the_soft_breaks_soft(qtbot: QtBot) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    paste(editor, LONG)
    editor.undo()
    assert editor.text() == ""
    editor.redo()
    assert editor.text() == LONG


def test_a_line_typed_inside_a_long_paragraph_is_a_real_one(qtbot: QtBot) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.set_text(LONG)
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(1).position() + 5)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text().count("\n") == 1
    assert editor.text().replace("\n", "") == LONG
    editor.undo()
    assert editor.text() == LONG


def test_copying_gives_the_words_without_the_soft_breaks(qtbot: QtBot) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.set_text(LONG + "\nnext")
    editor.selectAll()
    editor.copy()
    assert QApplication.clipboard().text() == LONG + "\nnext"
    cursor = editor.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.copy()
    assert QApplication.clipboard().text() == "word"
    QApplication.clipboard().clear()


def test_pasting_over_a_selection_replaces_it(qtbot: QtBot) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    editor.set_text("one two")
    editor.selectAll()
    paste(editor, "three\r\nfour")
    assert editor.text() == "three\nfour"
    editor.undo()
    assert editor.text() == "one two"


def test_only_what_a_person_does_is_told(qtbot: QtBot) -> None:
    editor = Editor()
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_text("shown")
        editor.set_text("shown")
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor, "x")
    editor.clear_undo()
    assert not editor.document().isUndoAvailable()


def test_it_grows_with_the_text_and_scrolls_only_past_the_cap(qtbot: QtBot, theme: Theme) -> None:
    editor = Editor(min_lines=2, max_lines=10)
    qtbot.addWidget(editor)
    editor.resize(400, 50)
    editor.show()
    line = editor.line_height()
    assert editor.height() == 2 * line + 1
    editor.set_text("\n".join("line" for _ in range(6)))
    assert editor.height() == 6 * line + 1
    assert editor.verticalScrollBar().maximum() == 0  # nothing is scrolled out of view
    editor.set_text("\n".join("line" for _ in range(60)))
    assert editor.height() == 10 * line + 1
    assert editor.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    editor.set_text("line")
    assert editor.height() == 2 * line + 1
    theme.set_text_percent(200)
    qtbot.waitUntil(lambda: editor.height() == 2 * editor.line_height() + 1)
    assert editor.line_height() > line * 1.8


def test_tab_leaves_the_editor(qtbot: QtBot) -> None:
    page, section = section_on_a_page(qtbot)
    section.setFocus()
    qtbot.keyClick(section.editor, Qt.Key.Key_Tab)
    assert section.text() == ""
    assert page.findChild(Editor, "personal").hasFocus()


PROMPTS = ("What else could explain it?", "What would change our minds?")


def section_on_a_page(qtbot: QtBot, **more: object) -> tuple[ScrollBody, NoteSection]:
    page = ScrollBody()
    qtbot.addWidget(page)
    made = NoteSection(3, "What we make of it", Part.CHILD, name="analysis", prompts=PROMPTS, **more)  # type: ignore[arg-type]
    page.column.addWidget(made)
    page.column.addWidget(NoteSection(4, "How this is for Priya", Part.PERSONAL, name="personal"))
    page.column.addStretch(1)
    page.resize(800, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page, made


def strip(section: NoteSection) -> bool:
    return section.findChild(QWidget, "analysis-prompt").isVisible()


def test_a_section_is_a_field_a_document_and_a_field_with_a_prompt(qtbot: QtBot) -> None:
    page, section = section_on_a_page(qtbot)
    page.findChild(Editor, "personal").setFocus()
    frame = section.editor.parentWidget()
    assert frame.property("state") == "field"
    assert not strip(section)
    with qtbot.waitSignal(section.entered):
        section.setFocus()
    assert strip(section)
    assert section.prompt() == PROMPTS[0]
    assert section.editor.accessibleDescription() == PROMPTS[0]
    with qtbot.waitSignal(section.text_changed):
        qtbot.keyClicks(section.editor, "We are guessing.")
    with qtbot.waitSignal(section.left):
        page.findChild(Editor, "personal").setFocus()
    assert frame.property("state") == "filled"
    assert not strip(section)
    assert section.text() == "We are guessing."  # the prompt never gets into the text


def test_another_prompt_by_key_and_by_button_keeps_the_cursor(qtbot: QtBot) -> None:
    _, section = section_on_a_page(qtbot)
    section.setFocus()
    qtbot.keyClick(section.editor, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert section.prompt() == PROMPTS[1]
    qtbot.mouseClick(section.another, Qt.MouseButton.LeftButton)
    assert section.prompt() == PROMPTS[0]
    assert section.editor.hasFocus()
    section.set_prompts(())
    assert (section.prompt(), strip(section)) == ("", False)


def test_the_part_is_always_said(qtbot: QtBot) -> None:
    page, section = section_on_a_page(qtbot)
    personal = page.findChild(NoteSection, "personal-section")
    assert section.tag is not None
    assert section.tag.text() == "Child part"
    assert personal.tag.text() == "Personal part"
    assert NoteSection(None, "Notes", None, name="plain").tag is None


def test_cursor_title_and_reading_only(qtbot: QtBot) -> None:
    _, section = section_on_a_page(qtbot)
    section.set_text("four words are here")
    section.set_cursor_position(5)
    assert section.cursor_position() == 5
    section.set_cursor_position(999)
    assert section.cursor_position() == len("four words are here")
    section.set_title("What it is like for K.T.")
    assert section.editor.accessibleName() == section.title() == "What it is like for K.T."
    section.set_read_only(True)
    section.setFocus()
    qtbot.keyClicks(section.editor, "x")
    assert section.text() == "four words are here"
    assert not strip(section)


def test_a_section_is_never_wider_than_is_good_to_read(qtbot: QtBot) -> None:
    page, section = section_on_a_page(qtbot)
    page.resize(1400, 600)
    qtbot.waitUntil(lambda: section.width() == 680)


def test_writing_on_stays_in_view(qtbot: QtBot) -> None:
    page, section = section_on_a_page(qtbot)
    page.resize(800, 300)
    section.setFocus()
    for _ in range(25):
        qtbot.keyClick(section.editor, Qt.Key.Key_Return)

    def cursor_in_view() -> bool:
        rect = section.editor.cursorRect()
        place = section.editor.viewport().mapTo(page.viewport(), rect.bottomLeft())
        return 0 < place.y() <= page.viewport().height()

    qtbot.waitUntil(cursor_in_view)
    assert page.verticalScrollBar().value() > 0


def test_a_growing_field_of_a_form(qtbot: QtBot) -> None:
    field = GrowingText("A sentence is enough", name="about")
    qtbot.addWidget(field)
    field.setAccessibleName("What it is about")
    with qtbot.waitSignal(field.text_changed):
        qtbot.keyClicks(field.editor, "late")
    assert field.text() == "late"
    assert field.editor.accessibleName() == "What it is about"
    assert field.editor.objectName() == "about"
    assert field.focusProxy() is field.editor
