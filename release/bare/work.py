"""What a volunteer does with the program on the bare system: all by command, then in the window."""

from __future__ import annotations

import re
import subprocess

from release.bare.proof import Proof
from release.bare.screen import PATIENCE_S
from release.facts import PackagingError

CLUB, VAULT = "club", "club/riverside-juniors-fc.vault"
EXPORTED = "mine.pdf"
OWN = ".local/share/Holdfast"  # of the program: settings, and how many starts did not end well
_STARTS = "starts"
_LABEL = "DM"
_KEY = re.compile(rf"^ +{_LABEL} +.*: (.+)$", re.MULTILINE)
_DOCUMENTS = 9  # of the sample club
_LEAST_CHANGED = 0.1  # of the screen; a message that a passphrase is wrong changes less
_FEWEST_COLOURS = 200  # a window that is drawn has hundreds; one that is grey has a few


def work(proof: Proof, program: str) -> None:
    """Work with ``program``, a path or a name as the ordinary user types it. Raises PackagingError."""
    root = proof.root
    root.as_user("rm", "-rf", CLUB, OWN, EXPORTED, "altered.pdf")
    proof.note("self-check", "in order", root.as_user(program, "--self-check"))
    passphrase = _make(proof, program)
    _export_and_check(proof, program, passphrase)
    _window(proof, program, passphrase)


def ended(process: subprocess.Popen[bytes]) -> int:
    """Tell a program to end, as signing out does, and return its exit code. Raises PackagingError when it stays."""
    process.terminate()
    try:
        return process.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise PackagingError(f"told to end, the program was still there after {PATIENCE_S} s.") from None


def _make(proof: Proof, program: str) -> str:
    """Make the sample club with its documents; return the passphrase of its records."""
    told = proof.root.as_user(program, "demo", "--no-window", "--to", CLUB)
    key, intact = _KEY.search(told), told.count("  intact: ")
    if key is None or intact != _DOCUMENTS:
        raise PackagingError(f"the sample club was not made, or {intact} documents are intact, not {_DOCUMENTS}.")
    proof.note("made", f"records, {intact} documents, each intact", told)
    return key[1].strip()


def _export_and_check(proof: Proof, program: str, words: str) -> None:
    """Export a case, check it and the records; then change one byte of the PDF, which has to be said."""
    root, stdin = proof.root, f"{words}\n"
    opened = ("--vault", VAULT, "--as", _LABEL, "--passphrase-stdin")
    case = re.findall(r"^([A-Z]+-\d+)", root.as_user(program, "cases", *opened, stdin=stdin), re.MULTILINE)[0]
    to = ("--to", EXPORTED, "--overwrite", "--keep-names", "every name is invented")
    proof.note("exported", f"case {case}", root.as_user(program, "export", "case", case, *opened, *to, stdin=stdin))
    told = root.as_user(program, "verify", EXPORTED)
    told += root.as_user(program, "check", *opened, stdin=stdin)
    if "Intact" not in told:
        raise PackagingError(f"what was exported is not intact:\n{told}")
    proof.note("checked", "signed and intact; records in order", told)
    content = bytearray((root.home / EXPORTED).read_bytes())
    content[len(content) // 3] ^= 1
    (root.home / "altered.pdf").write_bytes(content)
    told = root.as_user(program, "verify", "altered.pdf", may_fail=True)
    if "Intact" in told:
        raise PackagingError("an altered PDF was called intact.")
    proof.note("one byte changed", "found", told)


def _window(proof: Proof, program: str, passphrase: str) -> None:
    """Open the window on the records, as a double click does, unlock, look, and end it as signing out does."""
    root, screen = proof.root, proof.screen
    proof.pictures.mkdir(parents=True, exist_ok=True)
    process = root.started_by_user(program, VAULT)
    try:
        came = screen.wait_for_window("Holdfast")
        locked, unlocked = (proof.pictures / f"{name}.png" for name in ("locked", "unlocked"))
        if screen.settled_picture(locked) < _FEWEST_COLOURS:
            raise PackagingError(f"the window is empty: look at {locked}.")
        screen.type(passphrase)
        screen.settled_picture(unlocked)
        if screen.changed(locked, unlocked) < _LEAST_CHANGED:
            raise PackagingError(f"the records did not open: look at {unlocked}.")
        code = ended(process)
    finally:
        process.kill()
    if code != 0 or list(root.home.rglob(_STARTS)):
        raise PackagingError("told to end, the window did not close as it does by hand.")
    proof.note("window", f"after {came:.1f} s; records opened; closed as by hand when told to end")
