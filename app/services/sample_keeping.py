"""How one case of the sample club was given to its lead, and what the school was told."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.allocation import Confirmed
from app.domain.case import Case
from app.domain.sharing import Basis, Consent
from app.domain.watching import Answer, Process, Whose
from app.services import allocations, sharings, watching
from app.services.allocations import AllocationForm
from app.services.sharings import SharingForm
from app.services.watching import ConsentForm, PlaceForm
from app.services.work import Work

REFERENCE = "RJ-003"
LEARNER = "Ffion Rees"


def keep(work: Work, today: date) -> None:
    """Give the case with a check that was not there yet, and write down what was shared about the child."""
    case = work.cases.by_reference(REFERENCE)
    given = AllocationForm(
        person=case.lead,
        on=today - timedelta(days=6),
        action_required=f"Be the one {case.initials} can come to, and note with day and time what is seen.",
        how_reviewed="In each 1:1, and by telephone when something cannot wait for it.",
        experience=Confirmed.NOT_YET,
        experience_note="First case of this kind: rings Dee before each step.",
        review_on=today + timedelta(weeks=4),
    )
    allocations.allocate(work, case.id, given)
    told = SharingForm(
        on=today - timedelta(days=5),
        with_whom="The school’s pastoral lead",
        what="That we see a change since the summer, and that we would like to hear what they see.",
        why="They see the child every day and we on Saturdays only.",
        is_shared=True,
        basis=Basis.SAFEGUARDING,
        consent=Consent.GIVEN,
    )
    sharings.decide(work, case.id, told)
    _watched(work, case, today)


def _watched(work: Work, case: Case, today: date) -> None:
    """The deputy would like to watch the next meeting: the mother has said yes, the child is still to be asked."""
    learner = next(one for one in work.people.all() if one.full_name == LEARNER)
    asked = today - timedelta(days=4)
    service = "Quality assurance for safeguarding, county council"
    place = PlaceForm(learner.id, Process.CORE_GROUP, today + timedelta(days=17), asked, service)
    kept = watching.ask(work, case.id, place)
    said = ConsentForm(
        Whose.FAMILY,
        Answer.YES,
        asked,
        today - timedelta(days=2),
        "The social worker, by telephone",
        "Mother",
        is_free=True,
        note="Told who would sit there and why, and that nobody minds a no.",
    )
    watching.consent(work, kept, said)
