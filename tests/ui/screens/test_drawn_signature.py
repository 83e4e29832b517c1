"""A signature drawn by hand in the window: on the pad, from a picture; on the page and nowhere else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from app.domain.checks import PdfState
from app.domain.exports import DocumentKind
from app.services import exporting
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.reports.signed_otherwise import photograph
from tests.reports.test_drawn import words_of_block
from ui.components import FormField
from ui.export.drawn import DrawnChoice
from ui.export.pad import SignaturePad

LINE = ((0.1, 0.7), (0.3, 0.2), (0.45, 0.8), (0.9, 0.4))
SAID = "Drawn: no proof by itself"


def begin(person: Person, records: Records, target: Path) -> SignaturePad:
    """Come to the place and passphrase of an export, with the pad open."""
    person.desk.open("export", DocumentKind.CASE_RECORD, records.club.case)
    person.settle()
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    person.press("drawn-signature")
    return person.find(SignaturePad, "signature-pad")


def sign(person: Person, records: Records) -> None:
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")


def test_what_is_drawn_on_the_pad_stands_on_the_page(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "record.pdf"
    pad = begin(person, records, target)
    sign(person, records)
    assert person.find(FormField, "drawn-signature-field").problem().startswith("Draw on the pad")
    assert not target.exists()
    person.draw(pad, LINE)
    person.press("drawn-clear")
    assert pad.drawn().is_empty
    person.draw(pad, LINE)
    person.draw(pad, ((0.5, 0.5), (0.5, 0.5)))
    assert [len(stroke) for stroke in pad.drawn().strokes] == [4, 1]
    assert person.find(FormField, "drawn-signature-field").problem() == ""
    sign(person, records)
    person.until(target.exists)
    person.settle()
    assert exporting.verify_file(target).state is PdfState.INTACT
    assert SAID in words_of_block(target.read_bytes())
    assert pad.drawn().is_empty, "it is not kept"


def test_it_comes_from_a_picture_and_another_file_is_told(person: Person, records: Records, tmp_path: Path) -> None:
    target, letter, photo = (tmp_path / name for name in ("record.pdf", "letter.png", "photo.jpg"))
    letter.write_bytes(b"Dear all")
    photo.write_bytes(photograph())
    pad = begin(person, records, target)
    choice = next(one for one in person.every(DrawnChoice, ""))
    person.draw(pad, LINE)
    field = person.find(FormField, "drawn-signature-field")
    choice.read_picture(letter)
    person.until(lambda: field.problem() == "This is not a picture that can be read. Choose a PNG or a JPEG.")
    assert pad.drawn().strokes, "what was drawn is still there"
    choice.read_picture(photo)
    person.until(lambda: pad.drawn().picture.startswith(b"\x89PNG"))
    assert pad.drawn().strokes == ()
    sign(person, records)
    person.until(target.exists)
    person.settle()
    assert SAID in words_of_block(target.read_bytes())
