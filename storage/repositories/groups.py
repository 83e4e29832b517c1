"""Sessions of groups, their agreements, the children spoken of, and what other agencies have taken on."""

from __future__ import annotations

from typing import Any

from app.domain.group import Agency, AgencyTask, GroupAgreement, GroupChild, GroupSession
from app.domain.ids import AgencyId, AgencyTaskId, AgendaItemId, CaseId, SessionId
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_SESSION = Table(GroupSession, "group_session")
_AGREEMENT = Table(GroupAgreement, "group_agreement")
_CHILD = Table(GroupChild, "group_child")
_AGENCY = Table(Agency, "agency")
_TASK = Table(AgencyTask, "agency_task")


class GroupRepository(Store[GroupSession]):
    """Sessions of groups. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _SESSION, revisions)

    def all(self) -> tuple[GroupSession, ...]:
        """Return every session of a group, newest planned first."""
        return self._many("ORDER BY t.planned_on DESC, t.planned_at DESC, t.id DESC")


class GroupAgreementRepository(Store[GroupAgreement]):
    """What groups have agreed on."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _AGREEMENT)

    def all(self) -> tuple[GroupAgreement, ...]:
        """Return every agreement, newest first."""
        return self._many("ORDER BY t.starts_on DESC, t.id DESC")


class GroupChildRepository(Store[GroupChild]):
    """Which children are, or were, to be spoken of in which group."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _CHILD)

    def of_session(self, session_id: SessionId) -> tuple[GroupChild, ...]:
        """Return the children of a session in order."""
        return self._many("WHERE t.session_id = ? ORDER BY t.position, t.id", session_id)

    def of_case(self, case_id: CaseId) -> tuple[GroupChild, ...]:
        """Return a child's places in groups, in order."""
        return self._many("WHERE t.case_id = ? ORDER BY t.id", case_id)

    def delete(self, item_id: AgendaItemId) -> None:
        """Take the child off. Only while nothing is recorded: the caller checks that."""
        self._delete("WHERE id = ?", item_id)


class AgencyRepository(Store[Agency]):
    """Agencies that were present or invited. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _AGENCY, revisions)

    def of_session(self, session_id: SessionId) -> tuple[Agency, ...]:
        """Return the agencies of a session in order."""
        return self._many("WHERE t.session_id = ? ORDER BY t.position, t.id", session_id)

    def delete(self, agency_id: AgencyId) -> None:
        """Take the agency off. Only while nothing is recorded of it: the caller checks that."""
        self._take_out(agency_id)


class AgencyTaskRepository(Store[AgencyTask]):
    """What agencies have taken on. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _TASK, revisions)

    def of_session(self, session_id: SessionId) -> tuple[AgencyTask, ...]:
        """Return what was taken on in a session, in order."""
        return self._many("WHERE t.session_id = ? ORDER BY t.id", session_id)

    def of_case(self, case_id: CaseId) -> tuple[AgencyTask, ...]:
        """Return what was taken on about a child, in order."""
        return self._many("WHERE t.case_id = ? ORDER BY t.id", case_id)

    def delete(self, task_id: AgencyTaskId) -> None:
        """Delete it. Only while its session is not finished: the caller checks that."""
        self._take_out(task_id)
