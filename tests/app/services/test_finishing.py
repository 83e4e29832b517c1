"""The end of a session: what it asks, what it refuses, and that no word is lost on the way."""

from __future__ import annotations

import shutil
import tempfile
import unicodedata
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from app.domain.discussion import Authority, Better, Direction, DiscussionContent, Hypothesis
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError, SealedError
from app.domain.ids import AgendaItemId
from app.domain.session import AcknowledgementWay, Function, ItemKind, ItemState, SessionState
from app.services import agendas, decisions, holders, sessions
from app.services.decisions import DecisionForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault, Surroundings
from storage.keys.header import copy_path, keys_path
from tests.app.services.conftest import Clock, make_surroundings, open_as
from tests.app.services.small_club import CONTENT, SmallClub, item_for, items, open_case, plan, set_up

PRIYAS = "lantern pebble cactus ribbon anchor"


@pytest.fixture
def evening(open_vault: OpenVault) -> tuple[SmallClub, Any, Any]:
    """A session under way with one child on it: the club, the session's id, the child's item."""
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=5)
    session_id = plan(club)
    club.seat(club.dee).do(sessions.start, session_id)
    return club, session_id, item_for(club, session_id, case_id)


def test_blank_lived_experience_needs_a_reason(evening: tuple[SmallClub, Any, Any]) -> None:
    club, session_id, item = evening
    dee = club.seat(club.dee)
    dee.do(sessions.save_child_draft, session_id, item.id, DiscussionContent(what_happened="Late again."))
    asked = [case.case_id for case in dee.read(sessions.finish_view, session_id).cases if case.lived_is_blank]
    assert asked == [item.case_id]
    for reasons in ({}, {item.case_id: " \n"}):
        with pytest.raises(FormError) as caught:
            dee.do(sessions.finish, session_id, FinishForm(blank_reasons=reasons))
        (error,) = caught.value.errors
        assert (error.field, error.problem, error.facts) == ("blank_reasons", "missing", {"case_id": item.case_id})
    assert club.opened.read(lambda work: work.sessions.get(session_id)).state is SessionState.DRAFT
    dee.do(sessions.finish, session_id, FinishForm(blank_reasons={item.case_id: "Nobody has seen her this month."}))
    (record,) = club.opened.read(lambda work: work.discussions.of_session(session_id))
    assert record.content.lived_blank_reason == "Nobody has seen her this month."


def test_a_decision_alone_is_a_discussion_and_asks_the_same(evening: tuple[SmallClub, Any, Any]) -> None:
    club, session_id, item = evening
    dee = club.seat(club.dee)
    dee.do(decisions.record, session_id, item.id, DecisionForm("Refer.", "Bruise.", authority=Authority.IN_ROLE))
    with pytest.raises(FormError, match="blank_reasons"):
        dee.do(sessions.finish, session_id, FinishForm())
    dee.do(sessions.finish, session_id, FinishForm(blank_reasons={item.case_id: "Report first."}))
    assert len(club.opened.read(lambda work: work.discussions.of_session(session_id))) == 1


@pytest.mark.parametrize(
    ("form", "field", "problem"),
    [
        ({"next_on": 7}, "next_at", "missing"),
        ({"next_at": time(18)}, "next_on", "missing"),
        ({"better": True}, "better", "not-discussed"),
        ({"ended_at": timedelta(hours=2)}, "ended_at", "in-the-future"),
        ({"ended_at": -timedelta(hours=2)}, "ended_at", "before"),
        ({"next_on": -70, "next_at": time(18)}, "on", "in-the-past"),
    ],
)
def test_answers_that_cannot_be_are_refused_and_nothing_is_half_done(
    evening: tuple[SmallClub, Any, Any], form: dict[str, Any], field: str, problem: str, clock: Clock
) -> None:
    club, session_id, item = evening
    dee = club.seat(club.dee)
    wellbeing = item_for(club, session_id, topic="wellbeing")
    dee.do(sessions.save_personal_draft, session_id, wellbeing.id, "Words.")
    if isinstance(form.get("next_on"), int):
        form = {**form, "next_on": club.today + timedelta(days=form["next_on"])}
    if "better" in form:
        form = {"better": {item.case_id: Better.YES}}
    if "ended_at" in form:
        form = {"ended_at": clock.now + form["ended_at"]}
    with pytest.raises((FormError, InputError)) as caught:
        dee.do(sessions.finish, session_id, FinishForm(**form))
    error = caught.value.errors[0] if isinstance(caught.value, FormError) else caught.value
    assert isinstance(error, InputError)
    assert (error.field, error.problem) == (field, problem)
    view = dee.read(sessions.workspace, session_id)
    assert view.session.state is SessionState.DRAFT
    assert [one.personal.text for one in view.items if one.personal] == ["Words."]
    assert club.opened.read(lambda work: work.personal.of_session(session_id)) is None


