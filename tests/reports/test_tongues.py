"""Documents in Welsh: every fixed word has its Welsh, names stay, and the file says which language it is."""

from __future__ import annotations

import ast
import io
import re
import string
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest

import app.services.agreement_reading
import app.services.exporting
import reports
import resources
from app.domain.exports import DocumentKind
from app.domain.templates import DocumentLanguage, MadeWith
from app.domain.tongue import ENGLISH
from app.services import document_words
from app.services.exporting import pair_extracts
from app.services.exporting.previewing import draw_sample
from app.services.exporting.signing import REASONS
from app.services.templates import standard
from app.services.templates.samples import LETTERHEAD
from app.services.templates.standard import offered
from reports import agenda, agreement, case_record, wording
from reports.rendering import Rendered
from reports.tongues import other_language, tongue_of
from tests.reports import samples
from tests.reports.conftest import shipped
from tests.reports.test_structure import elements

WELSH = tongue_of("cy-GB")
IN_WELSH = (DocumentKind.AGREEMENT, DocumentKind.AGENDA, DocumentKind.CASE_RECORD)
SPOKEN_IN = [
    *Path(reports.__file__).parent.glob("*.py"),
    *Path(app.services.exporting.__file__).parent.glob("*.py"),
    Path(app.services.agreement_reading.__file__),
    Path(app.services.agreement_reading.__file__).with_name("organisation.py"),
]


def said(path: Path) -> Iterator[str]:
    """Yield every phrase that a module says in the document's language."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and getattr(node.func, "attr", getattr(node.func, "id", "")) == "say"
            and node.args
        ):
            for part in ast.walk(node.args[0]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value != "-":
                    yield part.value


def phrases() -> set[str]:
    """Return everything that is said: phrases in the code, tables of states, reasons, standing items."""
    found = {phrase for path in SPOKEN_IN for phrase in said(path)} - {" ", *_SENTENCES}
    tables = (
        *(wording.SESSION_KINDS, wording.DECISION_KINDS, wording.AUTHORITIES, wording.RISK_DIRECTIONS),
        *(wording.BETTER_SINCE, wording.ACTION_STATES),
        *(document_words.STATUS, document_words.FUNCTION, pair_extracts._WAYS, agreement._STATES),
    )
    found |= {words for table in tables for words in table.values()}
    found |= {REASONS[kind.value] for kind in IN_WELSH}
    items = tomllib.loads(resources.read_text("agenda/standing.toml"))["item"]
    return found | {item["title"] for item in items}


_SENTENCES = set(
    tomllib.loads(resources.read_text("agreement/wording.toml"))["reads"]
)  # $names, in a file of their own


def test_every_fixed_word_has_its_welsh() -> None:
    assert sorted(phrases() - set(WELSH.phrases)) == []


def test_the_names_to_fill_in_are_the_same() -> None:
    for english, welsh in WELSH.phrases.items():
        names = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in (english, welsh)]
        assert names[0] == names[1], english


def test_an_agreement_reads_from_the_same_sentences() -> None:
    english, welsh = (tomllib.loads(resources.read_text(f"agreement/wording{mark}.toml")) for mark in ("", ".cy-GB"))
    for part in ("headings", "reads", "criteria"):
        assert set(english[part]) == set(welsh[part])
        for key, text in english[part].items():
            assert set(re.findall(r"\$\w+", text)) == set(re.findall(r"\$\w+", welsh[part][key])), key
    texts = {name for name, value in english["terms"].items() if isinstance(value, str)}
    assert set(welsh["terms"]) == texts


@pytest.mark.parametrize("kind", IN_WELSH)
def test_the_welsh_wording_asks_for_what_the_english_one_does(kind: DocumentKind) -> None:
    fields = [
        set(re.findall(r"\{[{%].*?[%}]\}", standard(kind, language).text))
        for language in (DocumentLanguage.ENGLISH, DocumentLanguage.WELSH)
    ]
    assert fields[0] == fields[1]
    assert not standard(kind, DocumentLanguage.WELSH).is_checked


def test_three_documents_are_offered_in_welsh() -> None:
    assert {kind for kind, language in offered() if language is DocumentLanguage.WELSH} == set(IN_WELSH)


def welsh(kind: DocumentKind) -> Rendered:
    """Return a sample document in Welsh: values as the records give them, fixed words in Welsh."""
    text = standard(kind, DocumentLanguage.WELSH).text
    mark = replace(samples.mark(), wording=MadeWith("cy-GB", 0, standard(kind, DocumentLanguage.WELSH).sha256))
    match kind:
        case DocumentKind.AGREEMENT:
            return agreement.render(samples.agreement(mark=mark), template=text, at=samples.AT)
        case DocumentKind.AGENDA:
            return agenda.render(samples.agenda(mark=mark), template=text, at=samples.AT)
        case _:
            return case_record.render(samples.case(mark=mark), template=text, at=samples.AT)


@pytest.mark.parametrize("kind", IN_WELSH)
def test_the_file_says_that_it_is_welsh(kind: DocumentKind) -> None:
    with pikepdf.open(io.BytesIO(welsh(kind).pdf)) as pdf:
        assert str(pdf.Root.Lang) == "cy-GB"
        assert "cy-GB" in pdf.Root.Metadata.read_bytes().decode()


@pytest.mark.parametrize("kind", IN_WELSH)
def test_no_fixed_word_is_left_in_english(kind: DocumentKind) -> None:
    text = " ".join(welsh(kind).text.split())
    for english in ("Signatures", "How to check", "Signs that", "clock", "Wording:", "one to one", "Done."):
        assert english not in text, english
    assert "Sut i wirio’r ddogfen hon" in text
    assert "12 Tachwedd 2026" in text


def test_notes_stay_as_they_were_typed() -> None:
    assert "We treated each late pick-up as a one-off." in welsh(DocumentKind.CASE_RECORD).text


def test_days_and_times() -> None:
    at = datetime(2026, 8, 3, 17, 5, tzinfo=UTC)
    assert wording.moment(at, WELSH) == "3 Awst 2026, 18:05 BST"
    assert wording.day(date(2026, 1, 1), WELSH) == "1 Ionawr 2026"
    assert wording.moment(at) == wording.moment(at, ENGLISH) == "3 August 2026, 18:05 BST"


def test_a_language_that_is_not_known_is_english() -> None:
    for tag in ("", "xx", "../../etc/passwd", "en-GB"):
        assert tongue_of(tag) is ENGLISH


def test_a_value_with_braces_is_put_in_as_it_is() -> None:
    assert WELSH.say("{day} by {name}", day="1 Mai", name="{0.__class__}") == "1 Mai gan {0.__class__}"


@pytest.mark.parametrize("kind", IN_WELSH)
def test_the_invented_document_beside_a_welsh_wording_is_welsh_too(kind: DocumentKind) -> None:
    text = standard(kind, DocumentLanguage.WELSH).text
    drawn = draw_sample(kind, DocumentLanguage.WELSH, text, LETTERHEAD).text
    for said_by_the_invented_records in (
        "Written on paper on 13 November 2026, entered on 16 November 2026",
        "14 November 2026, Alex",
    ):
        drawn = drawn.replace(said_by_the_invented_records, "")
    for english in ("November", "October", "January", "standing item", "Early help", "Children we discuss", ", alone"):
        assert english not in drawn, english


def languages_of(pdf: bytes) -> list[tuple[str, str]]:
    """Return tag and language of every element that says one."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [(str(one.S)[1:], str(one.Lang)) for one in elements(opened) if "/Lang" in one]


