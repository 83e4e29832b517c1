"""Details for support in the window: read first, then saved; what is in the file is what was shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.at_the_keyboard import Person
from ui.components import RowList
from ui.settings.support import SupportSheet


def test_what_is_saved_is_what_was_read(person: Person, tmp_path: Path) -> None:
    person.desk.open("settings-group", "about")
    person.settle()
    person.press("about-support")
    person.settle()
    shown = person.find(QPlainTextEdit, "support-text").toPlainText()
    assert "holdfast " in shown
    assert "Riverside" not in shown
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, SupportSheet)
    target = tmp_path / "details.txt"
    sheet.save(target)
    person.until(target.exists)
    assert target.read_text(encoding="utf-8") == shown
    person.press("support-close")
    person.press("about-licences")
    person.settle()
    assert "PySide6_Essentials" in [row.title for row in person.find(RowList, "licence-list").rows()]