def test_a_half_filled_form_stops_the_finishing(evening: tuple[SmallClub, Any, Any]) -> None:
    club, session_id, item = evening
    dee = club.seat(club.dee)
    dee.do(sessions.save_composer, session_id, item.id, "decision", {"what": "Ring the school", "why": ""})
    dee.do(sessions.save_composer, session_id, item.id, "action", {"what": " "})
    assert dee.read(sessions.finish_view, session_id).open_forms == (item.id,)
    kept = dee.read(sessions.workspace, session_id).items[2].composer
    assert kept is not None
    with pytest.raises(NotAllowedError, match="open-form"):
        dee.do(sessions.finish, session_id, FinishForm())
    dee.do(sessions.save_composer, session_id, item.id, "decision", None)
    dee.do(sessions.finish, session_id, FinishForm())


def test_words_under_a_removed_item_are_kept(evening: tuple[SmallClub, Any, Any]) -> None:
    club, session_id, item = evening
    dee = club.seat(club.dee)
    dee.do(sessions.save_child_draft, session_id, item.id, CONTENT)
    dee.do(agendas.remove_item, item.id)
    assert dee.read(sessions.finish_view, session_id).kept_from_removed == (item.id,)
    dee.do(sessions.finish, session_id, FinishForm())
    (record,) = club.opened.read(lambda work: work.discussions.of_session(session_id))
    assert record.content == CONTENT
    assert next(one for one in items(club, session_id) if one.id == item.id).state is ItemState.COVERED


def test_the_end_is_when_it_ended_not_when_it_was_typed_up(evening: tuple[SmallClub, Any, Any], clock: Clock) -> None:
    club, session_id, item = evening
    dee = club.seat(club.dee)
    clock.move(minutes=55)
    dee.do(sessions.save_child_draft, session_id, item.id, CONTENT)
    last = clock.now
    clock.move(days=1)
    dee.do(sessions.finish, session_id, FinishForm(interruptions="Fire alarm at 18:50."))
    session = club.opened.read(lambda work: work.sessions.get(session_id))
    assert session.ended_at is not None
    assert abs(session.ended_at - last) < timedelta(seconds=1)
    assert session.finished_at is not None
    assert session.finished_at - session.ended_at > timedelta(hours=23)
    assert session.interruptions == "Fire alarm at 18:50."
    (record,) = club.opened.read(lambda work: work.discussions.of_session(session_id))
    assert record.held_on == club.today - timedelta(days=1)


def test_only_the_supervisor_writes_and_finishes(evening: tuple[SmallClub, Any, Any]) -> None:
    club, session_id, item = evening
    for writer in (club.priya,):
        for command in (
            lambda work: sessions.save_child_draft(work, session_id, item.id, CONTENT),
            lambda work: sessions.save_personal_draft(work, session_id, item.id, "x"),
            lambda work: sessions.save_composer(work, session_id, item.id, "action", {}),
            lambda work: sessions.save_place(work, session_id, item.id, "analysis", 3),
            lambda work: sessions.finish(work, session_id, FinishForm()),
            lambda work: agendas.mark(work, item.id, ItemState.COVERED),
        ):
            with pytest.raises(NotAllowedError, match="record"):
                club.seat(writer).do(command)
            with pytest.raises(NotFoundError):
                club.seat(club.tom).do(command)


def test_a_draft_is_its_writers_own(evening: tuple[SmallClub, Any, Any]) -> None:
    club, session_id, item = evening
    dee = club.seat(club.dee)
    dee.do(sessions.save_child_draft, session_id, item.id, CONTENT)
    dee.do(sessions.save_personal_draft, session_id, item.id, "For Dee alone.")
    dee.do(sessions.save_place, session_id, item.id, "analysis", 12)
    mine = dee.read(sessions.workspace, session_id)
    assert mine.place is not None
    assert (mine.place.section, mine.place.cursor) == ("analysis", 12)
    assert mine.items[2].child is not None
    seen = club.seat(club.priya).read(sessions.workspace, session_id)
    assert seen.items[2].item.id == item.id
    assert [(one.child, one.personal, one.composer, one.has_text) for one in seen.items] == [
        (None, None, None, False) for _ in seen.items
    ]
    assert (seen.place, seen.saved_at) == (None, None)


def test_a_child_part_belongs_to_a_child(evening: tuple[SmallClub, Any, Any]) -> None:
    club, session_id, item = evening
    dee = club.seat(club.dee)
    wellbeing = item_for(club, session_id, topic="wellbeing")
    with pytest.raises(InputError, match="item_id: not-a-child"):
        dee.do(sessions.save_child_draft, session_id, wellbeing.id, CONTENT)
    with pytest.raises(InputError, match="kind: unknown"):
        dee.do(sessions.save_composer, session_id, item.id, "poem", {})
    other = plan(club, days=1)
    with pytest.raises(NotFoundError):
        dee.do(sessions.save_child_draft, other, item.id, CONTENT)


