"""The invented club: entered from the first page and from Help, led through, marked, removed, or kept."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services import looking_around, settings
from app.services.sample_club import SampleClub
from app.services.surroundings import Surroundings
from tests.at_the_keyboard import Person
from tests.conftest import Records, copy_of, sample_surroundings
from tests.hearing import next_line
from tests.ui.screens.fitting import faults
from ui.components import Banner, Text
from ui.start import Holdfast
from ui.tour.steps import steps
from ui.tour.walk import Tour

LAPTOP = (1366, 688)
SHOTS = os.environ.get("HOLDFAST_SHOTS", "")


@pytest.fixture(autouse=True)
def told_already(never_signed: SampleClub, monkeypatch: pytest.MonkeyPatch) -> None:
    """The year of the invented club is told once for all tests, instead of anew for each."""

    def make(path: Path, *, seed: int, around: Surroundings) -> SampleClub:
        assert seed
        assert path.parent == around.data_folder
        copied = copy_of(never_signed, path.parent)
        for file in path.parent.glob(f"{copied.name}*"):
            file.rename(file.with_name(file.name.replace(copied.name, path.name)))
        return replace(never_signed, path=path)

    monkeypatch.setattr("app.services.looking_around.sample_club.make", make)


@pytest.fixture
def sit_down(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Person]]:
    """Somebody at a computer, at this text size; nothing is open yet."""
    made: list[Holdfast] = []

    def begin(vault: Path | None = None, percent: int = 100, look: str = "light") -> Person:
        program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path / "data"), tmp_path / "documents")
        program.change_settings(program.settings._replace(text_percent=percent, theme=look))
        program.window.resize(*LAPTOP)
        qtbot.addWidget(program.window)
        program.begin(vault)
        program.window.activateWindow()
        made.append(program)
        return Person(program, qtbot)

    yield begin
    for program in made:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()
        program.window.close()
        program.tasks.close()


def enter(person: Person) -> Tour:
    """From the first page into the invented club, where the tour begins."""
    person.press("look-around")
    person.until(lambda: person.program.invented.tour is not None)
    person.settle()
    return tour_of(person)


def tour_of(person: Person) -> Tour:
    tour = person.program.invented.tour
    assert tour is not None
    return tour


def left_behind(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(("percent", "look"), [(100, "light"), (150, "dark"), (200, "light")])
def test_every_step_points_at_something_and_nothing_is_cut_off(
    sit_down: Callable[..., Person], percent: int, look: str
) -> None:
    person = sit_down(None, percent, look)
    tour = enter(person)
    titles: list[str] = []
    found: list[str] = []
    while True:
        person.until(lambda: tour.target is not None and tour.target.isVisible())
        person.settle()
        person.until(lambda: not tour._looking.isActive())
        titles.append(tour.step.title)
        assert tour.target is not None
        assert tour.target.objectName() in tour.step.targets
        assert tour.step.words in person.find(Banner, "tour-strip").words()
        assert (person.program.window.width(), person.program.window.height()) == LAPTOP, tour.step.title
        found += [f"{tour.step.title}: {fault}" for fault in faults(person.program.window)]
        if SHOTS:
            person.program.window.grab().save(f"{SHOTS}/tour-{len(titles)}-{percent}-{look}.png")
        if len(titles) == 8:
            break
        person.press("tour-next")
    assert not found, "\n".join(found)
    assert len(set(titles)) == 8


def test_it_is_told_in_two_minutes(person: Person, records: Records) -> None:
    """Read slowly, 130 words a minute, with four seconds to look at each screen."""
    told = [f"{one.title} {one.words}".split() for one in steps(person.desk, records.club, records.passphrase)]
    assert sum(map(len, told)) / 130 * 60 + 4 * len(told) <= 120


def test_it_goes_forth_and_back_and_stops_by_key_and_by_mouse(sit_down: Callable[..., Person]) -> None:
    person = sit_down()
    tour = enter(person)
    focus = person.program.window.focusWidget()
    assert focus is not None
    assert focus.objectName() == "tour-next"
    person.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert tour.step.title == "The next session"
    person.press("tour-next")
    person.settle()
    assert tour.step.title == "The agenda"
    person.press("tour-back")
    person.key(Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert tour.step.title == "Today"
    person.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)  # it stands in nobody's way
    assert QApplication.activeModalWidget() is not None
    person.press("go-to-close")
    person.key(Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    person.until(lambda: person.program.invented.tour is None)
    assert not person.every(QWidget, "tour-")
    assert "Nobody in it is real" in person.find(Banner, "invented-strip").words()
    person.desk.open("tour")  # from Help, again
    assert tour_of(person).step.title == "Today"


def test_it_is_marked_everywhere_and_gone_without_a_trace_when_one_leaves(
    sit_down: Callable[..., Person], tmp_path: Path
) -> None:
    person = sit_down()
    person.write("club-name", "Bay Juniors")
    before = person.program.settings
    enter(person)
    assert person.desk.vault.club_name == "Riverside Juniors FC (invented)"
    person.until(lambda: bool(person.find(Text, "today-sentence").text()))
    assert not person.ask(lambda work: work.has_recovery_sheet)
    assert "There is no recovery sheet yet." not in person.texts()  # nobody can lose anything here
    person.press("tour-stop")
    person.press("invented-leave")
    person.settle()
    assert person.find(QLineEdit, "club-name").text() == "Bay Juniors"
    assert person.program.settings == before
    person.until(lambda: not [one for one in left_behind(tmp_path) if not one.startswith("settings")])
    assert not settings.load(tmp_path / "settings").settings.vault_path


def test_after_a_lock_its_passphrase_opens_it_again_and_closing_the_window_removes_it(
    sit_down: Callable[..., Person], tmp_path: Path
) -> None:
    person = sit_down()
    enter(person)
    person.key(Qt.Key.Key_F12)
    person.until(lambda: person.program.desk is not None and person.program.custodian._desk is None)
    person.settle()
    passphrase = person.program.invented._invented
    assert passphrase is not None
    person.find(QLineEdit, "lock-passphrase").setText(passphrase.passphrase)
    person.press("lock-unlock")
    person.until(lambda: not person.program.custodian.cover.is_covering)
    person.settle()
    assert person.find(Banner, "invented-strip").isVisible()
    person.program.window.close()
    assert not [one for one in left_behind(tmp_path) if not one.startswith("settings")]


def test_kept_it_lies_where_one_said_and_opens_with_the_passphrase_that_was_told(
    sit_down: Callable[..., Person], tmp_path: Path
) -> None:
    person = sit_down()
    enter(person)
    person.press("tour-stop")
    person.press("invented-keep")
    folder = tmp_path / "kept"
    person.write("keep-invented-folder", str(folder))
    passphrase = person.find(QWidget, "keep-invented-words").property("text").split("“")[-1].rstrip("”.")
    person.press("keep-invented-go-on")
    person.settle()
    path = folder / looking_around.FILE_NAME
    person.until(path.exists)
    person.find(QLineEdit, "club-name")
    person.settle()
    assert not left_behind(tmp_path / "data")
    person.program.entry.unlock(path)
    person.find(QLineEdit, "unlock-passphrase").setText(passphrase)
    person.press("unlock")
    person.until(lambda: person.program.desk is not None)


def test_from_real_records_they_are_closed_first_and_asked_for_again_afterwards(
    sit_down: Callable[..., Person], records: Records
) -> None:
    person = sit_down(records.path)
    person.find(QLineEdit, "unlock-passphrase").setText(records.passphrase)
    person.press("unlock")
    person.until(lambda: person.program.desk is not None)
    real = person.desk.vault
    remembered = person.program.settings.vault_path
    person.program.window.go("help")
    person.press("help-tour")
    person.press("look-around-go-on")
    person.until(lambda: person.program.invented.tour is not None)
    assert real.is_locked
    assert person.desk.vault.path != records.path
    person.press("tour-stop")
    person.press("invented-leave")
    person.find(QLineEdit, "unlock-passphrase")
    assert person.program.settings.vault_path == remembered == str(records.path)


def test_what_a_run_left_that_was_killed_is_swept_and_what_another_has_open_is_not(
    never_signed: SampleClub, tmp_path: Path
) -> None:
    around = sample_surroundings(tmp_path)
    left, used = (looking_around.make(around) for _ in range(2))
    holds = "import sys; from pathlib import Path; from storage import replacing\n"
    holds += "with replacing.nobody_inside(Path(sys.argv[1])): print('in', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", holds, used.club.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert next_line(other) == "in"
        looking_around.sweep(tmp_path, time.time())
        assert not left.club.path.exists()
        assert used.club.path.exists()
        other.communicate("\n", timeout=60)
    looking_around.sweep(tmp_path, time.time())
    assert left_behind(tmp_path) == []


def test_what_another_is_just_making_is_not_swept(tmp_path: Path) -> None:
    folder = tmp_path / "invented" / "0011223344556677"
    folder.mkdir(parents=True)
    begun = folder.stat().st_mtime
    looking_around.sweep(tmp_path, begun + 3599)
    assert folder.exists()
    looking_around.sweep(tmp_path, begun + 3601)
    assert left_behind(tmp_path) == []


def test_closing_the_window_while_it_is_made_leaves_nothing_behind(
    sit_down: Callable[..., Person], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    person = sit_down()
    tasks, begun, may_end = person.program.tasks, threading.Event(), threading.Event()
    make, close, made = looking_around.make, tasks.close, []

    def slow(around: Surroundings) -> looking_around.Invented:
        begun.set()
        assert may_end.wait(60)
        made.append(make(around))
        return made[-1]

    def let_it_end() -> None:
        may_end.set()
        close()

    monkeypatch.setattr("app.services.looking_around.make", slow)
    monkeypatch.setattr(tasks, "close", let_it_end)
    person.press("look-around")
    person.until(begun.is_set)
    person.program.window.close()
    assert tasks.is_closed
    assert len(made) == 1
    assert not made[0].club.path.exists()
    assert not (tmp_path / "data" / "invented").exists()
