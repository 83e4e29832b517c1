"""The languages of the window: nothing is missed, and what is translated says what the English says."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

import resources
from app.services import settings as settings_store
from app.services.settings import ENGLISH, LANGUAGES, WELSH, Settings
from tests.at_the_keyboard import Person
from tests.conftest import sample_surroundings
from tests.ui.pseudo import pseudo
from ui import safe_mode
from ui.components import HintButton
from ui.language import FILES, UNCHECKED, speak
from ui.start import Holdfast
from ui.wording import count, day, day_in_prose, how_long, lateness, weekday_in_prose
from ui.wording.dates import starting
from ui.wording.shipped import shipped

ROOT = Path(__file__).resolve().parents[2]
PLACES = re.compile(r"%\d|%n|\{\w+(?::[^{}]*)?\}|\{\{? ?[^{}]*\}|\{%[^{}]*%\}")


@pytest.fixture(scope="module")
def tools() -> Iterator[dict[str, ModuleType]]:
    """The readers of ``.ci``, which are no package."""
    sys.path.insert(0, str(ROOT / ".ci"))
    names = {"check": "check_words", "gather": "gather_words", "make": "make_languages", "help": "check_help"}
    yield {key: import_module(name) for key, name in names.items()}
    sys.path.remove(str(ROOT / ".ci"))


@pytest.fixture
def in_welsh(qapp: QApplication) -> Iterator[None]:
    """The program speaks Welsh for one test."""
    before = QLocale()
    speak(WELSH)
    yield
    speak(ENGLISH)
    QLocale.setDefault(before)


def test_a_string_that_is_missed_is_found(tools: dict[str, ModuleType]) -> None:
    """That none is missed now is looked at with the documentation (``.ci/check_docs.py``)."""
    tree = tools["gather"].parsed(
        """
class Page:
    def build(self, n):
        self.label.setText("Nothing is due")
        self.tr(f"{n} things")
        self.tr("thing(s)")
        return Row(title="What was said and done")

def box():
    return _said("The disk is full and nothing was kept")

def _said(words):
    return QCoreApplication.translate("Box", words)

ANSWERS = {"yes": "Given", "no": "not asked for yet", "state": "no-answer"}

def answer(key, n):
    return ANSWERS[key], count(n, _tr("child"), _tr("children"))
"""
    )
    found = [what.partition(":")[0] for _node, what in (*tools["check"]._missed(tree), *tools["check"]._stray(tree))]
    assert sorted(set(found)) == [
        "a plural by hand",
        "an f-string inside tr",
        "counted in words that are in another language already",
        "reads like words for people, without tr",
        "shown without tr",
    ]
    assert found.count("reads like words for people, without tr") == 5


def test_a_message_that_a_service_words_itself_is_found(tools: dict[str, ModuleType]) -> None:
    """What is on screen is worded in ``ui``; of ``app`` only documents, records and commands have words."""
    tree = tools["gather"].parsed(
        """
def figure(number):
    if number < 0:
        raise ValueError("A figure is never below nothing")
    return "one-key", Figure("Nobody was asked in this quarter", number)
"""
    )
    found = [node.value for node, _what in tools["check"]._stray(tree, named=True)]
    assert found == ["Nobody was asked in this quarter"]


def test_what_the_help_calls_by_a_name_is_on_screen(tools: dict[str, ModuleType]) -> None:
    """That nothing else is named now is looked at with the documentation (``.ci/check_docs.py``)."""
    known = {"sign and save pdf", "settings", "backups", "more about %1"}
    named = (
        "Sign and save PDF…",
        "Settings, Backups",
        "More about …",
        "Ctrl+Shift+N",
        "Sign and keep PDF…",
        "Settings, Keys",
    )
    assert [one for one in named if not tools["help"].is_known(one, known)] == ["Sign and keep PDF…", "Settings, Keys"]


def test_what_is_counted_from_a_table_has_its_forms_gathered(tools: dict[str, ModuleType]) -> None:
    tree = tools["gather"].parsed(
        """
KINDS = {"decision": ("decision", "decisions"), "child": ("child on file", "children on file")}

def told(kind, n):
    return count(n, *KINDS[kind])
