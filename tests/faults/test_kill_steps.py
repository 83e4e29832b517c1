"""kill -9 while sessions are finished, and while the records are brought up to a newer schema."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from functools import partial
from multiprocessing.context import ForkServerContext
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.ids import CaseId, SessionId
from app.services import attachments, cases, integrity, vaults
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from storage import opening
from storage.keys.kdf import TEST_COST
from storage.migrations.steps import STEPS
from storage.repositories.same_person import TURNED
from tests.app.services.conftest import PASSPHRASE, open_as
from tests.app.services.small_club import SmallClub
from tests.app.services.test_journey import a_case, a_pair
from tests.app.services.test_same_person import snapshot, together, two_entries
from tests.faults import kill_writer
from tests.faults.killing import TIMES, fork_server, kill_at_random
from tests.faults.test_kill import has_said, story
from tests.storage.samples import NOW

FINISHES, MIGRATIONS, ATTACHINGS, PERSONS, TOGETHERS = 40 * TIMES, 40 * TIMES, 10 * TIMES, 8 * TIMES, 5 * TIMES
LONGEST_FINISH_S, LONGEST_MIGRATION_S, LONGEST_ATTACHING_S, LONGEST_PERSON_S = 0.2, 0.12, 0.15, 0.1
LONGEST_TOGETHER_S = 0.15
EACH = 60  # things that happened, on each of two files

pytestmark = pytest.mark.slow
__all__ = ["story"]


@pytest.fixture(scope="module")
def context() -> ForkServerContext:
    return fork_server("tests.faults.kill_writer")


def test_no_session_that_was_reported_finished_is_half_finished(
    context: ForkServerContext, story: tuple[Path, kill_writer.Numbers], around: Surroundings
) -> None:
    path, ids = story
    opened = open_as(path, around)
    pair = opened.read(lambda work: work.sessions.get(SessionId(UUID(ids[1]))).pair_id)
    opened.lock()
    chance = random.Random(7)
    finished = 0
    for _ in range(FINISHES):
        said = kill_at_random(
            context,
            kill_writer.finish_for_ever,
            (str(path), PASSPHRASE, ids, str(pair)),
            chance.random() * LONGEST_FINISH_S,
            has_begun=partial(has_said, b"began", chance.randrange(2)),
        )
        opened = open_as(path, around)
        for line in said:
            if line.startswith("finished"):
                finished += 1
                assert _is_over(opened.read, line.split()[1])
            elif line.startswith("began"):
                key = line.split()[1]
                assert opened.read(_has_draft, key) or _is_over(opened.read, key)
        opened.lock()
    opened = open_as(path, around)
    assert integrity.check(opened) == ()
    opened.lock()
    assert finished > FINISHES // 4  # the kills met real work


def _is_over(read, key: str) -> bool:  # type: ignore[no-untyped-def]  # OpenVault.read
    return bool(read(lambda work: work.sessions.get(SessionId(UUID(key))).finished_at is not None))


def _has_draft(work: Work, key: str) -> bool:
    """True when the child's draft is there; a session that had no item for the child has none to keep."""
    session = SessionId(UUID(key))
    item = next((one.id for one in work.agenda.of_session(session) if one.case_id is not None), None)
    return item is None or work.drafts.child(session, item, work.me) is not None


def test_no_file_that_was_reported_kept_is_lost_and_none_is_half_there(
    context: ForkServerContext, story: tuple[Path, kill_writer.Numbers], around: Surroundings
) -> None:
    path, ids = story
    chance = random.Random(9)
    kept: set[str] = set()
    for number in range(ATTACHINGS):
        said = kill_at_random(
            context,
            kill_writer.attach_for_ever,
            (str(path), PASSPHRASE, ids[0], ids[3], 100 + number),
            chance.random() * LONGEST_ATTACHING_S,
            has_begun=partial(has_said, b"kept", chance.randrange(3)),
        )
        kept |= {line.split()[1] for line in said if line.startswith("kept")}
        opened = open_as(path, around)
        listed = opened.read(attachments.of_case, CaseId(UUID(ids[3]))).rows
        assert kept <= {str(row.attachment.id) for row in listed}
        for row in listed:
            opened.read(attachments.content, row.attachment.id)  # raises when a piece is missing
        pieces = "SELECT count(*) FROM attachment_chunk WHERE attachment_id NOT IN (SELECT id FROM attachment)"
        assert opened.vault.db.execute(pieces).fetchone() == (0,)
        opened.lock()
    assert len(kept) > ATTACHINGS // 4  # the kills met real work


