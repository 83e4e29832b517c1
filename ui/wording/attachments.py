"""Files kept with a record, in words: kinds, sizes, digests, what a picture tells beside what it shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.attachment import Attachment, Format, Trace
from ui.wording.dates import day_in_prose

MIB_DIGITS = 1_000_000

PROBLEMS = {
    "attachment.missing": "Choose a file first",
    "attachment.empty": "There is nothing in this file",
    "attachment.phone-picture": (
        "Holdfast cannot show this kind of photograph (HEIC). Send it to yourself as JPEG, or set the phone’s camera "
        "to “Most compatible”, and choose that"
    ),
    "attachment.office": "A Word or spreadsheet file can change and carry programs. Save it as PDF, and choose that",
    "attachment.unknown-kind": "Only pictures (PNG, JPEG), PDF and plain text can be kept. This file is something else",
    "attachment.damaged": "This picture cannot be read: part of it is missing or damaged. Choose another copy of it",
    "attachment.too-many-pixels": (
        "This picture has {width} by {height} points, more than can be shown safely. Save a smaller one"
    ),
    "attachment.too-many-scans": (
        "This picture is put together from more layers than can be shown safely. Open it, save it anew, and choose that"
    ),
    "attachment.too-large": "This file is larger than {most} MB. Save it smaller, or scan it with fewer dots",
    "attachment.no-room": (
        "All files together may take {most} MB, and {used} MB are taken. A lead can change that in Settings, The club"
    ),
    "attachment.not-ordinary": "This is not an ordinary file. Choose another",
    "attachment.not-there": "This file cannot be opened. Check that it is still there",
    "attachment.no-picture": "There is no picture on the clipboard. Copy one first",
    "files.too-much": "The files that are ticked take more than {most} MB together. Tick fewer",
    "files.not-looked-at": "Look at every file that goes along first",
    "shows.missing": "Say what each picture that goes along shows",
    "not-such-a-file": "There is something else of this name. Choose another name",
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Attachments", words)


def kind_name(kind: Format) -> str:
    """Return "Picture", "PDF" or "Text"."""
    return {
        Format.PNG: _tr("Picture (PNG)"),
        Format.JPEG: _tr("Picture (JPEG)"),
        Format.PDF: _tr("PDF"),
        Format.TEXT: _tr("Plain text"),
    }[kind]


def size_words(count: int) -> str:
    """Return "412 kB" or "3.1 MB"."""
    if count < MIB_DIGITS:
        return f"{max(1, round(count / 1000))} kB"
    return f"{count / MIB_DIGITS:.1f} MB"


def digest_words(sha256: str) -> str:
    """Return a SHA-256 in groups of four, as it is compared and read out."""
    plain = sha256.upper()
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def short_facts(one: Attachment) -> str:
    """Return "Picture (JPEG), 1.2 MB"."""
    return f"{kind_name(one.format)}, {size_words(one.size)}"


def row_detail(one: Attachment) -> str:
    """Return the second line of a file in a list: its own day, what it is."""
    return f"{day_in_prose(one.on)} · {short_facts(one)}"


def traces_words(traces: tuple[Trace, ...]) -> str:
    """Return "where it was taken, the camera" for what a picture tells beside what it shows."""
    names = {
        Trace.PLACE: _tr("where it was taken"),
        Trace.CAMERA: _tr("with which phone or camera"),
        Trace.TIME: _tr("when it was taken"),
        Trace.OTHER: _tr("other words or pictures hidden in the file"),
    }
    return ", ".join(names[one] for one in traces)
