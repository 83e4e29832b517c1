"""What the commands say: plain English, dates as "22 November 2026", one sentence or two for each kind of trouble.

Each tells what happened, what is safe and what to do. The window has its own words (``ui.wording``), because what a
person can do there differs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from app.domain import errors as e
from app.domain.certificates import WithdrawnSigner
from app.domain.checks import CheckResult, PagesCheck, PagesState, PdfState, PlaceTold, SignatureCheck, Standing
from app.domain.day_names import in_full
from app.domain.drift import DriftReason, DriftSign


def day(value: date | None) -> str:
    """Return "22 November 2026", or "never" for None."""
    return "never" if value is None else in_full(value)


def moment(value: datetime) -> str:
    """Return "22 November 2026 at 18:31" in this computer's time zone."""
    local = value.astimezone()
    return f"{day(local.date())} at {local:%H:%M}"


def fingerprint(text: str) -> str:
    """Return a SHA-256 in groups of four capital letters and figures, as it is read out over the telephone."""
    plain = text.upper()
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def issued_by(one: SignatureCheck) -> str:
    """Return who issued the certificate of a signature, and that it was no club where that is so."""
    code = f"SHA-256: {fingerprint(one.issuer_fingerprint)}"
    if not one.is_own:
        return f"Issued by {one.issuer_name}, {code}"
    if one.is_self_made:
        return f"Signed with a certificate of their own, made by themselves: nobody else vouches for the name, {code}"
    return f"Signed with a certificate of their own, issued by {one.issuer_name} and not by the club, {code}"


def other_name(one: SignatureCheck) -> str:
    """Return that the name in a certificate is not the one at its place in the document, "" when it is."""
    if not one.is_in_other_name:
        return ""
    place = f"The place it signs at is that of {one.place}. Ask them whether they did."
    return f"The certificate says “{one.signer}”. {place}"


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


def pdf_state(result: CheckResult) -> str:
    """Return the one answer about a signed PDF in words."""
    if result.state is PdfState.INTACT:
        return "Intact: nothing was changed since it was signed."
    if result.state is PdfState.UNSIGNED:
        return "Not signed: nobody can tell whether anything was changed."
    why = _PDF_PROBLEMS.get(result.problem, "the file is not as it was signed")
    return f"Altered: {why}. Ask the sender for it again."


def withdrawn(signer: WithdrawnSigner) -> str:
    """Return what a withdrawn certificate means for a signature."""
    when = f"its certificate was withdrawn on {in_full(signer.withdrawn_at.date())}"
    if signer.is_missing:
        return f"{signer.name} signed, {when}, and the register does not know this signature: do not rely on it."
    if signer.is_after:
        return f"{signer.name} signed after {when}: do not rely on that signature."
    by = "the register" if signer.is_registered else "the signature's own clock"
    return f"{signer.name} signed before {when}, by {by}."


def pages(found: PagesCheck) -> list[str]:
    """Return whether the attached data says the same as the pages, and where not, as lines."""
    words = {
        PagesState.SAME: ["The attached data says the same as the pages."],
        PagesState.OTHER_WORDS: [
            "All of the attached data stands on the pages. They say more, or in other words than this version:"
        ],
        PagesState.DIFFERENT: ["The attached data does not say the same as the pages:"],
    }.get(found.state, [])
    beside = "in this version's wording" if found.state is PagesState.OTHER_WORDS else "in the data"
    return words + [f"  on the pages “{one.pages}”, {beside} “{one.data}”" for one in found.differences]


def standing(stands: Standing, places: Sequence[PlaceTold]) -> str:
    """Return how a file stands to the register of the records, in words."""
    awaited = [f"{one.name}, {one.role}" if one.role else one.name for one in places if one.given_at is None]
    return {
        Standing.CURRENT: "The register knows exactly this file. "
        + (f"Still to sign: {'; '.join(awaited)}." if awaited else "Everybody who was to sign it has signed."),
        Standing.EARLIER: "The register knows a later file of this record: somebody has signed since. Use that one.",
        Standing.AHEAD: "The file has one signature more than the register.",
        Standing.DIFFERENT: "The register knows this record, but not this file. Do not rely on it; export it again.",
        Standing.UNKNOWN: "These records do not know this file, or this person may not see what it is about.",
    }[stands]


_PDF_PROBLEMS = {
    "unreadable": "the file is a PDF that cannot be read to its end",
    "signature-lost": "a signature that was in it is missing",
    "signature-broken": "what was signed is no longer what it says",
    "changed-after-signing": "something was added or changed after it was signed",
    "certificate-broken": "the certificate of the signature does not hold",
    "other-issuer": "a certificate of the signatures is not of the organisation that it names",
    "signature-missing": "a signature that should be in it is missing",
    "wrong-signer": "somebody signed in the place of somebody else",
}

_FINDINGS: dict[str, tuple[str, str]] = {
    "damaged": ("The records' file is damaged ({part}).", "backup"),
    "page": ("Page {part} of the records' file was changed or is incomplete.", "backup"),
    "structure": ("The records' file is not put together as it should be ({part}).", "backup"),
    "reference": ("A record in “{part}” points to one that is not there.", "backup"),
    "audit": ("The audit trail does not hold from entry {part} on.", "backup"),
    "keys": ("The key file {part} is missing, damaged or older than its copy.", "keys"),
    "holder": ("A key of these records belongs to nobody on file ({part}).", "people"),
    "sealed": ("A sealed note can be opened by nobody ({part}).", "backup"),
    "older": ("These records are older than, or differ from, those last used on this computer.", "newer"),
    "record-gone": ("The trail does not hold the entry that {part} names.", "witness"),
    "record-lost": ("The trail does not hold the entry that {part} names; a damaged file was mended.", "mended"),
    "record-after-gap": (
        "The trail holds the entry that {part} names, but entries before it are noted as lost.",
        "gap",
    ),
    "record-broken": ("The trail holds the entry that {part} names, and does not hold up to it.", "backup"),
    "record-silent": ("{part} names no entry of an audit trail.", "other"),
    "record-altered": ("{part} is not signed, or not as it was signed, so it says nothing of the trail.", "sender"),
}
_ADVICE = {
    "witness": "Either the trail was written anew since, or these records are a copy from before, or the record is of"
    " other records. Check another record of that time and the newest backup. Keep all of them as they are.",
    "mended": "The entry may be among those that were lost then. Check another record of that time.",
    "gap": "If nobody mended a damaged file, ask why.",
    "other": "Choose a record that Holdfast signed: its last page prints the audit trail at that time.",
    "sender": "See what holdfast verify says of it, and ask whoever has the record for it again.",
    "backup": "Keep this file as it is, put the newest backup back into another folder (holdfast restore), check that"
    " one, and work on with it.",
    "keys": "Open the records once and close them: Holdfast writes the key file again. If it stays, restore a backup.",
    "people": "Open the window, Settings, “People with access”, and remove the key or name its person.",
    "newer": "If nobody put a backup back on purpose, look for the newer file before anybody writes in this one.",
}


def finding(code: str, part: str) -> tuple[str, str]:
    """Return what a check found, and what to do about it."""
    words, advice = _FINDINGS.get(code, ("Something is not in order ({part}).", "backup"))
    return words.format(part=part), _ADVICE[advice]


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
