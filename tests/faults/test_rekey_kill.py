"""kill -9 while the vault's key is changed: the old or the new records open whole, for everybody who stays.

Weaker than in use: Argon2id with 8 MiB and one pass. File writes, locks and flushes are the real ones.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from storage import integrity, key_changes, opening, unlocking
from storage.connection import transaction
from storage.keys.kdf import TEST_COST
from storage.unlocking import Unlocked
from storage.vault import Vault
from tests.faults.killing import TIMES
from tests.hearing import next_line
from tests.storage.samples import AMINA, AMINAS, BEN, BENS, NOW

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="forks and kills as POSIX has them"),
    pytest.mark.slow,
]

KILLS = 60 * TIMES
ROWS = 300

# For each line a forked copy opens the vault and changes its key over and over until it is killed. A line "die N" kills
# it by itself at the N-th call that opens, writes, flushes, moves or removes a file.
_WRITER = """
import os, sys
from pathlib import Path
from uuid import UUID
from storage import opening, rekeying, unlocking
from tests.storage.samples import AMINAS, NOW

def change(path, slot_id, deadly):
    vault = opening.connect(unlocking.unlock(path, slot_id, AMINAS))
    say("opened")
    if deadly:
        left = [deadly]
        for name in ("open", "write", "fsync", "replace", "unlink"):
            setattr(os, name, dying(getattr(os, name), left))
    while True:
        rekeying.rekey(vault, now=NOW)
        say("changed")
        if deadly:
            say("lived")
            os._exit(0)

def dying(real, left):
    def call(*args, **kwargs):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), 9)
        return real(*args, **kwargs)
    return call

write = os.write
def say(text):
    write(1, text.encode() + b"\\n")

path, slot_id = Path(sys.argv[1]), UUID(sys.argv[2])
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        change(path, slot_id, int(line.split()[1]) if line.startswith("die") else 0)
    say(f"number {child}")
    os.waitpid(child, 0)
    say("killed")
"""


class Club:
    """Amina, Ben and a sheet, some hundred rows, and the process that changes the key on request."""

    def __init__(self, folder: Path) -> None:
        vault = opening.create(
            folder / "Club.vault", label="AK", person_id=AMINA, passphrase=AMINAS, cost=TEST_COST, now=NOW
        )
        self.path, self.amina = vault.path, vault.slot_id
        self.ben = key_changes.add_holder(vault, "BM", BEN, BENS, now=NOW, cost=TEST_COST)
        prepared, key = key_changes.new_recovery(vault)
        key_changes.apply(vault, prepared, now=NOW)
        self.sheet = key.text
        self.note = UUID(int=7)
        vault.seal(self.note, b"between us", [AMINA, BEN])
        with transaction(vault.db):
            for number in range(ROWS):
                vault.audit.add("changed", kind="case", person_id=AMINA, now=NOW, record_id=UUID(int=number + 1))
        vault.close()
        self.epoch = 1
        self.process = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(self.path), str(self.amina)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def told(self) -> str:
        line = next_line(self.process)
        assert line, "the writer ended by itself"
        return line

    def ask(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")

    def check(self, changes: int) -> None:
        """Everybody gets in, everything is there; the key is the one last reported, or the one under way."""
        ways: tuple[Callable[[], Unlocked], ...] = (
            lambda: unlocking.unlock(self.path, self.amina, AMINAS),
            lambda: unlocking.unlock(self.path, self.ben, BENS),
            lambda: unlocking.unlock_with_recovery(self.path, self.sheet),
        )
        for unlock in ways:
            vault = opening.connect(unlock())
            self._is_whole(vault)
            assert self.epoch + changes <= vault.ring.epoch <= self.epoch + changes + 1
            epoch = vault.ring.epoch
            vault.close()
        self.epoch = epoch
        assert not list(self.path.parent.glob("*.rekeyed*"))  # neither the database nor a journal of it

    def _is_whole(self, vault: Vault) -> None:
        assert integrity.check(vault) == []
        assert vault.db.execute("SELECT count(*) FROM audit WHERE act = 'changed'").fetchone() == (ROWS,)
        assert vault.open_sealed(self.note) == b"between us"


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Club]:
    folder = tmp_path / "records"
    folder.mkdir()
    made = Club(folder)
    yield made
    assert made.process.stdin
    assert made.process.stdout
    made.process.stdin.close()
    made.process.wait(timeout=30)
    made.process.stdout.close()


def test_sixty_kills_while_the_key_changes_lose_nothing_and_lock_nobody_out(club: Club) -> None:
    chance = random.Random(20261122)  # repeatable
    total = 0
    for _ in range(KILLS):
        wanted, spin = chance.randrange(0, 3), int(chance.random() * 2_000_000)
        club.ask("go")
        number, opened, changes = 0, False, 0
        while not (number and opened and changes >= wanted):
            line = club.told()
            number = int(line.removeprefix("number ")) if line.startswith("number ") else number
            opened = opened or line == "opened"
            changes += line == "changed"
        for _spin in range(spin):  # up to one change's time, without asking a clock
            pass
        os.kill(number, signal.SIGKILL)
        while (line := club.told()) != "killed":
            changes += line == "changed"
        club.check(changes)
        total += changes
    assert total > KILLS // 2  # the kills met real work


def test_a_death_at_every_single_step_that_touches_a_file(club: Club) -> None:
    steps = 0
    while True:
        steps += 1
        club.ask(f"die {steps}")
        lines = []
        while (line := club.told()) != "killed":
            lines.append(line)
        club.check(lines.count("changed"))
        if "lived" in lines:
            break
    assert steps > 10  # it really died on the way
