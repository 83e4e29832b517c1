"""``holdfast salvage``: new records from what is whole of a damaged file; what was lost, by kind, number and day."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli import wording
from app.cli.doors import Doors
from app.cli.entrance import keys_of
from app.cli.outcome import DONE, NOT_IN_ORDER
from app.cli.terminal import Terminal
from app.services import salvaging
from app.services.salvaging import Lost, Rescued


def salvage(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """Save what is whole. The damaged file is only read. Exit code 1 when something is missing in the new records."""
    unlocked, around = keys_of(options, doors, terminal)
    target = salvaging.target_of(unlocked.path, around)
    if options.to:
        target = Path(options.to) / unlocked.path.name
    with terminal.busy("Reading page after page"):
        found = salvaging.salvage(unlocked, target, around)
    terminal.tell(f"{found.kept_in_all} records are saved in {found.path}. The same passphrases open them.")
    for line in _lines(found):
        terminal.tell(line)
    if found.is_complete:
        terminal.tell("Nothing is missing.")
    terminal.tell("The damaged file is as it was. Keep it until somebody has compared.")
    terminal.give(_as_json(found))
    return DONE if found.is_complete else NOT_IN_ORDER


def _lines(found: Rescued) -> list[str]:
    bad = found.damaged_pages
    lines = [f"Damaged: {len(bad)} of {found.pages} pages."] if bad else []
    lines += [f"Lost: {_lost(one)}." for one in found.lost]
    for words, counts in (
        ("In the state from before their last change", found.earlier),
        ("Kept apart, because what they belonged to is lost", found.apart),
        ("There, but their words are lost", found.blanked),
    ):
        if counts:
            lines.append(f"{words}: {', '.join(f'{number} {_kind(kind)}' for kind, number in sorted(counts.items()))}.")
    if found.stand_ins:
        lines.append(f"{found.stand_ins} entries only hold the place of something lost (“Name lost”).")
    if found.strays:
        lines.append(f"{found.strays} rows could be read, but not what they belonged to.")
    if found.trail_lost:
        lines.append(f"{found.trail_lost} entries of the audit trail are lost; the gap is noted in it.")
    if found.keys_lost:
        lines.append(f"A new key has to be given to: {', '.join(found.keys_lost)}.")
    return lines


def _lost(one: Lost) -> str:
    if one.first_on is None or one.last_on is None:
        days = ""
    elif one.first_on == one.last_on:
        days = f", made on {wording.day(one.first_on)}"
    else:
        days = f", made between {wording.day(one.first_on)} and {wording.day(one.last_on)}"
    return f"{one.count} {_kind(one.kind)}{days}"


def _kind(kind: str) -> str:
    return f"({kind.replace('-', ' ')})"


def _as_json(found: Rescued) -> dict[str, object]:
    return {
        "complete": found.is_complete,
        "vault": str(found.path),
        "pages": found.pages,
        "damaged_pages": list(found.damaged_pages),
        "kept": found.kept,
        "lost": [
            {
                "kind": one.kind,
                "count": one.count,
                "first": None if one.first_on is None else one.first_on.isoformat(),
                "last": None if one.last_on is None else one.last_on.isoformat(),
            }
            for one in found.lost
        ],
        "earlier": found.earlier,
        "apart": found.apart,
        "blanked": found.blanked,
        "stand_ins": found.stand_ins,
        "strays": found.strays,
        "keys_to_give": list(found.keys_lost),
        "trail_lost": found.trail_lost,
    }
