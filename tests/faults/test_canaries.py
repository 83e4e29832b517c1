"""No word typed into any field is in any file on the disk: while open, locked, killed, open again and closed.

The window runs in a process of its own, with a home, a folder for temporary files and a working folder that this test
looks through afterwards. What the process has open but nobody can find by name (a deleted file) is looked through too.
The only exceptions: the PDF that was asked for, and the club's name, which the person chose for the file's own name
and which is therefore in the settings as part of its path.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.hearing import next_line

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")]

FIELDS = """
    club-name your-name your-title keeper person-name person-work person-full-name person-known-as
    person-title person-group person-email person-telephone term-purpose term-supervisor-hopes
    term-supervisee-hopes term-place term-contact-between term-items-by term-preparing term-children-else
    term-needs-endorsement term-written-by term-where-kept term-confidentiality term-disagreement
    term-other-person term-cancelling term-review-note decline-reason-supervisor contact-label contact-number
    contact-note club-address child-name child-group plan-place move-reason item-title-field
    section-what-happened section-lived-experience section-analysis section-personal childs-words seen-by
    more-why-discussed more-other-views more-not-known more-plan-followed more-procedure more-explanation
    more-evidence-for more-evidence-against decision-what decision-why decision-options-not-taken
    decision-effect-on-child decision-effect-on-family action-what action-measure action-obstacles
    action-difference action-review interruptions challenge handed-on-whom handed-on-policy
    handover-comment done-outcome carry-reason settle-reason drop-reason
    request-asked-by request-scope hold-reason ad-hoc-asked
    ad-hoc-advised ad-hoc-childs-words ad-hoc-decision ad-hoc-why unlock-passphrase recovery-group go-to-field
    paper-place paper-kept-at sign-comment keep-reason destination group
    matter-title matter-about matter-told-by matter-alleged matter-entry-who matter-entry-text matter-entry-because
    earlier-author earlier-text earlier-kept-at attached-text attach-title
    more-observed more-opinion more-first-view more-language more-from-adults more-from-children more-advised-by
    allocate-action allocate-how allocate-training-note allocate-experience-note
    allocate-time-note share-with share-what share-why share-consent-note watch-asked-of consent-who
    consent-asked-by consent-note record-text record-struck record-reason own-known-as own-email own-telephone
    feedback-comment feedback-respond-text visit-who visit-where visit-heard visit-done-text objective-what
    objective-measure objective-found policy-section-title policy-section-text policy-approved-by
    matter-pension-how keeping-reason-text export-receiver export-reason package-receiver
"""


class Window:
    """The window in a process of its own, and the place it lives in."""

    def __init__(self, sandbox: Path, which: str) -> None:
        for name in ("home", "tmp", "cwd"):
            (sandbox / name).mkdir(exist_ok=True)
        self.sandbox = sandbox
        self.words: dict[str, str] = {}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.canaries", which, str(sandbox)],
            cwd=sandbox / "cwd",
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(sandbox / "home"),
                "TMPDIR": str(sandbox / "tmp"),
                "PYTHONPATH": str(ROOT),
                "QT_QPA_PLATFORM": "offscreen",
                "QT_ACCESSIBILITY": "0",
                "LANG": "C.UTF-8",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def until(self, stage: str) -> dict[str, Any]:
        """Wait until the window has got that far. Raises AssertionError when it ends before."""
        line = next_line(self.process)
        assert line, f"the window ended before it was {stage}"
        said: dict[str, Any] = json.loads(line)
        assert said["stage"] == stage
        self.words |= said["typed"]
        self.words |= {f"secret.{number}": text for number, text in enumerate(said["secrets"])}
        return said

    def go_on(self) -> None:
        """Let it go on."""
        assert self.process.stdin
        self.process.stdin.write("go on\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        """kill -9."""
        self.process.kill()
        self.process.communicate(timeout=60)

    def unnamed_files(self) -> dict[str, bytes]:
        """Return what the process has open and nobody finds by name."""
        found = {}
        for entry in Path(f"/proc/{self.process.pid}/fd").iterdir():
            target = str(entry.readlink())
            if target.endswith(" (deleted)") and not target.startswith("/memfd:"):
                found[target] = entry.read_bytes()
        return found


def forms_of(text: str) -> set[bytes]:
    """Return a word as any of the usual encodings would leave it, to be looked for in bytes in small letters."""
    if text.isascii():
        small = text.lower()
        return {small.encode(), small.encode("utf-16-le")[:-1]}  # without its last zero it is in the other order too
    spellings = {text, text.lower(), text.upper(), text.capitalize()}
    return {one.encode(coding).lower() for one in spellings for coding in ("utf-8", "utf-16-le", "utf-16-be")}


def seen(window: Window, *, but_not: tuple[Path, ...] = ()) -> set[tuple[str, str]]:
    """Return (field, file) for each word that can be read in a file, or in a file's name."""
    looked_at = {
        str(path.relative_to(window.sandbox)): path.read_bytes().lower()
        for path in window.sandbox.rglob("*")
        if path.is_file() and path not in but_not
    }
    assert {"settings/settings.json"} < set(looked_at)
    if window.process.poll() is None:
        looked_at |= {name: content.lower() for name, content in window.unnamed_files().items()}
    found = set()
    for field, word in window.words.items():
        forms = forms_of(word)
        for name, content in looked_at.items():
            if any(form in content for form in forms) or word.lower() in name.lower():
                found.add((re.sub(r"(-\d+)?\.\d+$", "", field), name))
    return found


def allowed(found: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return the only thing that may be seen: the club's name where the file's own name is, or a list of such names."""
    names = (".vault", "manifest.json")
    return {(field, name) for field, name in found if field == "club-name" and any(one in name for one in names)} | {
        ("club-name", "settings/settings.json")
    }


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sandbox")


def test_no_word_of_any_field_is_left_on_the_disk(sandbox: Path) -> None:
    window = Window(sandbox, "first")
    for stage in ("open", "locked", "unlocked again"):
        window.until(stage)
        found = seen(window)
        assert found == allowed(found), stage
        window.go_on()
    window.until("to be killed")
    window.kill()
    found = seen(window)
    assert found == allowed(found), "killed"

    again = Window(sandbox, "later")
    again.words |= window.words
    pdf = Path(again.until("open later")["pdf"])
    assert pdf.is_file()
    found = seen(again, but_not=(pdf,))
    assert found == allowed(found), "open later"
    again.go_on()
    again.until("closed")
    again.process.communicate(timeout=60)
    assert again.process.returncode == 0
    found = seen(again, but_not=(pdf,))
    assert found == allowed(found), "closed"

    fields = {re.sub(r"(-\d+)?\.\d+$", "", field) for field in again.words}
    wanted = set(FIELDS.split())
    assert wanted <= fields, sorted(wanted - fields)
    assert sum(name.startswith("secret.") for name in again.words) >= 3 + 8  # passphrases and the sheet's groups
    a_plain_file_would_have_shown_them(again)


def a_plain_file_would_have_shown_them(window: Window) -> None:
    """The control: the same search finds every word in plain files, however they are written."""
    for number, coding in enumerate(("utf-8", "utf-16-le", "utf-16-be")):
        for change in (str.lower, str.upper):
            control = window.sandbox / f"control-{number}-{change.__name__}.bin"
            control.write_bytes(b"\0\1" + change(" ".join(window.words.values())).encode(coding))
            found = {field for field, name in seen(window) if name == control.name}
            assert found == {re.sub(r"(-\d+)?\.\d+$", "", field) for field in window.words}
            control.unlink()
