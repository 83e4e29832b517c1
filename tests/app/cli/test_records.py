"""cases, check, backup and restore, and the way into the records."""

from __future__ import annotations

import os
import pty
import shutil
import sys
import warnings
from pathlib import Path

from app.services import key_files, vaults
from storage.connection import transaction
from tests.app.cli.conftest import ROOT, START, Commands
from tests.conftest import Records, sample_surroundings

# Ends a check where it comes to the pages.
_NO_PAGES = """
from app.services import integrity as _integrity
def _check(_opened):
    raise SystemExit("every page was checked")
_integrity.check = _check
"""


def test_cases_lists_references_initials_state_and_last_discussed(holdfast: Commands, records: Records) -> None:
    told = holdfast("cases", *records.entry, typed=records.passphrase + "\n")
    assert told.code == 0, told.err
    heads, *rows = told.out.splitlines()
    assert heads.split("  ")[0] == "Reference"
    assert len(rows) == 12
    assert any("K.T." in row and "drifting" in row for row in rows)
    assert "Kezia" not in told.out
    cases = holdfast("cases", "--json", *records.entry, typed=records.passphrase).json["cases"]
    assert [case["reference"] for case in cases if case["initials"] == "K.T."] == ["RJ-011"]
    assert {case["state"] for case in cases} == {"open", "closed"}


def test_it_must_be_said_whose_passphrase_when_several_can_open(holdfast: Commands, records: Records) -> None:
    unsaid = holdfast("cases", "--vault", records.path, "--passphrase-stdin", typed=records.passphrase)
    assert (unsaid.code, unsaid.out) == (2, "")
    assert records.club.keys[1].label in unsaid.err
    stranger = holdfast(
        "cases", "--vault", records.path, "--as", "ZZ", "--passphrase-stdin", "--json", typed=records.passphrase
    )
    assert (stranger.code, stranger.json["code"]) == (2, "usage")


def test_a_wrong_or_missing_passphrase_is_told_apart(holdfast: Commands, records: Records) -> None:
    wrong = holdfast("cases", "--json", *records.entry, typed="gravel kettle orbit thimble apple\n")
    assert (wrong.code, wrong.json["code"]) == (3, "wrong-passphrase")
    assert "apple" not in wrong.out + wrong.err
    empty = holdfast("cases", *records.entry, typed="")
    assert (empty.code, empty.out) == (2, "")
    label = records.club.keys[0].label
    nowhere = holdfast("cases", "--vault", records.path, "--as", label)
    assert nowhere.code == 2
    assert "--passphrase-stdin" in nowhere.err


