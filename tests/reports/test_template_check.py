"""What is wrong with a template: the line, the cause, and the name that was probably meant."""

from __future__ import annotations

import pytest

from app.domain.templates import TemplateProblem
from reports.sandbox import Value
from reports.template_check import problems_of

CONTEXT: dict[str, Value] = {
    "club": "Riverside",
    "count": 2,
    "child": {"name": "Robin", "group": "U12"},
    "actions": [{"what": "Call", "carried": ["once"]}],
}


def found(template: str) -> tuple[TemplateProblem, ...]:
    return problems_of(template, CONTEXT, name="agenda")


@pytest.mark.parametrize(
    "template",
    [
        "# T\n{{ club }}\n",
        "# T\n{% for a in actions %}{{ a.what }}{% for line in a.carried %}{{ line }}{% endfor %}{% endfor %}",
        "# T\n{% if not actions %}Nothing.{% else %}{{ child.name }}{% endif %}",
        "# T\n{% for a in actions %}{{ a.carried | join('; ') }}{% endfor %}",
    ],
)
def test_nothing_is_found_in_a_good_one(template: str) -> None:
    assert found(template) == ()


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("# T\n{{ clubb }}", TemplateProblem(2, "unknown-name", "clubb", "club")),
        ("# T\n\n{{ child.gruop }}", TemplateProblem(3, "unknown-name", "child.gruop", "child.group")),
        (
            "# T\n{% if not club %}{{ child.nane }}{% endif %}",
            TemplateProblem(2, "unknown-name", "child.nane", "child.name"),
        ),
        (
            "# T\n{% for a in actions %}\n{% for x in a.carred %}{{ x }}{% endfor %}\n{% endfor %}",
            TemplateProblem(3, "unknown-name", "a.carred", "a.carried"),
        ),
        ("# T\n{{ club.name }}", TemplateProblem(2, "unknown-name", "club.name")),
        ("# T\n{{ child }}", TemplateProblem(2, "not-text", "child")),
        ("# T\n{{ actions }}", TemplateProblem(2, "not-text", "actions")),
        ("# T\n{% for a in club %}{{ a }}{% endfor %}", TemplateProblem(2, "not-a-list", "club")),
        ("# T\n{% if club %}\nwords\n", TemplateProblem(2, "not-closed", "if")),
        ("# T\n{% for a in actions %}\n{% if a %}\n{% endfor %}", TemplateProblem(4, "closes-nothing", "endfor")),
        ("# T\nwords {% endif %}", TemplateProblem(2, "closes-nothing", "endif")),
        ("# T\n{{ club", TemplateProblem(2, "syntax")),
        ("words\n", TemplateProblem(1, "no-title")),
        ("# T\n{{ 7*7 }}", TemplateProblem(2, "not-allowed", "mul")),
    ],
)
def test_a_slip_is_told_with_line_and_cause(template: str, problem: TemplateProblem) -> None:
    assert found(template) == (problem,)


def test_every_unknown_name_is_told_at_once_in_the_order_of_the_lines() -> None:
    problems = found("# T\n{{ child.nane }}\n{{ clubb }}\n{{ child.nane }}")
    assert [(one.line, one.name) for one in problems] == [(2, "child.nane"), (3, "clubb"), (4, "child.nane")]


def test_a_template_that_only_breaks_in_an_empty_document_is_found() -> None:
    assert found("{% if actions %}# T{% endif %}\n\nwords") == (TemplateProblem(1, "no-title"),)
