"""What was handed to another body when a club closes or somebody takes over: one package for each kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.ids import PackageId
from app.domain.retention import RecordClass
from app.domain.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Package:
    """One package that left. ``records`` are the cases or pairs in it; disposal of them may follow its receipt."""

    id: PackageId
    record_class: RecordClass
    receiver: str  # the receiving body
    sha256: str
    records: tuple[UUID, ...]
    received_on: date | None  # the body opened it: when, and who said so
    received_by: str
    made: Stamp
