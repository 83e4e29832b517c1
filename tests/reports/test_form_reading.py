"""The preparation form: accessible fields of known names, and a reader that trusts nothing that comes back."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest

import resources
from app.domain import preparation_form as names
from app.domain.errors import FormReadingError
from app.domain.preparation_form import PreparationExtract
from reports import form_reading, preparation_form
from reports.locking import locked
from tests.reports import samples
from tests.reports.test_structure import check_tags

SESSION = UUID("019aaaaa-0000-7000-8000-000000000001")
FUNCTIONS = ("Management", "Support", "Development", "Mediation", "Reflection")


def extract() -> PreparationExtract:
    one = samples.agenda()
    return PreparationExtract(
        letterhead=one.letterhead,
        mark=one.mark,
        session_id=SESSION,
        supervisor=one.supervisor,
        supervisee=one.supervisee,
        planned_on=one.planned_on,
        starts_at=one.starts_at,
        duration_min=one.duration_min,
        place=one.place,
        agenda=("How are you, and how has it been?", "RJ-014"),
    )


@pytest.fixture(scope="module")
def form() -> bytes:
    return made()


def made() -> bytes:
    """Return the form, empty."""
    template = resources.read_text(preparation_form.TEMPLATE)
    return preparation_form.render(extract(), template=template, functions=FUNCTIONS, at=samples.AT).pdf


def filled(form: bytes, values: Mapping[str, str | bool], *, packed: bool = True) -> bytes:
    """Fill the form in as another program does: values set, objects packed anew."""
    with pikepdf.open(io.BytesIO(form)) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            value = values.get(str(field.T))
            if isinstance(value, bool):
                field.V = field.AS = pikepdf.Name("/Yes" if value else "/Off")
            elif value is not None:
                field.V = pikepdf.String(value)
        out = io.BytesIO()
        mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.preserve
        pdf.save(out, object_stream_mode=mode)
    return out.getvalue()


@pytest.mark.parametrize("packed", [True, False])
def test_what_was_filled_in_is_read(form: bytes, packed: bool) -> None:
    typed: dict[str, str | bool] = {
        "about-1": "Zoë’s rota \r\n and the 😢 day",
        "function-1": "Reflection",
        "about-6": "Last",
        "children": "RJ-014, rj 3",
        "read": True,
    }
    answers = form_reading.read(filled(form, typed, packed=packed))
    assert answers.session_id == SESSION
    assert [(one.about, one.function) for one in answers.wishes] == [
        ("Zoë’s rota and the 😢 day", "Reflection"),
        ("Last", ""),
    ]
    assert (answers.children, answers.has_read) == ("RJ-014, rj 3", True)
    empty = form_reading.read(form)
    assert (empty.wishes, empty.children, empty.has_read) == ((), "", False)


def test_every_field_has_a_name_for_the_ear_and_a_place_in_the_reading_order(form: bytes) -> None:
    with pikepdf.open(io.BytesIO(form)) as pdf:
        fields = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
        assert set(fields) == names.FIELDS
        spoken = [str(field.TU) for field in fields.values()]
        assert all(spoken)
        assert len(set(spoken)) == len(spoken)  # no two sound the same
        parents = pdf.Root.StructTreeRoot.ParentTree.Nums
        tree = {int(parents[at]): parents[at + 1] for at in range(0, len(parents), 2)}
        for field in fields.values():
            element = tree[int(field.StructParent)]
            assert str(element.S) == "/Form"
            assert str(element.Alt) == str(field.TU)
            assert int(field.F) == 4  # printed, not hidden
            assert "/JS" not in field
            assert "/A" not in field
            assert "/AA" not in field
        assert all(str(page.Tabs) == "/S" for page in pdf.pages)
        assert "/XFA" not in pdf.Root.AcroForm
        assert "/NeedAppearances" not in pdf.Root.AcroForm
        xmp = pdf.Root.Metadata.read_bytes()
        assert not pdf.check_pdf_syntax()
    assert b"pdfuaid" in xmp
    assert b"pdfaid" not in xmp  # typed answers use a typeface that is not in the file


def test_its_tags_are_those_of_every_document(form: bytes) -> None:
    with pikepdf.open(io.BytesIO(form)) as pdf:
        check_tags(pdf)


def test_poppler_sees_the_fields_and_no_script(form: bytes, tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(form)
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert "AcroForm" in told
    assert "JavaScript:      no" in told
    assert "Tagged:          yes" in told


def test_the_same_form_twice_is_the_same_bytes() -> None:
    assert made() == made()


def test_what_is_longer_than_an_item_is_cut_and_said(form: bytes) -> None:
    (one,) = form_reading.read(filled(form, {"about-1": "word " * 10_000})).wishes
    assert one.is_cut
    assert len(one.about) <= names.LONGEST
    assert one.about.endswith("…")


def test_only_fields_of_ours_and_only_text(form: bytes) -> None:
    with pikepdf.open(io.BytesIO(form)) as pdf:
        fields = pdf.Root.AcroForm.Fields
        more = pikepdf.Dictionary(FT=pikepdf.Name("/Tx"), T=pikepdf.String("about-7"), V=pikepdf.String("not ours"))
        twice = pikepdf.Dictionary(FT=pikepdf.Name("/Tx"), T=pikepdf.String("about-1"), V=pikepdf.String("second"))
        fields.append(pdf.make_indirect(more))
        fields.append(pdf.make_indirect(twice))
        for field in fields:
            match str(field.T):
                case "about-1":
                    field.V = pikepdf.String("first")
                case "about-2":
                    field.V = pikepdf.Array([pikepdf.String("in a list")])
                case "about-3":
                    field.V = pikepdf.Stream(pdf, b"in a stream")
                case "about-4":
                    field.V = 4
        out = io.BytesIO()
        pdf.save(out)
    answers = form_reading.read(out.getvalue())
    assert [one.about for one in answers.wishes] == ["first"]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "not-ours"),
        (b"Dear all", "not-ours"),
        (b"%PDF-1.7 nothing", "unreadable"),
        (b"%PDF-1.7" + b"x" * form_reading.LARGEST_BYTES, "too-large"),
    ],
)
def test_what_is_no_form_says_so(raw: bytes, reason: str) -> None:
    with pytest.raises(FormReadingError, match=reason):
        form_reading.read(raw)


def test_another_pdf_a_form_without_its_number_and_a_locked_one(form: bytes, case_pdf: bytes) -> None:
    for raw in (case_pdf, filled(form, {names.FORM: "12"}), filled(form, {names.FORM: ""})):
        with pytest.raises(FormReadingError, match="not-ours"):
            form_reading.read(raw)
    with pytest.raises(FormReadingError, match="locked"):
        form_reading.read(locked(case_pdf, "gravel kettle orbit"))
