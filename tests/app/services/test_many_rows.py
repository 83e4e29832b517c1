"""Lists must not grow slow with their rows: the number of queries stays the same however many there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from typing import Any

import pytest

from app.services import actions, agendas, cases, sessions, today
from app.services.actions import ActionForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import SmallClub, discuss, items, open_case, set_up


def queries(club: SmallClub, person: Any, query: Callable[..., Any], *args: Any) -> int:
    """Return how many statements reading ``query`` runs."""
    counted: list[str] = []
    raw = club.opened.vault.db
    plain = raw.execute

    def counting(sql: str, *rest: Any) -> Any:
        counted.append(sql)
        return plain(sql, *rest)

    raw.execute = counting  # type: ignore[method-assign, assignment]  # counted at the one place every statement passes
    try:
        club.seat(person).read(query, *args)
    finally:
        del raw.execute
    return len(counted)


def grow(club: SmallClub, first: int, number: int) -> None:
    """Put the ``first``-th child and following on file: discussed, with an action, drifting, on an agenda."""
    dee = club.seat(club.dee)
    for one in range(first, first + number):
        case_id = open_case(club, f"Child {chr(65 + one)}", weeks_ago=9)
        discuss(club, case_id)
        dee.do(
            actions.add,
            ActionForm(club.dee_priya, "Ring", club.priya, club.today + timedelta(days=one), case_id=case_id),
        )
        session_id = dee.do(sessions.plan, club.dee_priya, club.today + timedelta(days=one + 1), time(9, one)).value
        if case_id not in [item.case_id for item in items(club, session_id)]:
            dee.do(agendas.add_case, session_id, case_id)


@pytest.mark.parametrize("person", ["dee", "priya"])
def test_no_query_a_row(open_vault: OpenVault, person: str) -> None:
    club = set_up(open_vault)
    who = getattr(club, person)
    grow(club, 0, 2)
    asked: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
        (cases.listing, ()),
        (actions.listing, (club.today - timedelta(days=400),)),
        (sessions.listing, ("coming",)),
        (sessions.listing, ("past",)),
        (today.today, ()),
    ]
    few = [queries(club, who, query, *args) for query, args in asked]
    grow(club, 2, 6)
    many = [queries(club, who, query, *args) for query, args in asked]
    assert all(few)
    assert many == few
