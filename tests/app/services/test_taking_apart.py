"""Two files put together by mistake are taken apart: each child's matter is on its own file again, and only there."""

from __future__ import annotations

import random
from dataclasses import fields, replace
from datetime import timedelta
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest

from app.domain.discussion import Authority, DiscussionContent
from app.domain.earlier import EarlierKind
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.ids import ActionId, CaseId, MergerId
from app.domain.merging import Merger
from app.domain.retention import RecordClass
from app.domain.session import ItemState
from app.domain.sharing import Basis, Consent
from app.domain.watching import Process
from app.services import (
    actions,
    agendas,
    attachments,
    cases,
    decisions,
    discussions,
    disposing,
    drafting,
    earlier,
    integrity,
    merging,
    retention,
    searching,
    sessions,
    sharings,
    taking_apart,
    watching,
)
from app.services.actions import ActionForm
from app.services.attachments import AttachmentForm, Belongs
from app.services.cases import CaseForm
from app.services.decisions import DecisionForm
from app.services.earlier import EarlierForm
from app.services.merging import Obstacle
from app.services.sessions import FinishForm
from app.services.sharings import SharingForm
from app.services.vaults import OpenVault
from app.services.watching import PlaceForm
from app.services.work import Work
from tests.app.services.conftest import Clock
from tests.app.services.small_club import CONTENT, SmallClub, discuss, item_for, open_case, plan, set_up
from tests.storage.pages import plain_bytes

KEPT, FORMER = "OTTERWHISKER", "MAGPIEFEATHER"  # in every word about the child of the one file and of the other
THIRD = "HERONSTEP"
WRONG = "They are cousins."


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


@pytest.fixture
def both(club: SmallClub) -> tuple[CaseId, CaseId]:
    """Two children who are not the same."""
    return open_case(club, f"Kezia {KEPT}"), open_case(club, f"Rosa {FORMER}")


def together(club: SmallClub, kept: CaseId, former: CaseId) -> MergerId:
    dee = club.seat(club.dee)
    shown = dee.read(merging.compare, kept, former)
    typed = shown.former.case.reference
    return dee.do(merging.put_together, kept, former, reason="One girl", typed=typed, told=shown.effects).value


