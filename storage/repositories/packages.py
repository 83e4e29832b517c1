"""Packages that left for another body."""

from __future__ import annotations

from typing import Any

from app.domain.packages import Package
from storage.repositories.table import Store, Table

_PACKAGE = Table(Package, "package")


class PackageRepository(Store[Package]):
    """One row for each package."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _PACKAGE)

    def all(self) -> tuple[Package, ...]:
        """Return every package, newest first."""
        return self._many("ORDER BY t.made_at DESC, t.id DESC")
