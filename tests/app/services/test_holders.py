"""Keys of several people: who may give them, whose notes they open, and what a lost one costs."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.audit import Act
from app.domain.errors import (
    AlreadyOpenError,
    InputError,
    NotAllowedError,
    NotFoundError,
    SealedError,
    WrongPassphraseError,
)
from app.domain.ids import PersonId, SessionId
from app.domain.people import Appointment, Role
from app.services import holders, sessions, signing_keys
from app.services.finishing import FinishForm
from app.services.holders import Strength
from app.services.vaults import AnchorResult, OpenVault, Surroundings
from app.services.work import Work
from tests.app.services.conftest import PASSPHRASE, make_surroundings, open_as
from tests.app.services.small_club import SmallClub, item_for, plan, set_up

PRIYAS = "violet ladder button anchor mist"
SAMS = "saddle ember violin glacier acorn"
WORDS = "Between the two of us."


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """Dee's club, at Dee's keyboard."""
    return set_up(open_vault)


def finished(club: SmallClub) -> SessionId:
    """Return a finished session of Dee and Priya with words in its personal part."""
    dee = club.seat(club.dee)
    session_id = plan(club)
    dee.do(sessions.start, session_id)
    dee.do(sessions.save_personal_draft, session_id, item_for(club, session_id, topic="wellbeing").id, WORDS)
    dee.do(sessions.finish, session_id, FinishForm())
    return session_id


def can_read(opened: OpenVault, session_id: SessionId) -> bool:
    """Say whether the person at the keyboard can open the personal part."""
    try:
        part = opened.read(lambda work: work.personal.of_session(session_id))
    except SealedError:
        return False
    assert part is not None
    return [note.text for note in part.notes] == [WORDS]


def test_who_gets_a_key_later_reads_what_names_them_and_nothing_else(club: SmallClub, around: Surroundings) -> None:
    session_id, path = finished(club), club.opened.path
    holders.add_holder(club.opened, club.priya, "Priya Nair", PRIYAS)
    holders.add_holder(club.opened, club.sam, "Sam Whitlock", SAMS)
    club.opened.lock()
    for place, passphrase, reads in ((1, PRIYAS, True), (2, SAMS, False)):
        opened = open_as(path, around, passphrase, place)
        assert can_read(opened, session_id) is reads
        opened.lock()


def test_a_reader_due_is_let_in_at_the_next_unlock_of_somebody_who_can_read(
    club: SmallClub, around: Surroundings
) -> None:
    session_id, path = finished(club), club.opened.path
    holders.add_holder(club.opened, club.sam, "Sam Whitlock", SAMS)
    club.opened.do(lambda work: work.appointments.save(_as_lead(work, club.sam)))
    club.opened.lock()
    sam = open_as(path, around, SAMS, 1)  # Sam cannot read the note, so Sam cannot share it
    holders.add_holder(sam, club.priya, "Priya Nair", PRIYAS)
    sam.lock()
    early = open_as(path, around, PRIYAS, 2)
    assert not can_read(early, session_id)
    early.lock()
    open_as(path, around).lock()  # Dee unlocks: that is all it takes
    priya = open_as(path, around, PRIYAS, 2)
    assert can_read(priya, session_id)
    priya.lock()


def _as_lead(work: Work, person: PersonId) -> Appointment:
    return replace(work.appointments.of(person)[0], role=Role.DEPUTY)


def test_a_draft_opens_for_its_writer_only(club: SmallClub, around: Surroundings) -> None:
    holders.add_holder(club.opened, club.priya, "Priya Nair", PRIYAS)
    session_id = plan(club)
    club.seat(club.dee).do(sessions.start, session_id)
    item = item_for(club, session_id, topic="wellbeing")
    club.seat(club.dee).do(sessions.save_personal_draft, session_id, item.id, WORDS)
    path = club.opened.path
    club.opened.lock()
    priya = open_as(path, around, PRIYAS, 1)
    with pytest.raises(SealedError):
        priya.read(lambda work: work.drafts.personal(session_id, item.id, club.dee))
    priya.lock()
    dee = open_as(path, around)
    draft = dee.read(lambda work: work.drafts.personal(session_id, item.id, club.dee))
    assert draft is not None
    assert draft.text == WORDS
    dee.lock()


def test_a_lost_passphrase_costs_no_note_while_the_sheet_is_kept(club: SmallClub, around: Surroundings) -> None:
    session_id, path, slot = finished(club), club.opened.path, club.opened.slot_id
    sheet = holders.make_recovery(club.opened)
    holders.keep_recovery(club.opened, sheet, "Lorraine")
    club.opened.lock()
    again = holders.recover(path, " ".join(sheet.groups), slot, "copper meadow signal turtle brick", around)
    assert can_read(again, session_id)
    assert not again.read(lambda work: work.has_recovery_sheet)
    again.lock()


def test_a_reset_by_the_lead_opens_again_what_the_lead_can_read_and_nothing_else(
    club: SmallClub, around: Surroundings
) -> None:
    session_id, path = finished(club), club.opened.path
    holders.add_holder(club.opened, club.priya, "Priya Nair", PRIYAS)
    note = club.opened.vault.seal(UUID(int=5), b"Priya's alone", [club.priya])
    assert note == frozenset()
    slots = {one.person_id: one.slot_id for one in holders.holders(club.opened)}
    with pytest.raises(NotAllowedError):
        holders.reset_passphrase(club.opened, slots[club.dee], SAMS)
    holders.reset_passphrase(club.opened, slots[club.priya], SAMS)
    club.opened.lock()
    with pytest.raises(WrongPassphraseError):
        open_as(path, around, PRIYAS, 1)
    priya = open_as(path, around, SAMS, 1)
    assert can_read(priya, session_id)  # Dee was in that session, and could hand it on
    with pytest.raises(SealedError):
        priya.vault.open_sealed(UUID(int=5))
    with pytest.raises(NotAllowedError):
        holders.reset_passphrase(priya, slots[club.dee], PRIYAS)
    with pytest.raises(NotAllowedError):
        holders.change_records_key(priya)
    priya.lock()


def test_after_a_change_of_the_key_everybody_works_on_and_no_computer_is_alarmed(
    club: SmallClub, around: Surroundings, tmp_path: Path
) -> None:
    session_id, path = finished(club), club.opened.path
    holders.add_holder(club.opened, club.priya, "Priya Nair", PRIYAS)
    holders.add_holder(club.opened, club.sam, "Sam Whitlock", SAMS)
    identity = signing_keys.identity(club.opened)  # the club's certificate hangs on the key of the records
    certificate = club.opened.read(signing_keys.issuer_fingerprint, club.opened.vault)
    club.opened.lock()
    elsewhere = make_surroundings(tmp_path / "another computer")
    open_as(path, elsewhere).lock()
    dee = open_as(path, around)
    sams = next(one.slot_id for one in holders.holders(dee) if one.person_id == club.sam)
    holders.remove_holder(dee, sams)
    holders.change_records_key(dee)
    assert can_read(dee, session_id)
    assert dee.do(lambda work: work.me).value == club.dee  # it goes on without a new unlock
    assert signing_keys.identity(dee).certificate_der == identity.certificate_der
    assert dee.read(signing_keys.issuer_fingerprint, dee.vault) == certificate
    dee.lock()
    for place, passphrase in ((1, PRIYAS), (0, PASSPHRASE), (1, PRIYAS)):
        for computer in (around, elsewhere):
            opened = open_as(path, computer, passphrase, place)
            assert can_read(opened, session_id)
            assert opened.anchor is AnchorResult.SAME_OR_NEWER
            opened.lock()


def test_keys_are_the_leads_business(club: SmallClub, around: Surroundings) -> None:
    holders.add_holder(club.opened, club.priya, "Priya Nair", PRIYAS)
    path, dees = club.opened.path, club.opened.slot_id
    club.opened.lock()
    priya = open_as(path, around, PRIYAS, 1)
    with pytest.raises(NotAllowedError):
        holders.add_holder(priya, club.sam, "Sam Whitlock", SAMS)
    with pytest.raises(NotAllowedError):
        holders.remove_holder(priya, dees)
    with pytest.raises(NotAllowedError):
        holders.make_recovery(priya)
    holders.change_passphrase(priya, PRIYAS, SAMS)  # one's own is one's own business
    priya.check_passphrase(SAMS)
    priya.lock()


def test_two_people_with_the_same_initials_can_tell_their_keys_apart(club: SmallClub) -> None:
    holders.add_holder(club.opened, club.priya, "Dan Moss", PRIYAS)
    holders.add_holder(club.opened, club.sam, "Di Marr", SAMS)
    assert [one.label for one in holders.holders(club.opened)] == ["DM", "DM 2", "DM 3"]


def test_what_cannot_be_done_with_keys_is_said(club: SmallClub) -> None:
    with pytest.raises(NotAllowedError):
        holders.remove_holder(club.opened, club.opened.slot_id)
    with pytest.raises(NotFoundError):
        holders.add_holder(club.opened, PersonId(club.opened.slot_id), "Nobody", PRIYAS)
    holders.add_holder(club.opened, club.priya, "Priya Nair", PRIYAS)
    with pytest.raises(InputError):
        holders.add_holder(club.opened, club.priya, "Priya Nair", SAMS)
    slot = next(one.slot_id for one in holders.holders(club.opened) if one.person_id == club.priya)
    holders.remove_holder(club.opened, slot)
    assert [one.person_id for one in holders.holders(club.opened)] == [club.dee]


def test_every_change_of_keys_is_in_the_trail_once(club: SmallClub) -> None:
    trail = club.opened.vault.audit
    before = trail.head().seq
    holders.add_holder(club.opened, club.priya, "Priya Nair", PRIYAS)
    holders.keep_recovery(club.opened, holders.make_recovery(club.opened), "Lorraine")
    holders.change_passphrase(club.opened, PASSPHRASE, SAMS)
    assert [row.act for row in trail.entries(after=before)] == [Act.KEY_ADDED, Act.RECOVERY_MADE, Act.KEY_CHANGED]
    assert trail.verify().ok


def test_a_passphrase_is_judged_and_suggested(around: Surroundings) -> None:
    assert holders.judge_passphrase("short") == holders.Judgement(False, Strength.NONE, "too-short")
    assert holders.judge_passphrase("passwordpassword").problem == "repeated"
    suggested = holders.suggest_passphrase(around.random_bytes)
    assert len(suggested.split()) == 5
    assert holders.judge_passphrase(suggested) == holders.Judgement(True, Strength.STRONG, "")


def _try_to_open(path: Path, answer: multiprocessing.SimpleQueue[str]) -> None:
    try:
        open_as(path, make_surroundings(path.parent / "elsewhere")).lock()
    except AlreadyOpenError:
        answer.put("already open")
    else:
        answer.put("opened")


def test_another_process_is_told_that_the_records_are_open(open_vault: OpenVault) -> None:
    context = multiprocessing.get_context("spawn")
    for expected in ("already open", "opened"):
        answer = context.SimpleQueue()
        other = context.Process(target=_try_to_open, args=(open_vault.path, answer))
        other.start()
        assert answer.get() == expected
        other.join()
        open_vault.lock()