class Writer:
    """Writes things about a child on a file, every word of which says which child it is truly about."""

    def __init__(self, club: SmallClub, chance: random.Random) -> None:
        self.club, self.chance, self.seat = club, chance, club.seat(club.dee)
        self.papers: dict[str, list[Any]] = {KEPT: [], FORMER: []}
        self.files: dict[str, list[Any]] = {KEPT: [], FORMER: []}
        self.actions: dict[str, list[ActionId]] = {KEPT: [], FORMER: []}
        self.kinds = (
            self.happened,
            self.read,
            self.shared,
            self.agreed,
            self.spoken,
            self.paper,
            self.file,
            self.watch,
        )
        self.changes = (self.paper_changed, self.paper_gone, self.file_gone, self.action_changed, self.action_gone)

    def write(self, case_id: CaseId, word: str) -> None:
        """Write one thing of every kind, and change or take out some."""
        for kind in self.chance.sample(self.kinds, len(self.kinds)):
            kind(case_id, word)
        self.change(case_id, word)

    def change(self, case_id: CaseId, word: str) -> None:
        for kind in self.chance.choices(self.changes, k=5):
            kind(case_id, word)

    def happened(self, case_id: CaseId, word: str) -> None:
        self.seat.do(cases.add_episode, case_id, self.club.opened.around.clock(), "hungry", f"{word} was hungry")

    def read(self, case_id: CaseId, word: str) -> None:
        self.seat.do(cases.read_and_sign, case_id, f"{word} read")

    def shared(self, case_id: CaseId, word: str) -> None:
        form = SharingForm(self.club.today, word, f"{word} what", word, True, Basis.SAFEGUARDING, Consent.GIVEN)
        self.seat.do(sharings.decide, case_id, form)

    def agreed(self, case_id: CaseId, word: str) -> None:
        self.actions[word].append(self.seat.do(actions.add, self._action(case_id, word)).value)

    def spoken(self, case_id: CaseId, word: str) -> None:
        session = plan(self.club)
        self.seat.do(sessions.start, session)
        if all(item.case_id != case_id for item in self.club.opened.read(lambda work: work.agenda.of_session(session))):
            self.seat.do(agendas.add_case, session, case_id)
        item = item_for(self.club, session, case_id)
        self.seat.do(
            sessions.save_child_draft,
            session,
            item.id,
            DiscussionContent(word, lived_experience=word, childs_words=word, analysis=f"{word} told"),
        )
        self.seat.do(
            decisions.record,
            session,
            item.id,
            DecisionForm(f"{word} decided", f"{word} why", authority=Authority.IN_ROLE),
        )
        self.seat.do(actions.add, replace(self._action(case_id, word), session_id=session, item_id=item.id))
        self.seat.do(sessions.finish, session, FinishForm())

    def paper(self, case_id: CaseId, word: str) -> None:
        form = EarlierForm(self.club.today - timedelta(1), EarlierKind.NOTE, word, f"{word} on paper", word)
        self.papers[word].append(self.seat.do(earlier.enter, case_id, form).value)

    def file(self, case_id: CaseId, word: str) -> None:
        form = AttachmentForm(f"{word} letter", self.club.today)
        data = f"{word} wrote\n".encode()
        self.files[word].append(self.seat.do(attachments.add, Belongs(case_id=case_id), form, data).value)

    def watch(self, case_id: CaseId, word: str) -> None:
        form = PlaceForm(
            self.club.tom, Process.CONFERENCE, self.club.today, self.club.today, f"Team {word[0]}"
        )  # it stays on the training record
        self.seat.do(watching.ask, case_id, form)

    def paper_changed(self, _case: CaseId, word: str) -> None:
        if self.papers[word]:
            form = EarlierForm(
                self.club.today - timedelta(1), EarlierKind.NOTE, word, f"{word} on paper {self.chance.random()}", word
            )
            self.seat.do(earlier.change, self.papers[word][-1], form)

    def paper_gone(self, _case: CaseId, word: str) -> None:
        if len(self.papers[word]) > 1:
            self.seat.do(earlier.remove, self.papers[word].pop())

    def file_gone(self, _case: CaseId, word: str) -> None:
        if len(self.files[word]) > 1:
            self.seat.do(attachments.change, self.files[word][-1], AttachmentForm(f"{word} again", self.club.today))
            self.seat.do(attachments.remove, self.files[word].pop())

    def action_changed(self, case_id: CaseId, word: str) -> None:
        if self.actions[word]:
            form = replace(self._action(case_id, word), measure=f"{word} measure {self.chance.random()}")
            self.seat.do(actions.change, self.actions[word][-1], form)

    def action_gone(self, case_id: CaseId, word: str) -> None:
        if len(self.actions[word]) > 1:
            self.action_changed(case_id, word)
            self.seat.do(actions.remove, self.actions[word].pop())

    def _action(self, case_id: CaseId, word: str) -> ActionForm:
        return ActionForm(
            self.club.dee_priya, f"{word} action", self.club.priya, self.club.today + timedelta(7), case_id=case_id
        )


def whose_pieces(club: SmallClub, merger: MergerId) -> dict[UUID, str]:
    """Return of each piece whose it is, by its words; of what was taken out, by the words that are kept of it."""
    seen = {}
    for piece in club.seat(club.dee).read(taking_apart.look, merger).pieces:
        told = repr(piece.entries)
        if piece.is_gone or not piece.entries:
            kept = (
                "SELECT body FROM revision WHERE record_id = ?1 UNION ALL SELECT asked_of FROM watching WHERE id = ?1"
            )
            told = repr(club.opened.vault.db.execute(kept, (piece.id.bytes,)).fetchall())
            told = told.replace("Team O", KEPT).replace("Team M", FORMER).replace("Team H", THIRD)
        (seen[piece.id],) = {word for word in (KEPT, FORMER, THIRD) if word in told}
    return seen


