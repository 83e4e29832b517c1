"""Who may see what (practice.md c3), as rules over facts. The services ask them at every read and write.

These are rules of the program, not locks: whoever holds a key to the vault could, with effort, read everything in
it except sealed notes. Personal parts are sealed as well (``storage.sealing``).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.case import Case
from app.domain.ids import PairId, PersonId
from app.domain.people import Role, SupervisionPair


@dataclass(frozen=True, slots=True)
class Viewer:
    """The person at the keyboard: who, in which roles, with which pairs, managing whom."""

    person_id: PersonId
    roles: frozenset[Role]
    pairs: frozenset[PairId]  # pairs the person is supervisor or supervisee of
    manages: frozenset[PersonId]  # people whose line manager this person is

    @property
    def leads(self) -> bool:
        """True for the safeguarding lead and deputies."""
        return bool(self.roles & {Role.LEAD, Role.DEPUTY})


def may_see_pair(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Sessions (when and with whom) and agreements: the pair, the supervisor's manager, the lead and deputies."""
    return pair.id in viewer.pairs or viewer.leads or pair.supervisor in viewer.manages


def may_write_pair(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Planning, agenda and agreement: either of the pair, and the lead who plans for others."""
    return pair.id in viewer.pairs or viewer.leads


def may_record_session(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Writing and finishing a session's notes: the supervisor of the pair only."""
    return viewer.person_id == pair.supervisor


def may_see_case(viewer: Viewer, case: Case, discussed_with: frozenset[PairId]) -> bool:
    """A child part: the lead and deputies all; a supervisor those discussed; a practitioner those they hold."""
    if viewer.leads or viewer.person_id in (case.lead, case.supervisor):
        return True
    return bool(viewer.pairs & discussed_with) or case.supervisor in viewer.manages


def may_change_case(viewer: Viewer, case: Case) -> bool:
    """Details of a case: the lead, deputies, its supervisor and its lead practitioner."""
    return viewer.leads or viewer.person_id in (case.lead, case.supervisor)


def may_manage_people(viewer: Viewer) -> bool:
    """People, appointments, pairs, organisation, policy, keys: the lead and deputies."""
    return viewer.leads


def may_read_whole_trail(viewer: Viewer) -> bool:
    """Who did what, all of it: the lead and deputies (practice.md c3, disposal and access log)."""
    return viewer.leads


def may_read_trail_of(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Who did what in a pair: its supervisor and the supervisor's manager. A supervisee sees their own entries (c3)."""
    return viewer.person_id == pair.supervisor or pair.supervisor in viewer.manages
