"""Where a rule comes from, in words."""

from __future__ import annotations

import pytest

from app.services import section11, section11_return
from ui.wording.sources import where_from


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        ("S1-17", "Supervision Practice Guidance (2016), point 17"),
        ("S1-51, S1-52, S1-57", "Supervision Practice Guidance (2016), points 51, 52 and 57"),
        ("S0-4, own", "Supervision and support: what can I expect?, point 4; our own proposal"),
        ("STO11", "published by one authority (STO11)"),
    ],
)
def test_marks_are_said_as_the_guidance_and_its_points(marks: str, words: str) -> None:
    assert where_from(marks) == words


def test_no_figure_and_no_standard_is_left_in_our_own_codes() -> None:
    every = [one.source for one in section11.definitions()] + [one.source for one in section11_return.standards()]
    assert not [marks for marks in every if any(f"S{n}-" in where_from(marks) for n in range(5))]