def test_the_personal_part_opens_for_the_pair_and_nobody_else(
    vault_path: Path, around: Surroundings, clock: Clock
) -> None:
    opened = open_as(vault_path, around)
    club = set_up(opened)
    holders.add_holder(opened, club.priya, "Priya Nair", PRIYAS)
    holders.add_holder(opened, club.sam, "Sam Whitlock", "saddle ember violin glacier acorn")
    dee = club.seat(club.dee)
    session_id = plan(club)
    dee.do(sessions.start, session_id)
    wellbeing = item_for(club, session_id, topic="wellbeing")
    dee.do(sessions.save_personal_draft, session_id, wellbeing.id, "Between the two of us.")
    dee.do(sessions.finish, session_id, FinishForm())
    opened.lock()

    priya = open_as(vault_path, around, PRIYAS, 1)
    assert priya.me == club.priya
    record = priya.read(sessions.handover, session_id)
    assert ([one.note for one in record.items], record.is_sealed) == (["Between the two of us."], False)
    priya.do(sessions.acknowledge, session_id, AcknowledgementWay.ON_THIS_COMPUTER, False, "I said more than that.")
    priya.lock()

    sam = open_as(vault_path, around, "saddle ember violin glacier acorn", 2)
    with pytest.raises(NotFoundError):
        sam.read(sessions.workspace, session_id)
    with pytest.raises(SealedError):
        sam.read(lambda work: work.personal.of_session(session_id))
    # Even where the rules of the program let a lead see when and with whom, the words stay sealed.
    sealed = SmallClub(**{**club.__dict__, "opened": sam}).seat(club.dee).read(sessions.workspace, session_id)
    assert (sealed.is_sealed, [one.note for one in sealed.items if one.note]) == (True, [])
    assert sealed.session.state is SessionState.NOT_AGREED
    sam.lock()

    again = open_as(vault_path, around)
    assert again.read(sessions.workspace, session_id).comment == "I said more than that."
    again.lock()


def test_an_answer_of_not_agreed_needs_words_and_only_the_pair_answers(evening: tuple[SmallClub, Any, Any]) -> None:
    club, session_id, _ = evening
    dee = club.seat(club.dee)
    with pytest.raises(NotAllowedError, match="not-finished"):
        dee.read(sessions.handover, session_id)
    dee.do(sessions.finish, session_id, FinishForm())
    with pytest.raises(InputError, match="comment: missing"):
        dee.do(sessions.acknowledge, session_id, AcknowledgementWay.ON_PAPER, False, " ")
    with pytest.raises(NotFoundError):
        club.seat(club.tom).do(sessions.acknowledge, session_id, AcknowledgementWay.ON_PAPER, True)
    dee.do(sessions.acknowledge, session_id, AcknowledgementWay.ON_PAPER, True)
    answer = club.opened.read(lambda work: work.sessions.get(session_id)).acknowledgement
    assert answer is not None
    assert (answer.person_id, answer.way) == (club.priya, AcknowledgementWay.ON_PAPER)


# No word is lost: random evenings

TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40).map(
    lambda text: f"{text} w"  # always a word in it, so that it must survive
)
FIELDS = st.sampled_from(["what_happened", "childs_words", "analysis", "not_known", "other_views", "plan_followed"])


