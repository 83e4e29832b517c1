"""``holdfast export-all``: everything one person may read, in open formats, sealed or plain."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.doors import Doors
from app.cli.entrance import entered
from app.cli.outcome import DONE, UsageError
from app.cli.terminal import Terminal
from app.domain.errors import VaultExistsError
from app.domain.open_formats import OpenForm
from app.services import signing_keys
from app.services.open_formats import half_made, taking
from app.services.open_formats.taking import Taken, TakingOut
from app.services.vaults import OpenVault

NOT_SEALED = (
    "A plain archive can be read by anybody who gets hold of it: every child, every session, every word you may read. "
    "It was not made. If that is what you want, say so with --anybody-can-read-it. Without --plain it is sealed."
)


def export_all(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """Take everything out. The trail has it before the first byte; other leads and the trustees are told."""
    form = OpenForm.PLAIN if options.plain else OpenForm.SEALED
    if options.plain and not options.anybody_can_read_it:
        raise UsageError(NOT_SEALED)
    target = Path(options.to)
    if target.suffix != taking.SUFFIXES[form]:
        raise UsageError(f"The name of the file ends in {taking.SUFFIXES[form]}.")
    with entered(options, doors, terminal) as inside:
        made = _taken(inside.vault, form, target, options.reason, terminal)
    terminal.tell(f"{made.files} files are in {made.path}, and it was read back.")
    for one in made.missing:
        terminal.tell(f"Not in it: {one.name}: {one.why}.")
    if made.sealed:
        terminal.tell(f"{made.sealed} session records are sealed to others and not in it.")
    terminal.tell("What else is not in it stands in its README.txt.")
    if made.groups:
        terminal.tell("The key that opens it, shown this once. Write it down and keep it apart from the file:")
        terminal.tell("  " + " ".join(made.groups))
    else:
        terminal.tell("It is not sealed. Remove it when it has served its purpose.")
    terminal.give(
        {
            "done": True,
            "file": str(made.path),
            "sha256": made.sha256,
            "files": made.files,
            "counts": dict(made.counts),
            "missing": [one.name for one in made.missing],
            "sealed_to_others": made.sealed,
            "key": " ".join(made.groups),
        }
    )
    return DONE


def _taken(opened: OpenVault, form: OpenForm, target: Path, reason: str, terminal: Terminal) -> Taken:
    planned = opened.read(taking.plan)
    if target.exists():
        raise VaultExistsError
    why = opened.do(taking.begin, planned, form, reason, target).value
    identity = signing_keys.identity(opened)
    made: Taken | None = None
    try:
        with (
            terminal.busy(f"Taking out {len(planned.steps)} things"),
            TakingOut(planned, form, target, identity, why, opened.around.random_bytes) as out,
        ):
            opened.do(half_made.opened, planned.id, opened.path)
            for _number, _name in taking.all_at_once(opened.read, planned, out):
                pass
            made = out.finish()
    finally:
        opened.do(taking.end, planned, form, made)
    return made
