"""Requests to see what is kept about somebody."""

from __future__ import annotations

from typing import Any

from app.domain.requests import AccessRequest
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_REQUEST = Table(AccessRequest, "access_request")


class RequestRepository(Store[AccessRequest]):
    """One row for each request. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _REQUEST, revisions)

    def all(self) -> tuple[AccessRequest, ...]:
        """Return every request: the open ones first, by the day they were received."""
        return self._many("ORDER BY t.closed_on IS NOT NULL, t.received_on, t.id")
