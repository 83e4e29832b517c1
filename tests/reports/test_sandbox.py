"""Templates: what a club may write, and that nothing else gets through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import TemplateError
from reports.document import Heading, Paragraph, block_texts, runs_text
from reports.markdown import blocks_from_template
from reports.sandbox import OUTPUT_LIMIT_CHARACTERS, STEP_LIMIT, Value, fill
from tests.reports.payloads import NOTES, ONLY_TEXT, REFUSED

PLACES = (
    "# Title\n\n{}\n",
    "# Title {}\n",
    "# Title\n\n## Section\n\n- item {}\n",
    "# Title\n\n> {}\n",
    "# Title\n\n```facts\nChild: {}\n```\n",
    "# Title\n\n| a | b |\n|---|---|\n| {} | x |\n",
    "# Title\n\n{{% for row in rows %}}\n{}\n{{% endfor %}}\n",
    "# Title\n\n{{% if text %}}\n{}\n{{% endif %}}\n",
)


def context() -> dict[str, Value]:
    return {"text": "some words", "rows": ["one", "two"], "box": {"name": "Kezia"}}


def placed(place: str, payload: str) -> str:
    return place.replace("{{%", "{%").replace("%}}", "%}").replace("{}", payload, 1)


def test_there_are_enough_payloads() -> None:
    assert len(set(REFUSED)) == len(REFUSED) >= 67


def refused(template: str) -> TemplateError:
    """Return why a template is not taken."""
    try:
        blocks_from_template(template, context(), name="agenda")
    except TemplateError as error:
        return error
    pytest.fail(f"taken: {template}")


@pytest.mark.parametrize("payload", REFUSED)
def test_a_template_can_only_choose_words(payload: str) -> None:
    for template in (placed(place, payload) for place in PLACES):
        error = refused(template)
        assert error.template == "agenda", template
        assert "some words" not in str(error), template


@pytest.mark.parametrize("payload", ONLY_TEXT)
def test_markup_in_a_template_is_text(payload: str) -> None:
    blocks = blocks_from_template(f"# Title\n\n## Section\n\n{payload}\n", {}, name="agenda")
    assert {type(block) for block in blocks} <= {Heading, Paragraph}
    words = "".join(text for block in blocks for text in block_texts(block))
    for piece in ("<img", "<script>", "](file", "](http", "<http", "<font", "<!--"):
        assert (piece in words) == (piece in payload)


@pytest.mark.parametrize("payload", NOTES)
def test_a_value_is_never_read_as_anything(payload: str) -> None:
    template = (
        "# Title\n\n{{ note }}\n\n- {{ note }}\n\n| a |\n|---|\n| {{ note }} |\n\n```facts\nNote: {{ note }}\n```\n"
    )
    blocks = blocks_from_template(template, {"note": payload}, name="agenda")
    kinds = [type(block).__name__ for block in blocks]
    assert set(kinds) <= {"Heading", "Paragraph", "BulletList", "Table", "FactBox"}
    assert kinds.count("Heading") == 1
    bare = "".join(payload.split())
    said = "".join("".join(text.split()) for block in blocks for text in block_texts(block))
    assert said.count(bare) >= (4 if bare else 0)


def test_a_value_in_a_condition_is_only_compared() -> None:
    template = "# Title\n\n{% if note == '{{ 7*7 }}' %}same{% else %}other{% endif %}\n"
    blocks = blocks_from_template(template, {"note": "{{ 7*7 }}"}, name="agenda")
    assert isinstance(blocks[1], Paragraph)
    assert runs_text(blocks[1].runs) == "same"


def test_an_unknown_name_is_told_with_its_line() -> None:
    with pytest.raises(TemplateError) as error:
        blocks_from_template("# Title\n\nwords\n\n{{ nobody }}\n", context(), name="agreement")
    assert (error.value.cause, error.value.line, error.value.name) == ("unknown-name", 5, "nobody")


def test_an_unknown_part_is_told_with_its_line() -> None:
    template = "# Title\n\n{% for row in rows %}\n\n{{ box.age }}\n{% endfor %}\n"
    with pytest.raises(TemplateError) as error:
        blocks_from_template(template, context(), name="agreement")
    assert (error.value.cause, error.value.line, error.value.name) == ("unknown-name", 5, "age")


def test_an_unknown_name_is_found_also_where_it_would_not_be_printed() -> None:
    with pytest.raises(TemplateError) as error:
        blocks_from_template("# Title\n{% if not text %}\n{{ nobody }}\n{% endif %}", context(), name="agreement")
    assert (error.value.cause, error.value.line) == ("unknown-name", 3)


def test_a_slip_in_the_braces_is_told_with_its_line() -> None:
    with pytest.raises(TemplateError) as error:
        blocks_from_template("# Title\n\n{% if text %}\nwords\n", context(), name="agreement")
    assert error.value.cause == "syntax"
    assert error.value.line is not None


def test_a_template_without_a_title_is_refused() -> None:
    with pytest.raises(TemplateError) as error:
        blocks_from_template("words only\n", context(), name="agreement")
    assert error.value.cause == "no-title"


def test_a_template_cannot_be_huge() -> None:
    with pytest.raises(TemplateError) as error:
        fill("# Title\n" + "x" * 20_000, {}, name="agenda")
    assert error.value.cause == "too-large"


def test_a_template_cannot_write_without_end() -> None:
    note = "x" * (OUTPUT_LIMIT_CHARACTERS // 2)
    assert fill("# T\n{{ note }}", {"note": note}, name="agenda").values == (note,)
    with pytest.raises(TemplateError) as error:
        fill("# T\n{{ note }}{{ note }}", {"note": note}, name="agenda")
    assert error.value.cause == "too-long"


def test_a_template_cannot_walk_without_end() -> None:
    rows: list[Value] = ["x"] * 400
    template = "# T\n{% for a in rows %}{% for b in rows %}{% endfor %}{% endfor %}"
    assert STEP_LIMIT < 400 * 400
    with pytest.raises(TemplateError) as error:
        fill(template, {"rows": rows}, name="agenda")
    assert error.value.cause == "too-many-steps"


@given(st.text())
def test_any_text_as_a_template_ends_in_blocks_or_in_one_error(template: str) -> None:
    try:
        blocks = blocks_from_template("# T\n" + template, context(), name="agenda")
    except TemplateError:
        return
    assert isinstance(blocks[0], Heading)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_as_a_value_comes_out_as_it_went_in(note: str) -> None:
    filled = fill("# T\n{{ note }}", {"note": note}, name="agenda")
    assert filled.values == (note,)
