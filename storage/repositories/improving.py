"""Feedback, what was done about it, leaders' visits and supervisors' objectives."""

from __future__ import annotations

from typing import Any

from app.domain.improving import Feedback, FeedbackResponse, LeadershipVisit, Objective
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_FEEDBACK = Table(Feedback, "feedback")
_RESPONSE = Table(FeedbackResponse, "feedback_response")
_VISIT = Table(LeadershipVisit, "leadership_visit")
_OBJECTIVE = Table(Objective, "objective")


class FeedbackRepository(Store[Feedback]):
    """What people said. Nothing of it is ever changed, and no order of giving is kept."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _FEEDBACK)

    def all(self) -> tuple[Feedback, ...]:
        """Return all of it, in the order of ids that tell nothing of time."""
        return self._many("ORDER BY t.quarter_on DESC, t.id")

    def give(self, record: Feedback) -> None:
        """Put one more among the others and write all of them anew by id: the file's own row numbers tell no order."""
        every = sorted((*self._many(""), record), key=lambda one: one.id)
        self._delete("WHERE 1")
        for one in every:
            self.save(one)


class ResponseRepository(Store[FeedbackResponse]):
    """What was done about it."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _RESPONSE, revisions)

    def all(self) -> tuple[FeedbackResponse, ...]:
        """Return every one, the newest first."""
        return self._many('ORDER BY t."on" DESC, t.id DESC')


class VisitRepository(Store[LeadershipVisit]):
    """Leaders' visits."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _VISIT, revisions)

    def all(self) -> tuple[LeadershipVisit, ...]:
        """Return every one, the newest first."""
        return self._many('ORDER BY t."on" DESC, t.id DESC')


class ObjectiveRepository(Store[Objective]):
    """What supervisors are to reach."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _OBJECTIVE, revisions)

    def all(self) -> tuple[Objective, ...]:
        """Return every one, the soonest due first."""
        return self._many("ORDER BY t.due_on, t.id")