def answers(club: SmallClub, merger: MergerId) -> dict[UUID, bool]:
    """Say of each piece whether it goes to the former file."""
    return {key: whose == FORMER for key, whose in whose_pieces(club, merger).items()}


def rows_with(club: SmallClub, word: str) -> list[str]:
    """Every row of the vault in which a word stands."""
    db = club.opened.vault.db
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    return sorted(
        f"{name} {row}"
        for name in names
        if not name.startswith(("search", "sqlite"))
        for row in map(repr, db.execute(f'SELECT * FROM "{name}"').fetchall())  # noqa: S608  names of the schema
        if word in row
    )


def in_file(club: SmallClub, word: str) -> int:
    """How often a word stands in the pages of the file, whoever points to it or not."""
    return plain_bytes(club.opened.path, club.opened.vault.ring.database_key()).upper().count(word.encode())


def standing(club: SmallClub, case_id: CaseId) -> dict[str, list[str]]:
    """Every row that leads to a child's file, by its table."""
    db = club.opened.vault.db
    found: dict[str, list[str]] = {}
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        if name.startswith(("search", "sqlite", "case_merger")):
            continue
        columns = [row[1] for row in db.execute(f'PRAGMA table_info("{name}")').fetchall()]
        if "case_id" in columns:
            rows = db.execute(f'SELECT * FROM "{name}" WHERE case_id = ?', (case_id.bytes,)).fetchall()  # noqa: S608
            found[name] = sorted(map(repr, rows))
    return found


@pytest.mark.parametrize("seed", range(4))
def test_whatever_was_written_each_childs_matter_is_on_its_file_and_goes_with_it(
    club: SmallClub, both: tuple[CaseId, CaseId], seed: int
) -> None:
    kept, former = both
    writer = Writer(club, random.Random(seed))
    writer.write(kept, KEPT)
    writer.write(former, FORMER)
    club.opened.do(searching.prepare)
    before = standing(club, kept), standing(club, former)
    merger = together(club, kept, former)
    club.seat(club.dee).do(taking_apart.take_apart, merger, WRONG, {})
    assert (standing(club, kept), standing(club, former)) == before
    merger = together(club, kept, former)
    for word in writer.chance.sample((KEPT, FORMER, FORMER, KEPT), 4):
        writer.chance.choice((writer.write, writer.change))(kept, word)
    club.opened.do(searching.prepare)
    said = answers(club, merger)
    club.seat(club.dee).do(taking_apart.take_apart, merger, WRONG, said)
    for case_id, own, other in ((kept, KEPT, FORMER), (former, FORMER, KEPT)):
        assert other not in repr(standing(club, case_id))
        assert other not in repr(club.seat(club.dee).read(cases.view, case_id))
        for piece, theirs in said.items():
            assert (str(piece) in repr(standing(club, case_id))) <= (theirs is (own is FORMER))
    club.opened.do(searching.prepare)
    case_id, own, other = (kept, KEPT, FORMER) if seed % 2 else (former, FORMER, KEPT)
    stays = rows_with(club, other)
    assert in_file(club, own) > 0
    club.opened.do(lambda work: work.disposal.child(case_id))
    assert rows_with(club, other) == stays
    assert rows_with(club, own) == []
    assert in_file(club, own) == 0
    db = club.opened.vault.db
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert integrity.check(club.opened) == ()


def test_a_piece_about_which_nothing_was_said_stops_it(club: SmallClub, both: tuple[CaseId, CaseId]) -> None:
    kept, former = both
    merger = together(club, kept, former)
    writer = Writer(club, random.Random(0))
    writer.spoken(kept, FORMER)
    dee = club.seat(club.dee)
    (piece,) = dee.read(taking_apart.look, merger).pieces
    assert len(piece.entries) >= 3  # the discussion, its decision, its action
    assert not piece.beside or dict(piece.beside).keys() == {"agenda_item"}
    with pytest.raises(InputError, match="whose: missing"):
        dee.do(taking_apart.take_apart, merger, WRONG, {})
    with pytest.raises(InputError, match="whose: changed"):
        dee.do(taking_apart.take_apart, merger, WRONG, {piece.id: True, kept: True})
    with pytest.raises(InputError, match="reason: missing"):
        dee.do(taking_apart.take_apart, merger, " ", {piece.id: True})
    dee.do(taking_apart.take_apart, merger, WRONG, {piece.id: True})
    assert FORMER in repr(dee.read(cases.view, former).chronology)
    assert FORMER not in repr(dee.read(cases.view, kept))
    with pytest.raises(NotFoundError):
        dee.do(taking_apart.take_apart, merger, "Again.", {})


