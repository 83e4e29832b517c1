"""Details for support: what helps, and nothing that tells of a person, a computer or the records."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from uuid import UUID

from app.bootstrap import defects
from app.domain.ids import DeviceId
from app.services import support
from app.services.settings import Settings

ROOT = Path(__file__).parents[3]
SECRET = "Bodnant"  # a word that must not come out


def test_the_packages_are_those_the_program_asks_for() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {found[0].lower() for line in asked if (found := re.match(r"[A-Za-z0-9._-]+", line))}
    assert {name.lower() for name in support.DIRECT} == names


def test_each_licence_is_named() -> None:
    found = support.licences()
    assert {"PySide6_Essentials", "sqlcipher3", "pyHanko", "Tabler Icons"} <= {one.name for one in found}
    assert all(one.terms and one.terms != "see the package" for one in found)
    assert [one.name for one in found] == sorted((one.name for one in found), key=str.casefold)


def test_no_folder_id_or_word_of_anybody_comes_out(tmp_path: Path) -> None:
    folder = tmp_path / SECRET
    assert defects.write(folder, ValueError(SECRET)) is not None
    settings = Settings()._replace(
        vault_path=f"/home/{SECRET}/{SECRET}.vault",
        backup_folder=SECRET,
        second_folder=SECRET,
        device_id=DeviceId(UUID(int=77)),
        last_slot=UUID(int=78),
        second_place=UUID(int=79),
    )
    text = support.details(settings, folder)
    assert SECRET not in text
    assert str(UUID(int=77)) not in text
    assert str(UUID(int=78)) not in text
    assert "builtins.ValueError" in text
    assert "holdfast-report-" in text
    assert "PySide6_Essentials" in text


def test_a_setting_is_told_or_kept_back_on_purpose() -> None:
    kept_back = {"knows_printing", "vault_path", "last_slot", "device_id", "window"}
    kept_back |= {"backup_folder", "second_place", "second_folder"}
    told = set(re.findall(r"^setting (\w+) =", support.details(Settings(), Path("nowhere")), re.MULTILINE))
    assert told | kept_back == set(Settings._fields)
    assert not told & kept_back


def test_the_code_of_the_page_that_asks_is_told() -> None:
    assert "help code = damaged 6/412\n" in support.details(Settings(), Path("nowhere"), code="damaged 6/412")
    assert "help code" not in support.details(Settings(), Path("nowhere"))


def test_only_the_newest_reports_are_told(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    for number in range(8):
        (tmp_path / "reports" / f"holdfast-report-2026010{number}.txt").write_text(f"fault {number}", encoding="utf-8")
    text = support.details(Settings(), tmp_path)
    assert "reports of faults: 8" in text
    assert re.findall(r"fault (\d)", text) == ["7", "6", "5", "4", "3"]
