"""From what was typed to the exit code: finds the command, and turns every trouble into one plain sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.doors import Doors
from app.cli.outcome import DONE, NOT_DONE, NOT_IN_ORDER, WRONG_USE, NotDoneError, UsageError
from app.cli.terminal import Terminal
from app.domain.errors import AppError, NotAPdfError

if TYPE_CHECKING:
    from argparse import Namespace

    Command = Callable[[Namespace, Doors, Terminal], int]

RECORDS_ENDING = ".vault"


def is_usual_start(argv: Sequence[str]) -> bool:
    """Return whether ``argv`` only opens the window, as a menu does, or a file manager with a file of records."""
    return not argv or (len(argv) == 1 and argv[0].endswith(RECORDS_ENDING))


def run(argv: Sequence[str], doors: Doors) -> int:
    """Run the command line ``argv`` (without the program's name) and return the exit code, 0 to 3.

    Anything that is not a matter for the person at the terminal is a defect and passes through to the hook.
    """
    terminal = Terminal(as_json="--json" in argv)
    try:
        if is_usual_start(argv):  # it does not wait for what reads a command line
            return doors.open_window(Path(argv[0]).absolute() if argv else None, False)
        from app.cli.parser import parse

        options = parse(argv)
        return _command(options.verb)(options, doors, terminal)
    except UsageError as error:
        return _failed(terminal, WRONG_USE, "usage", str(error))
    except NotDoneError as error:
        return _failed(terminal, NOT_DONE, error.code, str(error))
    except NotAPdfError as error:
        return _failed(terminal, NOT_IN_ORDER, error.code, _sentence(error))
    except AppError as error:
        return _failed(terminal, NOT_DONE, error.code, _sentence(error))
    except KeyboardInterrupt:
        return _failed(terminal, NOT_DONE, "stopped", "Stopped. Nothing is half written; you can start again.")
    except BrokenPipeError:  # whoever read the answer has gone, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE


def _sentence(error: AppError) -> str:
    from app.cli.wording import sentence  # the words for every trouble: not loaded while there is none

    return sentence(error)


def _failed(terminal: Terminal, exit_code: int, code: str, text: str) -> int:
    terminal.give({"done": False, "code": code, "message": text})
    terminal.problem(f"holdfast: {text}")
    return exit_code


def _command(verb: str) -> Command:
    """Return the command; what it needs is imported only now, so that no command waits for another's packages."""
    if verb in ("cases", "check", "backup", "restore"):
        from app.cli import records

        return {"cases": records.cases, "check": records.check, "backup": records.backup, "restore": records.restore}[
            verb
        ]
    if verb == "salvage":
        from app.cli import salvage

        return salvage.salvage
    if verb in ("export", "verify"):
        from app.cli import documents

        return {"export": documents.export, "verify": documents.verify}[verb]
    if verb in ("stamp-request", "stamp"):
        from app.cli import stamping

        return {"stamp-request": stamping.request, "stamp": stamping.stamp}[verb]
    if verb in ("sign", "withdrawn"):
        from app.cli import signing

        return {"sign": signing.sign, "withdrawn": signing.withdrawn}[verb]
    if verb == "open-package":
        from app.cli import packages

        return packages.open_package
    if verb == "export-all":
        from app.cli import open_formats

        return open_formats.export_all
    if verb == "update-check":
        from app.cli import updating

        return updating.update_check
    if verb == "demo":
        from app.cli import demo

        return demo.demo
    return {"self-check": _self_check, "window": _window}[verb]


def _window(options: Namespace, doors: Doors, _terminal: Terminal) -> int:
    """``holdfast`` and ``holdfast NAME.vault``: the window, on the records last used or on these."""
    return doors.open_window(Path(options.vault).absolute() if options.vault else None, options.safe_mode)


def _self_check(_options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """``holdfast --self-check``: every part of the program tried once, for the packaged program."""
    tried: list[str] = []
    failed = dict(doors.self_check(tried.append))
    for part in tried:
        terminal.tell(f"{part}: {failed.get(part) or 'in order'}")
    terminal.tell("Everything is in order." if not failed else "This copy of Holdfast is not whole. Install it again.")
    terminal.give(
        {"in_order": not failed, "parts": [{"part": part, "problem": failed.get(part, "")} for part in tried]}
    )
    return NOT_IN_ORDER if failed else DONE
