"""Backup, restore and salvage killed at every step, on a disk that is full, on a stick that is pulled out.

Weaker than in use: Argon2id with 8 MiB and one pass. File writes, locks and flushes are the real ones.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import AppError, BackupFailedError, DiskFullError
from app.services import backup_keeping, backups, doorplate, integrity, vaults
from app.services.settings import Settings
from app.services.vaults import OpenVault, Surroundings
from storage import anchor, backup, manifest, opening, replacing, shelf
from storage.page_macs import PAGE_BYTES
from tests.app.services.conftest import Clock, open_as
from tests.faults import custody_work
from tests.faults.deaths import at_every_step
from tests.storage.samples import files_in

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="forks, kills and mounts as POSIX has them"),
    pytest.mark.slow,
]


def audit_rows(path: Path, around: Surroundings) -> int:
    opened = open_as(path, around)
    try:
        assert integrity.check(opened) == ()
        return opened.vault.audit.head().seq
    finally:
        opened.lock()


# -- killed at every step -------------------------------------------------------------------------------------------


def test_a_backup_killed_at_every_step_leaves_whole_backups_only(
    vault_path: Path, around: Surroundings, tmp_path: Path
) -> None:
    slot = str(vaults.labels(vault_path)[0].slot_id)
    to = tmp_path / "shelf"
    seen: set[int] = set()

    def before() -> None:
        shutil.rmtree(to, ignore_errors=True)
        custody_work.back_up(str(vault_path), slot, str(to))
        (made,) = to.iterdir()
        made.rename(made.with_name("riverside 2026-11-22 09.00.00"))

    def after(lived: bool) -> None:
        every = shelf.standing(to)
        assert every  # the last good one is never taken away before the next is whole
        assert all(shelf.is_whole(one) for one in every)
        looks_like_one = [one for one in to.iterdir() if not one.name.endswith(backup.UNFINISHED)]
        assert len(looks_like_one) == len(every)
        seen.add(len(every))
        if lived:
            assert [one.folder.name for one in every] == ["riverside 2026-11-23 09.00.00"]

    steps = at_every_step("tests.faults.custody_work:back_up", vault_path, slot, to, before=before, after=after)
    assert steps > 25
    assert seen == {1, 2}
    audit_rows(vault_path, around)


def test_a_copy_onto_a_stick_killed_at_every_step(vault_path: Path, tmp_path: Path) -> None:
    slot = str(vaults.labels(vault_path)[0].slot_id)
    custody_work.back_up(str(vault_path), slot, str(tmp_path / "shelf"))
    (made,) = (tmp_path / "shelf").iterdir()
    stick = tmp_path / "stick"

    seen: set[int] = set()

    def after(lived: bool) -> None:
        every = shelf.standing(stick)
        assert all(shelf.is_whole(one) for one in every)
        assert not lived or len(every) == 1
        seen.add(len(every))
        for one in every:
            shelf.remove(one)
        left.append(len(list(stick.iterdir())) if stick.exists() else 0)

    left: list[int] = []
    steps = at_every_step("tests.faults.custody_work:to_stick", made, stick, before=lambda: None, after=after)
    assert steps > 12
    assert seen == {0, 1}
    assert left[-1] == 0  # what the killed ones left went with the next


def test_a_restore_killed_at_every_step_leaves_the_old_records_or_the_backup(
    vault_path: Path, around: Surroundings, tmp_path: Path
) -> None:
    slot = str(vaults.labels(vault_path)[0].slot_id)
    custody_work.back_up(str(vault_path), slot, str(tmp_path / "shelf"))
    (made,) = (tmp_path / "shelf").iterdir()
    kept = tmp_path / "kept"
    open_as(vault_path, around).lock()
    new = audit_rows(vault_path, around)
    shutil.copytree(vault_path.parent, kept)
    old = manifest.read(made).head.seq
    found: set[int] = set()

    def before() -> None:
        shutil.rmtree(vault_path.parent)
        shutil.copytree(kept, vault_path.parent)

    def after(lived: bool) -> None:
        doorplate.labels(vault_path)  # whoever opens it next settles what was cut short
        assert not replacing.is_unsettled(vault_path)
        vault = opening.connect(custody_work.keys(vault_path, slot))
        seq = vault.audit.head().seq
        vault.close()
        asides = [one for one in vault_path.parent.iterdir() if " replaced " in one.name]
        if seq == old:
            (aside,) = asides
            assert files_in(aside)[vault_path.name] == (kept / vault_path.name).read_bytes()
        else:
            assert seq == new
            assert asides == []
        assert not lived or seq == old
        found.add(seq)

    steps = at_every_step("tests.faults.custody_work:restore", made, vault_path, before=before, after=after)
    assert steps > 25
    assert found == {old, new}
    assert not list(vault_path.parent.glob("*.restoring"))  # what the killed ones left went with the last


def test_a_salvage_killed_at_every_step_touches_nothing_and_is_begun_again(vault_path: Path, tmp_path: Path) -> None:
    slot = str(vaults.labels(vault_path)[0].slot_id)
    content = bytearray(vault_path.read_bytes())
    content[9 * PAGE_BYTES + 50] ^= 1
    vault_path.write_bytes(content)
    before = files_in(vault_path.parent)
    target = tmp_path / "salvaged" / vault_path.name

    def after(lived: bool) -> None:
        assert files_in(vault_path.parent) == before
        assert target.exists() or not lived
        if target.exists():
            opening.connect(custody_work.keys(target, slot)).close()
        shutil.rmtree(target.parent, ignore_errors=not target.parent.exists())

    steps = at_every_step(
        "tests.faults.custody_work:salvage", vault_path, slot, target, before=lambda: None, after=after
    )
    assert steps > 8


# -- while people write ---------------------------------------------------------------------------------------------


def test_backups_while_people_write_are_whole_and_hold_what_was_saved_before(
    open_vault: OpenVault, tmp_path: Path, clock: Clock
) -> None:
    """Copying has the records for a moment; checking runs beside the next saves."""
    from app.services import people
    from app.services.people import PersonForm

    checks: list[threading.Thread] = []
    heads: list[int] = []
    for number in range(12):
        open_vault.do(people.add_person, PersonForm(full_name=f"Person {number}"))
        clock.move(minutes=1)
        copied = backups.copy(open_vault, tmp_path / "shelf")
        heads.append(copied.head.seq)
        checks.append(threading.Thread(target=backups.finish, args=(copied,)))
        checks[-1].start()
        open_vault.do(people.add_person, PersonForm(full_name=f"Meanwhile {number}"))
    for check in checks:
        check.join()
    every = shelf.standing(tmp_path / "shelf")
    assert sorted(one.manifest.head.seq for one in every) == heads
    for number, one in enumerate(reversed(every)):
        vault = opening.connect(custody_work.keys(one.folder / open_vault.path.name, str(open_vault.slot_id)))
        names = {row[0] for row in vault.db.execute("SELECT full_name FROM person")}
        assert f"Person {number}" in names
        assert f"Meanwhile {number}" not in names
        vault.close()


# -- disks and sticks -----------------------------------------------------------------------------------------------


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, 3 MiB, where mounting is permitted."""
    folder = tmp_path / "media"
    folder.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or mount is None:
        pytest.skip("no mount here")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("mounting is not permitted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


def planned(opened: OpenVault, stick: Path) -> backup_keeping.Plan:
    mark, folder = backup_keeping.choose_second(stick)
    settings = Settings(second_place=mark, second_folder=str(folder))
    plan = backup_keeping.plan(settings, opened.path, opened.vault.vault_id)
    backup_keeping.finish(backups.copy(opened, plan.shelf, automatic=True), plan, opened.around)
    return plan


def test_a_stick_that_is_full_is_told_and_keeps_the_backups_it_has(
    open_vault: OpenVault, stick: Path, clock: Clock
) -> None:
    plan = planned(open_vault, stick)
    made = 0
    while True:
        try:
            assert backup_keeping.copy_to_second(plan, open_vault.around, drives=lambda: ())
        except DiskFullError:
            break
        made += 1
        clock.move(days=40)  # none of them is thinned within the year
        backup_keeping.finish(backups.copy(open_vault, plan.shelf, automatic=True), plan, open_vault.around)
    assert made > 1
    place = backup_keeping.find_second(plan, lambda: ())
    assert place is not None
    every = shelf.standing(place)
    assert len(every) == made
    assert all(shelf.is_whole(one) for one in every)
    assert not list(place.glob(f"*{backup.UNFINISHED}"))


def test_a_stick_that_is_pulled_out_while_it_is_written_is_told(open_vault: OpenVault, stick: Path) -> None:
    """The bind mount goes in the middle: the calls that follow fail, as with a stick."""
    plan = planned(open_vault, stick)
    asked = iter(range(100))

    def pull() -> bool:
        if next(asked) == 1:
            subprocess.run(["umount", "-l", str(stick)], check=True)
        return False

    with pytest.raises(AppError) as caught:
        backup_keeping.copy_to_second(plan, open_vault.around, drives=lambda: (), stopped=pull)
    assert isinstance(caught.value, BackupFailedError) or caught.value.code in ("read-only", "storage")
    assert list(stick.iterdir()) == []  # nothing was written where the stick had been
    assert backup_keeping.find_second(plan, lambda: ()) is None
    assert len(shelf.standing(plan.shelf)) == 1


def test_a_shelf_on_a_full_disk_is_told_and_the_records_stay_whole(
    open_vault: OpenVault, stick: Path, around: Surroundings
) -> None:
    (stick / "filling").write_bytes(bytes(3 * 1024 * 1024 - 64 * 1024))
    with pytest.raises(DiskFullError):
        backups.finish(backups.copy(open_vault, stick / "shelf"))
    assert shelf.standing(stick / "shelf") == ()
    assert integrity.check(open_vault) == ()


def test_a_restore_onto_a_disk_that_fills_up_leaves_the_records(
    vault_path: Path, stick: Path, around: Surroundings, tmp_path: Path
) -> None:
    home = stick / "records"
    shutil.copytree(vault_path.parent, home)
    path = home / vault_path.name
    slot = str(vaults.labels(path)[0].slot_id)
    custody_work.back_up(str(path), slot, str(tmp_path / "shelf"))
    (made,) = (tmp_path / "shelf").iterdir()
    free = os.statvfs(stick)
    (stick / "filling").write_bytes(bytes(free.f_bavail * free.f_frsize - 100 * 1024))
    before = files_in(home)
    with pytest.raises(DiskFullError):
        replacing.replace(made, path, "today")
    assert files_in(home) == before
    audit_rows(path, around)


# -- older and other ------------------------------------------------------------------------------------------------


def test_a_restored_backup_makes_the_anchor_warn(vault_path: Path, around: Surroundings, tmp_path: Path) -> None:
    slot = str(vaults.labels(vault_path)[0].slot_id)
    custody_work.back_up(str(vault_path), slot, str(tmp_path / "shelf"))
    (made,) = (tmp_path / "shelf").iterdir()
    opened = open_as(vault_path, around)
    opened.lock()
    replacing.replace(made, vault_path, "today")
    opened = open_as(vault_path, around)
    assert opened.is_older
    kept = anchor.read(around.data_folder, opened.vault.vault_id)
    assert kept is not None
    assert kept.head.seq > manifest.read(made).head.seq  # the memory of the newer ones stays until somebody decides
    opened.accept_older()
    opened.lock()
    opened = open_as(vault_path, around)
    assert not opened.is_older
    opened.lock()
