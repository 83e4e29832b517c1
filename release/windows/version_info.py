"""What Windows shows of the program under Properties: name, version, what it is."""

from __future__ import annotations

from pathlib import Path

from release.facts import SUMMARY

_BRITISH_UNICODE = "080904B0"


def written_version_info(folder: Path, version: str, program: str) -> str:
    """Write the version resource of ``program``, in PyInstaller's own form, into ``folder``; return its path."""
    path = folder / f"{program}-version.txt"
    path.write_text(version_info(version, program), encoding="utf-8")
    return str(path)


def version_info(version: str, program: str) -> str:
    """Return the version resource of ``program`` as PyInstaller reads it: an expression of its own classes."""
    numbers = four_numbers(version)
    said = {
        "CompanyName": "Holdfast",
        "FileDescription": SUMMARY,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Holdfast",
        "ProductVersion": version,
    }
    structs = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in said.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, "
        "fileType=0x1, subtype=0x0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable({_BRITISH_UNICODE!r}, [{structs}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0809, 1200])])])\n"
    )


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return "1.2.3" as (1, 2, 3, 0); what is no number counts as 0."""
    parts = [int(part) if part.isdigit() else 0 for part in version.split(".")]
    first, second, third, fourth = (*parts, 0, 0, 0, 0)[:4]
    return (first, second, third, fourth)
