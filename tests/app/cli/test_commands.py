"""The command line itself: wrong use, wording, defects, and the demo."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from app import __version__
from app.cli import commands
from app.cli.check_words import finding
from app.cli.doors import Doors
from app.cli.terminal import printable
from app.cli.wording import day, sentence
from app.domain import errors
from app.domain.errors import AppError
from tests.app.cli.conftest import ROOT, Commands
from tests.conftest import Records

VERBS = (
    "backup",
    "cases",
    "check",
    "demo",
    "export",
    "export-all",
    "open-package",
    "restore",
    "salvage",
    "sign",
    "stamp",
    "stamp-request",
    "update-check",
    "verify",
    "withdrawn",
)
_FACTS = {
    "TooSoonError": (4,),
    "InputError": ("held_on", "missing"),
    "FormError": ((errors.InputError("name", "missing"),),),
    "DamagedVaultError": ("header",),
    "NewerVaultError": (9, 1),
    "StorageFailedError": ("EIO",),
    "NotAllowedError": ("plan",),
    "TemplateError": ("agreement", 3, "unknown-name", "clubb"),
    "ExportFailedError": ("check",),
    "BackupFailedError": ("manifest",),
    "FormReadingError": ("not-ours",),
    "PackageError": ("changed",),
    "DrawnSignatureError": ("empty",),
    "OwnCertificateError": ("expired",),
    "TimeStampError": ("refused",),
    "UpdateError": ("changed",),
    "WrongRecoveryKeyError": (3,),
}


def every_error(kind: type[AppError] = AppError) -> list[type[AppError]]:
    """Return the class and every class below it."""
    return [kind, *(one for below in kind.__subclasses__() for one in every_error(below))]


@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
def test_every_trouble_has_its_own_plain_sentence(kind: type[AppError]) -> None:
    words = sentence(kind(*_FACTS.get(kind.__name__, ())))
    assert words[0].isupper() or words[0] == "“"
    assert words.endswith(".")
    assert not re.search(r"\b(please|successfully|invalid|user|failed)\b", words, re.IGNORECASE)
    if kind is not AppError:
        assert words != sentence(AppError())


@pytest.mark.parametrize("code", ["page", "structure", "reference", "audit", "keys", "holder", "sealed", "damaged"])
def test_every_finding_says_what_and_what_to_do(code: str) -> None:
    what, to_do = finding(code, "17")
    assert "17" in what
    assert what != finding("something else", "17")[0]
    assert len(to_do) > 20


def test_a_day_and_what_steers_a_terminal() -> None:
    from datetime import date

    assert day(date(2026, 11, 2)) == "2 November 2026"
    assert printable("a\x1b[31mb\u202ec\td\n") == "a?[31mb?c\td\n"


@pytest.mark.parametrize(
    "arguments",
    [("dance",), ("cases",), ("export", "poem", "x"), ("verify",), ("--nothing",), ("backup", "--vault", "v")],
)
def test_wrong_use_ends_with_2_and_a_sentence(holdfast: Commands, arguments: tuple[str, ...]) -> None:
    told = holdfast(*arguments)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("holdfast: ")
    assert "invalid" not in told.err


def test_version_and_help(started: Commands) -> None:
    assert started("--version").out == f"Holdfast {__version__}\n"
    shown = started("--help")
    assert shown.code == 0
    offered = re.findall(r"^    ([a-z-]+)(?: |$)", shown.out.partition("commands:")[2], re.MULTILINE)
    assert sorted(offered) == sorted(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_command_is_built_and_stands_in_the_readme(verb: str) -> None:
    assert callable(commands._command(verb))
    assert f"`holdfast {verb}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_without_a_screen_the_window_says_so(started: Commands) -> None:
    told = started()
    assert told.code == 3
    assert "because there is no screen" in told.err


def test_no_command_may_leave_its_memory_on_disk(started: Commands) -> None:
    start = """
import ctypes, resource, sys
from app.__main__ import main
sys.argv[1:] = ["verify", "nothing.pdf"]
main()
assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0
"""
    assert started(start=start).code == 0


def test_a_defect_in_the_records_leaves_a_report_without_content(holdfast: Commands, records: Records) -> None:
    start = """
import sys
from app.services import cases
def broken(work):
    raise KeyError("Kezia Tarn said")
cases.listing = broken
from app.__main__ import main
sys.exit(main())
"""
    told = holdfast("cases", *records.entry, typed=records.passphrase, start=start)
    assert told.code != 0
    assert "Kezia" not in told.out + told.err
    (report,) = (holdfast.folder / "own" / "reports").iterdir()
    text = report.read_text()
    assert str(report) in told.err
    assert "builtins.KeyError" in text
    assert re.search(r"^  app\.cli\.records:\d+$", text, re.MULTILINE)
    assert "Kezia" not in text
    assert str(Path.home()) not in text


def test_the_demo_makes_signs_checks_and_ends_well_without_a_screen(started: Commands, holdfast: Commands) -> None:
    told = started("demo", "--to", "club")
    assert told.code == 0, told.err
    assert "no screen" in told.out
    passphrases = re.findall(r": ((?:[a-z]+ ){4}[a-z]+)$", told.out, re.MULTILINE)
    assert len(passphrases) >= 2
    exports = sorted((holdfast.folder / "club" / "exports").iterdir())
    assert len(exports) == 9
    assert all(path.suffix == ".pdf" and holdfast("verify", path).code == 0 for path in exports)
    again = holdfast("demo", "--to", "club", "--json")
    assert (again.code, again.json["code"]) == (3, "exists")


def test_the_demo_answers_in_json(holdfast: Commands) -> None:
    """With keys that are cheap to derive: what they cost in use is paid in the test above."""
    start = """
import sys
from app.services import surroundings
surroundings.DEFAULT_COST = surroundings.TEST_COST
from app.__main__ import main
sys.exit(main())
"""
    told = holdfast("demo", "--to", "club", "--no-window", "--json", start=start)
    assert told.code == 0, told.err
    answer = told.json
    assert answer["done"] is True
    assert {one["state"] for one in answer["exports"]} == {"intact"}
    key = answer["keys"][0]
    opened = holdfast(
        "cases", "--vault", answer["vault"], "--as", key["label"], "--passphrase-stdin", typed=key["passphrase"]
    )
    assert opened.code == 0, opened.err


def test_a_file_that_was_opened_in_the_file_manager_opens_the_window_on_it(tmp_path: Path) -> None:
    asked: list[tuple[Path | None, bool]] = []

    def open_window(vault: Path | None, is_safe: bool) -> int:
        asked.append((vault, is_safe))
        return 0

    def never() -> Any:
        raise AssertionError

    doors = Doors(never, lambda: "", open_window, lambda _trying: ())
    assert commands.run([str(tmp_path / "our club.vault")], doors) == 0
    assert commands.run([], doors) == 0
    assert commands.run(["--safe-mode"], doors) == 0
    assert asked == [(tmp_path / "our club.vault", False), (None, False), (None, True)]
