"""A signed record as a witness of the trail: held, gone, lost in a gap, broken before it, or no witness at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.checks import CheckResult, PdfState
from app.services import integrity, witness
from app.services.integrity import LostEntries
from app.services.vaults import OpenVault
from app.services.witness import TrailWitness, Witnessed
from storage.connection import transaction
from tests.app.services.small_club import set_up

TODAY = date(2026, 11, 22)


def record(head: str, number: int | None = None, state: PdfState = PdfState.INTACT) -> CheckResult:
    """What the check of a PDF finds that names this entry."""
    return CheckResult(state, (), "", "", "", "", trail_head=head, trail_number=number)


def written_anew(opened: OpenVault) -> None:
    """Take away what keeps the trail from being changed, as somebody with a key and the skill would."""
    for trigger in ("audit_no_update", "audit_no_delete", "audit_next_only"):
        opened.vault.db.execute(f"DROP TRIGGER {trigger}")


def test_the_entry_is_found_by_its_hash_and_of_an_early_record_by_both(open_vault: OpenVault) -> None:
    number, head = open_vault.read(lambda work: work.audit_head())
    set_up(open_vault)
    assert witness.ask(open_vault, record(head)) == TrailWitness(Witnessed.HELD, TODAY)  # and no number to count by
    assert witness.ask(open_vault, record(head, number)) == TrailWitness(Witnessed.HELD, TODAY, number)
    assert witness.ask(open_vault, record(head, number + 1)) == TrailWitness(Witnessed.GONE)


@pytest.mark.parametrize("head", ["ab" * 32, "ab", "no hash"])
def test_what_the_trail_does_not_hold_is_gone(open_vault: OpenVault, head: str) -> None:
    assert witness.ask(open_vault, record(head)) == TrailWitness(Witnessed.GONE)


def test_a_record_that_names_nothing_or_was_changed_is_no_witness(open_vault: OpenVault) -> None:
    _number, head = open_vault.read(lambda work: work.audit_head())
    assert witness.ask(open_vault, record("")).state is Witnessed.SILENT
    for state in (PdfState.ALTERED, PdfState.UNSIGNED):
        assert witness.ask(open_vault, record(head, state=state)).state is Witnessed.ALTERED


def test_an_entry_that_stands_in_a_broken_chain_is_not_held(open_vault: OpenVault) -> None:
    number, head = open_vault.read(lambda work: work.audit_head())
    written_anew(open_vault)
    open_vault.vault.db.execute("UPDATE audit SET act = 'read' WHERE seq = ?", (number - 1,))
    assert witness.ask(open_vault, record(head)) == TrailWitness(Witnessed.BROKEN, TODAY)


def test_an_entry_may_have_been_lost_with_a_damaged_page(open_vault: OpenVault) -> None:
    number, head = open_vault.read(lambda work: work.audit_head())
    written_anew(open_vault)
    db = open_vault.vault.db
    db.execute("DELETE FROM audit WHERE seq = ?", (number - 1,))
    assert witness.ask(open_vault, record("ab" * 32)).state is Witnessed.GONE
    db.execute("INSERT INTO audit_gap (first_seq, last_seq, noted_at) VALUES (?1, ?1, '')", (number - 1,))
    assert witness.ask(open_vault, record("ab" * 32)).state is Witnessed.LOST
    assert witness.ask(open_vault, record("ab" * 32, number - 1)).state is Witnessed.LOST
    assert witness.ask(open_vault, record("ab" * 32, number)).state is Witnessed.GONE
    after_gap = witness.ask(open_vault, record(head))
    assert (after_gap.state, after_gap.on) == (Witnessed.AFTER_GAP, TODAY)


def test_behind_what_the_trail_says_a_mending_lost_an_entry_is_held(open_vault: OpenVault) -> None:
    number, head = open_vault.read(lambda work: work.audit_head())
    db, mended = open_vault.vault.db, datetime(2026, 11, 23, 18, tzinfo=UTC)
    written_anew(open_vault)
    db.execute("DELETE FROM audit WHERE seq = ?", (number - 1,))
    db.execute("INSERT INTO audit_gap VALUES (?1, ?1, ?2)", (number - 1, mended.isoformat()))
    with transaction(db):  # the same act at another time is no reason
        open_vault.vault.audit.add("salvaged", kind="vault", person_id=None, now=mended - timedelta(days=1))
    assert witness.ask(open_vault, record(head)).state is Witnessed.AFTER_GAP
    with transaction(db):
        open_vault.vault.audit.add("salvaged", kind="vault", person_id=None, now=mended)
    lost = (LostEntries(1, TODAY, TODAY, mended.date()),)
    assert witness.ask(open_vault, record(head)) == TrailWitness(Witnessed.HELD, TODAY, lost=lost)
    assert witness.ask(open_vault, record("ab" * 32)) == TrailWitness(Witnessed.LOST, lost=lost)


def test_a_trail_written_anew_in_front_of_a_gap_that_was_noted_is_not_held(open_vault: OpenVault) -> None:
    db, trail, at = open_vault.vault.db, open_vault.vault.audit, datetime(2026, 11, 22, 9, tzinfo=UTC)
    _number, early = open_vault.read(lambda work: work.audit_head())
    with transaction(db):
        for _ in range(3):
            trail.add("create", kind="case", person_id=None, now=at)
    number, head = open_vault.read(lambda work: work.audit_head())
    assert witness.ask(open_vault, record(head)).state is Witnessed.HELD
    written_anew(open_vault)
    [kept] = db.execute("SELECT * FROM audit WHERE seq = ?", (number,)).fetchall()
    with transaction(db):
        db.execute("DELETE FROM audit")
        for _ in range(number - 2):
            trail.add("read", kind="case", person_id=None, now=at)
        db.execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(kept))})", kept)  # noqa: S608  # question marks
        db.execute("INSERT INTO audit_gap (first_seq, last_seq, noted_at) VALUES (?1, ?1, '')", (number - 1,))
    assert trail.verify().ok  # the chain by itself tells nothing of it
    lost = (LostEntries(1, TODAY, TODAY, None),)
    assert integrity.noted_as_lost(open_vault) == lost
    assert witness.ask(open_vault, record(head)) == TrailWitness(Witnessed.AFTER_GAP, TODAY, lost=lost)
    assert witness.ask(open_vault, record(early)).state is Witnessed.LOST


def test_a_gap_behind_the_entry_takes_nothing_from_it(open_vault: OpenVault) -> None:
    number, head = open_vault.read(lambda work: work.audit_head())
    insert = "INSERT INTO audit_gap (first_seq, last_seq, noted_at) VALUES (?, ?, '')"
    open_vault.vault.db.execute(insert, (number + 1, number + 4))
    assert witness.ask(open_vault, record(head)).state is Witnessed.HELD
    assert [one.count for one in integrity.noted_as_lost(open_vault)] == [4]


def test_the_window_tells_nothing_of_a_file_that_the_register_does_not_know(open_vault: OpenVault) -> None:
    _number, head = open_vault.read(lambda work: work.audit_head())
    assert witness.of_known(open_vault, record(head)) is None
