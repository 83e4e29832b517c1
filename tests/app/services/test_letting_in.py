"""Let in where the table keeps one out: asked with a reason, opened by a reader, told to both, over by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.agreement import SignatureWay
from app.domain.audit import Act
from app.domain.errors import (
    AlreadyFinishedError,
    InputError,
    NotAllowedError,
    NotFoundError,
    SealedError,
    WrongRecoveryKeyError,
)
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId, GrantId, PersonId, SessionId
from app.domain.letting_in import GrantWay, NoticeKind
from app.domain.people import Role
from app.domain.session import AcknowledgementWay
from app.services import (
    agreements,
    cases,
    exporting,
    guests,
    holders,
    letting_in,
    notices,
    people,
    recovery_opening,
    sessions,
    today,
)
from app.services.exporting import CaseChoices, ExportRequest
from app.services.people import PersonForm
from app.services.vaults import OpenVault, Surroundings
from tests.app.services.conftest import PASSPHRASE, Clock, open_as
from tests.app.services.small_club import SmallClub, discuss, open_case, set_up
from tests.raw_access import everything, words_in

KEYS = {
    "dee": PASSPHRASE,
    "sam": "saddle ember violin glacier acorn",
    "tom": "walnut ribbon harbour pencil frost",
    "joan": "copper meadow signal turtle brick",
    "lorraine": "violet ladder button anchor mist",
    "ana": "marble thistle canyon lamp otter",
}
WORDS = "Tanglewood troubles, for the two of us."
WHY = "A kerfuffle about how the talk of 22 November went."


@dataclass
class World:
    """A finished session of Sam and Tom; Dee leads, Joan manages Sam, Lorraine is a trustee, Ana audits for a week."""

    path: Path
    around: Surroundings
    clock: Clock
    club: SmallClub
    ana: PersonId
    sheet: str
    case: CaseId
    held: SessionId
    opened: OpenVault | None = None

    def at(self, who: str) -> OpenVault:
        """Return the records opened by somebody, after the one before has locked them."""
        if self.opened is not None:
            self.opened.lock()
        self.opened = open_as(self.path, self.around, KEYS[who], list(KEYS).index(who))
        return self.opened

    @property
    def day(self) -> date:
        """The local day."""
        return self.clock.now.astimezone(self.around.zone).date()

    def ask(self, who: str = "dee", days: int = 7) -> GrantId:
        """Have somebody ask to read the personal part."""
        return self.at(who).do(letting_in.ask, [self.held], WHY, self.day + timedelta(days=days)).value


@pytest.fixture
def world(vault_path: Path, around: Surroundings, clock: Clock) -> Iterator[World]:
    """The club with a key for each, a recovery sheet, a child, and the session."""
    opened = open_as(vault_path, around)
    club = set_up(opened)
    sheet = holders.make_recovery(opened)
    holders.keep_recovery(opened, sheet, "Lorraine")
    today = opened.read(lambda work: work.today)
    form = PersonForm(full_name="Ana Ruiz", role=Role.AUDITOR, until=today + timedelta(days=7))
    ana = opened.do(people.add_person, form).value
    for who, person, name in (
        ("sam", club.sam, "Sam Whitlock"),
        ("tom", club.tom, "Tom Ashby"),
        ("joan", club.joan, "Joan Petrie"),
        ("lorraine", club.lorraine, "Lorraine Okafor"),
        ("ana", ana, "Ana Ruiz"),
    ):
        holders.add_holder(opened, person, name, KEYS[who])
    case_id = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
    opened.lock()
    made = World(vault_path, around, clock, club, ana, " ".join(sheet.groups), case_id, SessionId(case_id))
    made.held = discuss(replace(club, opened=made.at("sam")), case_id, by=club.sam, pair=club.sam_tom, personal=WORDS)
    yield made
    if made.opened is not None:
        made.opened.lock()


def reads(opened: OpenVault, session_id: SessionId) -> bool:
    """Say whether somebody reads the words of the personal part."""
    record = opened.read(sessions.handover, session_id)
    assert record.is_sealed is (WORDS not in [one.note for one in record.items])
    return not record.is_sealed


def acts(world: World) -> list[tuple[str, str]]:
    """Return the last entries of the trail about being let in, oldest first."""
    assert world.opened is not None
    about = {Act.ASKED, Act.LET_IN, Act.REFUSED, Act.ENDED, Act.READ_BY_EXCEPTION, Act.RECOVERY_USED}
    return [(row.act, row.kind) for row in world.opened.vault.audit.entries() if row.act in about]


@pytest.mark.parametrize("reader", ["sam", "tom"])
def test_a_lead_reads_it_once_one_of_the_two_has_opened_it_and_not_before(world: World, reader: str) -> None:
    assert not reads(world.at("dee"), world.held)
    grant = world.ask()
    assert not reads(world.at("dee"), world.held)
    (asked,) = world.at(reader).read(guests.asked)
    assert (asked.reader_name, asked.why, asked.is_mine) == ("Dee Marsh", WHY, False)
    world.at(reader).do(letting_in.let_in, grant)
    assert reads(world.at("dee"), world.held)
    assert acts(world)[-3:] == [("asked", "grant"), ("let-in", "grant"), ("read-by-exception", "session")]
    assert world.at(reader).read(guests.asked) == ()


def test_both_are_told_who_when_and_why_until_they_have_read_it(world: World) -> None:
    grant = world.ask()
    world.at("tom").do(letting_in.let_in, grant)
    (line,) = world.at("sam").read(notices.unread)
    assert (line.kind, line.who, line.by, line.on, line.until, line.why, line.way) == (
        NoticeKind.LET_IN,
        "Dee Marsh",
        "Tom Ashby",
        world.day,
        world.day + timedelta(days=7),
        WHY,
        GrantWay.PRESENT_READER,
    )
    assert [one[0] for one in line.about] == [world.held]
    assert world.at("sam").read(today.today).told == (line,)
    world.at("sam").do(notices.read, line.id)
    assert world.at("sam").read(today.today).told == ()
    assert world.at("tom").read(notices.unread) == ()  # it was he who did it
    (opened,) = world.at("dee").read(notices.unread)
    assert opened.kind is NoticeKind.OPENED
    for other in ("joan", "lorraine"):
        assert world.at(other).read(notices.unread) == ()


def test_it_ends_by_itself_after_its_last_day(world: World) -> None:
    grant = world.ask(days=3)
    world.at("sam").do(letting_in.let_in, grant)
    world.clock.move(days=3)
    dee = world.at("dee")
    assert reads(dee, world.held)
    assert [one.id for one in dee.read(guests.in_force)] == [grant]
    world.clock.move(days=1)
    assert not reads(world.at("dee"), world.held)
    part = world.at("tom").read(lambda work: work.personal.id_of(world.held))
    assert part is not None
    dee = world.at("dee")
    with pytest.raises(SealedError):  # the key is off the note, not only the rule against it
        dee.vault.open_sealed(part)
    assert dee.read(guests.in_force) == ()
    assert ("ended", "grant") in acts(world)


@pytest.mark.parametrize("who", ["dee", "sam", "tom"])
def test_it_can_be_ended_before(world: World, who: str) -> None:
    grant = world.ask()
    world.at("sam").do(letting_in.let_in, grant)
    with pytest.raises(NotFoundError):
        world.at("lorraine").do(letting_in.end, grant)
    world.at(who).do(letting_in.end, grant)
    assert not reads(world.at("dee"), world.held)


def test_a_refusal_has_a_reason_and_who_asked_is_told(world: World) -> None:
    grant = world.ask()
    sam = world.at("sam")
    with pytest.raises(InputError, match="why: missing"):
        sam.do(letting_in.refuse, grant, " ")
    sam.do(letting_in.refuse, grant, "Tom would rather tell you himself.")
    (line,) = world.at("dee").read(notices.unread)
    assert (line.kind, line.answer, line.by) == (
        NoticeKind.REFUSED,
        "Tom would rather tell you himself.",
        "Sam Whitlock",
    )
    with pytest.raises(NotFoundError):
        world.at("tom").do(letting_in.let_in, GrantId(world.held))
    with pytest.raises(AlreadyFinishedError):
        world.at("tom").do(letting_in.let_in, grant)


def test_who_may_ask_is_in_the_table(world: World) -> None:
    until = world.day + timedelta(days=3)
    for who, error in (("lorraine", NotFoundError), ("ana", NotFoundError), ("tom", NotAllowedError)):
        with pytest.raises(error):
            world.at(who).do(letting_in.ask, [world.held], WHY, until)
    for why, day, problem in (
        (" ", until, "why: missing"),
        (WHY, world.day - timedelta(days=1), "until: in-the-past"),
        (WHY, world.day + timedelta(days=200), "until: too-far"),
    ):
        with pytest.raises(InputError, match=problem):
            world.at("dee").do(letting_in.ask, [world.held], why, day)
    with pytest.raises(InputError, match="sessions: missing"):
        world.at("dee").do(letting_in.ask, [], WHY, until)


def test_nobody_lets_themselves_in_and_who_was_let_in_lets_in_nobody(world: World) -> None:
    grant = world.ask()
    for who in ("dee", "joan"):
        with pytest.raises((NotAllowedError, NotFoundError)):
            world.at(who).do(letting_in.let_in, grant)
    world.at("sam").do(letting_in.let_in, grant)
    second = world.ask("joan")
    with pytest.raises(NotAllowedError):
        world.at("dee").do(letting_in.let_in, second)


def agree_to_the_manager(world: World) -> None:
    """Sam writes a new version that lets Joan read, and both sign it beside each other."""
    sam = world.at("sam")
    made = sam.do(agreements.begin, world.club.sam_tom).value
    one = sam.read(agreements.view, made).agreement
    terms = replace(one.terms, line_manager_reads=True)
    sam.do(agreements.save, made, terms, one.written, one.starts_on, one.review_on)
    here = [(person, SignatureWay.ON_THIS_COMPUTER, "") for person in (world.club.sam, world.club.tom)]
    sam.do(agreements.sign_together, made, here)


def test_a_managers_reading_is_notified_and_open_at_once_where_the_agreement_says_so(world: World) -> None:
    """Joan is Sam's manager. Without a word in the agreement one of the two opens it; with one it is sealed to her."""
    grant = world.ask("joan")
    assert not reads(world.at("joan"), world.held)
    world.at("tom").do(letting_in.let_in, grant)
    assert reads(world.at("joan"), world.held)

    agree_to_the_manager(world)
    club = replace(world.club, opened=world.at("sam"))
    held = discuss(club, world.case, by=club.sam, pair=club.sam_tom, personal=WORDS)
    assert not reads(world.at("joan"), held)  # sealed to her, and not shown before the two are told
    world.at("joan").do(letting_in.ask, [held], WHY, world.day)
    assert reads(world.at("joan"), held)
    for who in ("sam", "tom"):
        assert WHY in [one.why for one in world.at(who).read(notices.unread) if one.who == "Joan Petrie"]
    world.clock.move(days=1)
    assert not reads(world.at("joan"), held)


