"""Who gives and reads feedback, sets objectives, keeps leaders' visits: more rules of practice.md c3, as ``rights``.

Feedback is a supervisor's own result, as an observation is: themselves, who manages them, lead and deputies read it.
"""

from __future__ import annotations

from app.domain.ids import PersonId
from app.domain.people import Role
from app.domain.rights import Viewer


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
