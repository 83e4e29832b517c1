"""The measure of how hard the words are to read: what it makes of known texts, and that the help stays within it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

PLACE = Path(__file__).resolve().parents[2] / ".ci" / "check_reading.py"


@pytest.fixture(scope="module")
def reading() -> ModuleType:
    """The check itself, as the documentation check loads it."""
    spec = importlib.util.spec_from_file_location("check_reading", PLACE)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made  # a dataclass looks its own module up
    spec.loader.exec_module(made)
    return made


@pytest.mark.parametrize(
    ("word", "count"),
    [("child", 1), ("notes", 1), ("decided", 3), ("closed", 1), ("table", 2), ("agreement", 3), ("safeguarding", 4)],
)
def test_syllables_are_counted_as_they_are_said(reading: ModuleType, word: str, count: int) -> None:
    assert reading.syllables(word) == count


def test_short_words_in_short_sentences_are_easier_than_long_ones_in_long_sentences(reading: ModuleType) -> None:
    easy = reading.measure("Write down what you saw. Say who told you. Keep it short.")
    hard = reading.measure(
        "Notwithstanding the aforementioned considerations, practitioners undertaking supervisory responsibilities "
        "necessarily demonstrate comprehensive documentation of multidisciplinary deliberations."
    )
    assert easy.age < 8
    assert hard.age > 20


def test_links_marks_and_headings_are_not_read(reading: ModuleType) -> None:
    plain = reading.measure(reading.prose("# Organisational\n\nWrite *down* what [you](a/very/long.path) saw here.\n"))
    assert (plain.words, plain.sentences) == (6, 1)


def test_no_page_of_the_help_is_too_hard(reading: ModuleType) -> None:
    assert reading.problems() == []
