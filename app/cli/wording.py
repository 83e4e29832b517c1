"""What the commands say: plain English, dates as "22 November 2026", one sentence or two for each kind of trouble.

Each tells what happened, what is safe and what to do. The window has its own words (``ui.wording``), because what a
person can do there differs.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from app.domain import errors as e
from app.domain.day_names import in_full
from app.domain.drift import DriftReason, DriftSign


def day(value: date | None) -> str:
    """Return "22 November 2026", or "never" for None."""
    return "never" if value is None else in_full(value)


def moment(value: datetime) -> str:
    """Return "22 November 2026 at 18:31" in this computer's time zone."""
    local = value.astimezone()
    return f"{day(local.date())} at {local:%H:%M}"


def size(count: int) -> str:
    """Return a number of bytes in words: "412 kB", "3.1 MB"."""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} kB"
    return f"{count / 1_000_000:.1f} MB"


def drift(reason: DriftReason) -> str:
    """Return a sign of drift in words."""
    return {
        DriftSign.NOT_DISCUSSED: f"not discussed for {_count(reason.figure, 'week')}",
        DriftSign.NO_PROGRESS: f"no better in {_count(reason.figure, 'session')}",
        DriftSign.CARRIED: f"an action carried over {_count(reason.figure, 'time')}",
        DriftSign.OLD_PLAN: f"the same plan for {_count(reason.figure, 'month')}",
    }[reason.sign]


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def sentence(error: e.AppError) -> str:
    """Return what happened, what is safe and what to do, for any error a person can act on."""
    for kind in type(error).__mro__:
        words = _WORDS.get(kind)
        if words is not None:
            return words if isinstance(words, str) else words(error)
    raise TypeError(f"not an error for people: {type(error).__name__}")


def _input(error: Any) -> str:
    what = _FIELD_PROBLEMS.get(error.problem, "does not fit")
    return f"{error.field.replace('_', ' ').capitalize()}: {what}. Nothing was changed. Correct it and start again."


_FIELD_PROBLEMS = {
    "missing": "it is needed and was left empty",
    "too-long": "it is too long",
    "too-short": "it is too short to keep anybody out; use 14 characters or more",
    "not-a-date": "this is not a day; write it as 22/11/2026",
    "no-such-day": "there is no such day in the calendar",
    "in-the-past": "this day has passed",
    "in-the-future": "this day has not come yet",
    "before-start": "the last day lies before the first",
    "nothing-yet": "nothing is on file about this in these days",
    "taken": "it is in use already",
    "hidden-characters": "it holds characters that nobody can see",
    "is-a-folder": "there is a folder of this name",
    "not-a-pdf": "there is something else than a PDF of this name, and only a PDF is ever replaced",
}


def _inputs(error: Any) -> str:
    return " ".join(_input(one) for one in error.errors)


def _recovery(error: Any) -> str:
    where = f"Group {error.group} of the recovery sheet" if error.group else "The recovery sheet"
    return f"{where} does not fit these records. Nothing was changed. Compare it letter by letter."


def _pdf_password(error: Any) -> str:
    what = "That is not the password of this PDF" if error.is_wrong else "This PDF is locked with a password"
    return (
        f"{what}, so nothing can be said about it. It was not changed. Give its password, also with --password-stdin."
    )


def _storage(error: Any) -> str:
    return (
        f"A file could not be read or written (code {error.detail}). What was reported saved is safe. "
        "Check that the disk is connected and well, then try again."
    )


def _damaged(error: Any) -> str:
    return (
        f"The records' file is damaged ({error.part}). It was not changed. Keep it, put the newest backup back into "
        "another folder (holdfast restore), and run holdfast check on that one. Without a backup, save what is whole "
        "with holdfast salvage."
    )


def _newer(error: Any) -> str:
    return (
        f"A newer version of Holdfast wrote these records (form {error.found}, this one knows {error.known}). "
        "They were not opened and not changed. Install the newer version."
    )


def _template(error: Any) -> str:
    where = error.template if error.line is None else f"{error.template}, line {error.line}"
    asks = f" asks for “{error.name}”, which Holdfast does not know" if error.name else " cannot be read"
    return f"The template ({where}){asks}. No document was made and the records are as they were. Correct the template."


