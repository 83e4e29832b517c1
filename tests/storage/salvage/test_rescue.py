"""A damaged vault: what is whole is saved under the same keys, what is gone is counted, the file stays as it is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.audit import Act
from app.domain.case import Worry
from app.domain.errors import DamagedVaultError, VaultExistsError
from app.services import cases, people, sessions, today
from app.services.cases import CaseForm
from app.services.people import PersonForm
from app.services.vaults import OpenVault, Surroundings
from storage import connection, integrity, opening, unlocking
from storage.keys.header import copy_path, keys_path
from storage.migrations.steps import STEPS
from storage.page_macs import PAGE_BYTES
from storage.salvage import sources
from storage.salvage.btree import Trees
from storage.salvage.loss import Rescued
from storage.salvage.pages import Pages
from storage.salvage.rescue import rescue
from storage.salvage.stand_ins import NAME_LOST, WORDS_LOST
from storage.unlocking import Unlocked
from tests.conftest import Records
from tests.storage.samples import files_in

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def unlocked(records: Records) -> Unlocked:
    """The keys of the sample club's records."""
    slot = unlocking.labels(records.path)[0].slot_id
    return unlocking.unlock(records.path, slot, records.passphrase)


def pages_of(unlocked: Unlocked, name: str) -> list[int]:
    """Return the pages of a table, its root first."""
    pages = Pages(unlocked.path, unlocked.ring.database_key())
    trees = Trees(pages)
    roots = {str(values[1]): values[3] for _, values in trees.table(1).rows}
    before = set(trees._seen)
    shape = next(shape for shape in sources.shapes(STEPS) if shape.name == name)
    root = roots[name]
    assert isinstance(root, int)
    (trees.table if shape.has_rowid else trees.index)(root)
    return [root, *sorted(trees._seen - before - {root})]


def damage(path: Path, *numbers: int) -> None:
    content = bytearray(path.read_bytes())
    for number in numbers:
        content[(number - 1) * PAGE_BYTES + 900] ^= 0x10
    path.write_bytes(content)


def saved(unlocked: Unlocked, tmp_path: Path) -> tuple[Rescued, Path]:
    target = tmp_path / "saved" / unlocked.path.name
    return rescue(unlocked, target, now=NOW), target


def reads_like_a_vault(target: Path, unlocked: Unlocked) -> Iterator[tuple[str, int]]:
    vault = opening.connect(Unlocked(target, unlocked.header, unlocked.kind, unlocked.ring))
    for table in ("person", "child_case", "session", "case_discussion", "decision", "action", "agreement"):
        yield table, vault.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # type: ignore[index]  # noqa: S608  # ours
    assert [one for one in integrity.check(vault) if one.code not in ("sealed", "holder")] == []
    vault.close()


def test_a_whole_file_is_saved_whole(unlocked: Unlocked, tmp_path: Path) -> None:
    before = files_in(unlocked.path.parent)
    found, target = saved(unlocked, tmp_path)
    assert found.is_complete
    assert found.damaged_pages == ()
    vault = opening.connect(Unlocked(target, unlocked.header, unlocked.kind, unlocked.ring))
    original = connection.open_copy(unlocked.path, unlocked.ring.database_key())
    for shape in sources.shapes(STEPS):
        rows = f'SELECT * FROM "{shape.name}" ORDER BY {", ".join(shape.key or ("rowid",))}'  # noqa: S608
        there = vault.db.execute(rows).fetchall()
        if shape.name == "audit":
            assert [row[4] for row in there[-1:]] == [Act.SALVAGED.value]
            there = there[:-1]
        assert there == original.execute(rows).fetchall(), shape.name
    assert vault.audit.verify().ok
    assert integrity.check(vault) == []
    original.close()
    vault.close()
    assert files_in(unlocked.path.parent) == before


def test_what_is_there_already_is_not_written_over(unlocked: Unlocked, tmp_path: Path) -> None:
    for taken in (Path.absolute, keys_path, copy_path):
        target = tmp_path / taken.__name__ / "Club.vault"
        target.parent.mkdir()
        taken(target).write_bytes(b"mine")
        with pytest.raises(VaultExistsError):
            rescue(unlocked, target, now=NOW)
        assert files_in(target.parent) == {taken(target).name: b"mine"}


def test_a_lost_inner_page_costs_nothing(unlocked: Unlocked, tmp_path: Path) -> None:
    """The leaves below it are whole, and nobody else's."""
    for table in ("action", "case_discussion_text", "sealed_note", "audit", "sqlite"):
        one = Unlocked(tmp_path / table / "Club.vault", unlocked.header, unlocked.kind, unlocked.ring)
        one.path.parent.mkdir()
        shutil.copy(unlocked.path, one.path)
        root = 1 if table == "sqlite" else pages_of(unlocked, table)[0]
        damage(one.path, root)
        found = rescue(one, tmp_path / f"{table} saved" / "Club.vault", now=NOW)
        assert found.is_complete, table
        assert found.damaged_pages == (root,)


