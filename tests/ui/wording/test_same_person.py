"""What is said before two entries of one person are put together."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from app.domain.ids import DeviceId, PersonId
from app.domain.people import Person
from app.domain.stamps import Stamp
from app.services.sight_changes import Effect
from ui.wording.same_person import effect_sentences, goes_back_words, under


def test_line_management_that_comes_and_goes_is_said() -> None:
    effect = Effect(PersonId(UUID(int=1)), "Lorraine", (), (), manages=("Quinn", "Sam"), manages_no_more=("Tom",))
    assert effect_sentences(effect) == [
        "Lorraine will be the line manager of: Quinn, Sam.",
        "Lorraine will not be the line manager any more of: Tom.",
    ]
    assert under((("appointment", 1), ("line_manager", 2))) == "1 role, 2 people managed"


def test_what_was_taken_over_is_said_to_go_back_only_where_something_was() -> None:
    stamp = Stamp(PersonId(UUID(int=2)), datetime(2026, 11, 22, tzinfo=UTC), DeviceId(UUID(int=3)))
    former = Person(PersonId(UUID(int=1)), "Sam J. Whitlock", "Sam", "S.W.", "", "", None, None, stamp)
    assert (
        goes_back_words(former, took_over_contact=False) == "What stood under Sam J. Whitlock before goes back there."
    )
    assert goes_back_words(former, took_over_contact=True) == (
        "What stood under Sam J. Whitlock before goes back there, a number or address that was taken over too."
    )
