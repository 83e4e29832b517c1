"""What can go wrong that a person can act on.

Each class is one kind of trouble; the wording for people lives in ``ui`` (and, for the commands, in ``app.cli``).
An error carries facts (numbers, codes, safe identifiers), never note text, names of people, keys or passphrases.
Anything that is not an ``AppError`` is a defect and reaches the one exception hook.
"""

from __future__ import annotations


class AppError(Exception):
    """Base of everything a person can act on. ``code`` is stable, short and safe to log."""

    code = "app"


class InputError(AppError):
    """Something typed does not fit. ``field`` names the field, ``problem`` is a stable key that ``ui`` words."""

    code = "input"

    def __init__(self, field: str, problem: str, **facts: object) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem
        self.facts = facts


class FormError(AppError):
    """Several fields do not fit, all told at once. ``errors`` holds one InputError for each."""

    code = "input"

    def __init__(self, errors: tuple[InputError, ...]) -> None:
        super().__init__("; ".join(str(error) for error in errors))
        self.errors = errors


class WrongPassphraseError(AppError):
    """The passphrase opens no slot: wrong passphrase, unknown person and damaged slot all give this one."""

    code = "wrong-passphrase"


class KeyFileNeededError(AppError):
    """This person's key needs a key file as well, and none was found or given."""

    code = "key-file-needed"


class KeyFileError(AppError):
    """That is not a key file, or it is damaged or cannot be read."""

    code = "key-file"


class TooSoonError(AppError):
    """Too many wrong tries in a row: the next one has to wait for ``seconds``."""

    code = "too-soon"

    def __init__(self, seconds: int) -> None:
        super().__init__(f"{seconds} s")
        self.seconds = seconds


class WrongRecoveryKeyError(AppError):
    """The recovery key is mistyped. ``group`` is the number (1 to 8) of the first bad group, or None when all check."""

    code = "wrong-recovery-key"

    def __init__(self, group: int | None = None) -> None:
        super().__init__(f"group {group}" if group else "no match")
        self.group = group


class NotAVaultError(AppError):
    """The chosen file is not a Holdfast vault at all."""

    code = "not-a-vault"


class DamagedVaultError(AppError):
    """The key is right (or no key was needed to see it) and the file is damaged. ``part`` says which part."""

    code = "damaged"

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


class NewerVaultError(AppError):
    """The vault was written by a newer version of the program. It is never opened "to see"."""

    code = "too-new"

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"schema {found}, this program knows {known}")
        self.found = found
        self.known = known


class AlreadyOpenError(AppError):
    """Another running copy has this vault open."""

    code = "already-open"


class VaultExistsError(AppError):
    """A vault or another file is already where the new one should go."""

    code = "exists"


class DiskFullError(AppError):
    """The disk has no room. What was typed is still in memory; what was reported saved is safe."""

    code = "disk-full"


class ReadOnlyError(AppError):
    """The folder or file cannot be written to."""

    code = "read-only"


class StorageFailedError(AppError):
    """Reading or writing failed for another reason. ``detail`` is a code of the system or of SQLite, no content."""

    code = "storage"

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class PrinterError(AppError):
    """A printer did not take the pages, or not all of them. Nothing in the records depends on it."""

    code = "printer"


class LookingOnlyError(AppError):
    """This is a copy that is looked at: nothing in it can be changed."""

    code = "looking-only"


class NotFoundError(AppError):
    """No such record, or none that this person may see (the two are not told apart on purpose)."""

    code = "not-found"


class NotAllowedError(AppError):
    """This person's role does not allow that. ``what`` is a stable key."""

    code = "not-allowed"

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class AlreadyFinishedError(AppError):
    """The record is finished and read only: what comes later is an addition or a correction."""

    code = "already-finished"


class StaleError(AppError):
    """The record changed since it was read, so nothing was overwritten."""

    code = "stale"


class SealedError(AppError):
    """The note is sealed to other people, so this key does not open it."""

    code = "sealed"


class TemplateError(AppError):
    """A template cannot be used. ``line`` is 1-based or None, ``cause`` a stable key."""

    code = "template"

    def __init__(self, template: str, line: int | None, cause: str, name: str = "") -> None:
        super().__init__(f"{template}:{line or '?'}: {cause} {name}".rstrip())
        self.template = template
        self.line = line
        self.cause = cause
        self.name = name


class ExportFailedError(AppError):
    """The document could not be made, or did not pass its own check. Nothing half written is left behind."""

    code = "export"

    def __init__(self, step: str, detail: str = "") -> None:
        super().__init__(f"{step} {detail}".rstrip())
        self.step = step
        self.detail = detail


class NotAPdfError(AppError):
    """The file to check is not a PDF that can be read."""

    code = "not-a-pdf"


class PdfPasswordError(AppError):
    """The PDF is locked with a password: none was given, or not the right one (``is_wrong``)."""

    code = "pdf-password"

    def __init__(self, *, is_wrong: bool = False) -> None:
        super().__init__()
        self.is_wrong = is_wrong


class FormReadingError(AppError):
    """A form that was filled in could not be read back.

    ``reason``: "too-large", "not-ours", "locked", "unreadable", "other-session" (made for another one).
    """

    code = "form"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class OwnCertificateError(AppError):
    """A certificate of one's own cannot be used.

    ``reason``: "not-there", "not-a-file" (no PKCS #12), "too-slow" (to open), "passphrase", "old-form", "no-key",
    "unknown-kind" (of key), "weak-key", "weak-digest", "not-for-signing", "expired", "not-yet", "no-chain" (the file
    lacks who issued it); "somebody-elses", "withdrawn" (in the register), "anothers-name" (made by oneself, in the name
    of somebody else on file); "club-only" (a document that only the club's own may sign).
    """

    code = "own-certificate"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class DrawnSignatureError(AppError):
    """A picture of a signature cannot be used. ``reason``: "not-there", "not-a-picture", "too-large", "empty"."""

    code = "drawn-signature"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TimeStampError(AppError):
    """A time stamp could not be asked for or put in.

    ``reason``: "unreadable", "not-intact", "locked", "stamped" (the document); "not-a-reply", "refused",
    "other-document", "too-long", "not-valid" (the reply).
    """

    code = "time-stamp"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BackupFailedError(AppError):
    """The backup, or the restore, could not be completed and verified. ``step`` says where."""

    code = "backup"

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step


class PackageError(AppError):
    """A package for another body could not be made or opened.

    ``reason``: "not-one" (no package of ours), "changed", "too-many" (documents or bytes), "name", "read-back".
    """

    code = "package"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UpdateError(AppError):
    """A downloaded file cannot be taken for an update of Holdfast.

    ``reason``: "no-key" (this copy has none to check with), "no-list" (beside the file), "list" (cannot be read),
    "signature" (not by the project's key), "not-named" (in the list), "not-there" (the file), "size", "changed",
    "system" (made for another), "same" (version), "older", "too-far" (from this version to that).
    """

    code = "update"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
