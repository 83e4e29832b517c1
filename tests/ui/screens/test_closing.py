"""Leaving and closing: a package is made, its key shown once, opened by somebody without records, received."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.retention import RecordClass
from app.services import closing, drafting
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.test_forms_kept import lock_and_come_back
from ui.closing.key_sheet import PackageKeySheet, kept_key
from ui.closing.sheets import PackageSheet
from ui.components import Banner, RowList
from ui.entry.package_sheet import OpenPackageSheet
from ui.entry.recovery_card import RecoveryCard
from ui.settings.closing import ClosingGroup
from ui.settings.page import SettingsPage


@pytest.fixture
def group(person: Person) -> ClosingGroup:
    return show(person)


def test_what_a_leaving_lead_still_holds_is_listed(person: Person, group: ClosingGroup) -> None:
    titles = [row.title for row in person.find(RowList, "still-held").rows()]
    assert any("people you supervise" in title for title in titles)
    assert any("open cases" in title for title in titles)


def test_a_package_goes_from_the_window_to_a_body_without_records(
    person: Person, records: Records, group: ClosingGroup, tmp_path: Path
) -> None:
    group.make(RecordClass.CHILD, tmp_path / "stick")
    person.settle()
    person.press("package-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.write("package-receiver", "Anyford Council")
    person.settle()
    sheet = person.find(PackageSheet, "package")
    if sheet.fields["keep_reason"].isVisible():
        person.grow("package-reason", "Handed over as it was written")
    person.press("package-go-on")
    person.until(lambda: isinstance(QApplication.activeModalWidget(), PackageKeySheet))
    person.settle()
    assert "also after a lock" in person.find(Banner, "package-made").words()
    lock_and_come_back(person, records)
    person.until(lambda: isinstance(QApplication.activeModalWidget(), PackageKeySheet))
    key = person.find(PackageKeySheet, "package-key")
    card = person.find(RecoveryCard, "recovery-card")
    spoken = card.accessibleDescription()
    groups = ["".join(part.split(": ")[1].split()) for part in spoken.split("; ")]
    assert len(groups) == 8
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "key.pdf"))
    key.print_on(printer)
    assert (tmp_path / "key.pdf").stat().st_size > 1000
    person.press("package-key-go-on")
    person.settle()
    assert person.ask(lambda work: drafting.kept_form(work, closing.KEY_FORM)) == {}
    assert "The key of the package" not in person.texts()
    (package,) = (tmp_path / "stick").iterdir()

    opening = OpenPackageSheet(person.program.window, person.program.tasks, package)
    opening.open()
    person.write("package-groups", " ".join(["AAAAA", *groups[1:]]))
    person.press("open-package-go-on")
    person.settle()
    assert "Group 1" in person.texts()
    person.write("package-groups", " ".join(groups))
    person.write("package-folder", str(tmp_path / "there"))
    person.press("open-package-go-on")
    person.settle()
    assert "each as it was sealed" in person.find(Banner, "open-package-told").words()
    person.press("open-package-go-on")
    assert QApplication.activeModalWidget() is None
    assert any(one.suffix == ".pdf" for one in (tmp_path / "there").iterdir())

    show(person)
    (row,) = person.find(RowList, "package-list").rows()
    person.find(RowList, "package-list").button_clicked.emit(row.key, "received")
    person.write("receipt-by", "Sunita Rao")
    person.press("package-receipt-go-on")
    person.settle()
    (kept,) = person.ask(closing.listing)
    assert kept.received_by == "Sunita Rao"


def test_the_key_is_shown_again_after_a_lock_to_its_maker_until_they_say_they_have_it(
    person: Person, records: Records, group: ClosingGroup, tmp_path: Path
) -> None:
    groups = tuple(f"ABCD{number}" for number in range(8))
    group.make(RecordClass.SUPERVISION, tmp_path / "stick")
    person.settle()
    person.write("package-receiver", "Anyford Cou")
    lock_and_come_back(person, records)
    show(person).make(RecordClass.SUPERVISION, tmp_path / "stick")
    person.until(lambda: person.find(QLineEdit, "package-receiver").text() == "Anyford Cou")  # what was half typed
    person.press("package-cancel")
    person.do(lambda work: drafting.save_form(work, closing.KEY_FORM, kept_key(groups, "a stick")))  # as it is made
    lock_and_come_back(person, records)
    person.until(lambda: isinstance(QApplication.activeModalWidget(), PackageKeySheet))
    assert "1: A B C D 0" in person.find(RecoveryCard, "recovery-card").accessibleDescription()
    person.press("package-key-cancel")  # not yet: another package shows it first
    person.settle()
    show(person).make(RecordClass.CHILD, tmp_path / "stick")
    person.until(lambda: isinstance(QApplication.activeModalWidget(), PackageKeySheet))
    person.press("package-key-go-on")
    person.settle()
    lock_and_come_back(person, records)
    assert QApplication.activeModalWidget() is None
    assert person.ask(lambda work: drafting.kept_form(work, closing.KEY_FORM)) == {}


def show(person: Person) -> ClosingGroup:
    """Go to leaving and closing."""
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("closing")
    person.settle()
    return person.find(ClosingGroup, "settings-closing")
