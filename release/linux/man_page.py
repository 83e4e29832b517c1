"""The manual page `holdfast(1)`, made from what the program itself says of its commands."""

from __future__ import annotations

from datetime import UTC, datetime

from app.cli.parser import commands
from release.facts import SUMMARY

_HEAD = """\
.TH HOLDFAST 1 "{day}" "Holdfast {version}" "User commands"
.SH NAME
holdfast \\- {summary}
.SH SYNOPSIS
.B holdfast
.RI [ RECORDS .vault]
.br
.B holdfast
.I COMMAND
.RI [ options ]
.SH DESCRIPTION
Without a command it opens the window. Your records are in one encrypted file; nothing is ever sent over a network.
.SH COMMANDS
"""
_FOOT = """\
.PP
.B holdfast COMMAND \\-\\-help
tells more about each.
.B holdfast \\-\\-self\\-check
tries every part once.
.SH EXIT STATUS
0 done; 1 what was asked about is not in order; 2 the command was put wrongly; 3 it could not be done.
.SH FILES
.TP
.I ~/.local/share/Holdfast
Settings, and the mark that tells whether records are older than those last used. No name and no word of the records.
.SH ENVIRONMENT
.TP
.B HOLDFAST_DATA
Another folder for these.
"""


def man_page(version: str, moment: int) -> str:
    """Return the page in the form of man(7)."""
    day = datetime.fromtimestamp(moment, UTC).strftime("%-d %B %Y")
    parts = [_HEAD.format(day=day, version=version, summary=SUMMARY)]
    for verb, does in commands():
        parts.append(f".TP\n.B {_plain(verb)}\n{_plain(does)}\n")
    return "".join((*parts, _FOOT))


def _plain(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")
