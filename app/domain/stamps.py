"""Who made a record, when, and on which device."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import DeviceId, PersonId


@dataclass(frozen=True, slots=True)
class Stamp:
    """Carried by every record, so that vaults can later exchange and merge without a server."""

    by: PersonId
    at: datetime  # aware, UTC
    device: DeviceId