"""
    )
    assert {word.source for word in tools["gather"].words_in(tree) if word.counted} == {
        "%n decisions",
        "%n children on file",
    }
    assert not [*tools["check"]._missed(tree), *tools["check"]._stray(tree)]


def test_the_window_is_whole_in_welsh(tools: dict[str, ModuleType]) -> None:
    """A string written today may wait a day for its Welsh: English shows until then. Not more than a few may."""
    known = {key[:2] for key in tools["make"].read().known}
    asked = tools["make"].own_words()
    waiting = sorted(word.source for word in asked if (word.context, word.source) not in known)
    assert len(asked) > 5000
    assert len(waiting) <= len(asked) // 50, waiting


def test_what_is_filled_in_is_filled_in_in_welsh_too(tools: dict[str, ModuleType]) -> None:
    wrong = [
        (english, form)
        for (_context, english, _number), told in tools["make"].read().known.items()
        for form in told.forms
        if set(PLACES.findall(form)) != set(PLACES.findall(english))
    ]
    assert wrong == []


def test_a_key_of_the_keyboard_stays_one(tools: dict[str, ModuleType]) -> None:
    wrong = [
        english
        for (_context, english, _number), told in tools["make"].read().known.items()
        if bool(re.search("&[^& ]", english)) != bool(re.search("&[^& ]", told.forms[0]))
    ]
    assert wrong == []


def test_no_speaker_has_checked_it_and_so_it_is_marked(tools: dict[str, ModuleType]) -> None:
    assert {WELSH} == UNCHECKED == set(FILES)
    assert not any(told.checked for told in tools["make"].read().known.values())
    assert Settings().language == ENGLISH  # never chosen by itself


def test_the_made_file_says_what_the_written_one_says(qapp: QApplication, tools: dict[str, ModuleType]) -> None:
    made = QTranslator()
    content = resources.read_bytes(FILES[WELSH])  # Qt reads from these bytes, and does not keep them
    assert made.load(content)
    written = tools["make"].read().known
    plain = {key: told.forms[0] for key, told in written.items() if len(told.forms) == 1}
    assert len(plain) > 2000
    assert {key: made.translate(*key) for key in plain} == plain


def test_english_loads_nothing(qapp: QApplication) -> None:
    speak(ENGLISH)
    assert not qapp.findChildren(QTranslator)
    assert count(1, "day", "days") == "1 day"
    assert count(0, "day", "days") == "0 days"


@pytest.mark.usefixtures("in_welsh")
def test_days_in_welsh() -> None:
    when = date(2026, 11, 26)
    assert day_in_prose(when) == "26 Tachwedd 2026"
    assert weekday_in_prose(when) == "dydd Iau 26 Tachwedd 2026"
    assert starting(weekday_in_prose(when)) == "Dydd Iau 26 Tachwedd 2026"
    assert day(when) == "Iau 26 Tach 2026"
    assert lateness(date(2026, 11, 24), when) == "2 ddiwrnod yn hwyr"


@pytest.mark.usefixtures("in_welsh")
@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 mlynedd"), (1, "1 flwyddyn"), (2, "2 flynedd"), (3, "3 blynedd"), (5, "5 mlynedd"), (6, "6 blynedd")],
)
def test_years_are_counted_as_in_welsh(number: int, words: str) -> None:
    assert count(number, "year", "years") == words
    assert count(3, "action", "actions") == "3 cham gweithredu"
    assert how_long(70) == "10 wythnos"


@pytest.mark.usefixtures("in_welsh")
def test_what_a_club_wrote_itself_stays() -> None:
    assert shipped("A child can ring at any time.") == "Gall plentyn ffonio ar unrhyw adeg."
    assert shipped("Ring Mair at the office") == "Ring Mair at the office"


@pytest.mark.usefixtures("in_welsh")
def test_every_day_is_read_back_as_its_field_shows_it() -> None:
    from app.domain.date_words import parse

    for month in range(1, 13):
        for number in range(1, 8):
            one = date(2026, month, number)
            assert parse(day(one), date(2026, 11, 26)) == one


def test_the_pseudo_language_keeps_what_is_filled_in() -> None:
    assert pseudo("&Open %1 of {count}").startswith("⟦&Opéñ %1 öf {count}")
    assert len(pseudo("Nothing is waiting for you today")) > 1.35 * len("Nothing is waiting for you today")


def test_the_first_page_offers_the_other_language_and_keeps_what_is_typed(
    qtbot: QtBot, tmp_path: Path, in_welsh: None
) -> None:
    speak(ENGLISH)
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path), tmp_path)
    qtbot.addWidget(program.window)
    program.begin(None)
    person = Person(program, qtbot)
    person.write("club-name", "Clwb Glan yr Afon")
    person.press("other-language")
    assert person.find(QLineEdit, "club-name").text() == "Clwb Glan yr Afon"
    assert person.find(HintButton, "first-run-continue").text() == "&Parhau"
    assert program.settings.language == WELSH
    person.press("other-language")
    assert person.find(HintButton, "first-run-continue").text() == "&Continue"
    program.window.close()
    program.tasks.close()


def test_safe_mode_is_offered_in_the_language_that_was_chosen(
    in_welsh: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(ENGLISH)
    offered: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: offered.append(box.text()))
    settings_store.save(tmp_path, Settings(language=WELSH))
    assert not safe_mode.is_wanted(tmp_path)
    (tmp_path / settings_store.FILE_NAME).write_bytes(b"{")
    assert not safe_mode.is_wanted(tmp_path)
    assert offered == [
        "Ni ddaeth Holdfast i ben yn iawn y ddau dro diwethaf.",
        "The last two times Holdfast did not end well.",
    ]
    assert [one.name for one in tmp_path.iterdir()] == [settings_store.FILE_NAME]  # what is damaged is told of later


def test_the_choice_is_kept_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path), tmp_path)
    qtbot.addWidget(program.window)
    program.change_settings(program.settings._replace(language=WELSH))
    program.window.close()
    program.tasks.close()
    assert settings_store.load(tmp_path / "settings").settings.language == WELSH
    assert set(LANGUAGES) == {ENGLISH, WELSH}
    assert QCoreApplication.translate("Navigation", "Go to…") == "Go to…"  # until then