def test_the_sheet_opens_it_when_neither_of_the_two_can(world: World) -> None:
    grant = world.ask()
    dee = world.at("dee")
    with pytest.raises(WrongRecoveryKeyError):
        recovery_opening.open_for(dee, grant, "00000 " * 8)
    assert not reads(dee, world.held)
    recovery_opening.open_for(dee, grant, world.sheet)
    assert reads(dee, world.held)
    assert ("recovery-used", "grant") in acts(world)
    for who in ("sam", "tom"):
        (line,) = world.at(who).read(notices.unread)
        assert (line.kind, line.way) == (NoticeKind.LET_IN, GrantWay.RECOVERY_SHEET)
    other = world.ask("joan")
    with pytest.raises(NotFoundError):  # only who asked uses it
        recovery_opening.open_for(world.at("lorraine"), other, world.sheet)


def test_a_trustee_sees_one_child_for_a_written_reason_and_only_reads(world: World) -> None:
    until = world.day + timedelta(days=2)
    with pytest.raises(NotFoundError):
        world.at("lorraine").read(cases.view, world.case)
    with pytest.raises(NotAllowedError, match="let-in"):
        world.at("sam").do(letting_in.show_case, world.case, world.club.lorraine, WHY, until)
    with pytest.raises(InputError, match="trustee: not-a-trustee"):
        world.at("dee").do(letting_in.show_case, world.case, world.club.priya, WHY, until)
    other = open_case(replace(world.club, opened=world.at("dee")), "Ivo Marl")
    world.at("dee").do(letting_in.show_case, world.case, world.club.lorraine, WHY, until)
    lorraine = world.at("lorraine")
    view = lorraine.read(cases.view, world.case)
    assert (view.may_change, view.may_add, view.may_export, view.may_sign) == (False, False, False, False)
    assert "cases" in lorraine.sight.places
    assert [row.case.id for row in lorraine.read(cases.listing)] == [world.case]
    with pytest.raises(NotFoundError):
        lorraine.read(cases.view, other)
    with pytest.raises(NotAllowedError, match="export"):
        lorraine.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, world.case, CaseChoices()))
    with pytest.raises(NotAllowedError, match="add-to-case"):
        lorraine.do(cases.add_episode, world.case, world.clock.now, "tired", "x")
    for who in ("sam", "tom"):
        (line,) = world.at(who).read(notices.unread)
        assert (line.who, line.why, line.cases) == ("Lorraine Okafor", WHY, (("O.V.", "RJ-001"),))
    world.clock.move(days=3)
    with pytest.raises(NotFoundError):
        world.at("lorraine").read(cases.view, world.case)


