"""Backups by themselves: thinned as the figures say, never the last good one, never one that somebody made."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.backup_rhythm import Rhythm
from app.domain.backup_rules import Freshness
from app.domain.errors import BackupFailedError, DiskFullError
from app.services import backup_keeping, backup_memory, backups, mounts
from app.services.backup_keeping import FIRST, SECOND, Plan
from app.services.settings import Settings
from app.services.vaults import OpenVault, Surroundings
from tests.app.services.conftest import Clock, open_as


def no_drives() -> tuple[Path, ...]:
    return ()


@pytest.fixture
def plan(open_vault: OpenVault) -> Plan:
    return backup_keeping.plan(Settings(), open_vault.path, open_vault.vault.vault_id)


def make(opened: OpenVault, plan: Plan, *, automatic: bool = True) -> Path:
    copied = backups.copy(opened, plan.shelf, automatic=automatic)
    return backup_keeping.finish(copied, plan, opened.around).folder


def test_the_figures_are_data() -> None:
    found = backup_keeping.figures()
    assert (found.keep_daily, found.keep_weekly, found.keep_monthly) == (7, 5, 12)
    assert (found.remind_after_days, found.second_remind_after_days) == (7, 31)


def test_a_hundred_days_leave_seven_days_five_weeks_and_the_months(
    open_vault: OpenVault, plan: Plan, clock: Clock
) -> None:
    by_hand = make(open_vault, plan, automatic=False)
    for _ in range(100):
        clock.move(days=1)
        make(open_vault, plan)
    standing = backup_keeping.survey(plan, open_vault.around, since=clock(), drives=no_drives)
    automatic = [line for line in standing.lines if line.automatic]
    days = [(clock().date() - line.made_at.date()).days for line in automatic]
    assert days[:7] == list(range(7))
    assert len(automatic) <= 7 + 5 + 12
    assert {(line.made_at.year, line.made_at.month) for line in automatic} == {
        (2026, 11), (2026, 12), (2027, 1), (2027, 2), (2027, 3)
    }  # fmt: skip
    assert by_hand in {line.folder for line in standing.lines}  # somebody made it: it stays
    assert standing.newest is not None
    open_as_folder = standing.newest.folder / open_vault.path.name
    open_vault.lock()
    open_as(open_as_folder, open_vault.around).lock()


def test_nothing_is_thinned_while_the_newest_is_not_whole(open_vault: OpenVault, plan: Plan, clock: Clock) -> None:
    made = []
    for _ in range(3):
        made.append(make(open_vault, plan))
        clock.move(minutes=5)
    assert len(list(plan.shelf.iterdir())) == 1  # one of each day
    older = backups.finish(backups.copy(open_vault, plan.shelf, automatic=True)).folder
    clock.move(minutes=5)
    newest = backups.finish(backups.copy(open_vault, plan.shelf, automatic=True)).folder
    vault = newest / open_vault.path.name
    content = bytearray(vault.read_bytes())
    content[-1] ^= 1
    vault.write_bytes(content)
    assert backup_keeping.thin(plan.shelf, plan.vault_id, open_vault.around) == 0
    assert older.exists()


def test_it_is_due_and_told_as_old_by_the_clock(open_vault: OpenVault, plan: Plan, clock: Clock) -> None:
    def look() -> backup_keeping.Standing:
        return backup_keeping.survey(plan, open_vault.around, since=clock(), drives=no_drives)

    assert (look().is_due, look().freshness, look().newest) == (True, Freshness.NONE, None)
    make(open_vault, plan)
    assert (look().is_due, look().freshness) == (False, Freshness.FRESH)
    clock.move(days=1)
    assert (look().is_due, look().freshness) == (True, Freshness.FRESH)
    clock.move(days=7)
    assert (look().is_due, look().freshness) == (True, Freshness.OLD)
    clock.move(days=-400)  # a clock put back: what stands in the future counts for nothing
    assert (look().is_due, look().freshness) == (True, Freshness.NONE)
    asked = replace(plan, rhythm=Rhythm.NEVER)
    assert not backup_keeping.survey(asked, open_vault.around, since=clock(), drives=no_drives).is_due


def test_a_chosen_folder_that_is_gone_is_told_and_not_made_anew(open_vault: OpenVault, tmp_path: Path) -> None:
    gone = tmp_path / "drive" / "backups"
    chosen = backup_keeping.plan(Settings(backup_folder=str(gone)), open_vault.path, open_vault.vault.vault_id)
    with pytest.raises(BackupFailedError, match="no-folder"):
        backup_keeping.shelf_to_use(chosen)
    assert not gone.exists()


def test_the_second_place_is_known_by_its_mark_wherever_it_appears(
    open_vault: OpenVault, tmp_path: Path, clock: Clock
) -> None:
    stick = tmp_path / "media" / "STICK"
    stick.mkdir(parents=True)
    mark, folder = backup_keeping.choose_second(stick)
    assert backup_keeping.choose_second(stick) == (mark, folder) == backup_keeping.choose_second(folder)
    settings = Settings(second_place=mark, second_folder=str(folder))
    plan = backup_keeping.plan(settings, open_vault.path, open_vault.vault.vault_id)
    make(open_vault, plan)
    assert backup_keeping.copy_to_second(plan, open_vault.around, drives=no_drives)
    stick.rename(stick.with_name("STICK1"))  # the system gave it another name
    other = tmp_path / "media" / "OTHER" / backup_keeping.SECOND_NAME
    other.mkdir(parents=True)
    (other / backup_keeping.MARK_NAME).write_text(json.dumps({"format": 1, "place": UUID(int=7).hex}))
    assert backup_keeping.find_second(plan, no_drives) is None

    def drives() -> tuple[Path, ...]:
        return tuple((tmp_path / "media").iterdir())

    assert backup_keeping.find_second(plan, drives) == stick.with_name("STICK1") / backup_keeping.SECOND_NAME
    clock.move(days=1)
    make(open_vault, plan)
    assert backup_keeping.copy_to_second(plan, open_vault.around, drives=drives)
    standing = backup_keeping.survey(plan, open_vault.around, since=clock(), drives=drives)
    assert [line.where for line in standing.lines] == [FIRST, SECOND, FIRST, SECOND]
    away = backup_keeping.survey(plan, open_vault.around, since=clock(), drives=no_drives)
    assert away.second is not None
    assert (away.second.folder, away.second.freshness) == (None, Freshness.FRESH)
    assert away.second.last_at == standing.lines[1].made_at.replace(microsecond=0)
    clock.move(days=32)
    later = backup_keeping.survey(plan, open_vault.around, since=clock(), drives=no_drives)
    assert later.second is not None
    assert later.second.freshness is Freshness.OLD


def test_a_failure_is_remembered_until_one_succeeds(open_vault: OpenVault, plan: Plan, around: Surroundings) -> None:
    backup_keeping.note_failure(plan, around, DiskFullError(), FIRST)
    failure = backup_memory.load(around.data_folder, plan.vault_id).failure
    assert failure is not None
    assert (failure.code, failure.where) == ("disk-full", FIRST)
    backup_keeping.note_failure(plan, around, BackupFailedError("check"), SECOND)
    failure = backup_memory.load(around.data_folder, plan.vault_id).failure
    assert failure is not None
    assert (failure.code, failure.where) == ("backup:check", SECOND)
    make(open_vault, plan)
    assert backup_memory.load(around.data_folder, plan.vault_id).failure is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format":1,"second_at":"2026-01-01T00:00:00"}', b"\xff" * 99])
def test_a_memory_that_cannot_be_read_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / f"backups-{UUID(int=1).hex}.json").write_bytes(content)
    assert backup_memory.load(tmp_path, UUID(int=1)) == backup_memory.Memory()


def test_the_memory_names_no_path_and_nobody(open_vault: OpenVault, plan: Plan, around: Surroundings) -> None:
    backup_keeping.note_failure(plan, around, DiskFullError(), FIRST)
    (kept,) = around.data_folder.glob("backups-*.json")
    words = kept.read_text()
    assert str(open_vault.path.parent) not in words
    assert "Dee" not in words


MOUNTINFO = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:5 / /proc rw - proc proc rw
41 22 8:17 / /media/dee/MY\\040STICK rw,nosuid - vfat /dev/sdb1 rw
42 22 8:18 / /run/media/dee/B rw - exfat /dev/sdc1 rw
43 22 0:55 / /mnt/share rw - nfs4 server:/share rw
44 22 0:56 / /media/dee/net rw - cifs //server/share rw
45 22 8:33 / /mnt/disk rw - ext4 /dev/sdd1 rw
46 22 8:34 / /home rw - ext4 /dev/sde1 rw
bad line
"""


def test_sticks_are_seen_and_networks_are_left_alone() -> None:
    assert mounts.linux(MOUNTINFO) == (Path("/media/dee/MY STICK"), Path("/run/media/dee/B"), Path("/mnt/disk"))
    assert isinstance(mounts.present(), tuple)
