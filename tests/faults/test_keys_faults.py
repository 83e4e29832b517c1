"""kill -9 while keys are changed: the old or the new passphrase opens the vault, the recovery key always does.

Weaker than in use: Argon2id with 8 MiB and one pass, so that most kills meet the writing and not the deriving.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.errors import WrongPassphraseError
from storage import integrity, unlocking
from storage.keys.slots import SlotKind
from tests.faults.killing import TIMES
from tests.hearing import next_line
from tests.storage.samples import AMINAS, BENS, OTHER, make_sheet, new_vault, open_by_sheet, open_vault

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and kills as POSIX has them")

KILLS = 50 * TIMES

# Reads "passphrase" lines; for each, a forked copy opens the vault and changes keys until it is killed. It writes its
# number first, then a line after each change that was reported done.
_WRITER = """
import os, sys
from pathlib import Path
from uuid import UUID
from storage import key_changes
from storage.keys.kdf import TEST_COST
from tests.storage.samples import AMINAS, BEN, BENS, NOW, OTHER, open_vault

def change(path, slot_id, now_open):
    other = OTHER if now_open == AMINAS else AMINAS
    vault = open_vault(path, slot_id, now_open)
    say("opened")
    while True:
        key_changes.change_passphrase(vault, now_open, other, now=NOW, cost=TEST_COST)
        now_open, other = other, now_open
        say("passphrase " + now_open)
        bens = [one.slot_id for one in vault.holders() if one.person_id == BEN]
        if bens:
            key_changes.remove_holder(vault, bens[0], now=NOW)
            say("removed")
        else:
            key_changes.add_holder(vault, "BM", BEN, BENS, now=NOW, cost=TEST_COST)
            say("added")

def say(text):
    os.write(1, text.encode() + b"\\n")

path, slot_id = Path(sys.argv[1]), UUID(sys.argv[2])
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        change(path, slot_id, line.rstrip("\\n"))
    say(f"number {child}")
    os.waitpid(child, 0)
    say("killed")
"""


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[tuple[Path, UUID, str, subprocess.Popen[str]]]:
    """A vault with a recovery key, and the process that changes its keys on request."""
    vault = new_vault(tmp_path / "Club.vault")
    path, slot_id, sheet = vault.path, vault.slot_id, make_sheet(vault).text
    vault.close()
    process = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path), str(slot_id)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    yield path, slot_id, sheet, process
    assert process.stdin
    assert process.stdout
    process.stdin.close()
    process.wait(timeout=30)
    process.stdout.close()


def test_fifty_kills_while_changing_keys_lock_nobody_out(
    writer: tuple[Path, UUID, str, subprocess.Popen[str]],
) -> None:
    path, slot_id, sheet, process = writer
    chance = random.Random(20261122)  # repeatable
    passphrase, changes = AMINAS, 0
    for _ in range(KILLS):
        reported = _killed_after(process, passphrase, chance.randrange(0, 9), chance.random())
        changes += len(reported)
        said = [line.removeprefix("passphrase ") for line in reported if line.startswith("passphrase ")]
        last = said[-1] if said else passphrase
        passphrase = _opens_with(path, slot_id, last, OTHER if last == AMINAS else AMINAS)
        _recovery_opens(path, sheet)
    assert changes > KILLS  # the kills met real work


def _killed_after(process: subprocess.Popen[str], passphrase: str, lines: int, moment: float) -> list[str]:
    """Start the writer, let it report ``lines`` changes, go on for a moment of it, kill it; return what it reported."""
    assert process.stdin
    assert process.stdout
    process.stdin.write(passphrase + "\n")
    reported: list[str] = []
    number, opened = 0, False
    while not (number and opened and len(reported) >= lines):
        line = next_line(process)
        if line.startswith("number "):
            number = int(line.removeprefix("number "))
        elif line == "opened":
            opened = True
        else:
            assert line, "the writer ended by itself"
            reported.append(line)
    for _ in range(int(moment * 400_000)):  # up to one change's time, without asking a clock
        pass
    os.kill(number, signal.SIGKILL)
    while (line := next_line(process)) != "killed":
        assert line, "the writer ended by itself"
        reported.append(line)
    return reported


def _opens_with(path: Path, slot_id: UUID, reported: str, next_one: str) -> str:
    """Return which passphrase opens: the one last reported, or the one that was being changed to."""
    try:
        vault = open_vault(path, slot_id, reported)
        found = reported
    except WrongPassphraseError:
        vault = open_vault(path, slot_id, next_one)
        found = next_one
    assert integrity.check(vault) == []
    vault.close()
    for slot in unlocking.labels(path):
        if slot.kind is SlotKind.PERSON and slot.slot_id != slot_id:
            open_vault(path, slot.slot_id, BENS).close()
    return found


def _recovery_opens(path: Path, sheet: str) -> None:
    vault = open_by_sheet(path, sheet)
    assert vault.audit.verify().ok
    vault.close()
