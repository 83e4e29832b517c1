"""The installer for Windows is compiled for real where NSIS is; what it removes is what it put there, and no more."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from release.facts import Build
from release.windows import installer

FILES = ["Holdfast.exe", "LICENCE.txt", "_internal/PySide6/Qt6Core.dll", "_internal/odd $name.txt"]


def test_it_removes_what_it_put_there_file_by_file_and_only_empty_folders() -> None:
    put = [line for line in installer.installing(Path("dist"), FILES) if line.startswith("File")]
    removed = list(installer.removing(FILES))
    assert len(put) == len(FILES)
    assert removed == [
        'Delete "$INSTDIR\\Holdfast.exe"\n',
        'Delete "$INSTDIR\\LICENCE.txt"\n',
        'Delete "$INSTDIR\\_internal\\PySide6\\Qt6Core.dll"\n',
        'Delete "$INSTDIR\\_internal\\odd $$name.txt"\n',
        'RMDir "$INSTDIR\\_internal\\PySide6"\n',
        'RMDir "$INSTDIR\\_internal"\n',
    ]


def test_nothing_in_the_installer_removes_a_folder_with_what_is_in_it_or_wants_an_administrator() -> None:
    script = (installer.HERE / "holdfast.nsi").read_text(encoding="utf-8")
    assert "/r" not in script.lower()
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    assert "$LOCALAPPDATA" in script


def test_neither_installing_nor_removing_begins_while_the_program_runs() -> None:
    script = (installer.HERE / "holdfast.nsi").read_text(encoding="utf-8")
    for section in ('Section "Holdfast"\n', 'Section "Uninstall"\n'):
        first = script.split(section, 1)[1].lstrip().splitlines()[:2]
        assert first[0].endswith('StopWhileRunning "Holdfast.exe"')
        assert first[1].strip().endswith('StopWhileRunning "holdfast-cli.exe"')


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not here")
def test_it_compiles_without_a_warning(tmp_path: Path) -> None:
    what = Build("1.2.3", 1_795_676_181, tmp_path / "work", tmp_path / "out")
    for name in FILES:
        (what.program / name).parent.mkdir(parents=True, exist_ok=True)
        (what.program / name).write_bytes(b"something")
    (what.work / "icons").mkdir(parents=True)
    from release import icons

    icons.draw(what.work / "icons")
    made = installer.build(what)
    assert made.read_bytes()[:2] == b"MZ"
