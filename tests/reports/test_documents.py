"""The documents: what they say, to the letter, and what they never say."""

from __future__ import annotations

import dataclasses
import json
import os
import typing
from collections.abc import Callable
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from app.domain.chronology_extract import ChronologyEntry, ChronologyExtract
from app.domain.contents import Content
from app.domain.errors import TemplateError
from app.domain.extracts import CaseExtract, DiscussionExtract, SignatureLine
from reports import agenda, agreement, case_chronology, case_record
from reports.kinds import KINDS, DocumentModule
from reports.rendering import Rendered
from tests.reports import samples
from tests.reports.conftest import shipped
from tests.reports.payloads import NOTES

T = typing.TypeVar("T")
GOLDENS = Path(__file__).parent / "goldens"
DOCUMENTS: tuple[tuple[DocumentModule, Callable[[], Content]], ...] = tuple(
    (KINDS[kind], sample) for kind, sample in samples.OF_KIND.items()
)


def rendered(module: DocumentModule, extract: object) -> Rendered:
    result = module.render(extract, template=shipped(module.TEMPLATE), at=samples.AT)
    assert isinstance(result, Rendered)
    return result


def page_text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(("module", "extract"), DOCUMENTS, ids=lambda value: getattr(value, "KIND", ""))
def test_the_words_are_the_agreed_ones(module: DocumentModule, extract: Callable[[], Content]) -> None:
    text = rendered(module, extract()).text
    golden = GOLDENS / f"{module.KIND}.txt"
    if os.environ.get("HOLDFAST_GOLDENS") == "write":
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(("module", "extract"), DOCUMENTS, ids=lambda value: getattr(value, "KIND", ""))
def test_the_pages_say_what_the_tree_says(module: DocumentModule, extract: Callable[[], Content]) -> None:
    result = rendered(module, extract())
    on_pages = squeezed(page_text(result.pdf))
    for word in result.text.replace("|", " ").split():
        assert word.strip(",.:") in on_pages


def test_who_when_and_which_page_stand_on_every_page() -> None:
    document = pypdfium2.PdfDocument(rendered(case_record, samples.case()).pdf)
    assert len(document) > 1
    for number, page in enumerate(document, 1):
        text = " ".join(page.get_textpage().get_text_range().split())
        assert f"Page {number} of {len(document)}" in text
        assert "Made 12 November 2026, 19:46 GMT (this computer’s clock) by Dee Marsh, club welfare officer." in text
        assert "Riverside Juniors FC" in text
        assert "RJ-014" in text
        assert str(samples.mark().document_id) in text


def test_the_last_page_tells_how_to_check() -> None:
    text = rendered(case_record, samples.case()).text
    assert "A PDF reader may call the signer “unknown”: that is expected" in text
    assert "7C4E 19A0 B2D8 3F11 5C0E 8842 AA10 F9D3\nE6B7 721F 04C9 588D 31AA 6E0F 92D4 B81C" in text
    assert "entry 1203" in text


def test_the_head_of_the_trail_tells_no_number_and_an_earlier_document_is_made_again_with_it() -> None:
    now = dataclasses.replace(samples.mark(), audit_seq=None)
    assert "Audit trail at that time: 9F3A C441 " in rendered(case_record, samples.case(mark=now)).text
    assert "Audit trail at that time: entry 1203, 9F3A C441 " in rendered(case_record, samples.case()).text


def test_a_preview_without_a_certificate_says_so() -> None:
    text = rendered(case_record, samples.case(mark=samples.mark(None))).text
    assert "The fingerprint is printed here once the club has its certificate." in text


def test_an_empty_field_leaves_its_heading_out() -> None:
    empty: dict[str, typing.Any] = {
        field.name: "" for field in dataclasses.fields(DiscussionExtract) if field.type == "str"
    }
    empty |= {"supervisor": "Dee Marsh", "practitioner": "Priya Nair", "session_kind": "ad-hoc"}
    discussion = dataclasses.replace(
        samples.discussion(), **empty, hypotheses=(), decisions=(), actions=(), additions=()
    )
    text = rendered(case_record, samples.case(discussions=(discussion,), read_and_signed=())).text
    headings = ["Why we discussed", "What has happened", "What we make of it", "Risk", "Advice", "What was decided"]
    assert not any(heading in text for heading in headings)
    assert "What it is like for the child\nNot written at this discussion, and no reason was given." in text


