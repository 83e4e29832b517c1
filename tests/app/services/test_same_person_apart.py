"""Two entries taken apart after all, when one supervision stays; and whose line manager somebody would become by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.agreement import SignatureWay
from app.domain.errors import NotAllowedError
from app.domain.exports import DocumentKind
from app.domain.extracts import AgendaExtract, SessionExtract
from app.domain.ids import PersonId, SessionId
from app.domain.people import Role
from app.domain.requests import RequestKind
from app.domain.session import AcknowledgementWay
from app.services import (
    agreements,
    earlier_notes,
    exporting,
    handing_over,
    holders,
    people,
    retention,
    same_person,
    sessions,
    workspace,
)
from app.services.exporting import ExportRequest, signers
from app.services.requests import RequestForm
from app.services.same_person import Obstacle
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.small_club import SmallClub, add_person, discuss, open_case, plan, set_up
from tests.app.services.test_access_pack import copy_for, ready
from tests.app.services.test_same_person import REASON, together, two_entries


def manager_of(club: SmallClub, person_id: PersonId) -> PersonId:
    """A second entry of somebody, who line-manages this person."""

    def appoint(work: Work) -> PersonId:
        manager = add_person(work, "Joan Elizabeth Petrie", Role.MANAGER, "Manager")
        for held in work.appointments.of(person_id):
            work.appointments.save(replace(held, line_manager=manager))
        return manager

    return club.opened.do(appoint).value


def test_what_stays_is_closed_again_and_says_the_name_of_then(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    (held,) = [one.session.id for one in dee.read(sessions.listing, "past")]
    signed = dee.do(agreements.begin, club.dee_priya).value
    for who in (club.dee, former):
        dee.do(agreements.sign, signed, who, SignatureWay.ON_PAPER, club.today)
    merger = together(club, former)
    dee.do(earlier_notes.open_to, club.priya, club.dee_priya)
    later = plan(club, days=7)
    dee.do(same_person.take_apart, merger, "Two sisters.", {club.dee_priya: False})
    assert open_vault.read(lambda work: work.pairs.get(club.dee_priya)).supervisee == club.priya
    assert open_vault.read(lambda work: work.personal.named_of(held)) == {club.dee, former}
    assert priya.read(workspace.workspace, held).is_sealed
    assert dee.read(workspace.workspace, held).supervisee.full_name == "Priya Anne Nair"
    assert dee.read(agreements.view, signed).supervisee_name == "Priya Anne Nair"
    assert dee.read(workspace.workspace, later).supervisee.full_name == "Priya Nair"


def test_documents_and_lists_name_and_ask_who_was_there(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    holders.add_holder(open_vault, club.priya, "Priya Nair", "violet ladder button anchor mist")
    dee = club.seat(club.dee)
    (held,) = [one.session.id for one in dee.read(sessions.listing, "past")]
    together(club, former)
    assert dee.read(signers.offers, DocumentKind.SESSION_RECORD, held) == []  # sealed to the other entry
    with pytest.raises(NotAllowedError, match="countersign"):
        dee.read(exporting.gather, ExportRequest(DocumentKind.SESSION_RECORD, held, signers=(club.priya,)))
    record = dee.read(exporting.gather, ExportRequest(DocumentKind.SESSION_RECORD, held))
    assert [place.person_id for place in record.places] == [club.dee, former]
    assert [one.supervisee_name for one in dee.read(sessions.listing, "past")] == ["Priya Anne Nair"]
    agenda = dee.read(exporting.gather, ExportRequest(DocumentKind.AGENDA, held)).extract
    assert isinstance(agenda, AgendaExtract)
    assert agenda.supervisee == "Priya Anne Nair"
    dee.do(handing_over.acknowledge, held, AcknowledgementWay.ON_PAPER, True)
    extract = dee.read(exporting.gather, ExportRequest(DocumentKind.SESSION_RECORD, held)).extract
    assert isinstance(extract, SessionExtract)
    assert extract.supervisee == "Priya Anne Nair"
    assert extract.acknowledgement.startswith("Priya Nair has read this on paper")


def test_whom_somebody_would_manage_is_told_first(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    quinn = open_vault.do(add_person, "Quinn Hale", Role.SUPERVISOR, "Supervisor").value
    former = manager_of(club, quinn)
    dee = club.seat(club.dee)
    (effect,) = dee.read(same_person.compare, club.lorraine, former).effects
    assert (effect.person, effect.manages, effect.manages_no_more) == (club.lorraine, ("Quinn Hale",), ())
    dee.do(same_person.put_together, club.lorraine, former, reason=REASON, told=(effect,))
    assert quinn in club.seat(club.lorraine).read(lambda work: work.viewer.manages)


def test_nobody_comes_to_manage_somebody_by_it_for_themselves(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    quinn = open_vault.do(add_person, "Quinn Hale", Role.SUPERVISOR, "Supervisor").value
    former = manager_of(club, quinn)
    assert club.seat(club.dee).read(same_person.compare, club.dee, former).obstacle is Obstacle.OWN
    other_lead = open_vault.do(add_person, "Ada Fenn", Role.DEPUTY, "Deputy").value
    ada = club.seat(other_lead)
    told = ada.read(same_person.compare, club.dee, former).effects
    merger = ada.do(same_person.put_together, club.dee, former, reason=REASON, told=told).value
    with pytest.raises(NotAllowedError, match="own-entry"):  # nor is one rid of it by oneself
        club.seat(club.dee).do(same_person.take_apart, merger, "No.")


def test_each_ones_page_lists_the_sessions_they_were_in(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    (held,) = [one.session.id for one in dee.read(sessions.listing, "past")]

    def listed(person_id: PersonId) -> dict[SessionId, str]:
        return {one.session_id: one.with_name for one in dee.read(people.person_view, person_id).sessions}

    merger = together(club, former)
    later = plan(club, days=7)
    assert listed(club.priya) == listed(former) == {held: "Dee Marsh", later: "Dee Marsh"}
    assert listed(club.dee) == {held: "Priya Anne Nair", later: "Priya Nair"}
    dee.do(same_person.take_apart, merger, "Two sisters.", {club.dee_priya: False})
    assert listed(club.priya) == {later: "Dee Marsh"}
    assert listed(former) == {held: "Dee Marsh"}
    assert listed(club.dee) == {held: "Priya Anne Nair", later: "Priya Nair"}
    assert club.seat(club.sam).read(people.person_view, former).sessions == ()


def test_a_copy_on_request_holds_what_was_said_with_that_person_alone(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    signed = dee.do(agreements.begin, club.dee_priya).value
    for who in (club.dee, former):
        dee.do(agreements.sign, signed, who, SignatureWay.ON_PAPER, club.today)
    merger = together(club, former)
    discuss(club, open_case(club, "Rory Finch"), personal="GANNETCLIFF tires her.")
    dee.do(same_person.take_apart, merger, "Two sisters.", {club.dee_priya: False})

    def told(person_id: PersonId, name: str) -> str:
        key = ready(club, RequestForm(RequestKind.OWN, name, club.today, person_id=person_id))
        assert "Dee Marsh" not in {one.found for one in dee.read(exporting.proposals, key)}
        return repr(copy_for(club, key).entries)

    hers, the_others = told(club.priya, "Priya Nair"), told(former, "Priya Anne Nair")
    assert ("PLOVERSONG" in hers, "GANNETCLIFF" in hers) == (False, True)
    assert ("PLOVERSONG" in the_others, "GANNETCLIFF" in the_others) == (True, False)
    assert ("version 2" in hers, "version 2" in the_others) == (False, True)


def test_what_stayed_elsewhere_comes_along_when_they_are_put_together_with_a_third(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    (held,) = [one.session.id for one in dee.read(sessions.listing, "past")]
    merger = together(club, former)
    discuss(club, open_case(club, "Rory Finch"), personal="GANNETCLIFF tires her.")
    dee.do(same_person.take_apart, merger, "Two sisters.", {club.dee_priya: False})
    third = dee.do(add_person, "Anne Nair-Smith", Role.PRACTITIONER, "Volunteer").value
    told = dee.read(same_person.compare, third, former).effects
    dee.do(same_person.put_together, third, former, reason="Her married name.", told=told)
    for entry in (third, former):
        assert [one.session_id for one in dee.read(people.person_view, entry).sessions] == [held]
    key = ready(club, RequestForm(RequestKind.OWN, "Anne Nair-Smith", club.today, person_id=third))
    assert club.opened.read(retention.hold_on, club.dee_priya) is not None
    copy = repr(copy_for(club, key).entries)
    assert ("PLOVERSONG" in copy, "GANNETCLIFF" in copy) == (True, False)
