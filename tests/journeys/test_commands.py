"""The main job through the commands: the demo's records, real processes, and poppler to look at what they wrote.

What is in which child's file, and in no other, is taken from the records themselves, for every case there is.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.errors import SealedError
from app.services import cases
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.cli.conftest import Commands, forks, holdfast, started
from tests.app.services.conftest import open_as
from tests.conftest import Records, sample_surroundings

__all__ = ["forks", "holdfast", "started"]


@dataclass(frozen=True)
class Matter:
    """What is on record about one child, and what was said in the sessions that spoke of it."""

    case: Case
    decisions: tuple[str, ...]
    actions: tuple[str, ...]


@dataclass(frozen=True)
class OnRecord:
    """All children, and every word that must stay in supervision."""

    matters: tuple[Matter, ...]
    personal: tuple[str, ...]


@pytest.fixture
def on_record(records: Records, tmp_path: Path) -> OnRecord:
    opened = open_as(records.path, sample_surroundings(tmp_path / "own"), records.passphrase)
    found = opened.read(_all)
    personal = _personal(opened)
    opened.lock()
    return OnRecord(found, personal)


def _all(work: Work) -> tuple[Matter, ...]:
    return tuple(
        Matter(
            row.case,
            tuple(one.what for one in work.decisions.of_case(row.case.id)),
            tuple(one.what for one in work.actions.of_case(row.case.id)),
        )
        for row in cases.listing(work)
    )


def _personal(opened: OpenVault) -> tuple[str, ...]:
    def read(work: Work) -> tuple[str, ...]:
        found: list[str] = []
        for session in work.sessions.all():
            try:
                part = work.personal.of_session(session.id)
            except SealedError:
                continue  # a session of two others
            found += [note.text for note in part.notes] if part is not None else []
        return tuple(found)

    return opened.read(read)


def text_of(pdf: Path) -> str:
    """Return what another program reads in it."""
    raw = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(raw.split())


def is_signed_whole(pdf: Path) -> None:
    """Another program says that the signature is valid and covers the whole file."""
    said = subprocess.run(["pdfsig", pdf], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said


def test_each_childs_record_holds_that_childs_matter_and_nobody_elses(
    holdfast: Commands, records: Records, on_record: OnRecord, tmp_path: Path
) -> None:
    listed = holdfast("cases", "--json", *records.entry, typed=records.passphrase).json["cases"]
    assert {row["reference"] for row in listed} == {matter.case.reference for matter in on_record.matters}
    told = [matter for matter in on_record.matters if matter.decisions and matter.actions][:3]
    assert len(told) == 3
    for matter in told:
        target = tmp_path / "out" / f"{matter.case.reference}.pdf"
        command = ("export", "case", matter.case.reference, *records.entry, "--to", str(target), "--json")
        done = holdfast(*command, typed=records.passphrase)
        assert done.code == 0, done.out + done.err
        is_signed_whole(target)
        assert holdfast("verify", target).code == 0
        words = text_of(target)
        assert matter.case.child_name in words
        assert matter.case.reference in words
        assert any(" ".join(what.split()) in words for what in matter.decisions)
        assert any(" ".join(what.split()) in words for what in matter.actions)
        for other in on_record.matters:
            if other.case.id == matter.case.id:
                continue
            assert other.case.child_name not in words
            assert other.case.reference not in words
            if other.case.initials != matter.case.initials:
                assert other.case.initials not in words.split()
        for sentence in on_record.personal:
            assert " ".join(sentence.split()) not in words
    assert len(on_record.personal) > 10  # there was something that could have got in


def test_one_byte_changed_is_found_by_the_command(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "record.pdf"
    assert holdfast("export", "case", "RJ-011", *records.entry, "--to", target, typed=records.passphrase).code == 0
    whole = target.read_bytes()
    for place in (len(whole) // 3, len(whole) - 9):
        changed = bytearray(whole)
        changed[place] ^= 1
        target.write_bytes(changed)
        assert holdfast("verify", target).code == 1, place
    target.write_bytes(whole + b"\n% later\n")
    told = holdfast("verify", target)
    assert told.code == 1
    assert told.out.startswith("Altered")
    target.write_bytes(whole)
    assert holdfast("verify", target).code == 0


def test_from_a_backup_on_another_computer_the_same_record_comes_out(
    started: Commands, records: Records, tmp_path: Path
) -> None:
    made = started("backup", *records.entry, "--to", tmp_path / "stick", "--json", typed=records.passphrase)
    assert made.code == 0, made.err
    elsewhere = Commands(tmp_path)
    elsewhere.environment["HOLDFAST_DATA"] = str(tmp_path / "another computer")
    back = elsewhere("restore", made.json["folder"], "--to", tmp_path / "back", "--json")
    assert back.code == 0, back.err
    entry = ("--vault", back.json["vault"], *records.entry[2:])
    assert elsewhere("check", "--json", *entry, typed=records.passphrase).json["in_order"] is True
    targets = (tmp_path / "one.pdf", tmp_path / "two.pdf")
    assert started("export", "case", "RJ-011", *records.entry, "--to", targets[0], typed=records.passphrase).code == 0
    assert elsewhere("export", "case", "RJ-011", *entry, "--to", targets[1], typed=records.passphrase).code == 0
    for target in targets:
        is_signed_whole(target)
    first, second = (text_of(target) for target in targets)
    assert "RJ-011" in first
    assert "RJ-011" in second