def _export(error: Any) -> str:
    why = {
        "check": "it did not pass its own check",
        "sign": "it could not be signed",
        "write": "the file could not be written there",
    }.get(error.step, f"the step “{error.step}” failed")
    return (
        f"The document was not made: {why}. The records are as they were and nothing half written is left. "
        "Try another folder, or run holdfast check on the records."
    )


def _backup(error: Any) -> str:
    why = {
        "manifest": "this folder is not a backup that Holdfast made, or its list of files is damaged",
        "missing": "a file of the backup is missing",
        "changed": "a file of the backup was changed after it was made",
        "check": "the copy did not pass the check of every page",
        "no-folder": "the folder for backups is not there",
        "stopped": "it was stopped",
    }.get(error.step, f"the step “{error.step}” failed")
    return (
        f"It could not be completed: {why}. The records are as they were and nothing half done is left. "
        "Use another backup, or another disk for a new one."
    )


_NOT_ALLOWED = {"recovery": "A recovery sheet only sets a new passphrase, in the window. Nothing was changed."}


def _not_allowed(error: Any) -> str:
    return _NOT_ALLOWED.get(
        error.what,
        "Your part in the club does not include that. Nothing was changed. Ask your safeguarding lead to do it.",
    )


_STAMPS = {
    "unreadable": "The document is a PDF that cannot be read to its end.",
    "not-intact": "Only a signed document that was not changed since can get a time stamp.",
    "locked": "The document is locked with a password, and such a one can get no time stamp. Export it without.",
    "stamped": "The document has a time stamp already.",
    "not-a-reply": "That file is not the reply of a time-stamp authority.",
    "refused": "The authority gave no time stamp. Ask it again, or another one.",
    "other-document": "That reply does not fit. It is for another document, or this one was signed since.",
    "too-long": "The authority's reply is too long. Ask another one.",
    "not-valid": "The time stamp in that reply does not hold. Ask again, or another authority.",
}

_OWN_CERTIFICATES = {
    "not-there": "There is no such file. Check the name after --certificate.",
    "not-a-file": "That file holds no certificate with its key. Choose the one that ends in .p12 or .pfx.",
    "too-slow": "That file asks for hours of work to be opened. Export the certificate anew.",
    "passphrase": "That is not the passphrase of the certificate's file, or the file is damaged. Try again.",
    "old-form": "The certificate's file is locked in an old way that is not safe. Export it anew, with AES.",
    "no-key": "The file holds a certificate and not its key. Export it anew together with its private key.",
    "unknown-kind": "The key is of a kind that Holdfast does not sign with: it takes RSA of 2,048 to 8,192 bits.",
    "weak-key": "The key is too short to be safe: less than 2,048 bits. Ask the issuer for a new certificate.",
    "weak-digest": "The certificate was issued in an old way (SHA-1) that can be forged. Ask for a new one.",
    "not-for-signing": "The certificate is not for signing documents. Choose another, or leave out --certificate.",
    "expired": "The certificate has run out. Choose another, or leave out --certificate.",
    "not-yet": "The certificate is not good yet, by the clock of this computer. Check the clock.",
    "no-chain": "The certificate of the issuer is missing in the file. Export it anew with all that are in its path.",
    "somebody-elses": "Somebody else has signed with this certificate here. Choose another.",
    "withdrawn": "The certificate was withdrawn here when its holder left or lost their key. Choose another.",
    "anothers-name": (
        "The certificate was made by its holder, in the name of somebody else on file. Choose another, or leave out "
        "--certificate."
    ),
    "club-only": "The trust card is signed with the club's own certificate only. Leave out --certificate.",
}

_PICTURES = {
    "not-there": "There is no such picture. Check the name after --drawn.",
    "not-a-picture": "That is not a picture that can be read. Choose a PNG or a JPEG after --drawn.",
    "too-large": "The picture is too large. Choose one of at most 12 MB and 24 million dots.",
    "empty": "Nothing is written in the picture. Choose one with dark ink on light paper.",
}