def test_lost_rows_are_counted_by_kind_and_by_the_days_they_were_made(unlocked: Unlocked, tmp_path: Path) -> None:
    original = connection.open_copy(unlocked.path, unlocked.ring.database_key())
    every = {bytes(row[0]) for row in original.execute("SELECT id FROM agenda_item")}
    original.close()
    damage(unlocked.path, pages_of(unlocked, "agenda_item")[1])
    found, target = saved(unlocked, tmp_path)
    vault = opening.connect(Unlocked(target, unlocked.header, unlocked.kind, unlocked.ring))
    left = {bytes(row[0]) for row in vault.db.execute("SELECT id FROM agenda_item")}
    vault.close()
    gone = every - left
    (lost,) = found.lost
    assert (lost.kind, lost.count) == ("agenda-item", len(gone) + found.stand_ins)
    days = sorted(datetime.fromtimestamp(int.from_bytes(one[:6], "big") / 1000, UTC).date() for one in gone)
    assert lost.first_on is not None
    assert lost.last_on is not None
    assert lost.first_on <= days[0] <= days[-1] <= lost.last_on


def test_records_that_were_ever_changed_come_back_as_they_were_before(unlocked: Unlocked, tmp_path: Path) -> None:
    damage(unlocked.path, *pages_of(unlocked, "session"))
    found, target = saved(unlocked, tmp_path)
    assert found.earlier["session"] > 60
    vault = opening.connect(Unlocked(target, unlocked.header, unlocked.kind, unlocked.ring))
    finished = vault.db.execute("SELECT count(*) FROM session WHERE state = 'finished'").fetchone()
    discussed = vault.db.execute("SELECT count(DISTINCT session_id) FROM case_discussion").fetchone()
    assert finished is not None
    assert discussed is not None
    assert finished[0] >= discussed[0] > 0  # the trail says which were finished
    vault.close()


def test_lost_people_pairs_and_cases_leave_a_stand_in_and_no_record_without_a_place(
    unlocked: Unlocked, tmp_path: Path
) -> None:
    counts = dict(reads_like_a_vault(unlocked.path, unlocked))
    for table in ("person", "supervision_pair", "child_case"):
        damage(unlocked.path, *pages_of(unlocked, table))
    found, target = saved(unlocked, tmp_path)
    assert found.stand_ins >= counts["person"] + 12
    again = dict(reads_like_a_vault(target, unlocked))
    for table in ("session", "case_discussion", "decision", "action", "agreement", "child_case"):
        assert again[table] == counts[table], table
    vault = opening.connect(Unlocked(target, unlocked.header, unlocked.kind, unlocked.ring))
    names = [row[0] for row in vault.db.execute("SELECT full_name FROM person")]
    assert all(name.startswith(NAME_LOST) for name in names)
    references = {row[0] for row in vault.db.execute("SELECT reference FROM child_case")}
    assert "RJ-003" in references  # the index still knew them
    both = vault.db.execute(
        "SELECT count(*) FROM case_discussion d JOIN session s ON s.id = d.session_id JOIN supervision_pair p "
        "ON p.id = s.pair_id WHERE d.supervisor <> p.supervisor"
    ).fetchone()
    assert both == (0,)
    vault.close()


def test_lost_words_say_so_in_their_place(unlocked: Unlocked, tmp_path: Path) -> None:
    damage(unlocked.path, *pages_of(unlocked, "decision_text"), *pages_of(unlocked, "case_discussion_text"))
    found, target = saved(unlocked, tmp_path)
    counts = dict(reads_like_a_vault(target, unlocked))
    assert found.blanked == {"decision": counts["decision"], "discussion": counts["case_discussion"]}
    vault = opening.connect(Unlocked(target, unlocked.header, unlocked.kind, unlocked.ring))
    assert {row[0] for row in vault.db.execute("SELECT why FROM decision_text")} == {WORDS_LOST}
    vault.close()


