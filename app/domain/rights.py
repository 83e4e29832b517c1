"""Who may see and do what, as rules over facts: the table of practice.md c3 (``app.domain.access_matrix``) applied.

The services ask these at every read and write. They are rules of the program, not locks: whoever holds a key to the
vault could, with effort, read everything in it except what is sealed (personal parts, restricted matters).
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from app.domain.access_matrix import MATRIX, Cell, Reach, RecordKind, Standing
from app.domain.case import Case
from app.domain.group import Attendance, GroupSession
from app.domain.ids import CaseId, PairId, PersonId, SessionId
from app.domain.people import Role, SupervisionPair
from app.domain.session import Session, SessionKind

_BY_ROLE = {
    Role.LEAD: Standing.LEAD,
    Role.DEPUTY: Standing.LEAD,
    Role.PROGRAMME_LEAD: Standing.PROGRAMME_LEAD,
    Role.TRUSTEE: Standing.TRUSTEE,
}
_STRENGTH = (Reach.NONE, Reach.SUMMARY, Reach.STATUS, Reach.FIGURES, Reach.SAMPLE, Reach.OWN, Reach.ALL)


@dataclass(frozen=True, slots=True)
class Viewer:
    """The person at the keyboard as of today: who, in which roles, with which pairs, managing and covering whom.

    ``let_in`` (personal parts) and ``shown_cases`` are what somebody who may see it let this person see for a reason,
    while it lasts; ``sampled`` are the sessions chosen for an audit, ``sampled_pairs`` their pairs.
    """

    person_id: PersonId
    roles: frozenset[Role]
    pairs: frozenset[PairId]  # pairs the person is supervisor or supervisee of
    supervises: frozenset[PairId]  # of these, and of the pairs covered today, the ones they supervise
    manages: frozenset[PersonId]  # people whose line manager this person is
    managed_pairs: frozenset[PairId] = frozenset()  # pairs whose supervisor they manage
    covers: frozenset[PersonId] = frozenset()  # supervisors whose place this person takes today
    covered_pairs: frozenset[PairId] = frozenset()  # their pairs that work together today; nobody supervises themselves
    let_in: frozenset[SessionId] = frozenset()
    shown_cases: frozenset[CaseId] = frozenset()
    sampled: frozenset[SessionId] = frozenset()
    sampled_pairs: frozenset[PairId] = frozenset()

    @property
    def leads(self) -> bool:
        """True for the safeguarding lead and deputies."""
        return bool(self.roles & {Role.LEAD, Role.DEPUTY})

    @property
    def audits(self) -> bool:
        """True for a named auditor while the appointment lasts."""
        return Role.AUDITOR in self.roles

    def takes_place_in(self, pair: SupervisionPair) -> bool:
        """True when this person supervises the pair today in another's place."""
        return pair.id in self.covered_pairs


def standings_by_role(viewer: Viewer) -> set[Standing]:
    """Return what somebody is to everybody by their roles alone."""
    return {_BY_ROLE[role] for role in viewer.roles if role in _BY_ROLE}


def standings_for_pair(viewer: Viewer, pair: SupervisionPair) -> frozenset[Standing]:
    """Return every way in which this person stands to a supervision pair."""
    found = standings_by_role(viewer)
    if viewer.person_id == pair.supervisee:
        found.add(Standing.SUPERVISEE)
    if viewer.person_id == pair.supervisor or viewer.takes_place_in(pair):
        found.add(Standing.SUPERVISOR)
    if pair.supervisor in viewer.manages:
        found.add(Standing.MANAGER)
    if viewer.audits and pair.id in viewer.sampled_pairs:
        found.add(Standing.AUDITOR)
    return frozenset(found)


