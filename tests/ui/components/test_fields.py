"""Fields of a form: days and times in words, people by their letters, what is wrong said at the field."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import InputError
from ui.components import (
    Banner,
    BusyBar,
    DateField,
    ErrorSummary,
    FormField,
    HintButton,
    NumberField,
    PassphraseField,
    PersonChoice,
    PersonField,
    SaveIndicator,
    SmartLetters,
    TimeField,
    UndoStrip,
)
from ui.theme import Theme

TODAY = date(2026, 11, 12)


def date_field(qtbot: QtBot) -> DateField:
    made = DateField(lambda: TODAY, name="due")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_day_is_read_and_written_out(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    heard: list[object] = []
    field.date_changed.connect(heard.append)
    qtbot.keyClicks(field, "next thu")
    assert field.date() == date(2026, 11, 19)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Thu 19 Nov 2026"
    assert heard[-1] == date(2026, 11, 19)
    assert field.date() == date(2026, 11, 19)  # what it shows, it also reads


def test_what_cannot_be_read_stays_as_it_was_typed(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    qtbot.keyClicks(field, "when it suits")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "when it suits"
    assert field.readable_date() is None
    with pytest.raises(InputError) as caught:
        field.date()
    assert (caught.value.field, caught.value.problem) == ("due", "not-a-date")
    field.set_date(None)
    assert field.date() is None


def test_keys_move_by_a_day(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.date() == TODAY
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.date() == date(2026, 11, 13)
    with qtbot.waitSignal(field.date_changed) as changed:
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert changed.args == [TODAY]


def test_the_calendar_chooses_a_day_and_starts_on_monday(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    field.set_date(date(2026, 11, 19))
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert calendar.selectedDate().day() == 19
    with qtbot.waitSignal(field.date_changed) as changed:
        calendar.clicked.emit(calendar.selectedDate().addDays(1))
    assert changed.args == [date(2026, 11, 20)]
    assert field.text() == "Fri 20 Nov 2026"
    assert QApplication.activePopupWidget() is None


def test_times(qtbot: QtBot) -> None:
    field = TimeField(name="from")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.time_changed) as changed:
        qtbot.keyClicks(field, "6pm")
    assert changed.args is not None
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.time()) == ("18:00", time(18))
    field.setText("later")
    with pytest.raises(InputError):
        field.time()
    assert field.readable_time() is None
    field.set_time(time(9, 5))
    assert field.text() == "09:05"


PEOPLE = [
    PersonChoice(1, "Priya Nair", "U12 girls lead coach"),
    PersonChoice(2, "Tom Ashby"),
    PersonChoice(3, "Sam Whitlock", "holiday camp"),
    PersonChoice(4, "Sam Whitlock", "minibus"),
]


def person_field(qtbot: QtBot) -> PersonField:
    made = PersonField(PEOPLE, name="who")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_letters_that_fit_one_person_mean_them_when_the_field_is_left(qtbot: QtBot) -> None:
    field = person_field(qtbot)
    names = [person.name for person in PEOPLE]
    only = next(name for name in names if sum(name[:3].casefold() in other.casefold() for other in names) == 1)
    qtbot.keyClicks(field, only[:3])
    assert field.key() is None  # not while typing: more letters may mean somebody else
    field.editingFinished.emit()
    assert field.text() == only
    assert field.key() == next(person.key for person in PEOPLE if person.name == only)
    for letters in ("a", "zz", " "):  # several, nobody, nothing
        field.selectAll()
        qtbot.keyClicks(field, letters)
        field.editingFinished.emit()
        assert field.key() is None


def test_a_person_is_found_by_some_letters(qtbot: QtBot) -> None:
    field = person_field(qtbot)
    qtbot.keyClicks(field, "ash")
    popup = field.completer().popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == 1
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen) as chosen:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert chosen.args == [2]
    assert (field.key(), field.text()) == (2, "Tom Ashby")


def test_a_whole_name_counts_without_choosing_unless_two_have_it(qtbot: QtBot) -> None:
    field = person_field(qtbot)
    qtbot.keyClicks(field, "priya nair")
    assert field.key() == 1
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.key() is None
    field.clear()
    qtbot.keyClicks(field, "Sam Whitlock")
    assert field.key() is None
    assert field.completer().popup().model().index(0, 0).data() == "Sam Whitlock  ·  holiday camp"


def test_people_can_be_set_and_shown(qtbot: QtBot) -> None:
    field = person_field(qtbot)
    with qtbot.assertNotEmitted(field.chosen):
        field.set_key(3)
        field.set_people(PEOPLE[:3])
        assert (field.key(), field.text()) == (3, "Sam Whitlock")
        field.set_people(PEOPLE[:2])
    assert (field.key(), field.text()) == (None, "")
    field.show_everyone()
    assert field.completer().popup().model().rowCount() == 2


def test_a_passphrase_is_hidden_until_show(qtbot: QtBot) -> None:
    field = PassphraseField(name="secret")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "gravel kettle")
    assert field.displayText() == "•" * 13
    show = field.findChild(HintButton, "secret-show")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert field.is_shown
    assert show.text() == "Hide"
    field.wipe()
    assert not field.is_shown
    assert (field.text(), field.isUndoAvailable(), show.text()) == ("", False, "Show")


def hidden(qtbot: QtBot, written: str = "") -> PassphraseField:
    field = PassphraseField(name="secret")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, written)
    return field


def test_qts_own_field_never_holds_a_hidden_letter(qtbot: QtBot) -> None:
    """Qt tells on the accessibility bus whatever goes into its field, and a screen reader says it aloud."""
    told: list[tuple[str, str]] = []
    field = hidden(qtbot)
    field.textChanged.connect(lambda words: told.append((words, field.text())))
    qtbot.keyClicks(field, "grave")
    QGuiApplication.clipboard().setText("l kettle\n")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "gravel kettle"
    field.setText("orbit thimble")
    assert told[-1] == ("•" * 13, "orbit thimble")  # as long as before, and told all the same
    assert not "".join(words for words, _ in told).strip("•")
    assert [text for _, text in told[:5]] == ["g", "gr", "gra", "grav", "grave"]


def test_a_hidden_passphrase_can_be_changed_anywhere(qtbot: QtBot) -> None:
    field = hidden(qtbot, "gravel ketle")
    field.setCursorPosition(10)
    qtbot.keyClicks(field, "t")
    assert field.text() == "gravel kettle"
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "gravel kete"
    field.setSelection(0, 6)
    composed = QInputMethodEvent()
    composed.setCommitString("é🙂")
    QApplication.sendEvent(field, composed)
    assert field.text() == "é🙂 kete"
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "é🙂 kete"  # what was undone would not be known
    field.setSelection(2, 5)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == "é🙂"
    show = field.findChild(HintButton, "secret-show")
    show.click()
    assert (field.text(), field.displayText()) == ("é🙂", "é🙂")
    qtbot.keyClicks(field, "!")
    show.click()
    assert (field.text(), field.displayText()) == ("é🙂!", "•••")
    field.clear()
    assert field.text() == ""


def test_what_is_put_into_a_hidden_field_from_outside_is_taken_in(qtbot: QtBot) -> None:
    field = hidden(qtbot, "abc")
    QLineEdit.setText(field, "gravel kettle")  # as dictation does
    assert (field.text(), field.displayText()) == ("gravel kettle", "•" * 13)
    field.setCursorPosition(6)
    QLineEdit.insert(field, "led")  # as a drop does
    assert (field.text(), field.displayText()) == ("gravelled kettle", "•" * 16)
    QLineEdit.clear(field)
    assert field.text() == ""


def test_numbers_keep_to_their_range(qtbot: QtBot) -> None:
    field = NumberField(1, 26, 6, suffix=" weeks", name="weeks")
    qtbot.addWidget(field)
    assert field.text() == "6 weeks"
    field.setValue(40)
    assert field.value() == 26


def test_a_field_says_what_is_wrong_above_itself(qtbot: QtBot) -> None:
    control = QLineEdit()
    field = FormField("&Who is it with?", control, hint="A name", name="who-field")
    qtbot.addWidget(field)
    field.show()
    assert control.accessibleName() == field.label() == "Who is it with?"
    assert control.accessibleDescription() == "A name"
    assert field.findChild(QLabel).buddy() is control
    field.set_problem("Choose who the session is with")
    assert field.problem() == "Choose who the session is with"
    assert control.accessibleDescription() == "Choose who the session is with A name"
    assert control.property("problem") is True
    field.clear_problem()
    assert (field.problem(), control.property("problem")) == ("", False)
    field.set_hint("")
    assert control.accessibleDescription() == ""


def test_the_summary_takes_the_focus_and_leads_to_the_fields(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    summary, first, second = ErrorSummary("summary"), QLineEdit(), QLineEdit()
    for widget in (summary, first, second):
        column.addWidget(widget)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    summary.show_problems("Two things to fix", [("Choose who", first), ("Check the end & the start", second)])
    assert summary.hasFocus()
    assert summary.accessibleName() == "Two things to fix. Choose who. Check the end & the start."
    link = summary.findChild(HintButton, "summary-1")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert second.hasFocus()
    summary.show_problems("One thing to fix", [("Choose who", first)])
    summary.clear()
    assert not summary.isVisible()


def test_letters_fill_as_fields_do(qtbot: QtBot) -> None:
    letters = SmartLetters()
    qtbot.addWidget(letters)
    assert letters.missing() == "SMART"
    letters.set_filled({"S": True, "A": True, "T": True})
    assert letters.missing() == "MR"
    assert letters.accessibleName() == "Still open: how we will know, what could get in the way"
    letters.set_filled(dict.fromkeys("SMART", True))
    assert letters.missing() == ""
    assert letters.accessibleName() == "All five parts of the action are written"


def test_undo_is_offered_once(qtbot: QtBot) -> None:
    strip = UndoStrip()
    qtbot.addWidget(strip)
    done: list[str] = []
    strip.offer("Removed ‘Refresher training’.", lambda: done.append("first"))
    strip.offer("Removed ‘Looking back’.", lambda: done.append("second"))
    assert strip.words() == "Removed ‘Looking back’."
    button = strip.findChild(HintButton, "undo-strip-undo")
    with qtbot.waitSignal(strip.undone):
        button.click()
    button.click()
    assert done == ["second"]
    assert (strip.isVisible(), strip.words()) == (False, "")


def test_the_save_indicator_says_when(qtbot: QtBot) -> None:
    indicator = SaveIndicator(after_ms=5)
    qtbot.addWidget(indicator)
    at = datetime(2026, 11, 12, 18, 52)  # noqa: DTZ001  # a local time, as on screen
    indicator.saved(at)
    assert indicator.words() == indicator.accessibleName() == "Saved 18:52"
    indicator.saving()
    assert indicator.words() == "Saved 18:52"  # only said when it takes long
    qtbot.waitUntil(lambda: indicator.words() == "Saving…")
    indicator.failed()
    assert indicator.words() == "Not saved since 18:52"
    indicator.blank()
    assert indicator.words() == ""
    indicator.failed()
    assert indicator.words() == "Not saved yet"


def test_a_quick_save_never_says_saving(qtbot: QtBot) -> None:
    indicator = SaveIndicator(after_ms=60_000)
    qtbot.addWidget(indicator)
    indicator.saving()
    indicator.saved(datetime(2026, 11, 12, 18, 53))  # noqa: DTZ001  # a local time, as on screen
    assert indicator.words() == "Saved 18:53"


def test_a_banner_says_its_words(qtbot: QtBot) -> None:
    banner = Banner("urgent", "Holdfast can’t save: the disk is full.", "Keep this window open.")
    qtbot.addWidget(banner)
    assert banner.words() == "Holdfast can’t save: the disk is full. Keep this window open."
    banner.set_words("Saved again.")
    banner.set_tone("good")
    assert (banner.words(), banner.property("tone")) == ("Saved again.", "good")
    assert banner.add_button(HintButton("Try again")).parentWidget() is banner


def test_busy_fills_from_the_left_once_it_is_known_how_far_it_is(qtbot: QtBot, theme: Theme) -> None:
    bar = BusyBar()
    qtbot.addWidget(bar)
    bar.set_words("Signing")
    bar.set_part(0.5)
    moving = bar.findChildren(QWidget)[0]
    image = moving.grab().toImage()
    at = [image.pixelColor(image.width() * each // 100, 1).name() for each in (1, 48, 52, 99)]
    assert at == [theme.color("accent").name()] * 2 + [theme.color("line").name()] * 2


def test_busy_is_words_alone_with_reduced_motion(qtbot: QtBot, theme: Theme) -> None:
    bar = BusyBar()
    qtbot.addWidget(bar)
    bar.set_words("Signing")
    moving = bar.findChildren(QWidget)[0]
    assert (bar.isVisible(), bar.words(), moving.isVisible()) == (True, "Signing", True)
    theme.set_reduce_motion(True)
    bar.set_words("Checking")
    assert (bar.words(), moving.isVisible()) == ("Checking", False)
    bar.set_part(0.5)  # nothing wanders in a bar that fills
    assert (bar.part(), moving.isVisible()) == (0.5, True)
    bar.set_words("Sealing")
    assert (bar.part(), moving.isVisible()) == (None, False)
    bar.set_words("")
    assert not bar.isVisible()
