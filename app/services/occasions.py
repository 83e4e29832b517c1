"""What a child's file needs to know of the session in which the child was spoken of, whether a pair's or a group's."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain import rights
from app.domain.ids import SessionId
from app.domain.session import OVER, SessionKind
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Occasion:
    """``is_mine`` for who records or holds it, or sat in it as one of a pair; they may add to what was recorded.

    ``may_approve`` for who supervised in it, ``may_open`` for who may see that and when it was.
    """

    kind: SessionKind
    is_over: bool
    is_mine: bool
    may_approve: bool
    may_open: bool


def of(work: Work, session_id: SessionId) -> Occasion:
    """Return what there is to know. Raises NotFoundError."""
    session = work.sessions.find(session_id)
    if session is not None:
        pair = work.pairs.get(session.pair_id)
        return Occasion(
            session.kind,
            session.state in OVER,
            rights.works_in(work.viewer, pair),
            rights.may_record_session(work.viewer, pair),
            rights.may_see_session(work.viewer, session, pair),
        )
    group = work.groups.get(session_id)
    mine = rights.may_record_group(work.viewer, group)
    may_approve = mine and group.kind is not SessionKind.PEER
    return Occasion(group.kind, group.state in OVER, mine, may_approve, rights.may_see_group(work.viewer, group))