def test_an_auditor_sees_the_sample_and_nothing_beside_it(world: World) -> None:
    club = replace(world.club, opened=world.at("sam"))
    beside = discuss(club, world.case, by=club.sam, pair=club.sam_tom, personal=WORDS)
    until = world.day + timedelta(days=5)
    to_everybody = {"today", "people", "settings", "help"}
    assert world.at("ana").sight.places == to_everybody | {"quality"}  # who is trained: auditors may know
    dee = world.at("dee")
    for auditor, chosen, last, problem in (
        (world.club.priya, [world.held], until, "auditor: not-an-auditor"),
        (world.ana, [], until, "sample: missing"),
        (world.ana, [world.held], world.day + timedelta(days=8), "until: too-far"),
    ):
        with pytest.raises(InputError, match=problem):
            dee.do(letting_in.choose_sample, auditor, chosen, [], WHY, last)
    grant = dee.do(letting_in.choose_sample, world.ana, [world.held], [world.case], WHY, until).value
    ana = world.at("ana")
    assert {"sessions", "cases", "agreements"} <= ana.sight.places
    assert [row.session.id for row in ana.read(sessions.listing, "past")] == [world.held]
    assert [row.pair.id for row in ana.read(agreements.listing).agreements] == [world.club.sam_tom]
    assert ana.read(cases.view, world.case).may_change is False
    with pytest.raises(NotFoundError):
        ana.read(sessions.handover, beside)
    assert not reads(ana, world.held)
    world.at("tom").do(letting_in.let_in, grant)
    assert reads(world.at("ana"), world.held)
    with pytest.raises(NotAllowedError):
        world.at("ana").do(sessions.acknowledge, world.held, AcknowledgementWay.ON_PAPER, True)
    world.clock.move(days=8)  # the appointment and the sample have run out
    assert world.at("ana").sight.places == to_everybody


def test_the_reason_is_sealed_and_the_trail_holds_no_word_of_it(world: World) -> None:
    grant = world.ask()
    joan = world.at("joan")
    assert joan.read(lambda work: work.sealed.words(grant)) == {}
    slot = joan.slot_id
    joan.lock()
    raw = everything(world.path, slot, KEYS["joan"])
    assert words_in(raw, "kerfuffle tanglewood troubles") == set()
    assert words_in(raw, "Marsh Whitlock") == {"marsh", "whitlock"}  # what is not sealed is found


def test_who_opened_what_is_listed_for_the_lead_without_the_reason(world: World) -> None:
    grant = world.ask("joan")
    world.at("sam").do(letting_in.let_in, grant)
    (line,) = world.at("dee").read(guests.in_force)
    assert (line.reader_name, line.by, line.sessions, line.cases) == ("Joan Petrie", "Sam Whitlock", 1, 0)
    assert world.at("lorraine").read(guests.in_force) == ()
