"""A downloaded file is taken for an update only when the project signed it, it is whole, and it is the next version."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import UpdateError
from app.domain.releases import Release, envelope, numbers, written
from app.services import updates
from app.services.updates import Here
from release import release_list, signing_key
from release.facts import PackagingError

PASSPHRASE = "amber kettle drifts north"
NAME = "holdfast_0.2.0_amd64.deb"
DAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Ed25519PrivateKey:
    """A release key, made and read as the project would."""
    path = tmp_path_factory.mktemp("key") / "release.key"
    public = signing_key.make(path, PASSPHRASE, rounds=1000)
    made = signing_key.read(path, PASSPHRASE)
    assert made.public_key().public_bytes_raw() == public
    return made


@pytest.fixture
def running(key: Ed25519PrivateKey) -> Here:
    return Here("0.1.0", "linux-x86_64", key.public_key().public_bytes_raw())


def publish(folder: Path, key: Ed25519PrivateKey, version: str = "0.2.0", oldest: str = "0.1.0") -> Path:
    """Put a release with a Debian package and a Windows installer into ``folder``; return the package."""
    package, installer = folder / NAME, folder / "Holdfast-0.2.0-setup.exe"
    package.write_bytes(b"a package " * 1000)
    installer.write_bytes(b"an installer")
    release = release_list.release_of([package, installer], version, DAY, oldest, "Search is faster.\n")
    (folder / "holdfast-0.2.0.release").write_bytes(release_list.signed(release, key))
    return package


def reason(path: Path, running: Here, *, may_be_older: bool = False) -> str:
    with pytest.raises(UpdateError) as told:
        updates.check(path, running, may_be_older=may_be_older)
    return told.value.reason


def test_the_next_version_is_known_with_what_is_new(tmp_path: Path, key: Ed25519PrivateKey, running: Here) -> None:
    found = updates.check(publish(tmp_path, key), running)
    assert (found.release.version, found.release.day, found.release.notes) == ("0.2.0", DAY, "Search is faster.")
    assert (found.file.name, found.file.form) == (NAME, "debian")
    updates.still_is(found)


def test_the_same_release_is_signed_to_the_same_bytes(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    publish(tmp_path, key)
    first = (tmp_path / "holdfast-0.2.0.release").read_bytes()
    publish(tmp_path, key)
    assert (tmp_path / "holdfast-0.2.0.release").read_bytes() == first


@pytest.mark.parametrize(
    "change", [("0.2.0", "0.3.0"), ("0.1.0", "0.0.1"), ("Search is", "Search was"), ("deb", "dep")]
)
def test_a_list_that_was_changed_is_refused(
    tmp_path: Path, key: Ed25519PrivateKey, running: Here, change: tuple[str, str]
) -> None:
    path = publish(tmp_path, key)
    held = tmp_path / "holdfast-0.2.0.release"
    held.write_bytes(held.read_bytes().replace(change[0].encode(), change[1].encode(), 1))
    assert reason(path, running) == "signature"


def test_a_list_signed_with_another_key_is_refused(tmp_path: Path, running: Here) -> None:
    assert reason(publish(tmp_path, Ed25519PrivateKey.generate()), running) == "signature"


def test_a_signature_that_was_made_for_something_else_is_refused(
    tmp_path: Path, key: Ed25519PrivateKey, running: Here
) -> None:
    path = publish(tmp_path, key)
    text = written(updates.read_list(tmp_path / "holdfast-0.2.0.release", running.key or b""))
    (tmp_path / "holdfast-0.2.0.release").write_bytes(envelope(text, key.sign(text.encode())))
    assert reason(path, running) == "signature"


def test_a_file_that_was_changed_or_cut_off_is_refused(tmp_path: Path, key: Ed25519PrivateKey, running: Here) -> None:
    path = publish(tmp_path, key)
    found = updates.check(path, running)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + b"!")
    assert reason(path, running) == "changed"
    path.write_bytes(whole[:-100])
    assert reason(path, running) == "size"
    with pytest.raises(UpdateError):  # it was exchanged after it was checked
        updates.still_is(found)
    path.unlink()
    assert reason(path, running) == "not-there"


def test_a_file_for_another_system_or_of_another_name_is_refused(
    tmp_path: Path, key: Ed25519PrivateKey, running: Here
) -> None:
    path = publish(tmp_path, key)
    assert reason(tmp_path / "Holdfast-0.2.0-setup.exe", running) == "system"
    assert reason(path.rename(tmp_path / "holdfast.deb"), running) == "not-named"


def test_only_a_later_version_follows_unless_somebody_wants_to_go_back(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    path = publish(tmp_path, key)
    public = key.public_key().public_bytes_raw()
    assert reason(path, Here("0.2.0", "linux-x86_64", public)) == "same"
    assert reason(path, Here("0.10.0", "linux-x86_64", public)) == "older"
    assert reason(path, Here("0.0.9", "linux-x86_64", public)) == "too-far"
    assert updates.check(path, Here("0.10.0", "linux-x86_64", public), may_be_older=True).release.version == "0.2.0"
    assert numbers("0.10.0") > numbers("0.9.1")


def test_without_a_list_or_without_a_key_nothing_is_taken(
    tmp_path: Path, key: Ed25519PrivateKey, running: Here
) -> None:
    path = publish(tmp_path, key)
    assert reason(path, Here("0.1.0", "linux-x86_64", None)) == "no-key"
    (tmp_path / "holdfast-0.2.0.release").unlink()
    assert reason(path, running) == "no-list"


def test_this_checkout_pretends_to_no_key() -> None:
    assert updates.release_key() is None


@pytest.mark.parametrize("raw", [b"", b"[]", b'{"list": 1, "signature": ""}', b'{"list": "{}"}', b"[" * 90_000])
def test_a_list_that_is_none_is_refused_without_a_crash(
    tmp_path: Path, key: Ed25519PrivateKey, running: Here, raw: bytes
) -> None:
    path = publish(tmp_path, key)
    (tmp_path / "holdfast-0.2.0.release").write_bytes(raw)
    assert reason(path, running) == "list"


@pytest.mark.parametrize("beside", ["folder", "link", "pipe", "lists", "newer lists"])
def test_what_lies_beside_a_genuine_download_stops_nothing(
    tmp_path: Path, key: Ed25519PrivateKey, running: Here, beside: str
) -> None:
    path, first = publish(tmp_path, key), tmp_path / "a.release"
    if beside == "folder":
        first.mkdir()
    elif beside == "link":
        first.symlink_to(tmp_path / "nowhere")
    elif beside == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no pipes with names here")
        os.mkfifo(first)
    else:
        for number in range(25):
            one = tmp_path / f"a{number:02}.release"
            one.write_bytes(b"{}")
            moment = 1 if beside == "lists" else path.stat().st_mtime + 60
            os.utime(one, (moment, moment))
    assert updates.check(path, running).release.version == "0.2.0"


def test_a_list_that_cannot_be_read_is_no_list(tmp_path: Path, key: Ed25519PrivateKey, running: Here) -> None:
    path = publish(tmp_path, key)
    (tmp_path / "holdfast-0.2.0.release").unlink()
    (tmp_path / "holdfast-0.2.0.release").mkdir()
    assert reason(path, running) == "list"


@pytest.mark.parametrize(
    "name", ["../../evil.deb", "a/b.deb", "", "line\nbreak.deb"], ids=["up", "folder", "empty", "break"]
)
def test_a_signed_list_still_names_only_files_in_the_same_folder(
    tmp_path: Path, key: Ed25519PrivateKey, name: str
) -> None:
    publish(tmp_path, key)
    held = updates.read_list(tmp_path / "holdfast-0.2.0.release", key.public_key().public_bytes_raw())
    odd = Release(
        held.version, held.day, held.oldest, "", (type(held.files[0])(name, "linux-x86_64", "debian", 1, "0" * 64),)
    )
    (tmp_path / "odd.release").write_bytes(release_list.signed(odd, key))
    with pytest.raises(UpdateError, match="list"):
        updates.read_list(tmp_path / "odd.release", key.public_key().public_bytes_raw())


def test_the_key_file_opens_with_its_passphrase_only_and_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "release.key"
    public = signing_key.make(path, PASSPHRASE, rounds=1000)
    assert (tmp_path / "release.key.pub").read_text().strip() == public.hex()
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(PackagingError, match="does not open"):
        signing_key.read(path, "another passphrase")
    with pytest.raises(PackagingError, match="never written over"):
        signing_key.make(path, PASSPHRASE, rounds=1000)
    with pytest.raises(PackagingError, match="at least"):
        signing_key.make(tmp_path / "short.key", "short")


@pytest.mark.parametrize(
    ("name", "system"),
    [
        ("holdfast_0.2.0_amd64.deb", "linux-x86_64"),
        ("holdfast_0.2.0_arm64.deb", "linux-aarch64"),
        ("Holdfast-0.2.0-x86_64.AppImage", "linux-x86_64"),
        ("Holdfast-0.2.0-setup.exe", "windows-amd64"),
        ("holdfast-0.2.0-portable-linux-x86_64.tar.xz", "linux-x86_64"),
        ("holdfast-0.2.0-portable-windows-amd64.zip", "windows-amd64"),
        ("holdfast-0.2.0-macos-arm64.dmg", "macos-arm64"),
    ],
)
def test_a_file_name_tells_its_system(name: str, system: str) -> None:
    assert release_list.system_of(name) == system
