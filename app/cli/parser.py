"""What can be typed after ``holdfast``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

from app import __version__
from app.cli.outcome import UsageError

EXPORTED = (
    "case",
    "chronology",
    "escalation",
    "session",
    "agenda",
    "agreement",
    "group",
    "group-agreement",
    "agency",
    "observation",
    "audit-sample",
    "section-11",
    "training",
    "disposal",
    "policy",
    "trust-card",
)

_EPILOG = """\
Exit codes: 0 done; 1 what was asked about is not in order; 2 the command was put wrongly; 3 it could not be done.
Passphrases are asked for on the terminal, or read from the first line of standard input with --passphrase-stdin. The
password of a PDF comes after it, as the next line, and the passphrase of a certificate's file after that.
`holdfast VERB --help` tells more about one command. `holdfast` alone opens the window, `holdfast NAME.vault` on these
records.
"""


class _Parser(argparse.ArgumentParser):
    """An argument parser that answers wrong use with a UsageError in plain words."""

    def error(self, message: str) -> NoReturn:
        plain = message.replace("invalid choice", "there is no such choice").replace("unrecognized", "unknown")
        raise UsageError(f"{plain[:1].upper()}{plain[1:]}. {self.format_usage().strip()}")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return what was asked for; ``verb`` names the command. Raises UsageError; ends the process after --help."""
    options = _parser()[0].parse_args(argv)
    if options.self_check:
        options.verb = "self-check"
    if options.verb is None:
        options.verb, options.vault = "window", None
    return options


def commands() -> tuple[tuple[str, str], ...]:
    """Return every command and a sentence on what it does, in the order of --help, for the manual page."""
    _whole, verbs = _parser()
    return tuple((name, one.description or "") for name, one in verbs.choices.items())


def _parser() -> tuple[argparse.ArgumentParser, argparse._SubParsersAction[_Parser]]:
    """Return the parser of the whole command line, and the commands in it."""
    parser = _Parser(
        prog="holdfast",
        description="Safeguarding supervision records, kept on this computer. No network.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Holdfast {__version__}")
    parser.add_argument(
        "--safe-mode", action="store_true", help="open the window as Holdfast comes, without own settings and wording"
    )
    parser.add_argument("--self-check", action="store_true", help="try every part of this program and end")
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="commands", parser_class=_Parser)
    _add_demo(verbs)
    _add_records(verbs)
    _add_documents(verbs)
    _add_everything(verbs)
    _add_signatures(verbs)
    update = _verb(verbs, "update-check", "say whether a downloaded file is the next version of Holdfast, unchanged")
    update.add_argument("file", metavar="FILE", help="the file; its release list, NAME.release, lies beside it")
    update.add_argument("--older", action="store_true", help="an older version is what I want")
    return parser, verbs


def _add_demo(verbs: argparse._SubParsersAction[_Parser]) -> None:
    demo = _verb(verbs, "demo", "make the records of an invented club and show them")
    demo.add_argument("--to", metavar="DIR", help="folder to make them in (default: a new one here)")
    demo.add_argument("--no-window", action="store_true", help="do not open the window afterwards")


def _add_records(verbs: argparse._SubParsersAction[_Parser]) -> None:
    _with_vault(_verb(verbs, "cases", "list references, initials, state and last discussed"))
    check = _verb(
        verbs,
        "check",
        "check that the records are whole, and say what to do when not; with --record also whether the audit trail "
        "holds the entry that a signed record names",
    )
    _with_vault(check)
    check.add_argument("--record", metavar="FILE.pdf", help="a signed record of these records, from anywhere")
    check.add_argument("--password-stdin", action="store_true", help="read that PDF's password from standard input")
    salvage = _verb(verbs, "salvage", "save what is whole of a damaged file into new records, and list what was lost")
    _with_vault(salvage)
    salvage.add_argument("--to", metavar="DIR", help="folder for the new records (default: a dated one beside them)")
    backup = _verb(verbs, "backup", "make a whole and checked backup in a dated folder")
    _with_vault(backup)
    backup.add_argument("--to", metavar="DIR", required=True, help="folder to make the dated folder in")
    restore = _verb(verbs, "restore", "put a backup back; nothing that exists is overwritten")
    restore.add_argument("backup", metavar="BACKUP", help="the dated folder of the backup")
    restore.add_argument("--to", metavar="DIR", required=True, help="folder to put the records in")