def test_a_note_in_english_is_read_aloud_as_english_in_a_document_in_welsh() -> None:
    one = samples.case()
    welsh = replace(one, mark=replace(one.mark, wording=MadeWith(WELSH.language)))
    pdf = case_record.render(welsh, template=shipped("templates/case_record.cy-GB.md"), at=samples.AT).pdf
    told = languages_of(pdf)
    assert {language for _tag, language in told} == {"en-GB"}
    assert len(told) >= 5
    in_english = case_record.render(one, template=shipped(case_record.TEMPLATE), at=samples.AT).pdf
    assert languages_of(in_english) == []
    note = replace(one.discussions[0], what_happened="Mae hi wedi bod yn aros y tu allan gyda’r plant.")
    mixed = replace(one, discussions=(note,))
    pdf = case_record.render(mixed, template=shipped(case_record.TEMPLATE), at=samples.AT).pdf
    assert languages_of(pdf) == [("P", "cy-GB")]


def test_the_fixed_words_are_taken_for_their_own_language() -> None:
    for name in resources.names("templates"):
        if name.endswith(".md"):
            language = "cy-GB" if ".cy-GB." in name else "en-GB"
            lines = resources.read_text(f"templates/{name}").splitlines()
            assert [line for line in lines if other_language(line, language)] == []
    assert [words for words in tongue_of("cy-GB").phrases.values() if other_language(words, "cy-GB")] == []
    assert [words for words in tongue_of("cy-GB").phrases if other_language(words, "en-GB")] == []
    assert other_language("Call Mum", "cy-GB") == ""
