"""Does the attached data say the same as the pages? For every document of ours it does; where not, it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.checks import PagesState
from reports import case_record, metadata
from reports.comparing import compare_pages
from reports.page_text import page_text
from tests.reports import samples
from tests.reports.conftest import shipped
from tests.reports.test_documents import DOCUMENTS

HARD = "sad 😢 face, said שלום, Zoë\u200b, <b>bold</b> {{7*7}} | a | table | " + "long " * 900


def made(module: Any, extract: Any, template: str | None = None) -> bytes:
    pdf: bytes = module.render(extract, template=template or shipped(module.TEMPLATE), at=samples.AT).pdf
    return pdf


def hard_case() -> Any:
    case = samples.case()
    first = replace(case.discussions[0], what_happened=HARD, lived_experience="")
    return replace(case, discussions=(first, *case.discussions[1:]), child_name="Ngũgĩ O’Neill-Żółć")


@pytest.mark.parametrize(
    ("module", "extract"),
    [
        *DOCUMENTS,
        (case_record, hard_case),
        (case_record, lambda: samples.case(letterhead=samples.letterhead(with_logo=True))),
    ],
)
def test_every_document_of_ours_agrees_with_its_data(module: Any, extract: Callable[[], Any]) -> None:
    found = compare_pages(made(module, extract()))
    assert (found.state, found.differences) == (PagesState.SAME, ())


def test_running_heads_are_no_part_of_the_text_and_the_words_are() -> None:
    text = page_text(made(case_record, hard_case()))
    assert "long long long" in text
    assert "Confidential." not in text
    assert "of 3" not in text


def test_a_signature_leaves_it_alone(signed_twice: bytes) -> None:
    assert compare_pages(signed_twice).state is PagesState.SAME


def other_data(monkeypatch: pytest.MonkeyPatch, extract: Any) -> bytes:
    """Return a document with the pages of the sample and the data of ``extract``, as a dishonest signer makes it."""
    data = metadata.record_json(case_record.KIND, extract)
    with monkeypatch.context() as patched:
        patched.setattr(metadata, "record_json", lambda _kind, _extract: data)
        return made(case_record, samples.case())


@pytest.mark.parametrize("field", ["what_happened", "childs_words", "analysis", "advice"])
def test_data_that_says_something_else_is_told_with_the_words(monkeypatch: pytest.MonkeyPatch, field: str) -> None:
    case = samples.case()
    words: dict[str, Any] = {field: "Nothing of the kind was ever said."}
    changed = replace(case.discussions[0], **words)
    found = compare_pages(other_data(monkeypatch, replace(case, discussions=(changed, *case.discussions[1:]))))
    assert found.state is PagesState.DIFFERENT
    assert any("of the kind was ever" in one.data for one in found.differences)


def test_a_name_or_a_day_that_differs_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    case = samples.case()
    for changed in (replace(case, child_name="Somebody Else"), replace(case, date_of_birth=None)):
        found = compare_pages(other_data(monkeypatch, changed))
        assert found.state is not PagesState.SAME
        assert found.differences


def test_pages_in_other_fixed_words_are_told_from_data_that_is_missing() -> None:
    template = shipped(case_record.TEMPLATE).replace("### What we make of it", "### Our analysis, in other words")
    found = compare_pages(made(case_record, samples.case(), template))
    assert found.state is PagesState.OTHER_WORDS
    assert any("Our analysis" in one.pages for one in found.differences)


def test_a_document_of_another_program_is_not_compared() -> None:
    for pdf in (b"%PDF-1.7\n%%EOF", b"letter"):
        assert compare_pages(pdf).state is PagesState.NOT_COMPARED