def _update(error: Any) -> str:
    why = {
        "no-key": "this copy of Holdfast was built without the project's key, so it cannot check a downloaded file",
        "no-list": "the release list (a file ending in .release) does not lie in the same folder",
        "list": "the release list cannot be read",
        "signature": "the release list is not signed with the project's key",
        "not-named": "the release list does not name this file",
        "not-there": "there is no such file",
        "size": "the file is not as long as the release list says; the download broke off, perhaps",
        "changed": "the file is not the one that was published",
        "system": "it is made for another kind of computer",
        "same": "this version is here already",
        "older": "it is older than what is here; add --older if you mean it",
        "too-far": "an earlier version has to be installed between this and that one; its notes say which",
    }.get(error.reason, "it could not be checked")
    return f"Do not install this file: {why}. Nothing was changed and nothing was started."


_WORDS: dict[type, str | Callable[[Any], str]] = {
    e.AppError: "That could not be done. Nothing was changed. Try again.",
    e.InputError: _input,
    e.FormError: _inputs,
    e.WrongPassphraseError: "That passphrase does not open these records. Nothing was changed. Check Caps Lock and "
    "whose passphrase it is, then try again.",
    e.KeyFileNeededError: "A key file is needed as well. Nothing was changed. Put in the memory stick that holds it, "
    "or name it with --key-file FILE.",
    e.KeyFileError: "That is not a key file, or it is damaged. Nothing was changed. Try another copy of it; without "
    "one, the recovery sheet opens the records in the window.",
    e.TooSoonError: "There were too many wrong tries. Nothing was changed. Wait half a minute, then try again.",
    e.WrongRecoveryKeyError: _recovery,
    e.NotAVaultError: "This file does not hold Holdfast records. It was not changed. "
    "Choose the file whose name ends in .vault, with its .vault.keys beside it.",
    e.DamagedVaultError: _damaged,
    e.NewerVaultError: _newer,
    e.AlreadyOpenError: "These records are already open in another Holdfast window. Nothing was changed. Lock or close "
    "them there first; the window makes its own backups while people write.",
    e.VaultExistsError: "There is already a file where the new one should go. It was not touched. Choose another "
    "place or name.",
    e.DiskFullError: "The disk is full. What was reported saved is safe, and nothing half written is left. "
    "Make room or choose another disk, then try again.",
    e.ReadOnlyError: "Nothing can be written there: the folder or disk is read-only. What was reported saved is safe. "
    "Choose another folder.",
    e.StorageFailedError: _storage,
    e.PrinterError: "The printer did not take the pages. Nothing in the records was changed.",
    e.LookingOnlyError: "That is a copy to look at: nothing in it can be changed. The records are as they were.",
    e.NotFoundError: "There is no such record, or none that this person may see. Nothing was changed. "
    "Look it up in the window, with holdfast cases, or with holdfast export ... --list.",
    e.NotAllowedError: _not_allowed,
    e.AlreadyFinishedError: "That record is finished and can only be added to, in the window. Nothing was changed.",
    e.StaleError: "The record was changed meanwhile, so nothing was overwritten. Start again.",
    e.SealedError: "That note is sealed to other people, and this passphrase does not open it. Nothing was changed. "
    "Ask one of the two it belongs to.",
    e.TemplateError: _template,
    e.ExportFailedError: _export,
    e.NotAPdfError: "This file is not a PDF that can be read, so nothing in it can be relied on. It was not changed. "
    "Ask the sender for it again.",
    e.PdfPasswordError: _pdf_password,
    e.FormReadingError: "This is not a preparation form that can be read back. Nothing was added to the agenda.",
    e.BackupFailedError: _backup,
    e.DrawnSignatureError: lambda error: f"{_PICTURES[error.reason]} Nothing was signed.",
    e.OwnCertificateError: lambda error: f"{_OWN_CERTIFICATES[error.reason]} Nothing was signed.",
    e.TimeStampError: lambda error: f"{_STAMPS[error.reason]} The document was not changed.",
    e.UpdateError: _update,
    e.PackageError: "This is not a package of Holdfast, or it was changed on the way. Nothing was written. "
    "Ask for the file again.",
}
