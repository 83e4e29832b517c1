"""open-package: what another club handed over, opened with file and sheet."""

from __future__ import annotations

from pathlib import Path

from app.domain.retention import RecordClass
from app.services import closing, signing_keys
from tests.app.cli.conftest import Commands
from tests.app.services.conftest import open_as
from tests.conftest import Records, sample_surroundings


def test_a_package_is_opened_with_file_and_sheet_and_nothing_else(
    holdfast: Commands, records: Records, tmp_path: Path
) -> None:
    around = sample_surroundings(tmp_path / "data")
    opened = open_as(records.path, around, records.passphrase)
    contents = opened.read(closing.gather, RecordClass.CHILD)
    made = closing.seal(
        contents, signing_keys.identity(opened), tmp_path / "p", around.random_bytes, keep_reason="as written"
    )
    opened.lock()
    groups = " ".join(made.groups)
    done = holdfast("open-package", tmp_path / "p", "--to", tmp_path / "there", "--key-stdin", typed=groups)
    assert done.code == 0, done
    assert (tmp_path / "there" / "RJ-001 data.json").exists()
    again = holdfast("open-package", tmp_path / "p", "--to", tmp_path / "there", "--key-stdin", typed=groups)
    assert again.code == 3
    wrong = holdfast("open-package", tmp_path / "p", "--to", tmp_path / "x", "--key-stdin", typed="AAAAA " + groups[6:])
    assert wrong.code == 3
    assert not (tmp_path / "x").exists()
    silent = holdfast("open-package", tmp_path / "p", "--to", tmp_path / "x", "--key-stdin", typed="")
    assert silent.code == 2
