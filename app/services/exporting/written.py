"""The words of a document that somebody wrote, as opposed to names and facts taken from the records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

# Fields of extracts that hold names of adults, fixed words and facts. Everything else is read: a new field of an
# extract is written words until it is named here.
NOT_WRITTEN = frozenset(
    {
        "supervisor",
        "supervisor_role",
        "supervisee",
        "supervisee_role",
        "practitioner",
        "line_manager",
        "decided_by",
        "endorsed_by",
        "owner",
        "raised_by",
        "scope",
        "voice",
        "subject",
        "urgency",
        "source",
        "way",
        "settlement",
        "closed_by",
        "role",
        "held",
        "progress",
        "evidence",
        "seen_by",
        "observer",
        "auditor",
        "watched",
        "question",
        "rule",
        "proposed_by",
        "child_name",
        "reference",
        "status",
        "kind",
        "authority",
        "function",
        "functions_covered",
        "functions_not_covered",
        "session_kind",
        "state",
        "started",
        "ended",
        "starts_at",
        "agreement",
        "acknowledgement",
        "preparation",
        "facilitator",
        "facilitator_role",
        "present",
        "apologies",
        "absent",
        "agencies_present",
        "agencies_absent",
        "critical_friend",
        "responsible",
        "confidence",
        "trigger",
        "cases_discussed",
        "read_and_signed",
        "written_by",
        "named",
        "letterhead",
        "topic",
        "format",
        "sha256",
        "file_name",
        "recorded_by",
        "on_paper",
        "put_together_line",
        "document",
        "mark",
        "signatures",
    }
)


def written_words(made: object) -> Iterator[str]:
    """Yield every text of an extract that somebody wrote."""
    for _field, text in written_parts(made):
        yield text


def written_parts(made: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of an extract that somebody wrote, with the name of the field it stands in."""
    if isinstance(made, str):
        if made:
            yield name, made
    elif isinstance(made, tuple):
        for each in made:
            yield from written_parts(each, name)
    elif is_dataclass(made):
        for field in fields(made):
            if field.name not in NOT_WRITTEN:
                yield from written_parts(getattr(made, field.name), field.name)


def stated_facts(made: object) -> Iterator[str]:
    """Yield every text of an extract that nobody wrote: names of adults, fixed words, facts."""
    if isinstance(made, tuple):
        for each in made:
            yield from stated_facts(each)
    elif is_dataclass(made):
        for field in fields(made):
            value = getattr(made, field.name)
            if field.name in NOT_WRITTEN:
                yield from _texts(value)
            else:
                yield from stated_facts(value)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


T = TypeVar("T")


def with_words(made: T, change: Callable[[str], str]) -> T:
    """Return a copy of an extract in which ``change`` went over every text that somebody wrote."""
    if isinstance(made, str):
        return cast(T, change(made))
    if isinstance(made, tuple):
        return cast(T, tuple(with_words(each, change) for each in made))
    if is_dataclass(made) and not isinstance(made, type):
        new = {
            field.name: with_words(getattr(made, field.name), change)
            for field in fields(made)
            if field.name not in NOT_WRITTEN
        }
        return replace(made, **new)
    return made