def test_a_gap_in_the_trail_is_noted_and_the_rest_still_checked(unlocked: Unlocked, tmp_path: Path) -> None:
    leaf = pages_of(unlocked, "audit")[3]
    damage(unlocked.path, leaf)
    found, target = saved(unlocked, tmp_path)
    assert found.trail_lost > 5
    vault = opening.connect(Unlocked(target, unlocked.header, unlocked.kind, unlocked.ring))
    checked = vault.audit.verify()
    assert (checked.ok, checked.lost) == (True, found.trail_lost)
    (gap,) = vault.audit.noted_gaps()
    assert (gap.last - gap.first + 1, gap.mended_at) == (found.trail_lost, NOW)
    assert gap.before is not None
    assert gap.after is not None
    assert gap.before <= gap.after <= NOW
    last = vault.audit.head().seq
    vault.db.execute("DROP TRIGGER audit_no_update")
    vault.db.execute("UPDATE audit SET kind = kind || 'x' WHERE seq = ?", (last - 3,))
    assert vault.audit.verify().first_bad_seq == last - 3
    vault.db.execute("UPDATE audit SET kind = rtrim(kind, 'x') WHERE seq = ?", (last - 3,))
    with pytest.raises(Exception, match="stays noted"):
        vault.db.execute("UPDATE audit_gap SET last_seq = last_seq + 1")
    vault.close()


def test_who_is_at_the_keyboard_is_known_from_the_sealed_notes(unlocked: Unlocked, tmp_path: Path) -> None:
    damage(unlocked.path, *pages_of(unlocked, "key_holder"))
    found, target = saved(unlocked, tmp_path)
    assert found.keys_lost == ("LO", "FR", "JP", "GP")
    vault = opening.connect(Unlocked(target, unlocked.header, unlocked.kind, unlocked.ring))
    name = vault.db.execute("SELECT full_name FROM person WHERE id = ?", (vault.person_id.bytes,)).fetchone()  # type: ignore[union-attr]
    assert name == ("Dee Marsh",)
    mine = vault.db.execute("SELECT note_id FROM sealed_key WHERE slot_id = ?", (vault.slot_id.bytes,)).fetchall()
    from uuid import UUID

    assert mine
    assert all(vault.open_sealed(UUID(bytes=row[0])) for row in mine[:5])
    vault.close()


def test_a_file_of_which_nothing_can_be_read_is_refused(unlocked: Unlocked, tmp_path: Path) -> None:
    content = bytearray(unlocked.path.read_bytes())
    content[3] ^= 1  # the salt: no page can be proved any more
    unlocked.path.write_bytes(content)
    with pytest.raises(DamagedVaultError):
        rescue(unlocked, tmp_path / "saved" / "Club.vault", now=NOW)
    assert files_in(tmp_path / "saved") == {}


@pytest.mark.parametrize("keep", [0.3, 0.7, 0.999])
def test_a_file_that_was_cut_gives_what_is_left(unlocked: Unlocked, tmp_path: Path, keep: float) -> None:
    content = unlocked.path.read_bytes()
    unlocked.path.write_bytes(content[: int(len(content) * keep)])
    found, target = saved(unlocked, tmp_path)
    assert found.is_complete is (keep > 0.99)  # the last page was one of an index
    dict(reads_like_a_vault(target, unlocked))


def test_the_services_work_on_what_was_saved(open_club: OpenVault, around: Surroundings, tmp_path: Path) -> None:
    """Without people, policy, club, contacts or roles: they are there anew, and the day's page opens."""
    from app.services import salvaging, vaults

    path, keys = open_club.path, open_club.vault.unlocked
    open_club.lock()
    gone = ("organisation", "supervision_policy", "emergency_contact", "appointment")
    damage(path, *[page for table in gone for page in pages_of(keys, table)])
    target = salvaging.target_of(path, around)
    found = salvaging.salvage(keys, target, around)
    assert not found.is_complete
    opened = vaults.connect(Unlocked(target, keys.header, keys.kind, keys.ring), around)
    opened.read(today.today)
    opened.read(cases.listing)
    opened.read(people.listing)
    opened.read(sessions.listing, "past")
    priya = opened.do(people.add_person, PersonForm(full_name="Somebody New")).value  # there is a lead again
    on = opened.read(lambda work: work.today)
    form = CaseForm(child_name="Kezia Tarn", lead=priya, supervisor=opened.me, worry=Worry.NEGLECT, opened_on=on)
    opened.do(cases.open_case, form)
    opened.lock()


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    from tests.conftest import sample_surroundings

    return sample_surroundings(tmp_path / "data")


@pytest.fixture
def open_club(records: Records, around: Surroundings) -> OpenVault:
    from tests.app.services.conftest import open_as

    return open_as(records.path, around, records.passphrase)


@pytest.mark.parametrize(("table", "later"), [("case_discussion_text", 7), ("group_part_text", 7)])
def test_rows_from_before_a_table_grew_have_what_the_new_columns_began_with(table: str, later: int) -> None:
    shape = next(shape for shape in sources.shapes(STEPS) if shape.name == table)
    row = (b"\0" * 16, *([None] * 1), *(["words"] * (len(shape.columns) - later - 2)))
    named = shape.named(1, row)
    assert named is not None
    assert [named[column] for column in shape.columns[-later:]] == [""] * later
    assert shape.named(1, row[:-1]) is None  # one that was there from the first is really missing