def test_a_blank_lived_experience_gives_its_reason() -> None:
    discussion = dataclasses.replace(
        samples.discussion(), lived_experience="", lived_experience_blank_reason="Nobody has seen her this week."
    )
    text = rendered(case_record, samples.case(discussions=(discussion,))).text
    assert "Not written at this discussion. The reason given: Nobody has seen her this week." in text


def test_a_case_record_can_hold_one_child_and_no_personal_part() -> None:
    parameters = typing.get_type_hints(case_record.render)
    assert parameters["extract"] is CaseExtract
    names = {field.name for field in dataclasses.fields(CaseExtract)}
    names |= {field.name for field in dataclasses.fields(DiscussionExtract)}
    assert not {name for name in names if "personal" in name or "wellbeing" in name or "note" in name.split("_")}


def test_a_chronology_can_hold_one_child_and_no_personal_part() -> None:
    assert typing.get_type_hints(case_chronology.render)["extract"] is ChronologyExtract
    names = {field.name for kind in (ChronologyExtract, ChronologyEntry) for field in dataclasses.fields(kind)}
    assert not {name for name in names if "personal" in name or "wellbeing" in name or "note" in name.split("_")}
    bodies = {"discussion", "decision", "action", "sent", "attached"}
    assert {name for name, hint in typing.get_type_hints(ChronologyEntry).items() if "None" in str(hint)} == bodies


def test_a_chronology_tells_each_year_at_a_glance_and_every_entry_in_full() -> None:
    text = rendered(case_chronology, samples.chronology()).text
    glance, full = text.split("\nIn full\n")
    assert glance.index("\n2025\n") < glance.index("\n2026\n")
    assert "19 September, 12:40 | Collected late: Collected at 12:40. | Priya Nair" in glance
    assert "Holds: 1 discussion, 1 decision, 1 action agreed" in glance
    assert "Still to be done on 22 November 2026\n1. Tell the trustee for safeguarding." in glance
    days = ["19 September 2025, 12:40: something", "7 November 2026: child seen", "12 November 2026: discussed"]
    days += ["12 November 2026: decision", "13 November 2026: action carried over", "21 November 2026: file read"]
    assert [full.index(day) for day in days] == sorted(full.index(day) for day in days)


def test_a_long_word_at_a_glance_is_cut_and_in_full_is_not() -> None:
    entry = dataclasses.replace(samples.chronology_entries()[1], text="word " * 200)
    text = rendered(case_chronology, samples.chronology(entries=(entry,))).text
    glance, full = text.split("\nIn full\n")
    assert glance.count("word") < 30
    assert full.count("word") >= 200


@pytest.mark.parametrize("payload", NOTES)
def test_a_note_is_printed_as_it_was_written(payload: str) -> None:
    discussion = dataclasses.replace(samples.discussion(), what_happened=payload)
    result = rendered(case_record, samples.case(discussions=(discussion,)))
    assert squeezed(payload) in squeezed(result.text)
    if not result.unprintable and "\x00" not in payload:
        assert squeezed(payload) in squeezed(page_text(result.pdf))


def test_markup_in_every_field_is_text() -> None:
    nasty = '<b>&amp;</b> <img src="file:///etc/passwd"/> {{ 7*7 }} | # **x**'
    result = rendered(case_record, _everywhere(samples.case(), nasty))
    assert result.text.count(nasty) > 20
    assert "49" not in result.text.replace("19:49", "")
    for module, extract in DOCUMENTS[1:]:
        assert nasty in rendered(module, _everywhere(extract(), nasty)).text


def _everywhere(value: T, text: str) -> T:
    """Return a copy of an extract in which every text is ``text``."""
    if isinstance(value, str):
        return text  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(_everywhere(member, text) for member in value)  # type: ignore[return-value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        kept = {"issuer_fingerprint", "audit_head"}
        names = [field.name for field in dataclasses.fields(value) if field.name not in kept]
        return dataclasses.replace(value, **{name: _everywhere(getattr(value, name), text) for name in names})
    return value