def standings_for_case(viewer: Viewer, case: Case, discussed_with: AbstractSet[PairId]) -> frozenset[Standing]:
    """Return every way in which this person stands to a child's case. A supervisee stands to the cases they hold."""
    found = standings_by_role(viewer)
    if viewer.person_id == case.lead:
        found.add(Standing.SUPERVISEE)
    if case.supervisor == viewer.person_id or case.supervisor in viewer.covers or viewer.supervises & discussed_with:
        found.add(Standing.SUPERVISOR)
    if case.supervisor in viewer.manages or viewer.managed_pairs & discussed_with:
        found.add(Standing.MANAGER)
    if viewer.audits and case.id in viewer.shown_cases:
        found.add(Standing.AUDITOR)
    return frozenset(found)


def cells(standings: AbstractSet[Standing], kind: RecordKind) -> tuple[Cell, ...]:
    """Return the cells of the table for these standings."""
    return tuple(MATRIX[standing][kind] for standing in sorted(standings))


def reach(standings: AbstractSet[Standing], kind: RecordKind) -> Reach:
    """Return the farthest that these standings reach without being let in."""
    found = [cell.reads for cell in cells(standings, kind) if not cell.opens_when_let_in or cell.reads is Reach.SAMPLE]
    return max(found, key=_STRENGTH.index, default=Reach.NONE)


def general_reach(viewer: Viewer, kind: RecordKind) -> Reach:
    """Return how far this person sees records of a kind that are nobody's in particular: figures, audits, the trail.

    Everyone has at least their own. A manager of supervisors sees their people's: ``reach`` says all, within these.
    """
    found = standings_by_role(viewer)
    if viewer.pairs:
        found.add(Standing.SUPERVISEE)
    if viewer.supervises:
        found.add(Standing.SUPERVISOR)
    if viewer.managed_pairs:
        found.add(Standing.MANAGER)
    if viewer.audits:
        found.add(Standing.AUDITOR)
    return reach(found, kind)


# A supervision pair: sessions (when and with whom) and agreements


def may_see_pair(viewer: Viewer, pair: SupervisionPair) -> bool:
    """When and with whom sessions were, and agreements: the pair, the supervisor's manager, the lead, an auditor."""
    return reach(standings_for_pair(viewer, pair), RecordKind.AGREEMENT) in (Reach.OWN, Reach.ALL, Reach.SAMPLE)