def _add_documents(verbs: argparse._SubParsersAction[_Parser]) -> None:
    export = _verb(
        verbs, "export", "write one signed PDF: a case, its chronology, a session, an agenda, the club's own documents"
    )
    export.add_argument("what", choices=EXPORTED)
    export.add_argument(
        "which",
        nargs="?",
        metavar="REF|ID",
        help="the case's reference, or the id from --list; training: also everybody; not of policy, trust-card",
    )
    _with_vault(export)
    export.add_argument(
        "--to",
        metavar="FILE.pdf|DATE",
        action="append",
        help="the file to write; chronology: also the last day, such as 2026-11-22 (default: today)",
    )
    export.add_argument(
        "--from", dest="since", metavar="DATE", help="chronology: the first day (default: from the beginning)"
    )
    export.add_argument(
        "--language",
        choices=("en", "cy"),
        default="en",
        help="agreement, agenda, case: English, or Welsh (cy), which no speaker has checked yet",
    )
    export.add_argument("--list", action="store_true", help="list what can be exported, with ids")
    export.add_argument("--overwrite", action="store_true", help="replace the file when it exists")
    export.add_argument(
        "--initials", action="store_true", help="case, chronology: print initials in place of the child's name"
    )
    export.add_argument(
        "--keep-names",
        metavar="REASON",
        help="sign although the text seems to name other children, and keep this reason",
    )
    export.add_argument(
        "--password-stdin",
        action="store_true",
        help="lock the PDF with the next line of standard input; it is then not PDF/A",
    )
    export.add_argument(
        "--signer",
        metavar="NAME",
        action="append",
        help="somebody who is to sign after you; may be given several times",
    )
    _with_own_signature(export)
    package = _verb(verbs, "open-package", "open a package of another club with its printed sheet; needs no records")
    package.add_argument("file", metavar="FILE", help="the package, NAME.holdfast-package")
    package.add_argument("--to", metavar="DIR", required=True, help="a new or empty folder for what is in it")
    package.add_argument("--key-stdin", action="store_true", help="read the eight groups from standard input")


def _add_everything(verbs: argparse._SubParsersAction[_Parser]) -> None:
    everything = _verb(
        verbs, "export-all", "take out everything you may read in open formats: JSON, CSV, signed PDFs; leads only"
    )
    _with_vault(everything)
    everything.add_argument("--to", metavar="FILE", required=True, help="a new file, NAME.holdfast-package or NAME.zip")
    everything.add_argument("--reason", metavar="WHY", required=True, help="why; it stands in the archive")
    everything.add_argument("--plain", action="store_true", help="a plain zip, not sealed with a key")
    everything.add_argument(
        "--anybody-can-read-it", action="store_true", help="with --plain: you know that a plain zip is not sealed"
    )


def _add_signatures(verbs: argparse._SubParsersAction[_Parser]) -> None:
    sign = _verb(verbs, "sign", "add the next signature to a PDF that these records signed first")
    sign.add_argument("file", metavar="FILE.pdf")
    _with_vault(sign)
    sign.add_argument("--to", metavar="FILE.pdf", help="write a new file (default: the file itself)")
    sign.add_argument("--password-stdin", action="store_true", help="read the PDF's password from standard input")
    _with_own_signature(sign)
    request = _verb(verbs, "stamp-request", "write a request for a time stamp on a signed PDF; needs no records")
    request.add_argument("file", metavar="FILE.pdf")
    request.add_argument("--to", metavar="FILE.tsq", required=True, help="a new file, for a time-stamp authority")
    stamp = _verb(verbs, "stamp", "put an authority's time stamp into the signed PDF; needs no records")
    stamp.add_argument("file", metavar="FILE.pdf")
    stamp.add_argument("reply", metavar="REPLY.tsr", help="what the authority answered")
    stamp.add_argument("--to", metavar="FILE.pdf", help="write a new file (default: the file itself)")
    withdrawn = _verb(verbs, "withdrawn", "write the list of certificates that were withdrawn, signed by the club")
    _with_vault(withdrawn)
    withdrawn.add_argument("--to", metavar="FILE.crl", required=True, help="a new file")
    verify = _verb(verbs, "verify", "say whether a signed PDF is intact, who signed it and when; needs no records")
    verify.add_argument("file", metavar="FILE.pdf")
    verify.add_argument("--password-stdin", action="store_true", help="read the PDF's password from standard input")
    _with_vault(verify, is_needed=False)


def _verb(verbs: argparse._SubParsersAction[_Parser], name: str, help_text: str) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=help_text, description=f"{help_text[:1].upper()}{help_text[1:]}.")
    parser.allow_abbrev = False
    # SUPPRESS: a --json given before the verb is not undone by the verb's own default.
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="answer in JSON")
    return parser


def _with_own_signature(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--certificate", metavar="FILE.p12", help="sign with a certificate of your own, from a PKCS #12 file"
    )
    parser.add_argument("--drawn", metavar="PICTURE", help="add a signature drawn by hand, from a PNG or JPEG")
    parser.add_argument(
        "--certificate-stdin", action="store_true", help="read the passphrase of that file from standard input"
    )


def _with_vault(parser: argparse.ArgumentParser, *, is_needed: bool = True) -> None:
    parser.add_argument("--vault", metavar="V", required=is_needed, help="the records' file, NAME.vault")
    parser.add_argument("--as", dest="label", metavar="LABEL", help="whose passphrase; asked when several can open it")
    parser.add_argument("--key-file", metavar="FILE", help="the key file, where one is needed and it is on no stick")
    parser.add_argument("--passphrase-stdin", action="store_true", help="read the passphrase from standard input")