class Evening(RuleBasedStateMachine):
    """Write, overwrite, take off, put back, close the vault and open it again; then finish. Everything is there."""

    items = Bundle("items")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.around = make_surroundings(self.folder / "data", Clock())
        self.path = self.folder / _master.name
        for made in (_master, keys_path(_master), copy_path(_master)):
            shutil.copy(made, self.folder / made.name)
        self.opened = open_as(self.path, self.around)
        self.club = set_up(self.opened)
        self.child: dict[AgendaItemId, DiscussionContent] = {}
        self.personal: dict[AgendaItemId, str] = {}
        self.cases = [open_case(self.club, name, weeks_ago=6) for name in ("Kezia Tarn", "Ola Vance")]
        self.session_id = plan(self.club)
        self.dee = self.club.seat(self.club.dee)
        self.is_over = False

    @initialize(target=items)
    def what_stands_on_it(self) -> Any:
        return multiple(*(item.id for item in items(self.club, self.session_id)))

    @rule(target=items, title=TEXT)
    def add(self, title: str) -> Any:
        if self.is_over:
            return multiple()
        try:
            return self.dee.do(agendas.add_item, self.session_id, title, Function.SUPPORT).value
        except InputError:
            return multiple()

    @rule(item=items, field=FIELDS, text=TEXT, risk=st.none() | st.sampled_from(Direction))
    def write_child_part(self, item: AgendaItemId, field: str, text: str, risk: Direction | None) -> None:
        if self.is_over or self._kind(item) is not ItemKind.CASE:
            return
        content = replace(self.child.get(item, DiscussionContent()), risk=risk, lived_experience="Seen.")
        written: dict[str, Any] = {field: text}
        content = replace(content, **written, hypotheses=(Hypothesis(text, "", ""),))
        self.dee.do(sessions.save_child_draft, self.session_id, item, content)
        self.child[item] = self._kept(content)

    @rule(item=items, text=TEXT)
    def write_personal_part(self, item: AgendaItemId, text: str) -> None:
        if not self.is_over:
            self.dee.do(sessions.save_personal_draft, self.session_id, item, text)
            self.personal[item] = _normal(text)

    @rule(item=items)
    def take_off(self, item: AgendaItemId) -> None:
        if not self.is_over:
            self.dee.do(agendas.remove_item, item)

    @rule(item=items)
    def put_back(self, item: AgendaItemId) -> None:
        if not self.is_over:
            self.dee.do(agendas.restore_item, item)

    @rule(item=items, up=st.booleans())
    def move(self, item: AgendaItemId, up: bool) -> None:
        if not self.is_over and self._state(item) is not ItemState.REMOVED:
            self.dee.do(agendas.move_item, item, up)

    @rule(item=items, state=st.sampled_from([ItemState.OPEN, ItemState.COVERED, ItemState.LEFT]))
    def mark(self, item: AgendaItemId, state: ItemState) -> None:
        if not self.is_over and self._state(item) is not ItemState.REMOVED:
            self.dee.do(agendas.mark, item, state)

    @rule()
    def begin(self) -> None:
        if not self.is_over:
            self.dee.do(sessions.start, self.session_id)

    @rule()
    def lock_and_unlock(self) -> None:
        self.opened.lock()
        self.opened = open_as(self.path, self.around)
        self.club = SmallClub(**{**self.club.__dict__, "opened": self.opened})
        self.dee = self.club.seat(self.club.dee)

    @rule(evening=st.integers(0, 3))
    def finish(self, evening: int) -> None:
        if not self.is_over and evening == 0:  # seldom, so that most of them are long
            self.dee.do(sessions.finish, self.session_id, FinishForm())
            self.is_over = True

    @invariant()
    def every_word_is_there(self) -> None:
        if self.is_over:
            part = self.opened.read(lambda work: work.personal.of_session(self.session_id))
            assert part is not None
            personal = {note.item_id: note.text for note in part.notes}
            records = self.opened.read(lambda work: work.discussions.of_session(self.session_id))
            child = {record.item_id: record.content for record in records}
            assert self.opened.read(lambda work: work.drafts.of_session(self.session_id, work.me)) == ((), ())
        else:
            children, drafts = self.opened.read(lambda work: work.drafts.of_session(self.session_id, work.me))
            personal = {draft.item_id: draft.text for draft in drafts}
            child = {draft.item_id: draft.content for draft in children}
        assert personal == self.personal
        assert child == self.child

    def teardown(self) -> None:
        self.finish(0)
        self.every_word_is_there()
        self.opened.lock()
        shutil.rmtree(self.folder)

    def _item(self, item_id: AgendaItemId) -> Any:
        return self.opened.read(lambda work: work.agenda.get(item_id))

    def _kind(self, item_id: AgendaItemId) -> ItemKind:
        kind: ItemKind = self._item(item_id).kind
        return kind

    def _state(self, item_id: AgendaItemId) -> ItemState:
        state: ItemState = self._item(item_id).state
        return state

    @staticmethod
    def _kept(content: DiscussionContent) -> DiscussionContent:
        texts: dict[str, Any] = {
            name: _normal(getattr(content, name))
            for name in ("what_happened", "childs_words", "analysis", "not_known", "other_views", "plan_followed")
        }
        hypotheses = tuple(Hypothesis(_normal(one.explanation), "", "") for one in content.hypotheses)
        return replace(content, **texts, hypotheses=hypotheses)


def _normal(text: str) -> str:
    """What keeping does to a text that has no control characters: one form of each character, newlines for breaks."""
    return unicodedata.normalize("NFC", text.replace("\u2028", "\n").replace("\u2029", "\n"))


_master = Path()


@pytest.fixture(autouse=True, scope="module")
def master(prepared_vault: Path) -> None:
    """Where each random evening copies its vault from."""
    global _master
    _master = prepared_vault


TestEvening = Evening.TestCase
TestEvening.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