def test_long_notes_are_printed_in_full() -> None:
    for note in ("word " * 200_000, "x" * 5_000, "\n".join(f"line {number}" for number in range(10_000))):
        discussion = dataclasses.replace(samples.discussion(), what_happened=note)
        result = rendered(case_record, samples.case(discussions=(discussion,)))
        printed = squeezed(page_text(result.pdf))
        if note.startswith("x"):
            assert printed.count("x") >= 5_000
        else:
            for piece in (note[:40], note[-40:]):
                assert squeezed(piece.strip())[-8:] in printed
        assert f"Page{result.pages}of{result.pages}" in printed


def test_long_words_in_narrow_places_do_not_stop_the_document() -> None:
    long = "Wolverhampton-" * 200
    extract = samples.case(
        child_name=long, group=long, status=long, signatures=(SignatureLine(long, long, None, long),)
    )
    extract = dataclasses.replace(extract, letterhead=dataclasses.replace(extract.letterhead, club_name=long))
    assert rendered(case_record, extract).pages > 1
    lines = tuple(dataclasses.replace(line, title=long) for line in samples.agenda().items)
    assert long in rendered(agenda, samples.agenda(items=lines)).text


def test_what_the_font_lacks_is_printed_as_its_code_and_told() -> None:
    discussion = dataclasses.replace(samples.discussion(), what_happened="She smiled 😀 and wrote שלום.")
    result = rendered(case_record, samples.case(discussions=(discussion,)))
    assert result.unprintable == ("U+05D5", "U+05DC", "U+05DD", "U+05E9", "U+1F600")
    assert "smiled[U+1F600]andwrote[U+05E9]" in squeezed(page_text(result.pdf))
    assert "smiled 😀 and wrote שלום." in result.text
    assert "שלום".encode() in result.data


def test_the_attached_data_is_the_record() -> None:
    result = rendered(case_record, samples.case(letterhead=samples.letterhead(with_logo=True)))
    content = json.loads(result.data)
    assert (content["format"], content["version"]) == ("holdfast-case-record", 1)
    assert content["record"]["child_name"] == "Kezia Thornley"
    assert content["record"]["date_of_birth"] == "2015-03-14"
    assert content["record"]["discussions"][0]["decisions"][0]["decided_at"] == "2026-11-12T18:51:00Z"
    assert "logo_png" not in content["record"]["letterhead"]


def test_everyone_who_is_awaited_has_a_place_to_sign() -> None:
    fields = rendered(agreement, samples.agreement()).fields
    assert [(field.name, field.signer) for field in fields] == [
        ("Signature1", "Dee Marsh"),
        ("Signature2", "Marcus Bell"),
    ]
    signed = tuple(
        SignatureLine(line.name, line.role, samples.AT.date(), "signed on paper")
        for line in samples.agreement().signatures
    )
    result = rendered(agreement, samples.agreement(signatures=signed, state="signed"))
    assert [field.signer for field in result.fields] == ["Dee Marsh"]
    assert "Marcus Bell, U10 team manager, Signed on paper, 12 November 2026." in result.text
    assert "Signs that this copy is true to the record." in result.text


def test_a_broken_logo_is_left_out() -> None:
    for logo in (b"not a picture", samples.logo()[:200], b"\x89PNG\r\n\x1a\n"):
        letterhead = dataclasses.replace(samples.letterhead(), logo_png=logo)
        assert rendered(case_record, samples.case(letterhead=letterhead)).pages
    with_logo = rendered(case_record, samples.case(letterhead=samples.letterhead(with_logo=True))).pdf
    assert b"/Image" in with_logo


def test_the_outline_follows_the_headings() -> None:
    result = rendered(case_record, samples.case())
    assert result.outline[0].text == "Safeguarding supervision record"
    assert [entry.level for entry in result.outline][:3] == [1, 2, 3]
    assert result.outline[-1].page == result.pages
    titles = [item.get_title() for item in pypdfium2.PdfDocument(result.pdf).get_toc()]
    assert titles == [entry.text for entry in result.outline]


@pytest.mark.parametrize(("module", "extract"), DOCUMENTS, ids=lambda value: getattr(value, "KIND", ""))
def test_a_template_with_an_unknown_name_is_refused(module: DocumentModule, extract: Callable[[], Content]) -> None:
    template = shipped(module.TEMPLATE) + "\n{{ shoe_size }}\n"
    with pytest.raises(TemplateError) as error:
        module.render(extract(), template=template, at=samples.AT)
    assert (error.value.template, error.value.cause, error.value.name) == (module.KIND, "unknown-name", "shoe_size")
    assert error.value.line == template.count("\n")
