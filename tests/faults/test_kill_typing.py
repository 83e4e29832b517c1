"""kill -9 of the real window while somebody types: what its own indicator called saved is there afterwards.

With the writers of test_kill.py these are 200 kills at random moments. Each kill is followed by the window opening
the same records again, so that what is proved is what the next person sees: the same item, every word that was called
saved, the cursor where it was. The keys are cheap ones (8 MiB); files, locks and flushes are the real ones.
"""

from __future__ import annotations

import json
import random
from datetime import time as clock_time
from functools import partial
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

import pytest

from app.domain.ids import SessionId
from app.services import agendas, integrity, sessions
from app.services.vaults import OpenVault
from tests.app.services.conftest import PASSPHRASE, open_as
from tests.app.services.test_journey import a_case, a_pair
from tests.faults import typist
from tests.faults.killing import TIMES, fork_server, kill_at_random
from tests.hands import going_surroundings

KILLS = 30 * TIMES
MOST_SAVES, LONGEST_S = 4, 0.3  # before the kill: so many saves, then so long; chance says how much of each

pytestmark = pytest.mark.slow

State = dict[str, Any]


@pytest.fixture(scope="module")
def context() -> ForkServerContext:
    return fork_server("tests.faults.typist")


@pytest.fixture
def story(open_vault: OpenVault) -> tuple[Path, SessionId]:
    """A session under way, with two children on its agenda."""
    pair = a_pair(open_vault)
    first, second = (a_case(open_vault, name, pair) for name in ("Kezia Tarn", "Alfie Stonewell"))
    today = open_vault.read(lambda work: work.today)
    session = open_vault.do(sessions.plan, pair, today, clock_time(18, 30), 60, "Clubhouse").value
    items = open_vault.read(lambda work: work.agenda.of_session(session))
    for case in {first, second} - {item.case_id for item in items}:
        open_vault.do(agendas.add_case, session, case)
    for item in [item for item in items if item.case_id is None][1:]:  # most of what is typed is about children
        open_vault.do(agendas.remove_item, item.id)
    open_vault.do(sessions.start, session)
    path = open_vault.path
    open_vault.lock()
    return path, session


class Memory:
    """What the program has promised so far: words by item and field, and where the writer was."""

    def __init__(self) -> None:
        self.possible: dict[str, dict[str, set[str]]] = {}  # by item and field: what it may hold now
        self.place: State | None = None
        self.on_their_way: list[State] = []
        self.is_between_items = False
        self.moved_to: list[object] = []  # since the last save: kept at once, without a word about it
        self.promises = 0

    def hear(self, line: State) -> None:
        """Take in one thing that was said before the kill."""
        did = line["did"]
        if did == "leaving":
            self.is_between_items = True
        elif did == "moved":
            self.moved_to.append(line["cursor"])
        elif did == "stayed":
            self.is_between_items = False
        elif did == "arrived":  # everything that was asked for before is done
            self.is_between_items = False
            self._keep([*self.on_their_way, line])
        elif did == "saving":
            self.on_their_way.append(line)
            self.moved_to = []
        elif did == "saved" and self.on_their_way:
            self.promises += 1
            self._keep(self.on_their_way)

    def _keep(self, states: list[State]) -> None:
        for state in states:
            fields = self.possible.setdefault(state["item"], {})
            fields.update({field: {words} for field, words in state["words"].items()})
            self.place = state
        self.on_their_way = []

    def check(self, shown: State) -> None:
        """Compare with what the window shows when it is opened again; that is the new beginning."""
        if self.place is None:
            self._keep([shown])
            return
        later = self.on_their_way
        if not self.is_between_items:
            assert shown["item"] in {self.place["item"], *(state["item"] for state in later)}
        for state in later:  # whether it got there nobody was told
            fields = self.possible.setdefault(state["item"], {})
            for field, words in state["words"].items():
                fields.setdefault(field, {""}).add(words)
        is_form_open = any(field.startswith(("decision-", "action-")) for field in shown["words"])
        for field, possible in self.possible.get(shown["item"], {}).items():
            if field in shown["words"]:
                assert shown["words"][field] in possible, field
            elif not is_form_open:  # otherwise the note is put away behind the form: it is looked at the next time
                assert "" in possible, field
        if not later and not self.is_between_items and self.place["cursor"] is not None:
            # Going to another field saves the one that is left, and where the writer is now a moment later.
            assert shown["cursor"] in (self.place["cursor"], self.place["typed_at"], *self.moved_to)
        self.on_their_way, self.is_between_items, self.moved_to = [], False, []
        self._keep([shown])


def has_saved(times: int, said: bytes) -> bool:
    """True when the session was opened and the indicator has called something saved so often."""
    return b'"opened"' in said and said.count(b'"saved"') >= times


def test_thirty_kills_while_typing_lose_no_word_that_was_called_saved(
    context: ForkServerContext, story: tuple[Path, SessionId], tmp_path: Path
) -> None:
    path, session = story
    chance = random.Random(31)
    memory = Memory()
    for number in range(KILLS):
        said = kill_at_random(
            context,
            typist.type_for_ever,
            (str(path), PASSPHRASE, str(tmp_path), number),
            chance.random() * LONGEST_S,
            has_begun=partial(has_saved, chance.randrange(MOST_SAVES + 1)),
        )
        opened, *rest = (json.loads(line) for line in said)
        memory.check(opened)
        for line in rest:
            memory.hear(line)
        around = going_surroundings(tmp_path / "data")
        vault = open_as(path, around)
        assert vault.vault.audit.verify().ok
        vault.lock()
    assert memory.promises > KILLS  # the kills met real typing and real saves
    vault = open_as(path, going_surroundings(tmp_path / "data"))
    assert integrity.check(vault) == ()
    written = vault.read(sessions.workspace, session)
    vault.lock()
    held = [one for one in written.items if one.has_text]
    assert len(held) > 1  # more than one item was written in
