"""The two-file rule is kept by shape: what a child's PDF is made from cannot hold anything else."""

from __future__ import annotations

import dataclasses
import typing

import pytest

from app.domain import extracts, personal, session


def reachable(root: type) -> set[type]:
    """Every class that can be reached through the fields of ``root``."""
    seen: set[type] = set()
    waiting: list[object] = [root]
    while waiting:
        hint = waiting.pop()
        waiting.extend(typing.get_args(hint))
        if isinstance(hint, type) and dataclasses.is_dataclass(hint) and hint not in seen:
            seen.add(hint)
            waiting.extend(typing.get_type_hints(hint).values())
    return seen


def test_no_field_of_a_case_extract_can_hold_a_personal_part_a_session_or_a_second_child() -> None:
    check_one_child(extracts.CaseExtract, extracts.DiscussionExtract)


def test_no_field_of_an_escalation_can_either() -> None:
    check_one_child(extracts.EscalationExtract, extracts.StepExtract)
    names = {f.name for cls in reachable(extracts.EscalationExtract) for f in dataclasses.fields(cls)}
    assert "learning" not in names  # of the organisation: it names no child anywhere


def check_one_child(root: type, part: type) -> None:
    """Fail when ``root`` could hold a personal part, a session, or a second child."""
    inside = reachable(root)
    assert part in inside
    forbidden = {
        personal.PersonalPart,
        personal.PersonalNote,
        extracts.PersonalNoteExtract,
        extracts.SessionExtract,
        session.Session,
        session.AgendaItem,
    }
    assert not inside & forbidden
    children = [f for cls in inside for f in dataclasses.fields(cls) if f.name in ("child_name", "reference")]
    assert sorted(f.name for f in children) == ["child_name", "reference"]


@pytest.mark.parametrize("word", ["personal", "wellbeing", "notes", "agenda", "supervision_note", "practitioner_feel"])
def test_no_field_of_a_case_extract_is_named_for_personal_matter(word: str) -> None:
    names = {f.name for cls in reachable(extracts.CaseExtract) for f in dataclasses.fields(cls)}
    assert not [name for name in names if word in name]


def test_a_session_extract_has_no_field_for_a_child_s_matter() -> None:
    inside = reachable(extracts.SessionExtract)
    assert not inside & {extracts.CaseExtract, extracts.DiscussionExtract, extracts.DecisionExtract}
