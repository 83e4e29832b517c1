"""Who to call: what stands where a number is missing, and the list in a narrow window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QLineEdit

from app.services import organisation
from app.services.organisation import ContactForm
from app.services.work import Work
from tests.at_the_keyboard import Person
from ui.session.calls import CallsSheet
from ui.settings.page import SettingsPage


def without(person: Person, *labels: str) -> None:
    """Take the numbers of these away, as a club that has not filled them in."""

    def save(work: Work) -> None:
        forms = [ContactForm(one.id, one.label, one.number, one.note) for one in organisation.contacts(work)]
        emptied = [replace(one, number="") if one.label.startswith(labels) else one for one in forms]
        organisation.save_contacts(work, emptied, checked=False)

    person.do(save)


def said(person: Person) -> str:
    """Return what the sheet says, and close it."""
    sheet = CallsSheet(person.desk)
    sheet.open()
    person.until(lambda: bool(sheet.findChildren(QLabel, "call-number")))
    words = " ".join(one.text() for one in sheet.findChildren(QLabel))
    sheet.close()
    return words


def test_a_missing_number_says_what_to_do_now(person: Person) -> None:
    assert "No number on file yet" not in said(person)
    without(person, "LADO")
    words = said(person)
    assert "No number on file yet. If it cannot wait, call 999. The NSPCC helpline below can tell you" in words
    assert "Settings" not in words.partition("No number on file yet")[2]
    without(person, "NSPCC")
    assert "The NSPCC helpline below" not in said(person)


def test_in_a_narrow_window_each_part_of_a_row_has_a_line_of_its_own(person: Person) -> None:
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("calls")
    person.settle()
    label, number, note = (person.find(QLineEdit, f"contact-{part}-2") for part in ("label", "number", "note"))
    assert label.y() == number.y() == note.y()
    person.program.window.resize(640, 688)
    person.settle()
    assert label.y() < number.y() < note.y()
    assert label.width() > 300
    person.program.window.resize(1366, 688)
    person.settle()
    assert label.y() == number.y() == note.y()
