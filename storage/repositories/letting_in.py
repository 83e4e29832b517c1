"""Taking a supervisor's place, being let in for a reason, and who was told: no words of anybody, those are sealed."""

from __future__ import annotations

from typing import Any

from app.domain.ids import PersonId
from app.domain.letting_in import AccessGrant, Cover, GrantState, Notice
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_COVER = Table(Cover, "cover")
_GRANT = Table(AccessGrant, "access_grant")
_NOTICE = Table(Notice, "notice")


class CoverRepository(Store[Cover]):
    """Who takes whose place, between which days. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _COVER, revisions)

    def all(self) -> tuple[Cover, ...]:
        """Return every one, past ones too, earliest first."""
        return self._many("ORDER BY t.starts_on, t.id")

    def by(self, stand_in: PersonId) -> tuple[Cover, ...]:
        """Return those in which this person takes another's place, earliest first."""
        return self._many("WHERE t.stand_in = ? ORDER BY t.starts_on, t.id", stand_in)

    def of(self, absent: PersonId) -> tuple[Cover, ...]:
        """Return those in which another takes this person's place, earliest first."""
        return self._many("WHERE t.absent = ? ORDER BY t.starts_on, t.id", absent)


class GrantRepository(Store[AccessGrant]):
    """Who was let into what. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _GRANT, revisions)

    def all(self) -> tuple[AccessGrant, ...]:
        """Return every one, refused and past ones too, in the order in which they were asked for."""
        return self._many("ORDER BY t.id")

    def granted_to(self, reader: PersonId) -> tuple[AccessGrant, ...]:
        """Return those granted to a person, past ones too."""
        return self._many("WHERE t.reader = ? AND t.state = ? ORDER BY t.id", reader, GrantState.GRANTED)


class NoticeRepository(Store[Notice]):
    """Who is to be told what."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _NOTICE)

    def unseen(self) -> tuple[Notice, ...]:
        """Return what is not marked as read yet, oldest first."""
        return self._many("WHERE t.seen_at IS NULL ORDER BY t.id")