def test_an_item_that_was_planned_before_goes_with_what_was_written_under_it(
    club: SmallClub, both: tuple[CaseId, CaseId]
) -> None:
    kept, former = both
    session_id = plan(club)
    dee = club.seat(club.dee)
    if all(item.case_id != former for item in club.opened.read(lambda work: work.agenda.of_session(session_id))):
        dee.do(agendas.add_case, session_id, former)
    theirs = item_for(club, session_id, former)

    def only_theirs(work: Work) -> None:  # a session that speaks of both says that they are two
        for item in work.agenda.of_session(session_id):
            if item.case_id == kept:
                work.agenda.save(replace(item, state=ItemState.REMOVED))

    club.opened.do(only_theirs)
    merger = together(club, kept, former)
    dee.do(sessions.start, session_id)
    item = theirs
    dee.do(sessions.save_child_draft, session_id, item.id, CONTENT)
    assert dee.read(taking_apart.look, merger).obstacle is Obstacle.BEING_WRITTEN
    with pytest.raises(InputError, match="being-written"):
        dee.do(taking_apart.take_apart, merger, WRONG, {})
    dee.do(sessions.finish, session_id, FinishForm())
    pieces = dee.read(taking_apart.look, merger).pieces
    dee.do(taking_apart.take_apart, merger, WRONG, {one.id: False for one in pieces})
    assert club.opened.read(lambda work: work.agenda.get(item.id)).case_id == kept
    db = club.opened.vault.db
    wrong = "SELECT count(*) FROM case_discussion d JOIN agenda_item i ON i.id = d.item_id WHERE d.case_id <> i.case_id"
    assert db.execute(wrong).fetchone() == (0,)


def test_a_third_file_under_the_same_one_stays_where_it_is(club: SmallClub, both: tuple[CaseId, CaseId]) -> None:
    kept, former = both
    third = open_case(club, f"Jonah {THIRD}")
    dee, writer = club.seat(club.dee), Writer(club, random.Random(1))
    writer.papers[THIRD], writer.files[THIRD], writer.actions[THIRD] = [], [], []
    for case_id, word in ((kept, KEPT), (former, FORMER), (third, THIRD)):
        writer.happened(case_id, word)
        writer.paper(case_id, word)
    first = together(club, kept, former)
    second = together(club, kept, third)
    writer.happened(kept, FORMER)
    (piece,) = dee.read(taking_apart.look, first).pieces  # not what came with the third
    dee.do(taking_apart.take_apart, first, WRONG, {piece.id: True})
    assert repr(standing(club, former)).count(f"{FORMER} was hungry") == 2
    assert THIRD not in repr(standing(club, former))
    assert dee.read(taking_apart.look, second).pieces == ()
    dee.do(taking_apart.take_apart, second, WRONG, {})
    for case_id, own in ((kept, KEPT), (former, FORMER), (third, THIRD)):
        told = repr(standing(club, case_id))
        assert own in told
        assert not [word for word in (KEPT, FORMER, THIRD) if word is not own and word in told]


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_of_three_files_each_childs_matter_goes_back_in_either_order(
    club: SmallClub, both: tuple[CaseId, CaseId], order: tuple[int, int]
) -> None:
    kept, former = both
    third = open_case(club, f"Jonah {THIRD}")
    files = {KEPT: kept, FORMER: former, THIRD: third}
    dee, writer = club.seat(club.dee), Writer(club, random.Random(order[0]))
    for known in (writer.papers, writer.files, writer.actions):
        known[THIRD] = []
    for word, case_id in files.items():
        writer.write(case_id, word)
    before = [row for case_id in files.values() for rows in standing(club, case_id).values() for row in rows]
    mergers = [together(club, kept, former)]
    for word in (KEPT, FORMER):
        writer.spoken(kept, word)
        writer.change(kept, word)
    mergers.append(together(club, kept, third))
    for word in (KEPT, FORMER, THIRD):
        writer.spoken(kept, word)
        writer.happened(kept, word)
        writer.change(kept, word)
    club.opened.do(searching.prepare)
    for number in order:
        theirs = (FORMER, THIRD)[number]
        said = {key: whose == theirs for key, whose in whose_pieces(club, mergers[number]).items()}
        assert said
        assert not [row for row in before for key in said if repr(key.bytes) in row]  # what each brought is not asked
        dee.do(taking_apart.take_apart, mergers[number], WRONG, said)
        assert theirs in repr(standing(club, files[theirs]))
        assert theirs not in repr(standing(club, kept))
    for own, case_id in files.items():
        told = repr(standing(club, case_id)) + repr(dee.read(cases.view, case_id))
        assert own in told
        assert not [word for word in files if word is not own and word in told]
    stays = rows_with(club, KEPT), rows_with(club, FORMER)
    club.opened.do(lambda work: work.disposal.child(third))
    assert (rows_with(club, KEPT), rows_with(club, FORMER)) == stays
    assert rows_with(club, THIRD) == []
    assert integrity.check(club.opened) == ()


