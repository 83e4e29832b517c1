"""A club's own wording of its documents: versions, drafts, the standard wording and what has changed in it.

The highest version of a kind and language is in force; a version never changes, so that a document can be made again
with the wording it was made with. Each writer's draft is sealed to them, as every half-filled form is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError, NotFoundError, StaleError, TemplateError
from app.domain.exports import DocumentKind
from app.domain.extracts import Letterhead
from app.domain.ids import TemplateVersionId
from app.domain.line_diff import Difference, compare, difference
from app.domain.rights import may_edit_templates
from app.domain.templates import DocumentLanguage, MadeWith, TemplateText, TemplateVersion
from app.services import access, drafting, due, organisation
from app.services.templates.checking import problems
from app.services.templates.standard import StandardTemplate, digest, offered, standard
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One kind of document in one language, as the list shows it.

    ``version`` is 0 while the standard wording holds and nobody ever changed it; ``differs`` compares what is in force
    with the standard wording of this program. ``standard_changed``: the club's wording was made from another one.
    """

    kind: DocumentKind
    language: DocumentLanguage
    version: int
    is_standard: bool
    made_on: date | None
    made_by: str
    differs: Difference
    standard_changed: bool
    is_checked: bool
    has_draft: bool


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version in the history. ``is_standard``: it went back to the standard wording."""

    number: int
    made_on: date
    made_by: str
    note: str
    is_standard: bool
    text: str


@dataclass(frozen=True, slots=True)
class TemplateView:
    """One wording to work on. ``draft`` is what this person has typed and not put in force, or None.

    ``based_on`` is the standard wording that the version in force was made from, ``standard`` the one of this program.
    """

    row: TemplateRow
    text: str
    standard: str
    based_on: str
    draft: str | None
    draft_of: int
    versions: tuple[VersionRow, ...]
    letterhead: Letterhead  # for the preview


def listing(work: Work) -> tuple[TemplateRow, ...]:
    """Return every document that has a wording. Raises NotAllowedError("templates")."""
    _may_edit(work)
    return tuple(_row(work, standard(kind, language)) for kind, language in offered())


def view(work: Work, kind: DocumentKind, language: DocumentLanguage) -> TemplateView:
    """Return one wording with its versions and this person's draft. Raises NotAllowedError("templates")."""
    _may_edit(work)
    came = standard(kind, language)
    now = work.template_versions.current(kind.value, language)
    draft, draft_of = _draft(work, kind, language)
    return TemplateView(
        row=_row(work, came),
        text=_text_of(work, now, came),
        standard=came.text,
        based_on=came.text if now is None else _kept(work, now.standard_sha256, came.text),
        draft=draft,
        draft_of=draft_of,
        versions=_versions(work, came),
        letterhead=organisation.letterhead(work),
    )


def current(work: Work, kind: DocumentKind, language: DocumentLanguage) -> tuple[str, MadeWith]:
    """Return the wording in force, for whoever may make the document; in safe mode the one Holdfast comes with."""
    came = standard(kind, language)
    if work.is_safe:
        return came.text, MadeWith(language.value, 0, digest(came.text))
    now = work.template_versions.current(kind.value, language)
    text = _text_of(work, now, came)
    version = 0 if now is None or not now.text_sha256 else now.number
    return text, MadeWith(language.value, version, digest(text))


def as_made(work: Work, made_with: MadeWith) -> str:
    """Return the wording that a document was made with. Raises NotFoundError when it is not kept."""
    return work.template_texts.get(made_with.sha256).text


def keep(work: Work, text: str) -> str:
    """Keep a wording that something was made with, once, and return its digest."""
    sha256 = digest(text)
    if work.template_texts.find(sha256) is None:
        work.template_texts.save(TemplateText(sha256, text))
    return sha256


def save_draft(work: Work, kind: DocumentKind, language: DocumentLanguage, text: str, draft_of: int) -> None:
    """Keep what is typed, sealed to its writer; ``draft_of`` is the version it was begun from. No audit row.

    What is in force already is no draft.

    Raises NotAllowedError("templates"), InputError("text", "too-long").
    """
    _may_edit(work)
    text = _cleaned(text)
    is_in_force = text == current(work, kind, language)[0]
    typed = None if is_in_force else {"text": text, "of": str(draft_of)}
    drafting.save_form(work, draft_name(kind, language), typed)
    work.changed(templates=True)


def publish(
    work: Work, kind: DocumentKind, language: DocumentLanguage, text: str, note: str, draft_of: int
) -> TemplateVersionId:
    """Put a wording in force: the next version, and this person's draft is done with.

    ``draft_of`` is the version it was begun from. Raises NotAllowedError("templates"), StaleError when another version
    was put in force meanwhile, InputError("text", "same" | "too-long"), TemplateError for one that cannot be used.
    """
    _may_edit(work)
    text = _cleaned(text)
    came = standard(kind, language)
    now = work.template_versions.current(kind.value, language)
    if (0 if now is None else now.number) != draft_of:
        raise StaleError
    if text == _text_of(work, now, came):
        raise InputError("text", "same")
    _refuse_broken(kind, text)
    return _next(work, came, "" if text == came.text else keep(work, text), words.line("note", note))


