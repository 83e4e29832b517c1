"""From the content of one document to its unsigned PDF: the one road that all documents take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.extracts import DocumentMark, Letterhead, SignatureLine
from app.domain.tongue import Tongue
from reports import metadata, typeface
from reports.characters import printable
from reports.document import (
    AnswerRow,
    Block,
    Document,
    Heading,
    Paragraph,
    ParagraphStyle,
    Run,
    SignatureBlock,
    plain_text,
)
from reports.furniture import Furniture
from reports.layout import OutlineEntry, lay_out, printable_document
from reports.markdown import blocks_from_template
from reports.metadata import CarriedFile
from reports.sandbox import Value
from reports.tongues import tongue_of
from reports.uncollected import uncollected
from reports.wording import capital, day, fingerprint_groups, moment


@dataclass(frozen=True, slots=True)
class SignatureField:
    """An empty signature field of a document: its name in the file, and whose it is."""

    name: str
    signer: str
    role: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """An unsigned PDF and what a program or a person needs to know about it.

    ``text`` is everything the pages say, as plain text with the true characters; ``data`` is the attached JSON, which
    can hold more than the template prints, so a check for names reads both.
    ``unprintable`` lists the characters printed as codes ("U+1F600"), sorted.
    """

    pdf: bytes
    text: str
    pages: int
    unprintable: tuple[str, ...]
    outline: tuple[OutlineEntry, ...]
    fields: tuple[SignatureField, ...]
    data: bytes


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one kind of document brings along, beside its content."""

    kind: str  # "case-record"
    template: str
    context: Mapping[str, Value]
    running_title: str
    footer_subject: str  # what the record is, at the foot of every page
    is_record: bool = True  # signed, and kept for good
    instead_of_record: str = ""  # what stands at the foot of one that is none
    is_confidential: bool = True
    tells_how_to_check: bool = True  # at the end; a document about nothing else says it itself


class Extract(Protocol):
    """What every document's content holds, whatever it is about."""

    @property
    def letterhead(self) -> Letterhead: ...

    @property
    def mark(self) -> DocumentMark: ...


@uncollected()
def render_document(
    sheet: Sheet,
    extract: Extract,
    *,
    signatures: tuple[SignatureLine, ...],
    at: datetime,
    appendix: Sequence[Block] = (),
    files: tuple[CarriedFile, ...] = (),
) -> Rendered:
    """Return the document with letterhead, signature blocks and the notes on checking it.

    ``appendix`` stands before the signatures, so that they are given below it too; ``files`` go along in the PDF.

    Raises TemplateError (see reports.markdown) and ExportFailedError when it cannot be laid out.
    """
    blocks = list(blocks_from_template(sheet.template, sheet.context, name=sheet.kind))
    letterhead, mark = extract.letterhead, extract.mark
    tongue = tongue_of(mark.wording.language)
    blocks += appendix
    places, fields = _places_to_sign(signatures, mark, tongue)
    blocks.append(Heading(2, tongue.say("Signatures")))
    blocks += places
    blocks += _how_to_check(letterhead, mark, tongue) if sheet.tells_how_to_check else [_made(mark, tongue)]
    return _laid_out(sheet, tuple(blocks), extract, fields, at, files)


@uncollected()
def render_unsigned(sheet: Sheet, extract: Extract, fields: Sequence[Block] = (), *, at: datetime) -> Rendered:
    """Return what nobody signs, such as a form: what the template says, then ``fields``. It is nobody's record.

    With fields to type in it does not say that it is PDF/A: what a reader writes there uses a typeface that is not in
    the file. Raises as ``render_document``.
    """
    blocks = (*blocks_from_template(sheet.template, sheet.context, name=sheet.kind), *fields)
    return _laid_out(sheet, blocks, extract, (), at)


def _laid_out(
    sheet: Sheet,
    blocks: tuple[Block, ...],
    extract: Extract,
    fields: tuple[SignatureField, ...],
    at: datetime,
    files: tuple[CarriedFile, ...] = (),
) -> Rendered:
    typeface.load()
    title = blocks[0].text if isinstance(blocks[0], Heading) else sheet.kind
    tongue = tongue_of(extract.mark.wording.language)
    document = Document(title, tongue.language, blocks)
    text = plain_text(document)
    data = metadata.record_json(sheet.kind, extract)
    furniture = _furniture(sheet, extract.letterhead, extract.mark, tongue)
    unprintable: set[str] = set()
    ready = printable_document(document, unprintable)
    seed = b"\0".join((sheet.kind.encode(), text.encode("utf-8", "backslashreplace"), data, str(furniture).encode()))
    identity = metadata.file_identity(
        title=_told(title),
        author=_told(extract.mark.made_by),
        at=at,
        data=data,
        seed=seed + at.isoformat().encode(),
        language=tongue.language,
        is_archival=not any(isinstance(block, AnswerRow) for block in blocks),
        files=files,
    )
    pages = lay_out(ready, _printable_furniture(furniture, unprintable), identity)
    return Rendered(pages.pdf, text, pages.count, tuple(sorted(unprintable)), pages.outline, fields, data)


def _told(text: str) -> str:
    """Return a text as a file property: one line, no control characters, no lone surrogates."""
    kept = "".join(character for character in text if character.isprintable())
    return kept.encode("utf-8", "replace").decode("utf-8") or "-"


def _printable_furniture(furniture: Furniture, unprintable: set[str]) -> Furniture:
    known = typeface.known_characters()

    def text(value: str) -> str:
        return printable(value, known, unprintable)

    return Furniture(
        text(furniture.club),
        text(furniture.contact),
        furniture.logo_png,
        text(furniture.running_title),
        tuple(map(text, furniture.footer)),
    )


