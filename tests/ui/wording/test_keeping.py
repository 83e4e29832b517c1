"""What was disposed of, in the words of the field."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from app.domain.ids import DeviceId, DisposalId, PersonId
from app.domain.retention import DisposalEntry, RecordClass
from app.domain.stamps import Stamp
from ui.wording.keeping import removed_in_words
from ui.wording.merging import on_file


def test_a_file_that_was_read_and_signed_is_called_so_in_every_count() -> None:
    counts, at = (("decision", 1), ("read_and_sign", 2)), datetime(2026, 11, 22, tzinfo=UTC)
    who, day = PersonId(UUID(int=1)), date(2026, 11, 22)
    stamp = Stamp(who, at, DeviceId(UUID(int=2)))
    entry = DisposalEntry(
        DisposalId(UUID(int=3)), RecordClass.CHILD, UUID(int=4), "", "", day, day, counts, who, at, stamp
    )
    assert removed_in_words(entry) == on_file(counts) == "1 decision, 2 times read and signed"
