"""What went wrong, in words: what happened, what is safe, what to do next. No blame, no codes, no IT words.

Every class of ``app.domain.errors`` has its own words here (a test walks through them); a class added later falls
back on its nearest parent, and in the end on the plain sentence for anything a person can act on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain import errors as e
from ui.wording.attachments import PROBLEMS as OF_ATTACHMENTS
from ui.wording.dates import count, day_in_prose
from ui.wording.filled_forms import form_trouble
from ui.wording.on_paper import PROBLEMS as OF_PAPER
from ui.wording.own_certificates import own_certificate_trouble
from ui.wording.pictures import drawn_signature_trouble
from ui.wording.printing import printer_trouble
from ui.wording.refusals import refused
from ui.wording.stamps import stamp_trouble
from ui.wording.updates import update_trouble


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


@dataclass(frozen=True, slots=True)
class Explained:
    """An error in words: three short pieces, each of which may be empty but the first."""

    what_happened: str
    what_is_safe: str = ""
    what_to_do: str = ""

    def in_one(self) -> str:
        """Return the three pieces as one paragraph."""
        return " ".join(part for part in (self.what_happened, self.what_is_safe, self.what_to_do) if part)


def explain(error: e.AppError) -> Explained:
    """Return what to tell a person about ``error``."""
    for kind in type(error).__mro__:
        words = _WORDS.get(kind)
        if words is not None:
            return words(error)
    raise TypeError(f"not an error for people: {type(error).__name__}")


def field_problem(error: e.InputError) -> str:
    """Return the sentence that stands at the field: by field and problem, then by problem alone."""
    words = _FIELD_PROBLEMS.get(f"{error.field}.{error.problem}") or _FIELD_PROBLEMS.get(error.problem)
    facts = {key: day_in_prose(fact) if isinstance(fact, date) else fact for key, fact in dict(error.facts).items()}
    if error.problem == "wrong-weekday":
        days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
        facts["weekday"] = _tr(days[int(str(facts.get("weekday", 0)))])
    try:
        return _tr(words or "This does not fit here. Look at it again").format(**facts)
    except KeyError:
        return _tr("This does not fit here. Look at it again")


_FIELD_PROBLEMS = {
    "empty": "Fill this in",
    "missing": "Fill this in",
    "not-a-date": "Write a day, such as 19/11/2026, 19 nov, tomorrow or next thu",
    "no-such-day": "There is no such day in the calendar",
    "day-first": "Write the day first, then the month: 25/11/2026",
    "word.child-name": "This is a child’s name on file. Everybody with a key sees the club’s words: it was not added",
    "wrong-weekday": "That date is a {weekday}. Check the day or the date",
    "too-far": "Check the year",
    "not-a-time": "Write a time, such as 18:30",
    "too-long": "This is too long for this field. Shorten it",
    "too-short": "This is too short",
    "password.too-short": "Use at least {lowest} letters, or the words that are offered",
    "in-the-past": "This day has passed. Choose today or later",
    "in-the-future": "This day has not come yet. Choose today or earlier",
    "held_on.not-before": (
        "This child has been on file here since {limit}. Only paper from before that day is entered. What was said or "
        "done since goes where it belongs: in a session, or under “Something happened…”"
    ),
    "before-start": "The end must be after the start",
    "not-whole-quarters": "Choose whole quarters of the year that are over, such as 1 January to 31 March",
    "not-in-record": "These words are not in this record. Copy them as they stand",
    "before-last": "The version in force was approved after this day. Choose a later one",
    "review_on.before": "The review must come after that day",
    "review_on.too-late": "Review it within three years",
    "unknown": "Nothing of that name is on file. Choose from the list",
    "out-of-range": "This number is outside what can be set here",
    "is-a-folder": "There is a folder of this name. Choose another name",
    "not-a-pdf": "There is something else than a PDF of this name. Choose another name",
    "not-a-wording": "There is something else than a wording of this name. Choose another name",
    "file.too-large": "This file is larger than a wording can be. Choose another",
    "file.not-text": "This file is not a text that Holdfast can read. Choose another",
    "file.other-document": "This file is the wording of another document. Open that document and read it there",
    "file.other-language": "This file is the wording in another language. Open that one and read it there",
    "file.missing": "There is no wording in this file. Choose another",
    "text.same": "This is the wording that is in force already",
    "number.in-force": "This is the wording that is in force already",
    "not-a-list": "There is something else than a list of this name. Choose another name",
    "not-a-calendar": "There is something else than a calendar of this name. Choose another name",
    "not-a-document": "There is something else than a document of this name. Choose another name",
    "nothing-planned": "No session is planned, so there is nothing to save",
    "stand_in.same": "Nobody stands in for themselves. Choose somebody else",
    "stand_in.no-key": "They need a key of their own first",
    "stand_in.left": "They have left by then. Choose somebody else",
    "stand_in.away": "They are away in those days too. Choose somebody else",
    "starts_on.taken": "They are marked as away in those days already",
    "absent.supervises-nobody": "Nobody is supervised by them, so nobody has to stand in",
    "ends_on.too-far": "That is longer than a year. Choose another supervisor for good instead",
    "record.not-due": "This is not due for disposal as it stands now. Nothing was removed",
    "record.not-proposed": "No proposal to dispose of this stands any more. If it is still to go, propose it anew",
    "record.nothing-yet": "Nothing is on file about this in these days",
    "successor.left": "They have left themselves. Choose somebody else",
    "supervisor.same": "Nobody supervises themselves. Choose somebody else",
    "supervisor.has-one": "Somebody supervises them then already. End that first",
    "supervisee_agreed.missing": "Tick this once they have agreed",
    "reader.no-key": "They need a key of their own first",
    "trustee.not-a-trustee": "Choose a trustee",
    "auditor.not-an-auditor": "They are not appointed as an auditor",
    "sample.missing": "Tick at least one session or case",
    "why.missing": "Write down why",
    "about.missing": "Choose somebody above, or write their name here",
    "readers.without-you": "You are writing it, so you are among the people named",
    "readers.about": "It is about this person, so they cannot be named",
    "readers.no-key": "Everybody named needs a key of their own",
    "person.supervises": "They supervise this case. Give it to somebody else, or ask the lead",
    "same-person": "Whoever leads on a case is not its supervisor too. Choose somebody else, or ask the lead",
    "stand-in": "You stand in for a time. The lead, a deputy or the supervisor can change this",
    "person.about": "It is about this person, so they cannot be named",
    "person.no-key": "They need a key of their own first",
    "members.too-few": "Tick who is invited. A group is more than two people",
    "members.too-many": "That is more than a group can be. Tick fewer",
    "members.not-noted": "Say for everybody who was invited whether they came",
    "authority.missing": "Choose whose decision it is",
    "worry.missing": "Choose what the worry is chiefly about",
    "status.missing": "Choose where the child stands",
    "supervisor.missing": "Choose whose supervision it comes to",
    "kind.missing": "Choose what it is",
    "topic.missing": "Choose what it was about",
    "progress.missing": "Choose how far it is",
    "want-missing": "Choose less, as it is, or more",
    "former.same": "It is one and the same file",
    "former.together": "Another file is put away under this one. Take those two apart first",
    "former.one-session": "A session speaks of both as two children. Look there first: they may be two",
    "former.being-written": "Notes about this child are being written. Finish that session first",
    "former.disposal": "One of them is proposed for disposal. Settle that first",
    "former.handed-over": "One of them was handed over to another body without the other",
    "former.request": "Somebody has asked to see one of them. Answer that request first",
    "former.shown": "Somebody was let in to read one of them, and would read both. End that first",
    "former.siblings": "They are linked as brother or sister, so somebody knew them as two. Ask first",
    "former.half-filled": "The same form is half filled in about each. Finish one first",
    "former.closed": "It is open, and the file that is kept is closed. Open that one again first",
    "former.changed": "Who would see what has changed meanwhile. Choose the file again and look",
    "typed.other": "Type {reference}, the number of the file that is put away",
    "consent.not-given": "Nothing can rest on consent that was not given. Choose another ground",
    "same_person.changed": "Who would see what has changed meanwhile. Choose the entry again and look",
    "trigger.missing": "Choose why the agencies sit together",
    "case_id.taken": "This child is on the list already",
    "case_id.one-child": "A multi-agency session is about one child. Plan another for the next one",
    "child.missing": "Add the child first: what an agency takes on is about that child",
    "name.taken": "This agency is on the list already",
    "presenter.not-in-group": "Choose somebody who is in this group",
    "decided_by.not-in-group": "Choose somebody who is in this group",
    "owner.no-pair": "Nobody would follow this up: they are not in anybody’s supervision. Choose somebody else",
    "blank_reasons.missing": "Write what it is like for the child, or why that is not known",
    "learning.names-somebody": "The shared learning seems to name somebody",
    "names-somebody": "The notes of the group seem to name a child. Write that under the child",
    "confidence.not-figures": "Write two figures from 1 to 5 for each person, such as 2-4, 3-3",
    "place.no-consent": "Note first that the family and the child have said yes, or why the child could not be asked",
    "is_free.missing": "Tick this, or note that they have not been told yet and ask again",
    "names-a-child": "This seems to name a child. It stands on somebody’s training record: leave the name out",
    "until.too-far": "Choose an earlier day",
    "until.missing": "Say until when. An audit ends on a day",
    **OF_ATTACHMENTS,
    **OF_PAPER,
}


def _input(error: Any) -> Explained:
    return Explained(field_problem(error) + ".", "", "")


def _inputs(error: Any) -> Explained:
    if len(error.errors) == 1:
        return _input(error.errors[0])
    happened = _tr("{count} things to fix first.").format(count=len(error.errors))
    return Explained(happened, "", " ".join(field_problem(one) + "." for one in error.errors))


def _recovery(error: Any) -> Explained:
    if error.group is None:
        return Explained(
            _tr("That recovery sheet does not open these records."),
            _tr("Nothing was changed."),
            _tr("Check that the sheet is the newest one, and that it belongs to these records."),
        )
    return Explained(
        _tr("Group {group} does not look right.").format(group=error.group),
        _tr("Nothing was changed."),
        _tr("Compare it with the sheet, letter by letter, and type it again."),
    )


def _too_soon(error: Any) -> Explained:
    return Explained(
        _tr("That was one try too many in a row."),
        _tr("Nothing was changed."),
        _tr("Wait {time}, then try again.").format(time=count(error.seconds, "second", "seconds")),
    )


def passphrase_problem(error: e.AppError, words: str, left_s: int) -> str:
    """Return what to say at a passphrase field: ``words`` and how long to wait for a wrong one, or what else it was.

    ``left_s`` is how many seconds are to wait before the next try.
    """
    if not isinstance(error, e.WrongPassphraseError):
        told = explain(error)
        return f"{told.what_happened} {told.what_to_do}".strip()
    if not left_s:
        return words
    wait = _tr("Wait {time} before the next try.").format(time=count(left_s, "second", "seconds"))
    return f"{words} {wait}"


def _newer(error: Any) -> Explained:  # noqa: ARG001  # the numbers help nobody here
    return Explained(
        _tr("These records were written by a newer version of Holdfast."),
        _tr("They were not opened and not changed."),
        _tr("Install the newer version on this computer, or open them where they were last used."),
    )


def _storage(error: Any) -> Explained:
    return Explained(
        _tr("Holdfast could not read or write your records (help code {code}).").format(code=error.detail),
        _tr("What was shown as saved is safe."),
        _tr("Try again. If it happens again, make a backup and tell whoever looks after this computer."),
    )


def _template(error: Any) -> Explained:
    where = f"{error.template}" if error.line is None else _tr("line {line}").format(line=error.line)
    if error.line is not None:
        where = f"{error.template}, {where}"
    if error.name:
        happened = _tr("The wording ({where}) asks for “{name}”, which Holdfast does not know.")
    else:
        happened = _tr("The wording ({where}) cannot be read.")
    return Explained(
        happened.format(where=where, name=error.name),
        _tr("Your records are not affected, and no document was made."),
        _tr("Correct the wording, or go back to the one that came with Holdfast."),
    )


def _export(error: Any) -> Explained:
    steps = {
        "exists": _tr("A file of that name is already there."),
        "check": _tr("The document did not pass its own check."),
        "sign": _tr("The document could not be signed."),
        "lock": _tr("The document could not be locked with a password."),
        "write": _tr("The document could not be written there."),
    }
    return Explained(
        steps.get(error.step, _tr("The document could not be made.")),
        _tr("Your records are not affected, and no half-written file was left behind."),
        _tr("Try again, perhaps under another name or in another folder."),
    )


def _pdf_password(error: Any) -> Explained:
    return Explained(
        _tr("That is not the password of this PDF.") if error.is_wrong else _tr("This PDF is locked with a password."),
        _tr("It was not changed."),
        _tr("Type the password that whoever sent it told you, and press Enter."),
    )


def _backup(error: Any) -> Explained:
    reasons = {
        "manifest": _tr("That folder does not hold a backup that Holdfast made."),
        "missing": _tr("A file of that backup is missing."),
        "changed": _tr("That backup was changed after it was made."),
        "no-folder": _tr("The folder for backups is not there."),
    }
    if error.step in reasons:
        return Explained(
            reasons[error.step],
            _tr("Your records and the other backups are as they were."),
            _tr("Choose another backup, or put in the drive it belongs to."),
        )
    return Explained(
        _tr("The backup could not be finished and checked."),
        _tr("Your records and earlier backups are as they were."),
        _tr("Check that there is room where it should go, and try again."),
    )


def _damaged(error: Any) -> Explained:  # noqa: ARG001  # the part is for the help code
    return Explained(
        _tr("Part of the file with your records is damaged."),
        _tr("Your passphrase is right, and nothing was changed."),
        _tr("Restore the newest backup. Keep the damaged file until you have checked what the backup holds."),
    )


def _same(happened: str, safe: str = "", todo: str = "") -> Callable[[Any], Explained]:
    """Words that need no fact of the error."""
    return lambda _error: Explained(_tr(happened), _tr(safe) if safe else "", _tr(todo) if todo else "")


def _not_allowed(error: Any) -> Explained:
    return Explained(*refused(error.what))


_WORDS: dict[type, Callable[[Any], Explained]] = {
    e.AppError: _same("That could not be done.", "Nothing was changed.", "Try again."),
    e.InputError: _input,
    e.FormError: _inputs,
    e.WrongPassphraseError: _same("That passphrase does not open these records.", "", "Check Caps Lock and try again."),
    e.KeyFileNeededError: _same(
        "Your key file is needed as well.",
        "Nothing was changed.",
        "Put in the memory stick that holds it, and try again.",
    ),
    e.KeyFileError: _same(
        "That is not a key file, or it is damaged.",
        "Nothing was changed.",
        "Try another copy of it. Without one, open the records with the recovery sheet.",
    ),
    e.TooSoonError: _too_soon,
    e.WrongRecoveryKeyError: _recovery,
    e.NotAVaultError: _same(
        "This file does not hold Holdfast records.", "It was not changed.", "Choose the file whose name ends in .vault."
    ),
    e.DamagedVaultError: _damaged,
    e.NewerVaultError: _newer,
    e.AlreadyOpenError: _same(
        "These records are already open in another Holdfast window.",
        "Nothing was changed.",
        "Use that window, or close it and try again.",
    ),
    e.VaultExistsError: _same(
        "There is already a file of that name.", "It was not changed.", "Choose another name or another folder."
    ),
    e.DiskFullError: _same(
        "Holdfast can’t save: the disk is full.",
        "Keep this window open. Nothing is lost so far.",
        "Make room on the disk. Your words will be saved as soon as there is some.",
    ),
    e.ReadOnlyError: _same(
        "Holdfast can’t write in that folder.",
        "Keep this window open. Nothing is lost so far.",
        "Choose a folder you can save in, or ask whoever looks after this computer.",
    ),
    e.StorageFailedError: _storage,
    e.PrinterError: lambda _error: Explained(*printer_trouble()),
    e.LookingOnlyError: _same(
        "This is a copy to look at. Nothing in it can be changed.",
        "Your records are as they were.",
        "Go back to your records to write.",
    ),
    e.NotFoundError: _same("That is not on file here.", "Nothing was changed.", "It may have been moved or removed."),
    e.NotAllowedError: _not_allowed,
    e.AlreadyFinishedError: _same(
        "This record is finished, so its words stay as they are.",
        "Nothing was changed.",
        "Add to it with “Add to this record”, or correct it with a reason.",
    ),
    e.StaleError: _same(
        "This was changed somewhere else since you opened it.",
        "Nothing was overwritten.",
        "Look at it as it is now, then make your change again.",
    ),
    e.SealedError: _same(
        "This note is sealed to other people.", "It is kept safe.", "Ask one of the people it belongs to."
    ),
    e.TemplateError: _template,
    e.ExportFailedError: _export,
    e.NotAPdfError: _same("This file is not a PDF that can be read.", "It was not changed.", "Choose another file."),
    e.PdfPasswordError: _pdf_password,
    e.FormReadingError: lambda error: Explained(*form_trouble(error.reason)),
    e.BackupFailedError: _backup,
    e.DrawnSignatureError: lambda error: Explained(*drawn_signature_trouble(error.reason)),
    e.OwnCertificateError: lambda error: Explained(*own_certificate_trouble(error.reason)),
    e.TimeStampError: lambda error: Explained(*stamp_trouble(error.reason)),
    e.UpdateError: lambda error: Explained(*update_trouble(error.reason)),
    e.PackageError: _same(
        "This package cannot be opened, or could not be made.",
        "Nothing was changed, and nothing was written.",
        "Check that it is the file the club handed over, whole, and try again.",
    ),
}
