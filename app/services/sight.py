"""What there is to see for the person at the keyboard: which places, and what can be begun (ui.md 4).

What a person may not see is absent. It follows from roles and pairs, not from what happens to be on file: an empty
list tells somebody new what a place is for, and a place that comes and goes would tell others too much.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.access_matrix import Reach, RecordKind
from app.domain.rights import (
    Viewer,
    general_reach,
    may_agree_to_disposal,
    may_begin_matter,
    may_plan_group,
    may_see_figures,
    may_see_group,
)
from app.domain.session import SessionKind
from app.services import matters
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Sight:
    """``places`` are keys of the navigation; the rest says which buttons there are."""

    places: frozenset[str]
    manages_people: bool  # people, pairs, keys, the club
    plans: bool  # has somebody to plan a session with, or plans for others
    plans_groups: bool  # may bring a group together, of peers at least
    opens_cases: bool
    begins_matters: bool  # may write an allegation about a colleague down
    sees_figures: bool  # of a Section 11 pack
    agrees_to_disposal: bool  # keeping and disposal: at least what waits for a second person, and what has gone


EVERYWHERE = frozenset({"today", "people", "settings", "help"})
NOTHING = Sight(
    EVERYWHERE,
    manages_people=False,
    plans=False,
    plans_groups=False,
    opens_cases=False,
    begins_matters=False,
    sees_figures=False,
    agrees_to_disposal=False,
)


def of(work: Work) -> Sight:
    """Return what this person has to see, as of today."""
    viewer = work.viewer
    works = bool(viewer.pairs or viewer.supervises or viewer.leads)
    looks = works or bool(viewer.managed_pairs)
    places = set(EVERYWHERE)
    if looks or viewer.sampled or any(may_see_group(viewer, one) for one in work.groups.all()):
        places.add("sessions")
    if looks or viewer.shown_cases or _holds_a_case(work):
        places.add("cases")
    if looks or any(action.owner == work.me for action in work.actions.open()):
        places.add("actions")
    if looks or viewer.sampled_pairs or _sees_status(viewer):
        places.add("agreements")
    looked_at = general_reach(viewer, RecordKind.QUALITY) in (Reach.OWN, Reach.ALL)
    if looked_at or may_see_figures(viewer) or _knows_who_is_trained(viewer):
        places.add("quality")
    if matters.any_here(work):
        places.add("matters")
    return Sight(
        places=frozenset(places),
        manages_people=viewer.leads,
        plans=works,
        plans_groups=may_plan_group(viewer, SessionKind.PEER),
        opens_cases=works,
        begins_matters=may_begin_matter(viewer),
        sees_figures=may_see_figures(viewer),
        agrees_to_disposal=may_agree_to_disposal(viewer),
    )


def only_looking(found: Sight) -> Sight:
    """Return what there is to see in a copy that is only looked at: nothing is begun there."""
    return replace(found, plans=False, opens_cases=False, begins_matters=False)


def _sees_status(viewer: Viewer) -> bool:
    return general_reach(viewer, RecordKind.AGREEMENT) is Reach.STATUS


def _knows_who_is_trained(viewer: Viewer) -> bool:
    return general_reach(viewer, RecordKind.TRAINING) is Reach.STATUS


def _holds_a_case(work: Work) -> bool:
    return any(work.me in (case.lead, case.supervisor) for case in work.cases.all())
