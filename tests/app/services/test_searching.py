"""Search finds what one may read, in every kind of record, and shows nothing else to anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.discussion import DiscussionContent, Hypothesis
from app.domain.errors import LookingOnlyError
from app.domain.retention import RecordClass
from app.domain.searching import HitKind
from app.services import actions, agendas, backups, escalations, holders, looking, matters, searching, sessions
from app.services.finishing import FinishForm
from app.services.matters import MatterForm
from app.services.searching import Results, SearchAsk
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from tests.app.services.conftest import open_as
from tests.app.services.small_club import Seat, SmallClub, discuss, item_for, items, open_case, plan, set_up
from tests.app.services.test_escalations import form as disagreement
from tests.app.services.test_groups import bring_together, held
from tests.app.services.test_retention import CHILD, PAIR, agreed, closed_years_ago, ended_years_ago, told_child

CONTENT = DiscussionContent(
    what_happened="Collected late; she waited by the turnstile.",
    lived_experience="Cold hands.",
    childs_words="I don’t mind the drizzle.",
    hypotheses=(Hypothesis("Mum works nights at the bakery", "the uniform", "nothing yet"),),
)


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def look(seat: Seat | OpenVault, typed: str, **narrowed: object) -> Results:
    """Search as the page does: bring the indexes up to date, then ask."""
    while seat.do(searching.prepare).value:
        pass
    seat.read(searching.prepare_sealed)
    return seat.read(searching.search, SearchAsk(typed, **narrowed))  # type: ignore[arg-type]  # fields of SearchAsk


def kinds(found: Results) -> list[HitKind]:
    return sorted(hit.kind for hit in found.hits)


@pytest.mark.parametrize("typed", ["turnst", "DRIZZLE", "bakery", '"works nights"', "“works nights”", "hands drizz"])
def test_each_field_of_a_discussion_is_found_and_says_whose_it_is(club: SmallClub, typed: str) -> None:
    case_id = open_case(club)
    session_id = discuss(club, case_id, content=CONTENT)
    (hit,) = look(club.seat(club.dee), typed).hits
    assert (hit.kind, hit.case_id, hit.session_id) == (HitKind.DISCUSSION, case_id, session_id)
    assert (hit.initials, hit.child_name) == ("K.T.", "Kezia Tarn")
    marked = [hit.snippet.text[start:end].casefold() for start, end in hit.snippet.marks]
    assert all(any(word.strip('"“”').casefold() in one for one in marked) for word in typed.split()[:1])


def test_every_kind_of_record_is_found(club: SmallClub) -> None:
    told_child(club)
    found = kinds(look(club.seat(club.dee), CHILD))
    of_their_own = {HitKind.PERSONAL, HitKind.ESCALATION, HitKind.GROUP}  # each in a test below
    assert set(found) == set(HitKind) - of_their_own
    assert HitKind.ACTION in kinds(look(club.seat(club.dee), f"{PAIR} course"))


def test_a_disagreement_is_found_by_whoever_sees_the_child(club: SmallClub) -> None:
    case_id = open_case(club)
    dee = club.seat(club.dee)
    one = dee.do(escalations.begin, disagreement(case_id, disputed="The threshold, as the lapwing said")).value
    (hit,) = look(dee, "lapwing").hits
    assert (hit.kind, hit.record_id, hit.case_id) == (HitKind.ESCALATION, one, case_id)
    dee.do(escalations.answer, one, "A dunlin came of it", club.today)
    assert [hit.record_id for hit in look(dee, "dunlin").hits] == [one]
    for person in (club.sam, club.tom, club.lorraine, club.joan):
        assert look(club.seat(person), "lapwing").hits == ()


def test_what_a_group_keeps_is_found_by_those_who_were_there(club: SmallClub) -> None:
    group, _kezia, _other = held(club, away=club.tom)
    for person in (club.dee, club.priya, club.sam):
        assert group in [hit.record_id for hit in look(club.seat(person), "ask twice").hits]
    for person in (club.tom, club.lorraine, club.joan):
        assert HitKind.GROUP not in kinds(look(club.seat(person), "ask twice"))
    planned = bring_together(club, title="Oystercatchers together")
    assert not look(club.seat(club.dee), "oystercatchers").hits
    assert club.seat(club.dee).read(lambda work: work.groups.get(planned)).finished_at is None


def test_a_draft_is_not_found_nor_what_was_decided_in_it_before_it_is_finished(club: SmallClub) -> None:
    case_id = open_case(club)
    dee = club.seat(club.dee)
    session_id = plan(club)
    dee.do(sessions.start, session_id)
    if all(item.case_id != case_id for item in items(club, session_id)):
        dee.do(agendas.add_case, session_id, case_id)
    item = item_for(club, session_id, case_id)
    dee.do(sessions.save_child_draft, session_id, item.id, CONTENT)
    assert not look(dee, "turnstile").hits
    dee.do(sessions.finish, session_id, FinishForm())
    assert kinds(look(dee, "turnstile")) == [HitKind.DISCUSSION]


def test_others_find_only_what_they_may_read(club: SmallClub) -> None:
    """Sam supervises Tom and has to do with none of it; Lorraine is a trustee; Priya leads the case."""
    told_child(club)
    for person in (club.sam, club.tom, club.lorraine, club.joan):
        assert look(club.seat(person), CHILD).hits == ()
        assert look(club.seat(person), PAIR).hits == ()
    assert look(club.seat(club.priya), CHILD).hits
    assert HitKind.ACTION in kinds(look(club.seat(club.priya), PAIR))


def test_the_words_change_with_the_record(club: SmallClub) -> None:
    told_child(club)
    dee = club.seat(club.dee)
    one = next(each for each in club.opened.read(lambda work: work.actions.all()) if CHILD in each.what)
    assert look(dee, "zephyr").hits == ()
    dee.do(actions.done, one.id, "A zephyr went through the team.")
    assert [hit.record_id for hit in look(dee, "zephyr").hits] == [one.id]
    assert [hit.record_id for hit in look(dee, CHILD, kinds=frozenset({HitKind.ACTION})).hits] == [one.id]


def test_a_personal_part_is_found_with_its_readers_key_and_with_no_other(
    vault_path: Path, around: Surroundings
) -> None:
    opened = open_as(vault_path, around)
    club = set_up(opened)
    case_id = open_case(club)
    session_id = discuss(club, case_id, content=CONTENT, personal="The heron kept me awake.")
    (hit,) = look(opened, "heron").hits
    assert (hit.kind, hit.session_id, hit.case_id) == (HitKind.PERSONAL, session_id, None)
    passphrase = "copper meadow signal turtle brick"
    holders.add_holder(opened, club.sam, "Sam Whitlock", passphrase)
    rows = opened.vault.db.execute("SELECT count(*) FROM search WHERE search MATCH 'heron'").fetchone()
    assert rows == (0,)  # never in the index that everybody's key opens
    opened.lock()
    other = open_as(vault_path, around, passphrase, 1)
    assert look(other, "heron").hits == ()
    other.lock()
    again = open_as(vault_path, around)
    assert kinds(look(again, "heron")) == [HitKind.PERSONAL]
    again.lock()


def test_nothing_of_a_restricted_matter_is_found(club: SmallClub) -> None:
    readers = frozenset({club.dee})
    form = MatterForm("Kittiwake", "A coach", "Kittiwake said", "Ms Kittiwake", club.today, readers)
    club.opened.do(matters.begin, form)
    assert look(club.opened, "kittiwake").hits == ()


def test_it_is_narrowed_by_kind_person_child_and_days(club: SmallClub) -> None:
    case_id = open_case(club)
    discuss(club, case_id, content=CONTENT)
    dee, day, one = club.seat(club.dee), club.today, timedelta(days=1)
    assert look(dee, "turnstile", person=club.priya).hits
    assert look(dee, "turnstile", since=day, until=day, case_id=case_id).hits
    for narrowed in (
        {"kinds": frozenset({HitKind.DECISION})},
        {"person": club.tom},
        {"case_id": open_case(club, "Ivo Marl")},
        {"since": day + one},
        {"until": day - one},
    ):
        assert not look(dee, "turnstile", **narrowed).hits


def test_an_apostrophe_that_was_left_out_is_no_hindrance_nor_one_too_many(club: SmallClub) -> None:
    case_id = open_case(club)
    discuss(club, case_id, content=replace(CONTENT, what_happened="Ms O’Brien said she didnt wait for Sam’s lift."))
    dee = club.seat(club.dee)
    for typed in ("obrien", "o'brien", "o'bri", "didnt", "didn’t wait", "dont mind", "sams", "obrien lift -sams"):
        (hit,) = look(dee, typed).hits
        assert hit.snippet.marks, typed
    for typed in ("obriens", '"obrien"', "obrian", "cant"):
        assert not look(dee, typed).hits, typed


def test_the_newest_come_first_and_the_best_on_request(club: SmallClub) -> None:
    case_id = open_case(club)
    rich = replace(CONTENT, what_happened="Lantern, lantern, lantern.", analysis="lantern")
    poor = replace(CONTENT, what_happened=f"A lantern. {'Much else happened. ' * 60}")
    first = discuss(club, case_id, content=rich)
    second = discuss(club, case_id, content=poor)
    dee = club.seat(club.dee)
    assert [hit.session_id for hit in look(dee, "lantern").hits] == [second, first]
    assert [hit.session_id for hit in look(dee, "lantern", best_first=True).hits] == [first, second]


def test_more_than_are_shown_is_said(club: SmallClub, monkeypatch: pytest.MonkeyPatch) -> None:
    told_child(club)
    dee = club.seat(club.dee)
    everything = look(dee, CHILD)
    assert not everything.more
    monkeypatch.setattr(searching, "MOST", len(everything.hits) - 1)
    fewer = look(dee, CHILD)
    assert (len(fewer.hits), fewer.more) == (len(everything.hits) - 1, True)


def test_records_are_put_in_a_few_at_a_time(club: SmallClub, monkeypatch: pytest.MonkeyPatch) -> None:
    told_child(club)
    monkeypatch.setattr(searching, "AT_ONCE", 2)
    left = [club.opened.do(searching.prepare).value]
    while left[-1]:
        left.append(club.opened.do(searching.prepare).value)
    assert left == sorted(left, reverse=True)
    assert len(left) > 2
    assert club.opened.read(searching.search, SearchAsk(CHILD)).hits


def terms_of(club: SmallClub) -> set[str]:
    """Every word that the index in the file still knows, deleted records included."""
    db = club.opened.vault.db
    db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, 'search', 'row')")
    return {str(word).upper() for (word,) in db.execute("SELECT term FROM temp.vocabulary")}


def test_what_is_disposed_of_leaves_no_word_in_the_index(club: SmallClub) -> None:
    case_id, _session = told_child(club)
    club.seat(club.dee).do(escalations.begin, disagreement(case_id, disputed=f"{CHILD} and a sandpiper"))
    look(club.seat(club.dee), CHILD)
    assert "SANDPIPER" in terms_of(club)
    assert {CHILD, PAIR} <= terms_of(club)
    closed_years_ago(club, case_id)
    agreed(club, RecordClass.CHILD, case_id)
    assert not {CHILD, "SANDPIPER"} & terms_of(club)
    assert PAIR in terms_of(club)
    ended_years_ago(club)
    agreed(club, RecordClass.SUPERVISION, club.dee_priya)
    assert PAIR not in terms_of(club)
    assert not look(club.seat(club.dee), CHILD).hits


def test_a_copy_that_is_looked_at_finds_what_its_index_held(
    vault_path: Path, around: Surroundings, tmp_path: Path
) -> None:
    opened = open_as(vault_path, around)
    club = set_up(opened)
    case_id = open_case(club)
    discuss(club, case_id, content=CONTENT)
    assert look(opened, "turnstile").hits
    discuss(club, case_id, content=replace(CONTENT, analysis="A flamingo."))
    made = backups.backup(opened, tmp_path / "stick")
    unlocked = looking.unlock_as(opened, looking.vault_in(made.folder))
    opened.lock()
    copy = looking.look(unlocked, around, home=None)
    with pytest.raises(LookingOnlyError):
        copy.do(searching.prepare)
    copy.read(searching.prepare_sealed)
    assert copy.read(searching.search, SearchAsk("turnstile")).hits
    assert copy.read(searching.search, SearchAsk("flamingo")).hits == ()
    copy.lock()


def test_without_a_word_typed_nothing_is_asked(club: SmallClub) -> None:
    found = look(club.seat(club.dee), " ")
    assert (found.hits, found.is_question) == ((), False)


def test_an_index_that_was_thrown_away_is_made_again(club: SmallClub) -> None:
    told_child(club)
    look(club.seat(club.dee), CHILD)

    def throw_away(work: Work) -> None:
        for table in ("search", "search_entry"):
            work.search._db.execute(f"DROP TABLE {table}")

    club.opened.do(throw_away)
    assert club.opened.read(searching.search, SearchAsk(CHILD)).hits == ()
    assert look(club.seat(club.dee), CHILD).hits
