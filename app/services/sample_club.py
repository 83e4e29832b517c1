"""Riverside Juniors FC: an invented club with an invented year, made only through the services.

It shows what Holdfast is like with work in it, and proves the services on the way. Every person and child in it is
made up. The same seed and day give the same records.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from app.domain.ids import AgencyId, AgreementId, CaseId, DeviceId, SessionId
from app.services import vaults
from app.services.sample_people import DAYS, SampleKey, set_up
from app.services.sample_year import Clock, Year
from app.services.vaults import OpenVault, Surroundings

FILE_NAME = "riverside-juniors-fc.vault"
SAMPLE_DEVICE = DeviceId(UUID("019a0000-0000-7000-8000-000000000001"))


@dataclass(frozen=True, slots=True)
class SampleClub:
    """The sample club's records, and one record of each kind to look at."""

    path: Path
    keys: tuple[SampleKey, ...]
    agreement: AgreementId
    planned_session: SessionId
    finished_session: SessionId
    case: CaseId
    group: SessionId
    multi_agency: SessionId
    agency: AgencyId

    def open(self, around: Surroundings) -> OpenVault:
        """Open the records as the club welfare officer, with ``around`` for clock and chance."""
        first = self.keys[0]
        return vaults.connect(vaults.unlock(self.path, first.slot_id, first.passphrase, around), around)


def make(path: Path, *, seed: int, around: Surroundings, today: date | None = None) -> SampleClub:
    """Make the sample club's records at ``path`` and return what is in them. Takes some seconds.

    Raises VaultExistsError, ReadOnlyError, DiskFullError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    zone = ZoneInfo("Europe/London")
    day = today or around.clock().astimezone(zone).date()
    clock = Clock(datetime.combine(day - timedelta(days=DAYS), time(9), zone).astimezone(UTC))
    story = around._replace(
        clock=clock,
        zone=zone,
        random_bytes=random.Random(seed).randbytes,  # noqa: S311  # a sample, made to be the same each time
        device=SAMPLE_DEVICE,
    )
    setting = set_up(path, story, day)
    year = Year(setting, story, clock, zone, day, random.Random(seed))  # noqa: S311  # as above
    planned, finished, case = year.tell()
    if year.group is None or year.multi_agency is None:
        raise RuntimeError("the year holds no group")
    return SampleClub(path, setting.keys, setting.agreement, planned, finished, case, year.group, *year.multi_agency)
