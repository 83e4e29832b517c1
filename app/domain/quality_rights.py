"""Who looks at supervision itself, gives and reads feedback, sets objectives, keeps leaders' visits: as ``rights``.

Feedback is a supervisor's own result, as an observation is: themselves, who manages them, lead and deputies read it.
"""

from __future__ import annotations

from app.domain.access_matrix import Reach, RecordKind
from app.domain.ids import PersonId
from app.domain.people import Role, SupervisionPair
from app.domain.rights import Viewer, cells, standings_for_pair


def may_read_feedback(viewer: Viewer, about: PersonId) -> bool:
    """What was said of a supervisor, and their objectives: themselves, who manages them, lead and deputies (c3)."""
    return viewer.leads or viewer.person_id == about or about in viewer.manages


def may_hand_in_feedback(viewer: Viewer, about: PersonId) -> bool:
    """Handing in what came on paper: who reads it, but not about themselves."""
    return viewer.person_id != about and may_read_feedback(viewer, about)


def may_set_objectives(viewer: Viewer, person_id: PersonId) -> bool:
    """Setting and measuring a supervisor's objectives: lead, deputies, who manages them; nobody their own (S1-16)."""
    return viewer.person_id != person_id and may_read_feedback(viewer, person_id)


def may_keep_visits(viewer: Viewer) -> bool:
    """Leaders' visits are the leaders' own record: lead, deputies, trustees, programme leads, managers (S1-13)."""
    return viewer.leads or bool(viewer.roles & {Role.TRUSTEE, Role.PROGRAMME_LEAD, Role.MANAGER})


def may_write_review(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Observing, or taking a sample: lead, deputies, the supervisor's manager, a named auditor. Nobody at their own."""
    if viewer.person_id in (pair.supervisor, pair.supervisee) or viewer.takes_place_in(pair):
        return False
    return any(cell.writes for cell in cells(standings_for_pair(viewer, pair), RecordKind.QUALITY))


def may_see_review(viewer: Viewer, pair: SupervisionPair, by: PersonId) -> bool:
    """What was found: whoever looked, the two who were looked at, lead, deputies, the supervisor's manager.

    An auditor reads what they wrote themselves. A stand-in was not looked at.
    """
    if viewer.person_id in (by, pair.supervisor, pair.supervisee):
        return True
    return any(cell.reads is Reach.ALL for cell in cells(standings_for_pair(viewer, pair), RecordKind.QUALITY))
