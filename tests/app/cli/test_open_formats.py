"""export-all: sealed unless it is said twice that it is not to be."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from app.cli import open_formats
from app.cli.terminal import Terminal
from app.domain.open_formats import OpenForm
from app.services import first_run
from app.services.open_formats import half_made
from tests.app.cli.conftest import Commands
from tests.app.services.conftest import FIRST, PASSPHRASE, make_surroundings
from tests.app.services.test_half_made import order_of_beginning


@pytest.fixture
def asked(tmp_path: Path) -> tuple[str | Path, ...]:
    """The command for a new club's records, without where to."""
    vault = tmp_path / "riverside.vault"
    first_run.create(vault, FIRST, make_surroundings(tmp_path / "data")).lock()
    return ("export-all", "--vault", vault, "--passphrase-stdin", "--reason", "Moving to another program")


def test_a_plain_one_has_to_be_said_twice(holdfast: Commands, asked: tuple[str | Path, ...], tmp_path: Path) -> None:
    target = tmp_path / "all.zip"
    refused = holdfast(*asked, "--to", target, "--plain", typed=PASSPHRASE)
    assert refused.code == 2
    assert "anybody who gets hold of it" in refused.err
    assert not target.exists()
    done = holdfast(*asked, "--to", target, "--plain", "--anybody-can-read-it", "--json", typed=PASSPHRASE)
    assert (done.code, done.json["key"]) == (0, "")
    assert len(zipfile.ZipFile(target).namelist()) == done.json["files"]
    again = holdfast(*asked, "--to", target, "--plain", "--anybody-can-read-it", typed=PASSPHRASE)
    assert again.code == 3


def test_a_sealed_one_opens_with_the_key_that_was_told(
    holdfast: Commands, asked: tuple[str | Path, ...], tmp_path: Path
) -> None:
    target = tmp_path / "all.holdfast-package"
    done = holdfast(*asked, "--to", target, "--json", typed=PASSPHRASE)
    assert done.code == 0, done
    opened = holdfast("open-package", target, "--to", tmp_path / "there", "--key-stdin", typed=done.json["key"])
    assert opened.code == 0, opened
    assert (tmp_path / "there" / "data" / "people.json").exists()
    assert holdfast(*asked, "--to", tmp_path / "all.zip", typed=PASSPHRASE).code == 2


def test_where_it_lies_is_kept_before_the_first_word_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = order_of_beginning(monkeypatch)
    opened = first_run.create(tmp_path / "riverside.vault", FIRST, make_surroundings(tmp_path / "data"))
    open_formats._taken(opened, OpenForm.PLAIN, tmp_path / "all.zip", "Moving", Terminal())
    assert order[:2] == ["opened", "put"]
    assert opened.read(half_made.find) == ()
    opened.lock()