def _turned(club: SmallClub) -> dict[str, object]:
    """Return every row of the tables in which something is turned."""
    rows = snapshot(club)
    return {table: rows[table] for table in {"person", *(table for table, _column in TURNED)}}


def test_two_entries_are_one_person_or_two_and_never_half(
    context: ForkServerContext, open_vault: OpenVault, around: Surroundings
) -> None:
    club, former = two_entries(open_vault)
    path, slot, apart = open_vault.path, str(open_vault.slot_id), _turned(club)
    together(club, former)
    whole = (apart, _turned(club))
    open_vault.lock()
    chance = random.Random(10)
    met = set()
    for number in range(PERSONS):
        said = kill_at_random(
            context,
            kill_writer.one_person_for_ever,
            (str(path), PASSPHRASE, slot, (str(club.priya), str(former))),
            chance.random() * LONGEST_PERSON_S * (number % 2),  # every other time at once, before it is undone
            has_begun=partial(has_said, (b"together", b"apart")[number % 2], 1),
        )
        opened = open_as(path, around)
        now = _turned(replace(club, opened=opened))
        assert now in whole
        met.add(now == apart)
        assert integrity.check(opened) == ()
        opened.lock()
        assert said
    assert met == {True, False}  # the kills met both


def test_two_files_are_together_or_apart_and_never_half(
    context: ForkServerContext, open_vault: OpenVault, around: Surroundings
) -> None:
    pair = a_pair(open_vault)
    kept, former = a_case(open_vault, "Kezia Tarn", pair), a_case(open_vault, "Rosa Tarn", pair)
    for case_id in (kept, former):
        for number in range(EACH):
            open_vault.do(cases.add_episode, case_id, open_vault.around.clock(), "hungry", f"{number} times")
    path, slot = open_vault.path, str(open_vault.slot_id)
    open_vault.lock()
    chance, files = random.Random(11), (str(kept), str(former))
    seen: set[str] = set()
    files_of_both = (kept, former)
    for number in range(TOGETHERS):
        said = kill_at_random(
            context,
            kill_writer.together_for_ever,
            (str(path), PASSPHRASE, slot, files, 100 + number),
            chance.random() * LONGEST_TOGETHER_S,
            has_begun=lambda said: said.count(b"\n") > 1,
        )
        opened = open_as(path, around)
        on = opened.read(lambda work: [len(work.episodes.of_case(one)) for one in files_of_both])
        is_one = bool(opened.read(lambda work: work.mergers.in_force(kept)))
        assert on == ([2 * EACH, 0] if is_one else [EACH, EACH])
        listed = opened.vault.db.execute("SELECT merger_id FROM case_merger_row").fetchall()
        assert bool(listed) is is_one
        seen |= set(said)
        assert integrity.check(opened) == ()
        opened.lock()
    assert {"together", "apart"} <= seen  # the kills met real work


def test_records_killed_while_they_are_brought_up_to_date_open_with_everything(
    context: ForkServerContext, around: Surroundings, tmp_path: Path
) -> None:
    older = tmp_path / "older"
    older.mkdir()
    person = UUID(int=42)
    made = opening.create(
        older / "Club.vault",
        label="AK",
        person_id=person,
        passphrase=PASSPHRASE,
        cost=TEST_COST,
        now=NOW,
        steps=STEPS[:2],
    )
    made.db.execute(
        "INSERT INTO person (id, full_name, known_as, initials, email, telephone, made_by, made_at, made_device) "
        "VALUES (?1, 'Amina Khan', 'Amina', 'AK', '', '', ?1, '2026-11-22T18:00:00.000000+00:00', ?1)",
        (person.bytes,),
    )
    slot = str(made.slot_id)
    made.close()
    chance, half_way = random.Random(8), 0
    for number in range(MIGRATIONS):
        club = tmp_path / f"club-{number}"
        shutil.copytree(older, club)
        said = kill_at_random(
            context,
            kill_writer.migrate_once,
            (str(club / "Club.vault"), PASSPHRASE, slot),
            chance.random() * LONGEST_MIGRATION_S,
        )
        half_way += "migrated" not in said
        unlocked = vaults.unlock(club / "Club.vault", UUID(slot), PASSPHRASE, around)
        vault = opening.connect(unlocked)
        assert next(iter(vault.db.execute("SELECT full_name FROM person")))[0] == "Amina Khan"
        assert next(iter(vault.db.execute("PRAGMA user_version")))[0] == len(STEPS)
        vault.close()
        shutil.rmtree(club)
    assert half_way > MIGRATIONS // 8  # the kills met the steps
