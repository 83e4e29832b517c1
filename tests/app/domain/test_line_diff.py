"""Two texts compared line by line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.line_diff import DiffLine, LineChange, compare, difference, folded

TEXTS = st.lists(st.sampled_from(["one", "two", "three", ""]), max_size=12).map("\n".join)


def test_what_was_taken_out_stands_before_what_was_added_for_it() -> None:
    assert compare("a\nb\nc", "a\nB\nc\nd") == (
        DiffLine(LineChange.SAME, 1, 1, "a"),
        DiffLine(LineChange.REMOVED, 2, None, "b"),
        DiffLine(LineChange.ADDED, None, 2, "B"),
        DiffLine(LineChange.SAME, 3, 3, "c"),
        DiffLine(LineChange.ADDED, None, 4, "d"),
    )


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_the_comparison(old: str, new: str) -> None:
    lines = compare(old, new)
    assert [line.text for line in lines if line.old is not None] == old.splitlines()
    assert [line.text for line in lines if line.new is not None] == new.splitlines()
    assert bool(difference(lines)) == (old.splitlines() != new.splitlines())


@given(TEXTS, TEXTS)
def test_folding_leaves_out_nothing_that_differs(old: str, new: str) -> None:
    lines = compare(old, new)
    parts = folded(lines)
    shown = [part for part in parts if not isinstance(part, int)]
    hidden = sum(part for part in parts if isinstance(part, int))
    assert [line for line in shown if line.change is not LineChange.SAME] == [
        line for line in lines if line.change is not LineChange.SAME
    ]
    assert len(shown) + hidden == len(lines)


def test_long_stretches_that_are_the_same_are_a_number() -> None:
    old = "\n".join(f"line {number}" for number in range(20))
    parts = folded(compare(old, old + "\nmore"))
    assert parts[0] == 17
    assert len(parts) == 5
