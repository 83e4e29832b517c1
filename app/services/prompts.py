"""Prompts for a section of a note: one at a time, never inserted unless asked (ui.md 7)."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import resources
from app.domain.case import Episode
from app.domain.ids import CaseId
from app.services import access
from app.services.work import Work

LIKE_EPISODES = 3  # practice.md d: the third like episode in 90 days
LIKE_WITHIN_DAYS = 90
_NOT_EPISODES = frozenset({"told", "reported"})  # the clock of "report now", not something that happened again
_LATE_FROM, _LATE_UNTIL = 22, 6  # local hours


@cache
def _shipped() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("prompts/prompts.toml"))


def sections() -> tuple[str, ...]:
    """Return the keys of the sections that have prompts."""
    return tuple(_shipped()["sections"])


def for_section(work: Work, section: str, case_id: CaseId | None = None, practitioner: str = "") -> tuple[str, ...]:
    """Return the prompts of a section in the order in which they are offered, the child's initials filled in.

    Late at night and early in the morning only tiredness is asked about (S0-32). For a child with three like
    episodes in 90 days the section on what we make of it begins with "grown used to" (S0-30). An unknown section has
    no prompts. Raises NotFoundError when the case may not be seen.
    """
    shipped = _shipped()
    child = ""
    prompts: list[str] = list(shipped["sections"].get(section, ()))
    if case_id is not None:
        child = access.case_to_see(work, case_id).initials
        if section == shipped["sometimes"]["grown-used-to"]["section"]:
            used_to = shipped["sometimes"]["grown-used-to"]["prompt"]
            if grown_used_to(work.episodes.of_case(case_id), work.now):
                prompts = [used_to, *(prompt for prompt in prompts if prompt != used_to)]
    hour = work.now.astimezone(work.zone).hour
    if prompts and case_id is not None and (hour >= _LATE_FROM or hour < _LATE_UNTIL):
        prompts = [shipped["sometimes"]["late"]["prompt"]]
    return tuple(prompt.format(child=child, practitioner=practitioner) for prompt in prompts)


def grown_used_to(episodes: Iterable[Episode], now: datetime) -> bool:
    """True when one kind of episode happened three times or more in the 90 days up to ``now`` (S0-30)."""
    since = now - timedelta(days=LIKE_WITHIN_DAYS)
    kinds = Counter(
        episode.kind
        for episode in episodes
        if since <= episode.happened_at <= now and episode.kind not in _NOT_EPISODES
    )
    return any(count >= LIKE_EPISODES for count in kinds.values())