def test_the_clock_says_nothing_about_whose_it_is(club: SmallClub, both: tuple[CaseId, CaseId]) -> None:
    kept, former = both
    merger = together(club, kept, former)
    writer = Writer(club, random.Random(2))
    writer.happened(kept, FORMER)

    def yesterday(work: Work) -> None:  # the laptop's clock was set back
        (one,) = work.episodes.of_case(kept)
        earlier_on = replace(one.made, at=one.made.at - timedelta(days=2))
        work.episodes.save(replace(one, made=earlier_on))

    club.opened.do(yesterday)
    assert len(club.seat(club.dee).read(taking_apart.look, merger).pieces) == 1


def test_what_is_proposed_or_asked_for_is_settled_before(club: SmallClub, both: tuple[CaseId, CaseId]) -> None:
    kept, former = both
    merger = together(club, kept, former)
    dee = club.seat(club.dee)
    dee.do(cases.close_case, kept, club.today, "Over")

    def long_ago(work: Work) -> None:
        for one in both:
            work.cases.save(replace(work.cases.get(one), closed_on=work.today.replace(year=work.today.year - 40)))

    club.opened.do(long_ago)
    club.opened.do(retention.set_period, RecordClass.CHILD, 1, "Our committee")
    club.opened.do(disposing.propose, RecordClass.CHILD, kept, "Period over")
    assert dee.read(taking_apart.look, merger).obstacle is Obstacle.DISPOSAL
    with pytest.raises(InputError, match="disposal"):
        dee.do(taking_apart.take_apart, merger, WRONG, {})


