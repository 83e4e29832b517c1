"""What reads bytes from outside, each as one function that may end in its own errors and in nothing else."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain import date_words
from app.domain.checks import PdfState
from app.domain.errors import (
    BackupFailedError,
    DamagedVaultError,
    FormReadingError,
    InputError,
    NotAPdfError,
    PackageError,
    PdfPasswordError,
    TemplateError,
    WrongRecoveryKeyError,
)
from app.domain.exports import DocumentKind
from app.domain.preparation_form import LINES
from app.domain.templates import DocumentLanguage
from app.services import settings, templates
from app.services.templates import filed, samples
from reports import form_reading
from reports.checking import verify
from reports.markdown import blocks_from_template
from reports.sandbox import Value
from storage import anchor, backup, connection, integrity, packages
from storage.keys import header, kdf, recovery
from storage.keys.header import copy_path, keys_path
from storage.keys.hierarchy import canonical

DAY = date(2026, 11, 22)
CONTEXT: Mapping[str, Value] = {"text": "some words", "rows": ["one", "two"], "box": {"name": "Kezia"}}


class PromiseBrokenError(AssertionError):
    """A reader took for good what was not."""


@dataclass(frozen=True)
class Reader:
    """One reader: good inputs to start from, and what to do with an input. ``read`` raises only for a defect."""

    name: str
    seeds: Sequence[bytes]
    read: Callable[[bytes], None]
    share: int  # how many of a thousand inputs of a long run it gets; slow readers get few


def key_file(raw: bytes) -> None:
    """The key files, byte for byte."""
    with suppress(DamagedVaultError):
        header.parsed(raw)


def key_file_respelled(raw: bytes) -> None:
    """The key files, spelled rightly and with a right sum, so that what lies behind the first wall is reached."""
    try:
        content = json.loads(raw)
        content.pop("sum", None)
        spelled = canonical(content | {"sum": hashlib.sha256(canonical(content)).hexdigest()}) + b"\n"
    except (ValueError, TypeError, AttributeError, RecursionError):
        return
    key_file(spelled)


def recovery_sheet(raw: bytes) -> None:
    """What is typed from the recovery sheet."""
    with suppress(WrongRecoveryKeyError):
        recovery.parsed(raw.decode("utf-8", "replace"))


def passphrase(raw: bytes) -> None:
    """What is typed as a passphrase."""
    with suppress(InputError):
        kdf.normalised(raw.decode("utf-8", "replace"))


def dates(raw: bytes) -> None:
    """What is typed as a date or a time."""
    text = raw.decode("utf-8", "replace")
    with suppress(InputError):
        date_words.parse(text, DAY)
    with suppress(InputError):
        date_words.parse_time(text)


def template(raw: bytes) -> None:
    """A template that somebody brings along."""
    with suppress(TemplateError):
        blocks_from_template(raw.decode("utf-8", "replace"), CONTEXT, name="fuzz")


def preparation_form(raw: bytes) -> None:
    """A preparation form that came back: text of a bounded length, or its own error."""
    with suppress(FormReadingError):
        answers = form_reading.read(raw)
        said = (answers.children, *(text for wish in answers.wishes for text in (wish.about, wish.function)))
        if len(said) > 1 + 2 * LINES or any(len(text) > 4_000 for text in said):
            raise PromiseBrokenError("took more from a form than it has room for")


def wording_file(raw: bytes) -> None:
    """A club's wording brought in as a file: refused, or checked to the end and drawn only when nothing is wrong."""
    with suppress(InputError):
        text = filed.wording_in(raw, DocumentKind.CASE_RECORD, DocumentLanguage.ENGLISH)
        if not templates.problems(DocumentKind.CASE_RECORD, text):
            blocks_from_template(text, samples.context(DocumentKind.CASE_RECORD), name="fuzz")


def pdf(good: Sequence[bytes]) -> Callable[[bytes], None]:
    """A PDF to check: never "intact" unless it is one of ``good``, byte for byte."""
    known = set(good)

    def read(raw: bytes) -> None:
        with suppress(NotAPdfError, PdfPasswordError):
            if verify(raw).state is PdfState.INTACT and raw not in known:
                raise PromiseBrokenError("called intact what was changed")

    return read


def manifest(folder: Path, backed_up: Path) -> Callable[[bytes], None]:
    """A backup's manifest: restored whole, or refused with nothing left behind."""
    source, target = folder / "backup", folder / "restored"
    shutil.copytree(backed_up, source)

    def read(raw: bytes) -> None:
        (source / backup.MANIFEST).write_bytes(raw)
        with suppress(BackupFailedError):
            backup.restore(source, target)
        shutil.rmtree(target, ignore_errors=True)

    return read


def anchor_file(folder: Path, vault_id: UUID) -> Callable[[bytes], None]:
    """This computer's memory of how far the records had got."""

    def read(raw: bytes) -> None:
        anchor.path_of(folder, vault_id).write_bytes(raw)
        anchor.read(folder, vault_id)

    return read


def settings_file(folder: Path) -> Callable[[bytes], None]:
    """The settings: whatever is in the file, there are settings, and the file is kept."""
    path = folder / settings.FILE_NAME

    def read(raw: bytes) -> None:
        path.write_bytes(raw)
        loaded = settings.load(folder)
        if loaded.kept_as is not None and loaded.kept_as != path:
            loaded.kept_as.unlink()

    return read


def package(folder: Path, good: bytes, groups: str) -> Callable[[bytes], None]:
    """A package of another club: opened whole, or refused."""
    path = folder / "club.holdfast-package"
    path.write_bytes(good)
    known = packages.read(path, groups)

    def read(raw: bytes) -> None:
        path.write_bytes(raw)
        with suppress(PackageError, WrongRecoveryKeyError):
            if packages.read(path, groups) != known:
                raise PromiseBrokenError("opened what was changed")

    return read


def records_file(folder: Path, vault: Path, key: str) -> Callable[[bytes], None]:
    """The records themselves: every changed page is refused or reported."""
    for made in (keys_path(vault), copy_path(vault)):
        shutil.copy(made, folder / made.name)
    path = folder / vault.name
    good = vault.read_bytes()

    def read(raw: bytes) -> None:
        path.write_bytes(raw)
        try:
            db = connection.open_copy(path, key)
        except DamagedVaultError:
            return
        try:
            with suppress(DamagedVaultError):
                if not integrity.check_pages(db) and raw != good:
                    raise PromiseBrokenError("called whole what was changed")
        finally:
            db.close()

    return read
