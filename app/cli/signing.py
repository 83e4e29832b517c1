"""``holdfast sign`` and ``holdfast withdrawn``: the next signature on a document, and the list of withdrawn keys."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli import check_words
from app.cli.documents import tell_check
from app.cli.doors import Doors
from app.cli.entrance import entered, pdf_password
from app.cli.outcome import DONE, NOT_IN_ORDER, NotDoneError
from app.cli.signer import drawn_of, identity_of
from app.cli.terminal import Terminal
from app.domain.checks import CheckResult, PdfState, Standing
from app.domain.errors import AppError
from app.services import certificates, exporting
from app.services.exporting import Registered
from app.services.vaults import OpenVault


def sign(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """Add the signature of whoever's passphrase it is, when it is theirs to give and the file is the newest one."""
    source = Path(options.file)
    target = Path(options.to) if options.to else source
    if not source.exists():
        raise NotDoneError("not-found", f"There is no file {source}. Check the name.")
    if target != source and target.exists():
        raise NotDoneError("exists", f"There is a file {target} already. Choose another name after --to.")
    with entered(options, doors, terminal) as inside:
        password = pdf_password(from_stdin=True) if options.password_stdin else ""
        check = exporting.verify_file(source, password=password)
        found = registered(inside.vault, check)
        if check.state is not PdfState.INTACT or found.turn is None:
            tell_check(check, terminal)
            terminal.problem(_why_not(check, found))
            terminal.give({"done": False, "code": "not-to-sign", "standing": found.standing.value})
            return NOT_IN_ORDER
        turn = found.turn
        terminal.tell(
            f"You sign as {turn.name}, {turn.place.role}." if turn.place.role else f"You sign as {turn.name}."
        )
        identity, drawn = identity_of(inside.vault, options, terminal), drawn_of(options)
        with terminal.busy("Signing and checking"):
            made = exporting.countersign(turn, identity, source, target, password, drawn)
            try:
                inside.vault.do(exporting.record_signature, turn, made)
            except AppError:
                exporting.undo(made, source)
                raise
    terminal.tell(f"Signed, saved and checked: {target}")
    for name in made.check.awaited:
        terminal.tell(f"Still to sign: {name}")
    terminal.give({"done": True, "file": str(target), "sha256": made.sha256, "signatures": len(made.check.signatures)})
    return DONE


def withdrawn(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """``holdfast withdrawn``: the revocation list of the club, as a new file."""
    target = Path(options.to)
    with entered(options, doors, terminal) as inside:
        certificates.write_revocation_list(inside.vault, target)
    terminal.tell(f"Written: {target}")
    terminal.give({"done": True, "file": str(target)})
    return DONE


def registered(opened: OpenVault, check: CheckResult) -> Registered:
    """Return how a checked file stands to the register; one that is ahead of it is entered first."""
    found = opened.read(exporting.registered, check)
    if found.standing is Standing.AHEAD:
        opened.do(exporting.adopt, check)
        found = opened.read(exporting.registered, check)
    return found


def _why_not(check: CheckResult, found: Registered) -> str:
    if check.state is not PdfState.INTACT:
        return "Nothing was signed: only an intact file is."
    return f"Nothing was signed. {check_words.standing(found.standing, found.places)}".strip()