def restore(work: Work, kind: DocumentKind, language: DocumentLanguage, number: int, note: str) -> TemplateVersionId:
    """Put an earlier version in force again, as a new one; number 0 is the standard wording.

    Raises NotAllowedError("templates"), NotFoundError, InputError("number", "in-force"), TemplateError when the
    documents no longer have what it asks for.
    """
    _may_edit(work)
    came = standard(kind, language)
    now = work.template_versions.current(kind.value, language)
    earlier = next((one for one in work.template_versions.of_kind(kind.value, language) if one.number == number), None)
    if earlier is None and number:
        raise NotFoundError
    wanted = "" if earlier is None else earlier.text_sha256
    if wanted == ("" if now is None else now.text_sha256):
        raise InputError("number", "in-force")
    if wanted:
        _refuse_broken(kind, work.template_texts.get(wanted).text)
    return _next(work, came, wanted, words.line("note", note))


def draft_name(kind: DocumentKind, language: DocumentLanguage) -> str:
    """Return the name under which a draft of a wording is kept."""
    return f"template-{kind.value}-{language.value}"


def _next(work: Work, came: StandardTemplate, text_sha256: str, note: str) -> TemplateVersionId:
    now = work.template_versions.current(came.kind.value, came.language)
    made = TemplateVersion(
        id=TemplateVersionId(work.ids.new()),
        kind=came.kind.value,
        language=came.language,
        number=1 if now is None else now.number + 1,
        text_sha256=text_sha256,
        standard_sha256=keep(work, came.text),
        note=note,
        made=work.stamp(),
    )
    work.template_versions.save(made)
    work.form_drafts.delete(work.me, draft_name(came.kind, came.language))
    work.audit(Act.CHANGED, "template", made.id, made)
    work.changed(templates=True)
    return made.id


def _row(work: Work, came: StandardTemplate) -> TemplateRow:
    now = work.template_versions.current(came.kind.value, came.language)
    text = _text_of(work, now, came)
    known = access.people(work)
    return TemplateRow(
        kind=came.kind,
        language=came.language,
        version=0 if now is None else now.number,
        is_standard=now is None or not now.text_sha256,
        made_on=None if now is None else now.made.at.astimezone(work.zone).date(),
        made_by="" if now is None else due.name_of(known, now.made.by),
        differs=difference(compare(came.text, text)),
        standard_changed=now is not None and bool(now.text_sha256) and now.standard_sha256 != came.sha256,
        is_checked=came.is_checked,
        has_draft=_draft(work, came.kind, came.language)[0] is not None,
    )


def _versions(work: Work, came: StandardTemplate) -> tuple[VersionRow, ...]:
    known = access.people(work)
    return tuple(
        VersionRow(
            number=one.number,
            made_on=one.made.at.astimezone(work.zone).date(),
            made_by=due.name_of(known, one.made.by),
            note=one.note,
            is_standard=not one.text_sha256,
            text=_text_of(work, one, came),
        )
        for one in work.template_versions.of_kind(came.kind.value, came.language)
    )


def _text_of(work: Work, version: TemplateVersion | None, came: StandardTemplate) -> str:
    if version is None or not version.text_sha256:
        return came.text
    return work.template_texts.get(version.text_sha256).text


def _kept(work: Work, sha256: str, otherwise: str) -> str:
    found = work.template_texts.find(sha256)
    return otherwise if found is None else found.text


def _draft(work: Work, kind: DocumentKind, language: DocumentLanguage) -> tuple[str | None, int]:
    kept = work.form_drafts.find(work.me, draft_name(kind, language))
    if kept is None:
        now = work.template_versions.current(kind.value, language)
        return None, 0 if now is None else now.number
    typed = dict(kept.fields)
    return typed["text"], int(typed["of"])


def _cleaned(text: str) -> str:
    """Return a wording as it is kept. One that is far too long is refused before it is looked at."""
    kept = words.clean(text)
    if len(kept) > _LONGEST:
        raise InputError("text", "too-long", longest=_LONGEST)
    return kept


_LONGEST = 100_000  # a draft may be longer than a wording may be in the end (20 kB), but not without bounds


def _refuse_broken(kind: DocumentKind, text: str) -> None:
    found = problems(kind, text)
    if found:
        raise TemplateError(kind.value, found[0].line, found[0].cause, found[0].name)


def _may_edit(work: Work) -> None:
    if not may_edit_templates(work.viewer):
        raise NotAllowedError("templates")