def test_on_a_terminal_it_asks_who_and_for_the_passphrase_unseen(tmp_path: Path, records: Records) -> None:
    environment = {**os.environ, "HOLDFAST_DATA": str(tmp_path / "own"), "PYTHONPATH": str(ROOT)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking beside threads: the child only starts a program
        child, terminal = pty.fork()
    if child == 0:
        os.execve(sys.executable, [sys.executable, "-m", "app", "cases", "--vault", str(records.path)], environment)  # noqa: S606
    shown = b""
    answers = [(b"Number or label: ", b"1\n"), (b"Passphrase for ", records.passphrase.encode() + b"\n")]
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # how Linux says that the other side has gone
            break
        if not piece:
            break
        shown += piece
        if answers and answers[0][0] in shown:
            os.write(terminal, answers.pop(0)[1])
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0, shown
    assert b"RJ-011" in shown
    assert records.passphrase.encode() not in shown


def test_what_is_no_vault_is_told(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    absent = holdfast("cases", "--vault", tmp_path / "none.vault", "--passphrase-stdin", "--json")
    assert (absent.code, absent.json["code"]) == (3, "not-found")
    plain = tmp_path / "letter.vault"
    plain.write_text("Dear all")
    other = holdfast("cases", "--vault", plain, "--passphrase-stdin", "--json", typed="x")
    assert (other.code, other.json["code"]) == (3, "not-a-vault")
    assert plain.read_text() == "Dear all"


def test_records_that_a_window_has_open_are_left_alone(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    from app.services import vaults

    key = records.club.keys[0]
    world = sample_surroundings(tmp_path / "window")
    window = vaults.connect(vaults.unlock(records.path, key.slot_id, key.passphrase, world), world)
    try:
        told = holdfast("backup", *records.entry, "--to", tmp_path / "safe", "--json", typed=records.passphrase)
    finally:
        window.lock()
    assert (told.code, told.json["code"]) == (3, "already-open")
    assert not (tmp_path / "safe").exists() or not any((tmp_path / "safe").iterdir())


def test_check_finds_nothing_in_whole_records_and_a_changed_byte_in_others(
    holdfast: Commands, records: Records
) -> None:
    whole = holdfast("check", "--json", *records.entry, typed=records.passphrase)
    assert (whole.code, whole.json) == (0, {"in_order": True, "findings": [], "noted_as_lost": 0, "lost": []})
    damaged = bytearray(records.path.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    records.path.write_bytes(damaged)
    page = len(damaged) // 2 // 4096 + 1
    found = holdfast("check", "--json", *records.entry, typed=records.passphrase)
    assert found.code == 1, found.err
    assert ("page", str(page)) in {(one["code"], one["part"]) for one in found.json["findings"]}
    words = holdfast("check", *records.entry, typed=records.passphrase)
    assert f"Page {page} " in words.out
    assert "What to do: " in words.out


def test_a_backup_comes_back_and_never_over_anything(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    made = holdfast("backup", *records.entry, "--to", tmp_path / "safe", "--json", typed=records.passphrase)
    assert made.code == 0, made.err
    folder = Path(made.json["folder"])
    assert folder.parent == tmp_path / "safe"
    back = holdfast("restore", folder, "--to", tmp_path / "back", "--json")
    assert back.code == 0, back.err
    again = ("--vault", back.json["vault"], *records.entry[2:])
    assert holdfast("cases", "--json", *again, typed=records.passphrase).code == 0
    before = Path(back.json["vault"]).read_bytes()
    twice = holdfast("restore", folder, "--to", tmp_path / "back", "--json")
    assert (twice.code, twice.json["code"]) == (3, "exists")
    assert Path(back.json["vault"]).read_bytes() == before


def test_a_backup_that_was_changed_is_not_restored(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    made = holdfast("backup", *records.entry, "--to", tmp_path / "safe", "--json", typed=records.passphrase)
    file = Path(made.json["folder"]) / records.path.name
    content = bytearray(file.read_bytes())
    content[5000] ^= 1
    file.write_bytes(content)
    told = holdfast("restore", made.json["folder"], "--to", tmp_path / "back", "--json")
    assert (told.code, told.json["code"]) == (3, "backup")
    assert not list((tmp_path / "back").glob("*")) if (tmp_path / "back").exists() else True
    nothing = holdfast("restore", tmp_path / "nowhere", "--to", tmp_path / "back")
    assert nothing.code == 3


def test_a_key_file_is_named_where_no_stick_with_it_is_there(
    holdfast: Commands, records: Records, tmp_path: Path
) -> None:
    key, world = records.club.keys[0], sample_surroundings(tmp_path / "data")
    opened = vaults.connect(vaults.unlock(records.path, key.slot_id, key.passphrase, world), world)
    made = key_files.make(opened, key.passphrase, tmp_path)
    opened.lock()
    asked = ("cases", "--vault", records.path, "--as", key.label, "--passphrase-stdin")
    missing = holdfast(*asked, "--json", typed=key.passphrase)
    assert (missing.code, missing.json["code"]) == (3, "key-file-needed")
    assert "--key-file" in missing.err
    assert holdfast(*asked, "--key-file", made, typed=key.passphrase).code == 0
    wrong = holdfast(*asked, "--json", "--key-file", records.path, typed=key.passphrase)
    assert (wrong.code, wrong.json["code"]) == (3, "key-file")


def test_a_damaged_file_is_salvaged_and_what_was_lost_is_listed(
    holdfast: Commands, records: Records, tmp_path: Path
) -> None:
    whole = holdfast("salvage", *records.entry, "--to", tmp_path / "whole", "--json", typed=records.passphrase)
    assert (whole.code, whole.json["complete"]) == (0, True), whole.err
    content = bytearray(records.path.read_bytes())
    for page in range(20, 300, 9):
        content[page * 4096 + 70] ^= 1
    records.path.write_bytes(content)
    before = records.path.read_bytes()
    words = holdfast("salvage", *records.entry, typed=records.passphrase)
    assert words.code == 1, words.err
    assert "Lost: " in words.out
    assert ", made " in words.out
    assert "The damaged file is as it was." in words.out
    told = holdfast("salvage", *records.entry, "--to", tmp_path / "saved", "--json", typed=records.passphrase)
    assert told.code == 1
    assert sum(one["count"] for one in told.json["lost"]) > 0
    assert records.path.read_bytes() == before
    again = ("--vault", told.json["vault"], *records.entry[2:])
    assert holdfast("cases", *again, typed=records.passphrase).code == 0
    assert holdfast("check", *again, typed=records.passphrase).code in (0, 1)
    twice = holdfast("salvage", *records.entry, "--to", tmp_path / "saved", "--json", typed=records.passphrase)
    assert (twice.code, twice.json["code"]) == (3, "exists")
    assert holdfast("salvage", *records.entry, typed="not the passphrase at all").code == 3


def test_a_backup_is_not_written_to(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    made = holdfast("backup", *records.entry, "--to", tmp_path / "safe", "--json", typed=records.passphrase)
    inside = Path(made.json["folder"]) / records.path.name
    before = inside.read_bytes()
    told = holdfast("cases", "--vault", inside, *records.entry[2:], "--json", typed=records.passphrase)
    assert (told.code, told.json["code"]) == (3, "a-backup")
    assert inside.read_bytes() == before


def test_check_says_whether_the_trail_holds_the_entry_that_a_signed_record_names(
    holdfast: Commands, records: Records, tmp_path: Path
) -> None:
    password = "gravel kettle orbit thimble"
    before = shutil.copytree(records.path.parent, tmp_path / "before") / records.path.name
    target = tmp_path / "record.pdf"
    export = ("export", "case", "RJ-011", *records.entry, "--to", str(target), "--password-stdin")
    made = holdfast(*export, typed=f"{records.passphrase}\n{password}\n")
    assert made.code == 0, made.err
    check = ("check", *records.entry, "--record", str(target))
    unread = tmp_path / "unread.pdf"
    unread.write_text("Dear all")
    reached = holdfast(*check, "--password-stdin", typed=f"{records.passphrase}\n{password}\n", start=_NO_PAGES + START)
    assert (reached.code, reached.err) == (1, "every page was checked\n")
    for named, typed, told in (
        ((target,), "", (3, "pdf-password")),
        ((target, "--password-stdin"), "thimble orbit kettle gravel\n", (3, "pdf-password")),
        ((unread,), "", (1, "not-a-pdf")),
    ):  # told before the pages are read: what was found in them is not thrown away
        asked = ("check", *records.entry, "--json", "--record", *named)
        closed = holdfast(*asked, typed=f"{records.passphrase}\n{typed}", start=_NO_PAGES + START)
        assert (closed.code, closed.json["code"]) == told
    both = f"{records.passphrase}\n{password}\n"
    held = holdfast(*check, "--password-stdin", typed=both)
    assert held.code == 0, held.out + held.err
    assert "The trail holds the entry this record names: of 23 November 2026." in held.out
    earlier = ("check", "--vault", str(before), *records.entry[2:], "--record", str(target), "--password-stdin")
    gone = holdfast(*earlier, "--json", typed=both)
    assert (gone.code, gone.json["record"]) == (1, {"state": "gone", "on": None})
    assert ("record-gone", "record.pdf") in {(one["code"], one["part"]) for one in gone.json["findings"]}
    assert holdfast("check", *records.entry, "--record", tmp_path / "none.pdf", typed=records.passphrase).code == 3
    key, world = records.club.keys[0], sample_surroundings(tmp_path / "data")
    opened = vaults.connect(vaults.unlock(records.path, key.slot_id, key.passphrase, world), world)
    opened.vault.db.execute("INSERT INTO audit_gap (first_seq, last_seq, noted_at) VALUES (2, 4, '')")
    opened.lock()
    noted = holdfast("check", *records.entry, typed=records.passphrase)
    assert noted.code == 0, noted.out + noted.err
    assert "3 entries of the trail are noted as lost, written " in noted.out
    assert noted.out.rstrip().endswith("The trail does not say why.")
    behind = holdfast(*check, "--password-stdin", "--json", typed=both)
    assert (behind.code, behind.json["record"]) == (1, {"state": "after-gap", "on": "2026-11-23"})
    assert (behind.json["in_order"], behind.json["noted_as_lost"]) == (True, 3)
    assert [one["code"] for one in behind.json["findings"]] == ["record-after-gap"]
    opened = vaults.connect(vaults.unlock(records.path, key.slot_id, key.passphrase, world), world)
    with transaction(opened.vault.db):
        mended = opened.vault.audit.add("salvaged", kind="vault", person_id=None, now=world.clock())
    opened.vault.db.execute("DROP TRIGGER audit_gap_no_update")
    opened.vault.db.execute("UPDATE audit_gap SET noted_at = ?", (mended.at.isoformat(),))
    opened.lock()
    held = holdfast(*check, "--password-stdin", typed=both)
    assert held.code == 0, held.out + held.err
    assert "Caution: it agrees only from the mending on." in held.out
