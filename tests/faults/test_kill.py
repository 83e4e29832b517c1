"""kill -9 at random moments, 200 times: nothing that was reported saved is lost, and the records open whole.

The keys are cheap ones (8 MiB), so that a run takes seconds; file writes, locks and flushes are the real ones.
Somebody typing in the real window is killed in test_kill_typing.py.
"""

from __future__ import annotations

import random
from datetime import time as clock_time
from functools import partial
from multiprocessing.context import ForkServerContext
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.checks import PdfState
from app.domain.discussion import DiscussionContent
from app.domain.ids import AgendaItemId, CaseId, SessionId
from app.domain.session import AgendaItem
from app.services import exporting, integrity, sessions
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from tests.app.services.conftest import PASSPHRASE, open_as
from tests.app.services.test_journey import a_case, a_pair
from tests.faults import kill_writer
from tests.faults.killing import TIMES, fork_server, kill_at_random

SAVES, EXPORTS = 110 * TIMES, 60 * TIMES  # and 30 while typing in the window: test_kill_typing.py
LONGEST_SAVE_S, LONGEST_EXPORT_S = 0.12, 0.4  # of work before the kill; chance says how much of it

MOST_SAVES, MOST_FILES = 3, 1  # to wait for before that, so that a slow machine is killed amid work as well

pytestmark = pytest.mark.slow


def has_said(what: bytes, times: int, said: bytes) -> bool:
    """True when the records were opened and ``what`` was reported so often."""
    return b"open\n" in said and said.count(what + b" ") >= times


@pytest.fixture(scope="module")
def context() -> ForkServerContext:
    return fork_server("tests.faults.kill_writer")


@pytest.fixture
def story(open_vault: OpenVault) -> tuple[Path, kill_writer.Numbers]:
    """A session under way about one child, and an earlier finished one to export."""
    pair = a_pair(open_vault)
    child = a_case(open_vault, "Kezia Tarn", pair)
    on = open_vault.read(lambda work: work.today)
    for number in range(2):
        at = clock_time(18 + number, 30)
        session = open_vault.do(sessions.plan, pair, on, at, 60, "Clubhouse").value
        open_vault.do(sessions.start, session)
        items = open_vault.read(_agenda, session)
        item = next(one.id for one in items if one.case_id == child)
        if number == 0:
            content = DiscussionContent(what_happened="Late again.", lived_experience="She waits.")
            open_vault.do(sessions.save_child_draft, session, item, content)
            open_vault.do(sessions.finish, session, FinishForm())
    slot = open_vault.slot_id
    path = open_vault.path
    open_vault.lock()
    return path, (str(slot), str(session), str(item), str(child))


def test_no_draft_that_was_reported_saved_is_lost(
    context: ForkServerContext, story: tuple[Path, kill_writer.Numbers], around: Surroundings
) -> None:
    path, ids = story
    chance = random.Random(2026)
    seen = 0
    for _ in range(SAVES):
        said = kill_at_random(
            context,
            kill_writer.save_for_ever,
            (str(path), PASSPHRASE, ids),
            chance.random() * LONGEST_SAVE_S,
            has_begun=partial(has_said, b"child", chance.randrange(MOST_SAVES + 1)),
        )
        opened = open_as(path, around)
        me = opened.me
        session, item = SessionId(_id(ids[1])), AgendaItemId(_id(ids[2]))
        child = opened.read(lambda work: work.drafts.child(session, item, me))  # noqa: B023  read at once
        personal = opened.read(lambda work: work.drafts.personal(session, item, me))  # noqa: B023  read at once
        for kind, text in (
            ("child", child.content.what_happened if child else ""),
            ("personal", personal.text if personal else ""),
        ):
            last = max((int(line.split()[1]) for line in said if line.startswith(kind)), default=0)
            seen += last
            whole = {kill_writer.note(last), kill_writer.note(last + 1)}
            assert last == 0 or text in whole, f"{kind} {last}"
        opened.lock()
    opened = open_as(path, around)
    assert integrity.check(opened) == ()
    opened.lock()
    assert seen > SAVES  # the writer really wrote


def test_no_record_that_was_reported_exported_is_lost_or_half_written(
    context: ForkServerContext, story: tuple[Path, kill_writer.Numbers], around: Surroundings, tmp_path: Path
) -> None:
    path, ids = story
    chance = random.Random(11)
    files = 0
    for number in range(EXPORTS):
        folder = tmp_path / f"out-{number}"
        said = kill_at_random(
            context,
            kill_writer.export_for_ever,
            (str(path), PASSPHRASE, ids, str(folder)),
            chance.random() * LONGEST_EXPORT_S,
            has_begun=partial(has_said, b"file", chance.randrange(MOST_FILES + 1)),
        )
        for line in said:
            if line.startswith("file"):
                files += 1
                assert (folder / f"record-{line.split()[1]}.pdf").exists()
        for pdf in folder.glob("*.pdf") if folder.exists() else ():
            assert exporting.verify_file(pdf).state is PdfState.INTACT, pdf.name
        opened = open_as(path, around)
        receipts = sum(line.startswith("receipt") for line in said)
        case = CaseId(_id(ids[3]))
        kept = len(opened.read(exporting.receipts_of_case, case))
        assert kept >= receipts
        opened.lock()
    opened = open_as(path, around)
    assert integrity.check(opened) == ()
    opened.lock()
    assert files > 0  # the writer really exported


def _agenda(work: Work, session: SessionId) -> tuple[AgendaItem, ...]:
    return work.agenda.of_session(session)


def _id(text: str) -> UUID:
    return UUID(text)