@pytest.mark.parametrize("hours", [1, -3])
def test_what_was_changed_on_the_kept_childs_own_rows_is_named_and_ends_undo(
    club: SmallClub, both: tuple[CaseId, CaseId], clock: Clock, hours: int
) -> None:
    kept, former = both
    dee = club.seat(club.dee)
    for case_id in both:
        discuss(club, case_id)
    (mine,) = club.opened.read(lambda work: work.discussions.of_case(kept))
    (theirs,) = club.opened.read(lambda work: work.discussions.of_case(former))
    brother = open_case(club, "Ned Tarn-Bellweather")
    week = club.today + timedelta(days=7)
    form = ActionForm(pair_id=club.dee_priya, what="Ring the school", owner=club.priya, due_on=week, case_id=kept)
    own, gone = (dee.do(actions.add, form).value for _ in range(2))
    dee.do(discussions.add_to_record, mine.id, "Before.")
    merger = together(club, kept, former)

    def seen() -> tuple[dict[str, int], dict[str, int]]:
        found = dee.read(taking_apart.look, merger)
        assert found.pieces == ()
        return dict(found.changed), dict(found.kept_changed)

    def may_undo() -> bool:
        return dee.read(lambda work: merging.may_undo(work, work.mergers.get(merger)))

    clock.move(hours=hours)  # also a clock that was set back
    assert may_undo()
    dee.do(actions.done, own, f"{FORMER} says so")
    assert (seen(), may_undo()) == (({}, {"action": 1}), False)
    card = club.opened.read(lambda work: work.cases.get(kept))
    asked = {field.name: getattr(card, field.name) for field in fields(CaseForm)}
    dee.do(cases.change_case, kept, CaseForm(**{**asked, "siblings": (brother,)}))
    assert seen()[1] == {"action": 1, "child_case": 1}
    dee.do(discussions.add_to_record, mine.id, f"{FORMER} was there.")
    assert seen()[1] == {"action": 1, "child_case": 1, "addition": 1}
    dee.do(actions.remove, gone)
    dee.do(discussions.add_to_record, theirs.id, f"{KEPT} was there.")
    assert seen() == ({"addition": 1}, {"action": 1, "child_case": 1, "addition": 1, "taken_out": 1})
    with pytest.raises(NotAllowedError, match="undo-together"):
        dee.do(taking_apart.undo, merger)


def test_a_file_kept_since_with_a_discussion_of_before_is_named(club: SmallClub, both: tuple[CaseId, CaseId]) -> None:
    kept, former = both
    dee = club.seat(club.dee)
    for case_id in both:
        discuss(club, case_id)
    said = club.opened.read(lambda work: [work.discussions.of_case(one)[0].id for one in both])
    merger = together(club, kept, former)
    for one in said:
        dee.do(attachments.add, Belongs(kept), AttachmentForm("A letter", club.today, discussion_id=one), b"A letter\n")
    found = dee.read(taking_apart.look, merger)
    assert (found.pieces, dict(found.changed), dict(found.kept_changed)) == ((), {"attachment": 1}, {"attachment": 1})


@pytest.mark.parametrize("hours", [1, -3])
def test_a_hold_that_was_put_on_both_holds_both_whatever_the_clock_says(
    club: SmallClub, both: tuple[CaseId, CaseId], clock: Clock, hours: int
) -> None:
    kept, former = both
    dee = club.seat(club.dee)
    before = dee.do(retention.hold, RecordClass.CHILD, kept, "Held before").value
    merger = together(club, kept, former)
    clock.move(hours=hours)
    assert dee.read(taking_apart.look, merger).held == 0
    dee.do(retention.release, before, "Over")
    dee.do(retention.hold, RecordClass.CHILD, kept, "A court has asked")
    assert dee.read(taking_apart.look, merger).held == 1
    dee.do(taking_apart.take_apart, merger, WRONG, {})
    (one,) = [one for one in club.opened.read(lambda work: work.holds.all()) if one.record_id == former]
    assert one.reason == "A court has asked"


def test_what_is_half_filled_in_is_offered_on_the_file_in_use(club: SmallClub, both: tuple[CaseId, CaseId]) -> None:
    kept, former = both
    dee = club.seat(club.dee)
    dee.do(drafting.save_form, f"happened-{former}", {"what": "She came without"})
    merger = together(club, kept, former)
    assert dee.read(drafting.kept_form, f"happened-{kept}") == {"what": "She came without"}
    dee.do(taking_apart.take_apart, merger, WRONG, {})
    assert dee.read(drafting.kept_form, f"happened-{former}") == {"what": "She came without"}
    assert dee.read(drafting.kept_form, f"happened-{kept}") == {}
    dee.do(drafting.save_form, f"happened-{kept}", {"what": "Another thing"})
    assert dee.read(merging.compare, kept, former).obstacle is Obstacle.HALF_FILLED


