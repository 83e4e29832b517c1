"""Drawing a sample: by lot, the same again, and nothing anybody could choose."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from app.domain.ids import PairId, SessionId
from app.domain.reviews import SampleRule, draw, lot_of

PAIR = PairId(UUID(int=7))
SESSIONS = tuple(SessionId(UUID(int=100 + number)) for number in range(12))
LOT = lot_of(PAIR, date(2026, 5, 1), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("rule", "most", "many"),
    [
        (SampleRule.DRAWN, 4, 4),
        (SampleRule.DRAWN, 12, 12),
        (SampleRule.DRAWN, 13, 12),  # no more than there are
        (SampleRule.NEWEST, 4, 4),
        (SampleRule.ALL, 1, 12),
    ],
)
def test_how_many_are_drawn(rule: SampleRule, most: int, many: int) -> None:
    drawn = draw(SESSIONS, most, rule, LOT)
    assert len(drawn) == many
    assert [one for one in SESSIONS if one in drawn] == list(drawn)  # in their order


def test_the_same_period_draws_the_same_and_another_draws_otherwise() -> None:
    first = draw(SESSIONS, 4, SampleRule.DRAWN, LOT)
    assert draw(tuple(reversed(SESSIONS)), 4, SampleRule.DRAWN, LOT) == tuple(reversed(first))
    others = {
        draw(SESSIONS, 4, SampleRule.DRAWN, lot_of(PAIR, date(2026, 5, day), date(2026, 10, 31)))
        for day in range(2, 12)
    }
    assert len(others | {first}) > 6
    assert first != draw(SESSIONS, 4, SampleRule.NEWEST, LOT)


def test_every_record_is_drawn_about_as_often() -> None:
    times = dict.fromkeys(SESSIONS, 0)
    for number in range(600):
        for one in draw(SESSIONS, 4, SampleRule.DRAWN, lot_of(PairId(UUID(int=number)), date.min, date.max)):
            times[one] += 1
    assert all(150 < count < 250 for count in times.values())  # 200 each, by lot
