"""The wording of a document in the window: written, checked, put in force, compared, brought back, filed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit

from app.domain.exports import DocumentKind
from app.domain.templates import DocumentLanguage
from app.services import exporting, templates
from app.services.templates import TemplateView
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.test_exporting import text_of
from tests.ui.screens.test_forms_kept import lock_and_come_back
from ui.components import AgendaList, Banner, PaperPreview, RowList, Text
from ui.export.sheet import ExportSheet
from ui.settings.page import SettingsPage
from ui.templates.page import TemplatePage

AGREEMENT = (DocumentKind.AGREEMENT, DocumentLanguage.ENGLISH)
STANDARD = templates.standard(*AGREEMENT).text
OURS = "## What we both sign"
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(person: Person) -> TemplatePage:
    """Open the wording of the agreement from the list in Settings."""
    settings = person.program.window.go("settings")
    assert isinstance(settings, SettingsPage)
    settings.show_group("wording")
    person.settle()
    rows = person.find(RowList, "wording-list")
    rows.opened.emit(rows.rows()[0].key)
    person.settle()
    page = person.program.window.page
    assert isinstance(page, TemplatePage)
    person.until(lambda: page.problems is not None)
    return page


def write(person: Person, page: TemplatePage, text: str) -> None:
    """Put words at the end of the wording, and wait until they were looked at."""
    page.editor.go_to(page.editor.blockCount())
    person.qtbot.keyClicks(page.editor, text)
    person.until(lambda: page.problems is not None)
    person.settle()


def in_force(person: Person) -> TemplateView:
    return person.ask(lambda work: templates.view(work, *AGREEMENT))


def put_in_force(person: Person, note: str = "") -> None:
    person.press("publish")
    person.write("publish-note", note)
    person.press("publish-template-go-on")
    person.settle()


def test_what_is_typed_is_a_draft_until_it_is_put_in_force(person: Person, records: Records) -> None:
    page = opened(person)
    assert not person.every(QLineEdit, "publish")
    write(person, page, "Our club says more.")
    page.save_now()
    person.settle()
    view = in_force(person)
    assert view.text == STANDARD
    assert view.draft == STANDARD + "Our club says more."
    lock_and_come_back(person, records)
    page = opened(person)
    assert page.editor.text() == STANDARD + "Our club says more."
    put_in_force(person, "One sentence more")
    view = in_force(person)
    assert (view.text, view.draft, view.row.version) == (STANDARD + "Our club says more.", None, 1)
    assert view.versions[0].note == "One sentence more"
    assert "In force from now on." in person.find(Banner, "template-told").words()


def test_the_pages_follow_what_is_typed(person: Person) -> None:
    page = opened(person)
    preview = person.find(PaperPreview, "template-preview")
    before = preview.page_count()
    assert before > 0
    page.editor.replace_text(STANDARD + "\nmore words\n" * 120)
    person.until(lambda: page.problems is not None)
    person.settle()
    assert preview.page_count() > before


def test_a_mistake_is_told_with_its_line_and_the_nearest_name_and_stops_it(person: Person) -> None:
    page = opened(person)
    page.editor.replace_text(STANDARD.replace("{{ line_manager }}", "{{ line_manger }}"))
    person.until(lambda: bool(page.problems))
    row = person.find(RowList, "template-problems").rows()[0]
    assert (row.lead, row.title) == (
        "Line 9",
        "There is no field “line_manger” in this document. Was “line_manager” meant?",
    )
    assert page.editor.marks()[9] == "!"
    person.press("publish")
    person.settle()
    assert QApplication.activeModalWidget() is None
    assert page.editor.textCursor().blockNumber() == 8
    assert in_force(person).row.version == 0


def test_a_field_is_found_by_plain_words_and_put_in_where_the_cursor_is(person: Person) -> None:
    page = opened(person)
    page.editor.go_to(4)
    person.press("insert-field")
    person.write("find-field", "looked at again")
    person.press("insert-field-go-on")
    person.settle()
    assert page.editor.text().splitlines()[3].startswith("{{ review_on }}{{ club }}")
    person.until(lambda: page.problems == ())


def test_the_comparison_says_in_words_what_differs(person: Person) -> None:
    page = opened(person)
    page.editor.replace_text(STANDARD.replace(OURS, "## What the two of us sign"))
    person.until(lambda: page.problems == ())
    assert set(page.editor.marks().values()) == {"+"}
    assert "1 line added, 1 line taken out" in person.texts()
    person.press("template-compare")
    lines = person.find(QPlainTextEdit, "compare-lines").toPlainText().splitlines()
    assert f"Taken out: {OURS}" in lines
    assert "Added: ## What the two of us sign" in lines
    assert any(line.endswith("lines are the same …") for line in lines)


def test_giving_up_a_draft_can_be_undone(person: Person) -> None:
    page = opened(person)
    write(person, page, "More.")
    person.press("drop-draft")
    assert page.editor.text() == STANDARD
    page.editor.undo()
    assert page.editor.text() == STANDARD + "More."


def test_back_to_the_standard_wording(person: Person) -> None:
    page = opened(person)
    write(person, page, "More.")
    put_in_force(person)
    person.press("template-versions")
    person.find(RowList, "template-version-list").button_clicked.emit(0, "restore")
    person.settle()
    assert in_force(person).row.is_standard
    assert page.editor.text() == STANDARD
    assert in_force(person).row.version == 2


def test_a_file_becomes_a_draft_and_one_for_another_document_does_not(person: Person, tmp_path: Path) -> None:
    page = opened(person)
    good, other = tmp_path / "good.md", tmp_path / "other.md"
    good.write_text("# Another agreement\n\n{{ club }}\n", encoding="utf-8")
    other.write_text("{# Holdfast wording: agenda, en-GB #}\n# Agenda\n", encoding="utf-8")
    choose(person, "template-from-file", other)
    assert "wording of another document" in person.find(Banner, "versions-told").words()
    choose_again(person, good)
    assert page.editor.text().startswith("# Another agreement")
    assert in_force(person).row.version == 0


def test_the_wording_in_force_goes_out_as_a_file(person: Person, tmp_path: Path) -> None:
    opened(person)
    target = tmp_path / "agreement.md"
    choose(person, "template-to-file", target)
    person.until(target.exists)
    person.settle()
    assert templates.from_file(target, *AGREEMENT) == STANDARD


def choose(person: Person, button: str, path: Path) -> None:
    person.press("template-versions")
    person.settle()
    person.press(button)
    answer_dialog(person, path)


def choose_again(person: Person, path: Path) -> None:
    person.press("template-from-file")
    answer_dialog(person, path)


def answer_dialog(person: Person, path: Path) -> None:
    found: list[QFileDialog] = []

    def there() -> bool:
        found[:] = [one for one in person.program.window.findChildren(QFileDialog) if one.isVisible()]
        return bool(found)

    person.until(there)
    found[-1].fileSelected.emit(str(path))
    found[-1].reject()
    person.settle()


def test_an_agreement_is_exported_with_the_clubs_wording_or_with_that_of_before(
    person: Person, records: Records, tmp_path: Path
) -> None:
    key = records.club.agreement
    sign(person, records, key, tmp_path / "before.pdf")
    page = opened(person)
    write(person, page, "Our club says more.")
    put_in_force(person)
    person.desk.open("export", DocumentKind.AGREEMENT, key)
    person.settle()
    wording = person.find(QComboBox, "document-wording")
    assert wording.count() == 2
    assert wording.itemText(0) == "In force now: your version 1"
    wording.setCurrentIndex(1)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ExportSheet)
    person.until(lambda: not sheet.is_redrawing)
    person.settle()
    finish(person, records, tmp_path / "again.pdf")
    receipts = person.ask(lambda work: work.receipts.of_record(key))
    assert [one.template.version for one in receipts] == [0, 0]
    assert len({one.template.sha256 for one in receipts}) == 1
    assert (
        person.ask(
            lambda work: exporting.gather(work, exporting.ExportRequest(DocumentKind.AGREEMENT, key))
        ).made_with.version
        == 1
    )


def test_the_language_is_chosen_for_one_document(person: Person, records: Records, tmp_path: Path) -> None:
    person.desk.open("export", DocumentKind.AGREEMENT, records.club.agreement)
    person.settle()
    assert not person.every(Text, "document-language-note")
    language = person.find(QComboBox, "document-language")
    assert [language.itemText(place) for place in range(language.count())] == ["English", "Welsh"]
    language.setCurrentIndex(1)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ExportSheet)
    person.until(lambda: not sheet.is_redrawing)
    person.settle()
    assert "To be checked by a speaker" in person.find(Text, "document-language-note").text()
    finish(person, records, tmp_path / "cytundeb.pdf")
    assert "Cytundeb goruchwylio" in text_of(tmp_path / "cytundeb.pdf")


def test_the_list_says_that_welsh_is_to_be_checked(person: Person) -> None:
    settings = person.program.window.go("settings")
    assert isinstance(settings, SettingsPage)
    settings.show_group("wording")
    person.settle()
    tags = {
        (row.title, row.title_rest): row.tag.words if row.tag else ""
        for row in person.find(RowList, "wording-list").rows()
    }
    assert tags["Supervision agreement", "Welsh"] == "To be checked by a speaker"
    assert tags["Supervision agreement", "English"] == ""
    assert tags["Agenda", "English"] == "Your own"


def sign(person: Person, records: Records, key: object, target: Path) -> None:
    person.desk.open("export", DocumentKind.AGREEMENT, key)
    person.settle()
    finish(person, records, target)


def finish(person: Person, records: Records, target: Path) -> None:
    person.until(lambda: person.program.tasks.is_idle)
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()
    person.press("export-go-on")
    person.settle()


def test_only_a_lead_is_offered_it(as_anyone: Callable[[str], Person]) -> None:
    person = as_anyone("Joan Petrie")
    settings = person.program.window.go("settings")
    person.settle()
    assert settings is not None
    rows = settings.findChildren(AgendaList, "settings-groups")[0].rows()
    assert "wording" not in {str(row.key) for row in rows}
    assert not person.desk.can_open("template")