def test_brother_and_sister_are_not_one(club: SmallClub, both: tuple[CaseId, CaseId]) -> None:
    kept, former = both
    club.opened.do(lambda work: work.cases.save(replace(work.cases.get(former), siblings=(kept,))))
    assert club.seat(club.dee).read(merging.compare, kept, former).obstacle is Obstacle.SIBLINGS


def test_what_was_taken_out_is_not_put_back_on_the_other_childs_file(
    club: SmallClub, both: tuple[CaseId, CaseId]
) -> None:
    kept, former = both
    dee = club.seat(club.dee)
    writer = Writer(club, random.Random(3))
    writer.paper(former, FORMER)
    writer.file(former, FORMER)
    writer.agreed(former, FORMER)
    merger = together(club, kept, former)
    paper = dee.do(earlier.remove, writer.papers[FORMER][0]).value
    file = dee.do(attachments.remove, writer.files[FORMER][0]).value
    action = dee.do(actions.remove, writer.actions[FORMER][0]).value
    dee.do(taking_apart.take_apart, merger, WRONG, {})
    with pytest.raises(NotFoundError):
        dee.do(earlier.restore, paper)
    with pytest.raises(NotFoundError):
        dee.do(attachments.restore, file)
    with pytest.raises(NotFoundError):
        dee.do(actions.restore, action)
    assert FORMER not in repr(standing(club, kept))


def test_whether_it_was_taken_out_of_both_does_not_go_by_the_clock(
    club: SmallClub, both: tuple[CaseId, CaseId], clock: Clock
) -> None:
    kept, former = both
    dee = club.seat(club.dee)
    writer = Writer(club, random.Random(3))
    writer.paper(kept, KEPT)
    writer.paper(former, FORMER)
    clock.move(hours=3)  # ahead, before they were one
    own = dee.do(earlier.remove, writer.papers[KEPT][0]).value
    clock.move(hours=-3)
    merger = together(club, kept, former)
    clock.move(hours=-3)  # set back while they were one
    others = dee.do(earlier.remove, writer.papers[FORMER][0]).value
    clock.move(hours=8)
    dee.do(taking_apart.take_apart, merger, WRONG, {})
    dee.do(earlier.restore, own)
    with pytest.raises(NotFoundError):
        dee.do(earlier.restore, others)


def test_an_action_stays_under_the_item_of_its_child(club: SmallClub, both: tuple[CaseId, CaseId]) -> None:
    kept, former = both
    dee = club.seat(club.dee)
    session = plan(club)
    dee.do(sessions.start, session)
    for case_id in both:
        if all(one.case_id != case_id for one in club.opened.read(lambda work: work.agenda.of_session(session))):
            dee.do(agendas.add_case, session, case_id)
    item = item_for(club, session, kept)
    form = ActionForm(club.dee_priya, f"{KEPT} action", club.priya, club.today, session, item.id, kept)
    action = dee.do(actions.add, form).value
    with pytest.raises(NotFoundError):
        dee.do(actions.change, action, replace(form, case_id=former))
    with pytest.raises(NotFoundError):
        dee.do(actions.add, replace(form, case_id=former))

    def moved(work: Work) -> None:  # as it could be done before
        work.actions.save(replace(work.actions.get(action), case_id=former))

    club.opened.do(moved)
    club.opened.do(lambda work: work.disposal.child(kept))
    assert club.opened.read(lambda work: work.actions.get(action)).item_id is None


def test_killed_between_the_rows_nothing_is_turned(
    club: SmallClub, both: tuple[CaseId, CaseId], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, former = both
    Writer(club, random.Random(4)).write(former, FORMER)
    merger = together(club, kept, former)
    before = standing(club, kept), standing(club, former)

    def full(_self: object, _one: Merger) -> None:
        raise OSError("full")

    monkeypatch.setattr("storage.repositories.merging.MergerRepository.save", full)
    with pytest.raises(OSError, match="full"):
        club.seat(club.dee).do(taking_apart.take_apart, merger, WRONG, {})
    assert (standing(club, kept), standing(club, former)) == before