def may_see_status(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Whether there is an agreement, until when, and when the two last met: also trustees and programme leads."""
    return reach(standings_for_pair(viewer, pair), RecordKind.AGREEMENT) is not Reach.NONE


def may_see_session(viewer: Viewer, session: Session, pair: SupervisionPair) -> bool:
    """When and with whom a session was: who sees the pair; an auditor only those in the sample."""
    if not may_see_pair(viewer, pair):
        return False
    if reach(standings_for_pair(viewer, pair), RecordKind.AGREEMENT) is Reach.SAMPLE:
        return session.id in viewer.sampled
    return True


def may_write_pair(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Planning, agenda and agreement: either of the pair, who takes the supervisor's place, and the lead."""
    return any(cell.writes for cell in cells(standings_for_pair(viewer, pair), RecordKind.AGREEMENT))


def works_in(viewer: Viewer, pair: SupervisionPair) -> bool:
    """True for either of the pair, and for who takes the supervisor's place today."""
    return viewer.person_id in (pair.supervisor, pair.supervisee) or viewer.takes_place_in(pair)


def may_record_session(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Writing and finishing a session's notes: the supervisor, or who takes their place today."""
    return any(cell.writes for cell in cells(standings_for_pair(viewer, pair), RecordKind.PERSONAL_PART))


def may_read_personal(viewer: Viewer, session: Session, pair: SupervisionPair, named: AbstractSet[PersonId]) -> bool:
    """The words of a personal part: the two who were in the session; others only when, and while, they are let in.

    ``named`` are those it was sealed to when it was written. A session held by somebody in the supervisor's place is
    theirs and the supervisee's, not the supervisor's. The words are sealed: no rule opens what the key does not.
    """
    held = cells(standings_for_pair(viewer, pair), RecordKind.PERSONAL_PART)
    is_open = any(cell.is_open for cell in held)
    if session.id in viewer.let_in:
        return is_open or any(cell.opens_when_let_in for cell in held)
    return is_open and viewer.person_id in named and works_in(viewer, pair)


def may_ask_for_personal(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Who may be let into a personal part for a written reason: the lead and deputies, the supervisor's manager."""
    held = cells(standings_for_pair(viewer, pair), RecordKind.PERSONAL_PART)
    return any(cell.opens_when_let_in and cell.reads is Reach.ALL for cell in held)


# A group


def standings_for_group(viewer: Viewer, group: GroupSession) -> frozenset[Standing]:
    """Return every way in which this person stands to a session of a group (practice.md c3, "sessions attended").

    The facilitator stands as a supervisor. A member stands as a supervisee when they were there, and before it is
    finished as long as nobody noted that they do not come: who did not come reads nothing of it.
    """
    found = standings_by_role(viewer)
    me = viewer.person_id
    if me == group.facilitator:
        found.add(Standing.SUPERVISOR)
    for one in group.members:
        is_expected = group.is_open and one.attendance is Attendance.INVITED
        if one.person_id == me and (is_expected or one.attendance is Attendance.PRESENT):
            found.add(Standing.SUPERVISEE)
    if group.facilitator in viewer.manages:
        found.add(Standing.MANAGER)
    return frozenset(found)


def may_see_group(viewer: Viewer, group: GroupSession) -> bool:
    """A group's session and its notes: who is or was in it, the facilitator's manager, the lead and deputies."""
    return any(cell.is_open for cell in cells(standings_for_group(viewer, group), RecordKind.GROUP_NOTES))


def may_record_group(viewer: Viewer, group: GroupSession) -> bool:
    """Planning it further, writing, finishing: the facilitator."""
    return any(cell.writes for cell in cells(standings_for_group(viewer, group), RecordKind.GROUP_NOTES))


def sits_in_group(viewer: Viewer, group: GroupSession) -> bool:
    """True for who hears what is said of the children in it: the facilitator and the members who come or came."""
    return bool(standings_for_group(viewer, group) & {Standing.SUPERVISOR, Standing.SUPERVISEE})


def may_plan_group(viewer: Viewer, kind: SessionKind) -> bool:
    """Who may bring a group together: the lead, deputies and supervisors; peers among themselves (S1-15)."""
    if viewer.leads or viewer.supervises:
        return True
    return kind is SessionKind.PEER and bool(viewer.pairs)


# A child


def may_see_case(viewer: Viewer, case: Case, discussed_with: AbstractSet[PairId]) -> bool:
    """A child part: the lead and deputies all; a supervisor those discussed; a practitioner those they hold.

    A trustee and an auditor see those they were let into. ``discussed_with`` are the pairs that discussed the child.
    """
    held = cells(standings_for_case(viewer, case, discussed_with), RecordKind.CHILD_PART)
    if any(cell.is_open for cell in held):
        return True
    return case.id in viewer.shown_cases and any(cell.opens_when_let_in for cell in held)


def may_write_agreement(viewer: Viewer, pair: SupervisionPair) -> bool:
    """The agreement itself: the two whom it binds, and the lead; not who takes the supervisor's place for a time."""
    return may_write_pair(viewer, pair) and (viewer.leads or not viewer.takes_place_in(pair))


def may_add_to_case(viewer: Viewer, case: Case, discussed_with: AbstractSet[PairId]) -> bool:
    """Episodes, actions, a place on an agenda: who works on the case, not who only looks at it."""
    held = cells(standings_for_case(viewer, case, discussed_with), RecordKind.CHILD_PART)
    return any(cell.writes for cell in held)


def may_export_case(viewer: Viewer, case: Case, discussed_with: AbstractSet[PairId]) -> bool:
    """A signed record of the child: who sees the case by their standing, not who was let into it for a reason."""
    return any(cell.is_open for cell in cells(standings_for_case(viewer, case, discussed_with), RecordKind.CHILD_PART))


def may_change_case(viewer: Viewer, case: Case) -> bool:
    """Details of a case: the lead, deputies, its supervisor (or who takes their place) and its lead practitioner."""
    return may_add_to_case(viewer, case, frozenset())


def may_sign_case(viewer: Viewer, case: Case) -> bool:
    """Reading and signing the file, approving a judgement: its supervisor or who takes their place, lead, deputies."""
    return viewer.leads or viewer.person_id == case.supervisor or case.supervisor in viewer.covers


def may_say_whose_case(viewer: Viewer, case: Case) -> bool:
    """Who leads on a case and who supervises it, where they stand to it themselves already: lead, deputies, those two.

    Not who takes the supervisor's place: that ends on a day, and what they change here would stay.
    """
    return viewer.leads or viewer.person_id in (case.lead, case.supervisor)


def may_allocate(viewer: Viewer, case: Case) -> bool:
    """Giving a case to somebody: its own supervisor, the lead and deputies; not who stands in for a time."""
    return viewer.leads or viewer.person_id == case.supervisor


# The club


def may_manage_people(viewer: Viewer) -> bool:
    """People, appointments, pairs, organisation, policy, keys: the lead and deputies."""
    return viewer.leads


def may_edit_templates(viewer: Viewer) -> bool:
    """The wording of the club's documents: the lead and deputies, who answer for what the club signs."""
    return viewer.leads


def may_begin_matter(viewer: Viewer) -> bool:
    """Writing down an allegation about a colleague: who receives such a thing. A trustee for one about the lead.

    Who may read one is no rule of the program: it is sealed to the people named.
    """
    return viewer.leads or bool(viewer.roles & {Role.TRUSTEE, Role.MANAGER})


def may_see_figures(viewer: Viewer) -> bool:
    """The figures of a Section 11 pack: lead, deputies and line managers; trustees and programme leads (c3)."""
    return sees_figures_of_club(viewer) or bool(viewer.managed_pairs)


def sees_figures_of_club(viewer: Viewer) -> bool:
    """Of the whole club, not only of the pairs whose supervisor one manages."""
    held = cells(standings_by_role(viewer), RecordKind.QUALITY)
    return any(cell.reads in (Reach.ALL, Reach.FIGURES) for cell in held)


def may_open_figures(viewer: Viewer) -> bool:
    """The rows behind a figure. A figure may point at one person or one child: who sees figures only opens none.

    A trustee who manages somebody too has the whole club counted, and so stays with figures only.
    """
    return viewer.leads or (bool(viewer.managed_pairs) and not sees_figures_of_club(viewer))


def may_read_whole_trail(viewer: Viewer) -> bool:
    """Who did what, all of it: the lead and deputies (practice.md c3, disposal and access log)."""
    return MATRIX[Standing.LEAD][RecordKind.CUSTODY].reads is Reach.ALL and viewer.leads


def may_read_trail_of(viewer: Viewer, pair: SupervisionPair) -> bool:
    """Who did what in a pair: its supervisor and the supervisor's manager. A supervisee sees their own entries (c3)."""
    held = standings_for_pair(viewer, pair) & {Standing.SUPERVISOR, Standing.MANAGER}
    return any(cell.is_open for cell in cells(held, RecordKind.CUSTODY))


def may_export_for_inspection(viewer: Viewer) -> bool:
    """A partnership or an inspector has no key: a lead writes and exports the self-assessment; both are logged (c3)."""
    return viewer.leads


def may_dispose(viewer: Viewer) -> bool:
    """Periods, holds, proposing to dispose of a record: the lead and deputies (practice.md c3, disposal)."""
    return viewer.leads


def may_agree_to_disposal(viewer: Viewer) -> bool:
    """The second of the two people, and the log: lead, deputies, and a trustee, who sees a summary only (c3)."""
    return viewer.leads or Role.TRUSTEE in viewer.roles


def may_answer_requests(viewer: Viewer) -> bool:
    """Logging and answering a request to see what is kept: the lead and deputies."""
    return viewer.leads
