"""Details for support in the window: read first, then saved; what is in the file is what was shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.services import portable, support
from tests.at_the_keyboard import Person
from ui.components import RowList, Text
from ui.support import SupportSheet


def test_what_is_saved_is_what_was_read(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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
    texts = tmp_path / support.LICENCE_TEXTS
    texts.write_text("every licence", encoding="utf-8")
    monkeypatch.setattr(portable, "program_folder", lambda: tmp_path)
    person.press("about-licences")
    person.settle()
    assert {"PySide6_Essentials", "OpenSSL, in cryptography and sqlcipher3"} <= {
        row.title for row in person.find(RowList, "licence-list").rows()
    }
    assert person.find(Text, "licence-texts").text() == str(texts)
