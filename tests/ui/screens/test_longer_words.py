"""With every string 40 % longer nothing of the main journey is cut off; and in Welsh it fits and is all Welsh."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.settings import ENGLISH, WELSH
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.pseudo import PseudoTranslator
from tests.ui.screens.fitting import cut_off, mnemonics_twice
from tests.ui.screens.laptop import grown, on_a_laptop
from tests.ui.screens.main_journey import MainJourney
from ui.language import speak

ROOT = Path(__file__).resolve().parents[3]


class Fitting(MainJourney):
    """The main journey in a window of a small laptop, measured at every stop."""

    def __init__(self, person: Person) -> None:
        super().__init__(person, self._measure)
        self.found: list[str] = []

    def _measure(self, name: str) -> None:
        self.found += grown(name, self.person)
        root = QApplication.activeModalWidget() or self.person.program.window
        self.found += [f"{name}: {fault}" for fault in (*cut_off(root), *mnemonics_twice(root))]


class Asked(QTranslator):
    """Answers nothing, and remembers what it was asked for: what the translators before it had no words for."""

    def __init__(self) -> None:
        super().__init__()
        self.without: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        """Say that there is something to ask for."""
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str | None:
        """Remember the string and answer nothing at all: "" would be shown."""
        self.without.add((context, source))
        return None


@pytest.fixture
def journey(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Fitting]:
    """Somebody who has just started Holdfast on a laptop of this size."""
    with on_a_laptop(qtbot, tmp_path) as person:
        yield Fitting(person)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """Every string is 40 % longer."""
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def asked(qapp: QApplication) -> Iterator[Asked]:
    """The program speaks Welsh; what it has no Welsh for is kept."""
    before, asked = QLocale(), Asked()
    QCoreApplication.installTranslator(asked)  # the last that is installed is asked first
    speak(WELSH)
    yield asked
    speak(ENGLISH)
    QCoreApplication.removeTranslator(asked)
    QLocale.setDefault(before)


def test_words_that_are_longer_fit(longer: None, journey: Fitting, records: Records, tmp_path: Path) -> None:
    journey.person.program.begin(None)
    journey.walk(records, tmp_path)
    assert not journey.found, "\n".join(journey.found)


def test_the_main_journey_is_welsh_and_fits(asked: Asked, journey: Fitting, records: Records, tmp_path: Path) -> None:
    journey.person.program.begin(None)
    journey.walk(records, tmp_path)
    missing = sorted(f"no Welsh for {context}: {words}" for context, words in asked.without & _english_only())
    ours = {(context, words) for context, words in asked.without if not context[:2].isupper()}  # Qt asks for every key
    unknown = sorted(f"never gathered: {context}: {words}" for context, words in ours if words not in _gathered())
    assert not [*journey.found, *missing, *unknown], "\n".join([*journey.found, *missing, *unknown])


@cache
def _written() -> tuple[tuple[str, str, bool], ...]:
    """Return every string that is gathered for translating: its context, its words, and whether there is Welsh."""
    contexts = ElementTree.parse(ROOT / "languages" / "cy.ts").getroot().iter("context")  # noqa: S314  # our own file
    return tuple(
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            bool("".join(message.find("translation").itertext()).strip()),
        )
        for context in contexts
        for message in context.iter("message")
    )


def _english_only() -> set[tuple[str, str]]:
    """Return the strings that wait for their Welsh, with their contexts.

    A class asks in its own name first and then in that of the class it is made from: what stands nowhere is not meant.
    """
    return {(context, source) for context, source, is_told in _written() if not is_told}


@cache
def _gathered() -> frozenset[str]:
    """Return the words of every string that is gathered, whatever its context."""
    return frozenset(source for _context, source, _is_told in _written())