def _furniture(sheet: Sheet, letterhead: Letterhead, mark: DocumentMark, tongue: Tongue) -> Furniture:
    who = f"{mark.made_by}, {mark.made_by_role}" if mark.made_by_role else mark.made_by
    contact = "\n".join(part for part in (*letterhead.address.splitlines(), letterhead.contact) if part.strip())
    kept_close = " " + tongue.say("Confidential.") if sheet.is_confidential else ""
    see = tongue.say("How to check that nothing was changed: see the last page.")
    checked = f" {see}" if sheet.tells_how_to_check else ""
    footer = (
        sheet.footer_subject,
        tongue.say("Made {when} (this computer’s clock) by {who}.", when=moment(mark.made_at, tongue), who=who)
        + kept_close,
        tongue.say("Record {id}.", id=mark.document_id) + checked if sheet.is_record else sheet.instead_of_record,
    )
    return Furniture(letterhead.club_name, contact, letterhead.logo_png, sheet.running_title, footer)


def _places_to_sign(
    signatures: tuple[SignatureLine, ...], mark: DocumentMark, tongue: Tongue
) -> tuple[list[Block], tuple[SignatureField, ...]]:
    """Return a block for each signature line, and one for whoever makes this copy unless a line awaits them."""
    lines = list(signatures)
    blocks: list[Block] = []
    fields: list[SignatureField] = []
    awaited = {line.name for line in lines if _awaits(line)}
    for line in lines:
        name = f"Signature{len(fields) + 1}" if _awaits(line) else None
        if name is not None:
            fields.append(SignatureField(name, line.name, line.role))
        blocks.append(SignatureBlock(line.name, capital(line.role), _statement(line, tongue), name))
    if mark.made_by not in awaited:
        name = f"Signature{len(fields) + 1}"
        fields.append(SignatureField(name, mark.made_by, mark.made_by_role))
        caption = tongue.say("Signs that this copy is true to the record.") if lines else ""
        blocks.append(SignatureBlock(mark.made_by, capital(mark.made_by_role), "", name, caption))
    return blocks, tuple(fields)


def _awaits(line: SignatureLine) -> bool:
    return line.signed_on is None and not line.how


def _statement(line: SignatureLine, tongue: Tongue) -> str:
    how = capital(line.how)
    if line.signed_on is None:
        return f"{how}." if how and not how.endswith(".") else how
    return f"{how or tongue.say('Signed')}, {day(line.signed_on, tongue)}."


def _how_to_check(letterhead: Letterhead, mark: DocumentMark, tongue: Tongue) -> list[Block]:
    """Return the closing notes: what "unknown signer" means, the club's fingerprint, the audit trail's head."""
    say = tongue.say
    blocks: list[Block] = [
        Heading(2, say("How to check this document")),
        _small(
            say(_OWN_CERTIFICATE, club=letterhead.club_name, issuer=mark.issuer_name)
            if mark.issuer_name
            else say(_UNKNOWN_SIGNER, club=letterhead.club_name)
        ),
    ]
    if mark.issuer_fingerprint:
        groups = fingerprint_groups(mark.issuer_fingerprint)
        lines = "\n".join(" ".join(groups[start : start + 8]) for start in range(0, len(groups), 8))
        blocks.append(Paragraph((Run(lines),), ParagraphStyle.FIGURES))
    else:
        blocks.append(_small(say("The fingerprint is printed here once the club has its certificate.")))
    blocks.append(_made(mark, tongue))
    return blocks


def _made(mark: DocumentMark, tongue: Tongue) -> Paragraph:
    """Return which record this is, when it was made, and the audit trail's head then."""
    say = tongue.say
    when = moment(mark.made_at, tongue)
    made = [say("Record {id}, made {when} by this computer’s clock.", id=mark.document_id, when=when)]
    if mark.audit_head:
        head = " ".join(fingerprint_groups(mark.audit_head))
        if mark.audit_seq is None:
            made.append(say("Audit trail at that time: {head}.", head=head))
        else:  # a document of before, whose pages are made again to be checked
            made.append(say("Audit trail at that time: entry {entry}, {head}.", entry=mark.audit_seq, head=head))
    if mark.wording.sha256:
        code = " ".join(fingerprint_groups(mark.wording.sha256)[:4])
        own = say("the club’s own, version {version}", version=mark.wording.version)
        whose = own if mark.wording.version else say("Holdfast’s standard")
        made.append(say("Wording: {whose} ({code}).", whose=whose, code=code))
    return _small(" ".join(made))


_UNKNOWN_SIGNER = (
    "A PDF reader may call the signer “unknown”: that is expected, because {club} made its own certificate, "
    "and the reader still tells whether anything was changed after signing. To be sure that it comes from "
    "{club}, ring the club on a number you already have and compare the first and last four groups of the "
    "club’s certificate fingerprint (SHA-256):"
)


_OWN_CERTIFICATE = (
    "It was first signed with a certificate of the signer’s own, issued by {issuer} and not by {club}. A PDF reader "
    "that knows this issuer names the signer; every reader tells whether anything was changed after signing. To be "
    "sure that it comes from {club}, ring the club on a number you already have and compare the first and last four "
    "groups of the fingerprint (SHA-256) of the topmost certificate. Whoever signed after that may have used the "
    "club’s own certificate: its fingerprint stands on the club’s trust card."
)


def _small(text: str) -> Paragraph:
    return Paragraph((Run(text),), ParagraphStyle.SMALL)
