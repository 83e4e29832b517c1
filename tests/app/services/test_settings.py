"""Settings survive, a damaged file is kept and told, and no name of anybody gets in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import ReadOnlyError, StorageFailedError
from app.domain.ids import DeviceId
from app.services import settings as store
from app.services.settings import Settings, WindowPlace

ID = UUID("0199a3c1-7d2e-7b40-8f11-2c5d90ab34ef")
FULL = Settings(
    theme="dark",
    text_percent=150,
    reduce_motion=True,
    prompts_on=False,
    wording_hints_on=False,
    check_spelling=False,
    lock_after_min=30,
    lock_key="ScrollLock",
    quit_when_locking=True,
    keep_out_of_captures=False,
    knows_printing=True,
    vault_path="/home/club/records é.vault",
    last_slot=ID,
    device_id=DeviceId(ID),
    window=WindowPlace(-20, 10, 1200, 700, is_maximised=True),
    backup_rhythm="weekly",
    backup_folder="/media/backups é",
    second_place=ID,
    second_folder="/media/stick/Holdfast backups",
)


def test_nothing_kept_yet_gives_the_defaults(tmp_path: Path) -> None:
    assert store.load(tmp_path / "none") == store.Loaded(Settings())


def test_every_setting_comes_back_and_differs_from_its_default(tmp_path: Path) -> None:
    store.save(tmp_path / "new folder", FULL)
    assert store.load(tmp_path / "new folder") == store.Loaded(FULL)
    same = [name for name, default in Settings()._asdict().items() if getattr(FULL, name) == default]
    assert same == ["language"]


def test_what_stands_there_already_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / store.FILE_NAME
    store.save(tmp_path, FULL)
    os.utime(path, (1, 1))
    store.save(tmp_path, FULL)
    assert path.stat().st_mtime == 1
    path.unlink()
    store.save(tmp_path, FULL)
    store.save(tmp_path, Settings())
    assert store.load(tmp_path).settings == Settings()


def test_the_file_is_the_owner_s_only_and_nothing_else_is_left(tmp_path: Path) -> None:
    store.save(tmp_path, FULL)
    store.save(tmp_path, Settings())
    assert [p.name for p in tmp_path.iterdir()] == [store.FILE_NAME]
    if os.name == "posix":
        assert (tmp_path / store.FILE_NAME).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{", b"[]", b'"x"', b"\xff\xfe\x00", b"{}", b'{"version": 0}', b'{"version": true}', b"[" * 60_000),
        b'{"version": 1, "theme": "' + b"x" * store.LONGEST_FILE_BYTES + b'"}',
    ],
)
def test_a_file_that_cannot_be_read_is_kept_and_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / store.FILE_NAME).write_bytes(content)
    loaded = store.load(tmp_path)
    assert (loaded.settings, loaded.refused) == (Settings(), ("*",))
    assert loaded.kept_as is not None
    assert loaded.kept_as.read_bytes() == content
    store.save(tmp_path, loaded.settings)
    assert store.load(tmp_path) == store.Loaded(Settings())
    assert loaded.kept_as.read_bytes() == content


def test_of_a_newer_version_what_is_known_is_used_and_the_file_is_kept(tmp_path: Path) -> None:
    store.save(tmp_path, FULL)
    path = tmp_path / store.FILE_NAME
    newer = json.loads(path.read_text()) | {"version": 7, "theme": "sepia", "made_of_light": True}
    path.write_text(json.dumps(newer))
    loaded = store.load(tmp_path)
    assert (loaded.is_newer, loaded.refused) == (True, ("theme",))
    assert loaded.settings == FULL._replace(theme="auto")
    assert loaded.kept_as is not None
    assert json.loads(loaded.kept_as.read_text()) == newer
    store.save(tmp_path, loaded.settings)
    assert store.load(tmp_path) == store.Loaded(loaded.settings)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
def test_a_file_that_was_cut_off_is_kept_and_the_start_goes_on(tmp_path: Path, part: float) -> None:
    store.save(tmp_path, FULL)
    path = tmp_path / store.FILE_NAME
    cut = path.read_bytes()[: int(path.stat().st_size * part)]
    path.write_bytes(cut)
    loaded = store.load(tmp_path)
    assert (loaded.settings, loaded.refused) == (Settings(), ("*",))
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [cut]


def test_safe_mode_changes_how_it_looks_and_asks_and_keeps_what_was_set() -> None:
    safe = store.made_safe(FULL)
    same = {name for name in Settings._fields if getattr(safe, name) == getattr(FULL, name)}
    changed = set(Settings._fields) - same
    assert changed <= {"theme", "text_percent", "window", "reduce_motion"} | {
        "prompts_on",
        "wording_hints_on",
        "check_spelling",
    }
    assert (safe.theme, safe.text_percent, safe.prompts_on, safe.window) == ("auto", 100, False, None)
    set_meanwhile = safe._replace(lock_after_min=3, vault_path="/other.vault")
    assert store.carried(safe, set_meanwhile, FULL) == FULL._replace(lock_after_min=3, vault_path="/other.vault")


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        (tmp_path / store.FILE_NAME).write_bytes(content)
        store.load(tmp_path)
    assert sorted(p.read_bytes() for p in tmp_path.iterdir()) == [b"one", b"two"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", ["dark"]),
        ("text_percent", 110),
        ("text_percent", True),
        ("lock_after_min", 0),
        ("lock_after_min", 31),
        ("lock_after_min", 5.5),
        ("prompts_on", 1),
        ("lock_key", "A"),
        ("last_slot", "not an id"),
        ("last_slot", 7),
        ("vault_path", "a\0b"),
        ("window", {"left": 1}),
        ("window", {"left": 1, "top": 1, "width": 0, "height": 9, "is_maximised": False}),
    ],
)
def test_one_bad_value_falls_back_alone_and_is_told(tmp_path: Path, name: str, value: object) -> None:
    store.save(tmp_path, FULL)
    path = tmp_path / store.FILE_NAME
    path.write_text(json.dumps(json.loads(path.read_text()) | {name: value}))
    loaded = store.load(tmp_path)
    assert loaded.refused == (name,)
    assert loaded.kept_as is not None
    assert getattr(loaded.settings, name) == getattr(Settings(), name)
    others = [one for one in Settings._fields if one != name]
    assert [getattr(loaded.settings, n) for n in others] == [getattr(FULL, n) for n in others]


@given(st.binary(max_size=300))
def test_no_content_makes_loading_fail(content: bytes) -> None:
    found = store._parsed(content)
    if found is not None:
        store._read(found)


def test_a_folder_in_the_file_s_place_is_told_and_left(tmp_path: Path) -> None:
    (tmp_path / store.FILE_NAME).mkdir()
    loaded = store.load(tmp_path)
    assert (loaded.settings, loaded.kept_as) == (Settings(), tmp_path / store.FILE_NAME)


def test_a_place_that_is_no_folder_is_refused_in_our_own_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises((ReadOnlyError, StorageFailedError)):
        store.save(tmp_path / "file", Settings())


_FULL_DISK = """
import resource, sys
from pathlib import Path
from app.domain.errors import DiskFullError
from app.services import settings as store
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
try:
    store.save(Path(sys.argv[1]), store.Settings(theme="dark"))
except DiskFullError:
    sys.exit(7)
"""


@pytest.mark.skipif(os.name != "posix", reason="file size limits are a Unix thing")
def test_when_the_disk_is_full_the_settings_before_are_whole(tmp_path: Path) -> None:
    store.save(tmp_path, FULL)
    done = subprocess.run([sys.executable, "-c", _FULL_DISK, str(tmp_path)], cwd=Path.cwd(), check=False)
    assert done.returncode == 7
    assert store.load(tmp_path) == store.Loaded(FULL)
    assert [p.name for p in tmp_path.iterdir()] == [store.FILE_NAME]
