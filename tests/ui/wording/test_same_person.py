"""What is said before two entries of one person are put together."""

from __future__ import annotations

from uuid import UUID

from app.domain.ids import PersonId
from app.services.sight_changes import Effect
from ui.wording.same_person import effect_sentences, under


def test_line_management_that_comes_and_goes_is_said() -> None:
    effect = Effect(PersonId(UUID(int=1)), "Lorraine", (), (), manages=("Quinn", "Sam"), manages_no_more=("Tom",))
    assert effect_sentences(effect) == [
        "Lorraine will be the line manager of: Quinn, Sam.",
        "Lorraine will not be the line manager any more of: Tom.",
    ]
    assert under((("appointment", 1), ("line_manager", 2))) == "1 role, 2 people managed"
