"""The trail only grows, holds, says where it does not, and keeps no names and no text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from app.domain.audit import Act
from storage.connection import transaction
from storage.keys.hierarchy import MasterLabel
from storage.vault import Vault
from tests.storage.samples import AMINA, BEN, NOW, new_vault

RECORD = uuid4()


def _add(vault: Vault, count: int = 1, at: datetime = NOW) -> None:
    with transaction(vault.db):
        for number in range(count):
            vault.audit.add(
                Act.CHANGED, kind="case", person_id=AMINA, now=at, record_id=RECORD, content=b"text %d" % number
            )


def _add_and_fail(vault: Vault) -> None:
    with transaction(vault.db):
        vault.audit.add(Act.CHANGED, kind="case", person_id=AMINA, now=NOW, record_id=RECORD, content=b"x")
        vault.db.execute("INSERT INTO note (body) VALUES (NULL)")


def test_a_new_vault_starts_its_trail(vault: Vault) -> None:
    assert [(entry.seq, entry.act, entry.kind, entry.person_id) for entry in vault.audit.entries()] == [
        (1, "created", "vault", AMINA),
        (2, "key-added", "key", AMINA),
    ]


def test_rows_read_back_in_order(vault: Vault) -> None:
    _add(vault, 3)
    entries = vault.audit.entries(record_id=RECORD)
    assert [entry.seq for entry in entries] == [3, 4, 5]
    assert {entry.at for entry in entries} == {NOW}
    assert all(entry.clock_was is None and entry.digest for entry in entries)
    assert [entry.seq for entry in vault.audit.entries(newest_first=True, limit=2)] == [5, 4]
    assert [entry.seq for entry in vault.audit.entries(after=4)] == [5]
    head = vault.audit.head()
    assert (head.seq, head.hash) == (5, entries[-1].hash)
    check = vault.audit.verify()
    assert (check.ok, check.count, check.first_bad_seq, check.head_hash) == (True, 5, None, head.hash)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET act = 'read' WHERE seq = 2",
        "UPDATE audit SET seq = 9 WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 2",
        "DELETE FROM audit",
        (
            "INSERT INTO audit SELECT 9, at, clock_was, person_id, act, kind, record_id, digest, prev, hash "
            "FROM audit WHERE seq = 2"
        ),
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 2",
        "INSERT INTO audit (at, act, kind, prev, hash) VALUES ('', 'a', 'b', zeroblob(32), zeroblob(32))",
    ],
)
def test_the_database_refuses_to_change_it(vault: Vault, statement: str) -> None:
    before = vault.audit.entries()
    with pytest.raises(dbapi2.IntegrityError):
        vault.db.execute(statement)
    assert vault.audit.entries() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET act = 'read' WHERE seq = 4",
        "UPDATE audit SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 4",
        "UPDATE audit SET person_id = zeroblob(16) WHERE seq = 4",
        "UPDATE audit SET person_id = NULL WHERE seq = 4",
        "UPDATE audit SET record_id = zeroblob(16) WHERE seq = 4",
        "UPDATE audit SET digest = zeroblob(32) WHERE seq = 4",
        "UPDATE audit SET kind = 'action' WHERE seq = 4",
        "UPDATE audit SET clock_was = at WHERE seq = 4",
        "UPDATE audit SET hash = zeroblob(32) WHERE seq = 4",
        "UPDATE audit SET prev = zeroblob(32) WHERE seq = 4",
        "UPDATE audit SET seq = 9 WHERE seq = 4",
        "DELETE FROM audit WHERE seq = 4",
    ],
)
def test_a_member_who_drops_the_triggers_and_changes_a_row_is_seen(vault: Vault, statement: str) -> None:
    _add(vault, 4)
    for trigger in ("audit_no_update", "audit_no_delete", "audit_next_only"):
        vault.db.execute(f"DROP TRIGGER {trigger}")
    vault.db.execute(statement)
    check = vault.audit.verify()
    assert not check.ok
    assert check.first_bad_seq in {4, 5}


def test_cutting_the_end_off_is_what_only_a_head_kept_elsewhere_shows(vault: Vault) -> None:
    _add(vault, 3)
    head = vault.audit.head()
    vault.db.execute("DROP TRIGGER audit_no_delete")
    vault.db.execute("DELETE FROM audit WHERE seq = 5")
    assert vault.audit.verify().ok
    assert vault.audit.hash_at(head.seq) != head.hash


def test_a_row_belongs_into_the_transaction_of_its_change(vault: Vault) -> None:
    with pytest.raises(ValueError, match="transaction"):
        vault.audit.add(Act.CHANGED, kind="case", person_id=AMINA, now=NOW)
    with pytest.raises(dbapi2.IntegrityError):
        _add_and_fail(vault)
    assert vault.audit.head().seq == 2
    assert vault.db.execute("SELECT count(*) FROM audit_salt").fetchone() == (0,)


@pytest.mark.parametrize(
    ("act", "kind"), [("Robin Jay", "case"), ("read", "case about R"), ("", "case"), ("a" * 41, "case")]
)
def test_names_and_sentences_do_not_get_in(vault: Vault, act: str, kind: str) -> None:
    with pytest.raises(ValueError, match="words"), transaction(vault.db):
        vault.audit.add(act, kind=kind, person_id=AMINA, now=NOW)


def test_naive_times_do_not_get_in(vault: Vault) -> None:
    with pytest.raises(ValueError, match="aware"), transaction(vault.db):
        vault.audit.add("read", kind="case", person_id=AMINA, now=datetime(2026, 11, 22))  # noqa: DTZ001


@pytest.mark.parametrize(
    "back",
    [timedelta(hours=1), timedelta(days=1), NOW - datetime(1970, 1, 1, tzinfo=UTC), timedelta(minutes=2, seconds=1)],
)
def test_a_clock_set_back_is_flagged_and_the_order_kept(vault: Vault, back: timedelta) -> None:
    _add(vault, at=NOW - back)
    _add(vault, at=NOW - back + timedelta(seconds=1))
    third, fourth = vault.audit.entries(after=2)
    assert (third.at, third.clock_was) == (NOW - back, NOW)
    assert fourth.clock_was is None
    assert vault.audit.verify().ok


@pytest.mark.parametrize("at", [NOW - timedelta(minutes=2), NOW, datetime(2100, 1, 1, tzinfo=UTC)])
def test_a_small_slip_and_the_future_are_not(vault: Vault, at: datetime) -> None:
    _add(vault, at=at)
    assert vault.audit.entries()[-1].clock_was is None


def test_times_are_kept_in_utc(vault: Vault) -> None:
    summer = datetime(2027, 6, 1, 12, tzinfo=timezone(timedelta(hours=1)))
    _add(vault, at=summer)
    assert vault.audit.entries()[-1].at == summer
    assert vault.db.execute("SELECT at FROM audit WHERE seq = 3").fetchone() == ("2027-06-01T11:00:00.000000+00:00",)


def test_the_digest_tells_the_text_until_the_record_is_forgotten(vault: Vault) -> None:
    _add(vault, 2)
    assert vault.audit.matches(3, b"text 0") is True
    assert vault.audit.matches(3, b"text 1") is False
    assert vault.audit.matches(2, b"") is None
    first, second = vault.audit.entries(record_id=RECORD)
    salt = vault.db.execute("SELECT salt FROM audit_salt WHERE seq = 3").fetchone()
    assert salt is not None
    assert vault.ring.mac(MasterLabel.AUDIT, salt[0] + b"text 0") == first.digest
    assert first.digest != second.digest
    with transaction(vault.db):
        vault.audit.forget(RECORD)
    assert vault.audit.matches(3, b"text 0") is None
    assert vault.audit.verify().ok


def test_the_same_text_twice_has_two_digests(vault: Vault) -> None:
    _add(vault)
    _add(vault)
    first, second = vault.audit.entries(record_id=RECORD)
    assert first.digest != second.digest


@given(st.lists(st.tuples(st.sampled_from(list(Act)), st.integers(-(10**6), 10**6), st.booleans()), max_size=12))
@settings(max_examples=25, deadline=None)
def test_any_history_holds(tmp_path_factory: pytest.TempPathFactory, history: list[tuple[Act, int, bool]]) -> None:
    vault = new_vault(tmp_path_factory.mktemp("history") / "Club.vault")
    with transaction(vault.db):
        for act, seconds, with_content in history:
            at = NOW + timedelta(seconds=seconds)
            content = b"x" if with_content else None
            written = vault.audit.add(act, kind="case", person_id=BEN, now=at, record_id=RECORD, content=content)
            assert vault.audit.entries(newest_first=True, limit=1) == [written]
    check = vault.audit.verify()
    assert (check.ok, check.count) == (True, 2 + len(history))
    vault.close()
