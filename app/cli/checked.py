"""Reading a signed PDF for a command: its password is asked for where it needs one."""

from __future__ import annotations

from pathlib import Path

from app.cli.entrance import pdf_password
from app.domain.checks import CheckResult
from app.domain.errors import PdfPasswordError
from app.services import exporting


def checked(path: Path, *, from_stdin: bool) -> CheckResult:
    """Return what a check of the PDF finds.

    The password of one that is locked is the next line of standard input with ``from_stdin``; otherwise it is asked
    for on the terminal. Raises UsageError, and as ``exporting.verify_file``.
    """
    password = pdf_password(from_stdin=True) if from_stdin else ""
    try:
        return exporting.verify_file(path, password=password)
    except PdfPasswordError:
        password = "" if from_stdin else pdf_password(from_stdin=False)
        if not password:
            raise
        return exporting.verify_file(path, password=password)
