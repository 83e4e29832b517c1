"""The n-th write fails, for every n: what was reported is there, what was not is as before, and nothing is half done.

With a failure that comes once (the same work then succeeds in the same window) and a disk that stays full.
Weaker than in use: Argon2id with 8 MiB and one pass.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import time as clock_time
from pathlib import Path

import pytest

from app.domain.discussion import DiscussionContent
from app.services import sessions, signing_keys
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.test_journey import a_case, a_pair
from tests.faults import failing_writer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the calls are caught as Linux does it")

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = tmp_path_factory.mktemp("shim") / "failing_writes.so"
    source = Path(__file__).with_name("failing_writes.c")
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", built, source, "-ldl"], check=True)
    return built


@pytest.fixture
def story(open_vault: OpenVault, tmp_path: Path) -> tuple[Path, str]:
    """A finished session about a child, and one under way with a draft."""
    pair = a_pair(open_vault)
    child = a_case(open_vault, "Kezia Tarn", pair)
    on = open_vault.read(lambda work: work.today)
    for number in range(2):
        at = clock_time(18 + number, 30)
        session = open_vault.do(sessions.plan, pair, on, at, 60, "Clubhouse").value
        open_vault.do(sessions.start, session)
        items = open_vault.read(lambda work: work.agenda.of_session(session))  # noqa: B023  read at once
        item = next(one.id for one in items if one.case_id == child)
        content = DiscussionContent(what_happened=failing_writer.OLD, lived_experience="She waits.")
        open_vault.do(sessions.save_child_draft, session, item, content)
        if number == 0:
            open_vault.do(sessions.finish, session, FinishForm())
    signing_keys.identity(open_vault)
    ids = ",".join(str(one) for one in (open_vault.slot_id, session, item, child))
    open_vault.lock()
    club = tmp_path / "club"
    club.mkdir()
    for made in open_vault.path.parent.glob(f"{open_vault.path.name}*"):
        shutil.copy(made, club / made.name)
    return club, ids


@pytest.mark.slow
@pytest.mark.parametrize("work", failing_writer.WORK)
def test_no_failing_write_loses_or_halves_anything(shim: Path, story: tuple[Path, str], work: str) -> None:
    club, ids = story
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.failing_writer", work, str(club), ids],
        env={**os.environ, "LD_PRELOAD": str(shim), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    told = [json.loads(line) for line in run.stdout.splitlines()]
    assert {one["error"] for one in told} == {"EIO", "ENOSPC"}
    failed = [one for one in told if one["said"] != "done"]
    assert failed  # the shim really bites
    for one in told:
        assert not one["said"].startswith("defect"), one
        assert one["after"] in ("old", "new"), one
        # A save whose very last flush fails may hold although it was reported as failed; never the other way round.
        assert one["again"] in ("", "done") or (one["again"], one["after"]) == ("AlreadyFinishedError: ", "new"), one
        if one["said"] == "done" or one["again"] == "done":
            assert one["after"] == "new", one
