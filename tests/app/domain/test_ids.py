"""Ids are version 7, increase, and stay unique whatever the clock does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import Ids

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_an_id_is_a_version_7_uuid_that_tells_its_time() -> None:
    made = Ids(lambda: NOON, lambda n: b"\x5a" * n).new()
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert made.int >> 80 == int(NOON.timestamp() * 1000)


@given(steps=st.lists(st.integers(-86_400_000, 86_400_000), min_size=2, max_size=30), noise=st.binary(min_size=10))
def test_ids_of_one_maker_always_increase(steps: list[int], noise: bytes) -> None:
    times = iter([NOON + timedelta(milliseconds=step) for step in steps])
    ids = Ids(lambda: next(times), lambda n: noise[:n])
    made = [ids.new() for _ in steps]
    assert made == sorted(set(made))
    assert all(one.version == 7 and one.variant == "specified in RFC 4122" for one in made)


def test_the_counter_carries_into_the_bits_above() -> None:
    ids = Ids(lambda: NOON, lambda n: b"\xff" * n)
    first, second = ids.new(), ids.new()
    assert second > first
    assert second.version == 7
    assert second.variant == "specified in RFC 4122"
