"""``holdfast stamp-request`` and ``holdfast stamp``: a time stamp carried by file, without any network."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.documents import tell_check
from app.cli.doors import Doors
from app.cli.outcome import DONE, NotDoneError
from app.cli.terminal import Terminal
from app.services import exporting


def request(options: Namespace, _doors: Doors, terminal: Terminal) -> int:
    """Write the request that somebody who is online sends to a time-stamp authority."""
    exporting.write_request(_there(options.file), Path(options.to))
    terminal.tell(f"Written: {options.to}. It holds a check sum and nothing of the document.")
    terminal.tell("Send it to a time-stamp authority from a computer that is online, then: holdfast stamp FILE REPLY.")
    terminal.give({"done": True, "file": options.to})
    return DONE


def stamp(options: Namespace, _doors: Doors, terminal: Terminal) -> int:
    """Put the reply into the document, checked and read back."""
    source, reply = _there(options.file), _there(options.reply)
    target = Path(options.to) if options.to else source
    if target != source and target.exists():
        raise NotDoneError("exists", f"There is a file {target} already. Choose another name after --to.")
    check = exporting.read_reply(source, reply, target)
    tell_check(check, terminal)
    at = None if check.stamp is None else check.stamp.at.isoformat()
    terminal.give({"done": True, "file": str(target), "sha256": check.sha256, "stamped_at": at})
    return DONE


def _there(name: str) -> Path:
    path = Path(name)
    if not path.exists():
        raise NotDoneError("not-found", f"There is no file {path}. Check the name.")
    return path
