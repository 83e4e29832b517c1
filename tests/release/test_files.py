"""What is handed out: the same files give the same bytes, modes stay, sums are right, licences are whole."""

from __future__ import annotations

import os
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest
from PIL import Image

import resources
from app.cli.parser import commands
from app.services import updates
from app.services.support import licences
from release import archives, facts, icons, notices, program
from release.facts import PackagingError
from release.linux import debian
from release.linux.man_page import man_page
from release.macos.info import info_plist
from release.windows.version_info import four_numbers, version_info

MOMENT = 1_795_676_181


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    (folder / "_internal").mkdir(parents=True)
    (folder / "holdfast").write_bytes(b"\x7fELF program")
    (folder / "holdfast").chmod(0o775)
    (folder / "_internal" / "data.txt").write_text("data")
    program.make_alike(folder, MOMENT)
    return folder


@pytest.mark.parametrize("pack", [archives.tar_xz, archives.zip_file])
def test_the_same_files_give_the_same_bytes_whenever_they_are_packed(
    packed: Path, tmp_path: Path, pack: object
) -> None:
    assert callable(pack)
    extra = {"READ ME.txt": "read"}
    pack(tmp_path / "one", "Holdfast", packed, extra, MOMENT)
    os.utime(packed / "holdfast")
    pack(tmp_path / "two", "Holdfast", packed, extra, MOMENT)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_what_is_unpacked_can_be_started_and_belongs_to_nobody(packed: Path, tmp_path: Path) -> None:
    archives.tar_xz(tmp_path / "a.tar.xz", "Holdfast", packed, {}, MOMENT)
    archives.zip_file(tmp_path / "a.zip", "Holdfast", packed, {}, MOMENT)
    with tarfile.open(tmp_path / "a.tar.xz") as tar:
        found = {entry.name: (entry.mode, entry.uid, entry.mtime) for entry in tar}
    assert found == {"Holdfast/holdfast": (0o755, 0, MOMENT), "Holdfast/_internal/data.txt": (0o644, 0, MOMENT)}
    with zipfile.ZipFile(tmp_path / "a.zip") as zipped:
        modes = {entry.filename: entry.external_attr >> 16 & 0o777 for entry in zipped.infolist()}
    assert modes == {"Holdfast/holdfast": 0o755, "Holdfast/_internal/data.txt": 0o644}


def test_sums_are_those_that_sha256sum_reads(packed: Path, tmp_path: Path) -> None:
    sums = archives.write_sums(tmp_path, [packed / "holdfast"])
    answer = subprocess.run(
        ["sha256sum", "--check", str(sums)], cwd=packed, capture_output=True, text=True, check=False
    )
    assert (answer.returncode, answer.stdout) == (0, "holdfast: OK\n")
    (packed / "holdfast").write_bytes(b"other")
    assert (
        subprocess.run(["sha256sum", "--check", str(sums)], cwd=packed, capture_output=True, check=False).returncode
        == 1
    )


def test_every_work_of_others_has_its_licence_in_full(tmp_path: Path) -> None:
    found = [notices.notice_of(one) for one in licences()]
    assert {"Python", "Qt, in PySide6", "SQLCipher, in sqlcipher3", "Tabler Icons"} <= {one.name for one in found}
    for one in found:
        assert max((len(text) for text in one.texts), default=0) > 200, one.name
    text = notices.as_text(found)
    lesser = notices.clean(resources.read_text("licences/LGPL-3.0.txt"))
    assert text.count(lesser) == 1  # each text once, though several works have it
    assert "You may replace them with your own builds" in text


def test_icons_are_there_in_every_size(tmp_path: Path) -> None:
    made = icons.draw(tmp_path)
    for size, path in made.items():
        with Image.open(path) as picture:
            assert picture.size == (size, size)
            assert picture.convert("RGBA").getpixel((size // 2, size * 3 // 4)) != (0, 0, 0, 0)
    with Image.open(tmp_path / "holdfast.ico") as picture:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= set(picture.info["sizes"])
    with Image.open(tmp_path / "holdfast.icns") as picture:
        assert {size[0] * size[2] for size in picture.info["sizes"]} >= {32, 256, 1024}


def test_the_manual_page_names_every_command() -> None:
    page = man_page("1.2.3", MOMENT)
    assert [verb for verb, _does in commands() if f".B {verb}".replace("-", "\\-") not in page] == []


def test_what_windows_shows_can_be_read_by_its_own_rules() -> None:
    text = version_info("1.12.3", "holdfast-cli")
    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    made = eval(text, {name: lambda *some, **named: (some, named) for name in names})  # noqa: S307  # our own words
    assert made[1]["ffi"][1]["filevers"] == (1, 12, 3, 0)
    assert four_numbers("2.0rc1") == (2, 0, 0, 0)


def test_what_macos_reads_is_a_property_list() -> None:
    import plistlib

    read = plistlib.loads(plistlib.dumps(info_plist("1.2.3")))
    types = read["UTExportedTypeDeclarations"][0]
    assert types["UTTypeTagSpecification"]["public.filename-extension"] == ["vault"]
    assert read["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [types["UTTypeIdentifier"]]


def test_the_release_key_is_put_where_the_build_takes_it_from_and_nothing_else_is(tmp_path: Path) -> None:
    prepared = tmp_path / "release-key"
    key = tmp_path / "release.key.pub"
    key.write_text("ab" * 32 + "\n")
    program.put_in_key(prepared, key)
    put = prepared / Path(updates.KEY_RESOURCE).name
    assert put.read_text() == "ab" * 32 + "\n"
    spec = (facts.ROOT / "build.spec").read_text()
    assert f'"resources/{Path(updates.KEY_RESOURCE).parent}") for key in PREPARED.glob("{prepared.name}/*.txt")' in spec
    program.put_in_key(prepared, None)
    assert not put.exists()  # of an earlier build
    key.write_text("-----BEGIN PRIVATE KEY-----")
    with pytest.raises(PackagingError, match="no public release key"):
        program.put_in_key(prepared, key)


def test_the_moment_is_read_from_a_checkout_that_belongs_to_another_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in (
        ["init", "-q"],
        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "a"],
    ):
        environment = {**os.environ, "GIT_COMMITTER_DATE": f"{MOMENT} +0000"}
        subprocess.run(["git", *command], cwd=tmp_path, env=environment, check=True)
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")  # git's own, for this
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(facts, "ROOT", tmp_path)
    assert subprocess.run(["git", "log", "-1"], cwd=tmp_path, capture_output=True, check=False).returncode != 0
    assert facts.this_build(tmp_path, tmp_path).moment == MOMENT


def test_the_debian_package_names_long_licences_that_debian_has_and_loses_nothing_else() -> None:
    apache = resources.read_text("licences/Apache-2.0.txt")
    line = "=" * 78
    cut = "Apache License\n Version 2.0, January 2004\nand no end"
    told = debian.referred(f"before {apache}\nafter\n{line}\n{cut}\n{line}\nanother\n{line}\n{apache}")
    assert told.count("See /usr/share/common-licenses/Apache-2.0 on Debian systems.") == 2
    assert "Grant of Copyright License" not in told
    assert all(words in told for words in ("before ", "after", "and no end", "another"))
    lesser = resources.read_text("licences/LGPL-3.0.txt")
    assert debian.referred(lesser) == lesser
