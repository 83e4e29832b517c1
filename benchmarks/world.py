"""What is measured on: the sample club's records, opened, with a locked copy of the same beside them."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from secrets import token_bytes
from uuid import UUID
from zoneinfo import ZoneInfo

from app.domain.ids import DeviceId
from app.services import holders, sample_club, vaults
from app.services.tries import WrongTries
from app.services.vaults import OpenVault, Surroundings, cheapest_cost
from storage.keys.kdf import DEFAULT_COST


class World:
    """The opened sample club in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.around = Surroundings(
            clock=lambda: datetime.now(UTC),
            zone=ZoneInfo("Europe/London"),
            random_bytes=token_bytes,
            cost=DEFAULT_COST,
            device=DeviceId(UUID(int=1)),
            data_folder=folder / "own",
            tries=WrongTries(),
        )
        cheap = self.around._replace(cost=cheapest_cost())  # six keys at the full cost would take longer than a round
        self.club = sample_club.make(folder / sample_club.FILE_NAME, seed=1, around=cheap, today=date(2026, 11, 22))
        self.opened: OpenVault = self.club.open(self.around)
        self.passphrase = holders.suggest_passphrase(token_bytes)
        holders.change_passphrase(self.opened, self.club.keys[0].passphrase, self.passphrase)  # now at the full cost
        self.opened.lock()
        self.twin = folder / "twin" / sample_club.FILE_NAME
        self.twin.parent.mkdir()
        for source in self.club.path.parent.glob(f"{self.club.path.name}*"):
            shutil.copy(source, self.twin.parent / source.name)
        slot = self.club.keys[0].slot_id
        path = self.club.path
        self.opened = vaults.connect(vaults.unlock(path, slot, self.passphrase, self.around), self.around)

    @property
    def size_bytes(self) -> int:
        """Size of the records on disk."""
        return self.club.path.stat().st_size

    def close(self) -> None:
        """Lock the records."""
        self.opened.lock()
