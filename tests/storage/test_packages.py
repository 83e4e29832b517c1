"""Packages for another body: only file and sheet together open one, whole, or nothing."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.errors import AppError, PackageError, VaultExistsError, WrongRecoveryKeyError
from storage import packages
from storage.keys import recovery
from storage.packages import Document, Made

ID = UUID(int=5)
DOCUMENTS = (Document("RJ-003 record.pdf", b"%PDF MAGPIEFEATHER"), Document("RJ-003 data.json", b'{"a": 1}' * 900))


@pytest.fixture
def made(tmp_path: Path) -> Made:
    target = tmp_path / "out" / f"club{packages.SUFFIX}"
    return packages.write(target, ID, "Riverside Juniors FC: children’s files", DOCUMENTS, random.Random(3).randbytes)


def test_it_opens_with_the_sheet_as_people_type_it(made: Made) -> None:
    about, documents = packages.read(made.path, made.key.text.lower().replace("0", "o"))
    assert about == "Riverside Juniors FC: children’s files"
    assert documents == DOCUMENTS


def test_nothing_in_the_file_says_what_is_in_it(made: Made) -> None:
    raw = made.path.read_bytes()
    for word in (b"MAGPIE", b"RJ-003", b"Riverside", *(group.encode() for group in made.key.groups)):
        assert word not in raw


def test_another_key_opens_nothing(made: Made) -> None:
    other = recovery.from_secret(b"x" * recovery.SECRET_BYTES)
    with pytest.raises(WrongRecoveryKeyError):
        packages.read(made.path, other.text)
    with pytest.raises(WrongRecoveryKeyError) as error:
        packages.read(made.path, made.key.text[:-1] + ("A" if made.key.text[-1] != "A" else "B"))
    assert error.value.group == 8


def test_it_is_unpacked_into_an_empty_folder_or_not_at_all(made: Made, tmp_path: Path) -> None:
    written = packages.unpack(made.path, made.key.text, tmp_path / "there")
    assert [one.name for one in written] == [one.name for one in DOCUMENTS]
    assert written[0].read_bytes() == DOCUMENTS[0].content
    with pytest.raises(VaultExistsError):
        packages.unpack(made.path, made.key.text, tmp_path / "there")


def test_nothing_is_overwritten(made: Made) -> None:
    before = made.path.read_bytes()
    with pytest.raises(VaultExistsError):
        packages.write(made.path, ID, "again", DOCUMENTS, random.Random(4).randbytes)
    assert made.path.read_bytes() == before
    assert sorted(one.name for one in made.path.parent.iterdir()) == [made.path.name]


def test_a_changed_byte_anywhere_is_refused(made: Made) -> None:
    good = made.path.read_bytes()
    chance = random.Random(5)
    for place in sorted(chance.sample(range(len(good)), 300)):
        made.path.write_bytes(good[:place] + bytes([good[place] ^ 1 << chance.randrange(8)]) + good[place + 1 :])
        try:
            _about, documents = packages.read(made.path, made.key.text)
        except AppError:
            continue
        assert documents == DOCUMENTS  # a byte of the zip that says nothing, such as a date


@pytest.mark.parametrize(
    "name", ["../x.pdf", "/x.pdf", "a\\b.pdf", "", ".hidden", "con.pdf", "x" * 200, "a\0b", "Kezia’s.pdf", "end."]
)
def test_a_name_that_could_lead_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PackageError):
        packages.write(tmp_path / "p", ID, "", (Document(name, b""),), random.Random(6).randbytes)
    twice = (Document("A.pdf", b""), Document("a.pdf", b""))
    with pytest.raises(PackageError):
        packages.write(tmp_path / "p", ID, "", twice, random.Random(6).randbytes)
    assert not list(tmp_path.iterdir())


def test_a_compressed_bomb_is_refused_before_it_unfolds(made: Made, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("package.json", b" " * 50_000_000)
    with pytest.raises(PackageError):
        packages.read(bomb, made.key.text)


@pytest.mark.parametrize("raw", [b"", b"PK", b"PK\x03\x04" + b"\0" * 60, b"%PDF-1.7", b"\xff" * 4000])
def test_what_is_no_package_is_told_as_such(made: Made, tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "other").write_bytes(raw)
    with pytest.raises(PackageError):
        packages.read(tmp_path / "other", made.key.text)
