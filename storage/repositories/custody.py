"""The club's own certificate, and who keeps the recovery sheet: one row each."""

from __future__ import annotations

from datetime import date
from typing import Any

CLUB_ISSUER = "club-issuer"  # what the club's key is bound to when it is wrapped


class CustodyRepository:
    """What the vault remembers about signing and recovery. Keys are wrapped before they come here."""

    def __init__(self, db: Any) -> None:
        self._db = db

    def issuer(self) -> tuple[bytes, bytes] | None:
        """Return the club's wrapped key and its certificate (DER), or None before the first signature."""
        row = self._db.execute("SELECT wrapped_key, certificate FROM club_issuer").fetchone()
        return None if row is None else (bytes(row[0]), bytes(row[1]))

    def keep_issuer(self, wrapped_key: bytes, certificate: bytes) -> None:
        """Keep the club's wrapped key and its certificate, in the place of what was there."""
        self._db.execute(
            "INSERT INTO club_issuer (only, wrapped_key, certificate) VALUES (1, ?, ?) "
            "ON CONFLICT (only) DO UPDATE SET wrapped_key = excluded.wrapped_key, certificate = excluded.certificate",
            (wrapped_key, certificate),
        )

    def recovery_sheet(self) -> tuple[str, date] | None:
        """Return who keeps the sheet and when it was made, or None when there is none."""
        row = self._db.execute("SELECT kept_by, made_on FROM recovery_sheet").fetchone()
        return None if row is None else (str(row[0]), date.fromisoformat(row[1]))

    def keep_recovery_sheet(self, kept_by: str, made_on: date) -> None:
        """Remember who keeps the sheet that was just made."""
        self._db.execute(
            "INSERT INTO recovery_sheet (only, kept_by, made_on) VALUES (1, ?, ?) "
            "ON CONFLICT (only) DO UPDATE SET kept_by = excluded.kept_by, made_on = excluded.made_on",
            (kept_by, made_on.isoformat()),
        )

    def forget_recovery_sheet(self) -> None:
        """The sheet was used or lost: there is none until a new one is made."""
        self._db.execute("DELETE FROM recovery_sheet")
