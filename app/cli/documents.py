"""Commands about documents: writing one as a signed PDF, and checking any PDF from anywhere."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import date
from pathlib import Path
from uuid import UUID

from app.cli import check_words, wording
from app.cli.checked import checked
from app.cli.doors import Doors
from app.cli.entrance import entered, pdf_password
from app.cli.exportable import EXPORTABLE, Exportable
from app.cli.outcome import DONE, NOT_IN_ORDER, NotDoneError, UsageError
from app.cli.signer import drawn_of, identity_of
from app.cli.terminal import Terminal
from app.domain.checks import CheckResult, PagesState, PdfState, Standing
from app.domain.drawn import DrawnSignature
from app.domain.exports import DocumentKind, KeptName
from app.domain.ids import PersonId
from app.domain.templates import DocumentLanguage
from app.services import exporting, signing_keys, templates
from app.services.exporting import CaseChoices, ExportRequest, Gathered, Period, Signed
from app.services.vaults import OpenVault

_LANGUAGES = {"en": DocumentLanguage.ENGLISH, "cy": DocumentLanguage.WELSH}


def export(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """``holdfast export``: one signed PDF, written beside its target, read back and checked before it is told."""
    target, period = _target_and_period(options)
    exportable = EXPORTABLE[options.what]
    kind, needs_which = exportable.kind, exportable.listed is not None
    if not options.list and (target is None or (options.which is None) is needs_which):
        raise UsageError("Say which one and where to: holdfast export case REF --vault V --to FILE.pdf.")
    with entered(options, doors, terminal) as inside:
        if options.list or target is None:
            return _list(inside.vault, exportable, terminal)
        choices = CaseChoices(as_initials=options.initials) if kind is DocumentKind.CASE_RECORD else None
        record_id = inside.vault.read(exportable.found, options.which or "")
        signers = _signers(inside.vault, options, kind, record_id)
        language = _language(options, kind)
        request = ExportRequest(kind, record_id, choices, period=period, signers=signers, language=language)
        gathered = inside.vault.read(exporting.gather, request)
        found = list(dict.fromkeys(hit.found for hit in gathered.leaks))
        reason = (options.keep_names or "").strip()
        if found and not reason:
            who = "Another child" if gathered.case_id is not None else "A child"
            terminal.problem(f"{who} may be named in this text. Nothing was written.")
            for words in found:
                terminal.problem(f"  {words}")
            terminal.problem('Reword it in the window, or say why it stays with --keep-names "REASON".')
            terminal.give({"done": False, "code": "names-found", "names": found})
            return NOT_IN_ORDER
        password = pdf_password(from_stdin=True) if options.password_stdin else ""
        identity, drawn = identity_of(inside.vault, options, terminal), drawn_of(options)
        with terminal.busy("Writing pages, signing and checking"):
            over = options.overwrite
            signed = save(inside.vault, gathered, target, reason, identity, drawn, overwrite=over, password=password)
    terminal.tell(f"Signed, saved and checked: {signed.target}")
    if signed.is_locked:
        terminal.tell("It is locked with that password, which is kept nowhere, and so it is not PDF/A.")
    terminal.give(
        {
            "done": True,
            "file": str(signed.target),
            "sha256": signed.sha256,
            "pages": signed.pages,
            "locked": signed.is_locked,
        }
    )
    return DONE


def _target_and_period(options: Namespace) -> tuple[Path | None, Period]:
    """Return the file to write and the days of a chronology: its last day is told with ``--to`` as the file is."""
    days, places = [], []
    for said in options.to or ():
        day = _day(said) if options.what == "chronology" else None
        if day is None:
            places.append(Path(said))
        else:
            days.append(day)
    if len(places) > 1 or len(days) > 1:
        raise UsageError("Say --to once for the file, and for a chronology once more for its last day.")
    since = None
    if options.since is not None:
        if options.what != "chronology":
            raise UsageError("--from is only for a chronology.")
        since = _day(options.since)
        if since is None:
            raise UsageError("Write the day after --from as 2026-11-22.")
    period = Period(since, days[0] if days else None, options.initials)
    return (places[0] if places else None), period


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def save(
    opened: OpenVault,
    gathered: Gathered,
    target: Path,
    reason: str,
    identity: signing_keys.SigningIdentity,
    drawn: DrawnSignature | None = None,
    *,
    overwrite: bool,
    password: str = "",
) -> Signed:
    """Sign, save, check and remember one document, locked when there is a ``password``.

    Raises as ``exporting.sign_and_save``.
    """
    kept = tuple(KeptName(words, reason) for words in dict.fromkeys(hit.found for hit in gathered.leaks))
    signed = exporting.sign_and_save(
        gathered, identity, target, overwrite=overwrite, kept_names=kept, password=password, drawn=drawn
    )
    opened.do(exporting.record, gathered, signed)
    return signed


def _signers(opened: OpenVault, options: Namespace, kind: DocumentKind, record_id: UUID) -> tuple[PersonId, ...]:
    """Return who was named after --signer. Raises UsageError for somebody who cannot be asked."""
    if not options.signer:
        return ()
    offered = {one.name.casefold(): one.person_id for one in opened.read(exporting.signer_offers, kind, record_id)}
    unknown = [name for name in options.signer if name.casefold() not in offered]
    if unknown:
        raise UsageError(f"“{unknown[0]}” cannot be asked to sign this: only who may read it and holds a key can.")
    return tuple(offered[name.casefold()] for name in options.signer)


def _language(options: Namespace, kind: DocumentKind) -> DocumentLanguage:
    language = _LANGUAGES[options.language]
    if language not in templates.languages_of(kind):
        raise UsageError("This document is written in English only. Leave out --language.")
    return language


def _list(opened: OpenVault, exportable: Exportable, terminal: Terminal) -> int:
    listed = exportable.listed
    rows = [] if listed is None else opened.read(lambda work: list(listed(work)))
    terminal.table(("Which", "What"), rows)
    terminal.give({"records": [{"which": which, "what": words} for which, words in rows]})
    return DONE


def verify(options: Namespace, doors: Doors, terminal: Terminal) -> int:
    """``holdfast verify``: intact or altered, who signed, when, which certificate. Works without a vault.

    With one it also says whether the register knows exactly this file.
    """
    path = Path(options.file)
    if not path.exists():
        raise NotDoneError("not-found", f"There is no file {path}. Check the name.")
    result = checked(path, from_stdin=options.password_stdin)
    tell_check(result, terminal)
    answer = asdict(result)
    for one in answer["signatures"]:
        one["signed_at"] = None if one["signed_at"] is None else one["signed_at"].isoformat()
    if result.stamp is not None:
        answer["stamp"]["at"] = result.stamp.at.isoformat()
    if options.vault:
        with entered(options, doors, terminal) as inside:
            found = inside.vault.read(exporting.registered, result)
        terminal.tell(check_words.standing(found.standing, found.places))
        for signer in found.withdrawn:
            terminal.tell(check_words.withdrawn(signer))
        answer["standing"] = found.standing.value
        answer["withdrawn"] = [{"signer": one.name, "signed_after": one.is_after} for one in found.withdrawn]
        after = any(one.is_after for one in found.withdrawn)
        if after or found.standing in (Standing.EARLIER, Standing.DIFFERENT):
            terminal.give(answer)
            return NOT_IN_ORDER
    terminal.give(answer)
    is_in_order = result.state is PdfState.INTACT and result.pages.state is not PagesState.DIFFERENT
    return DONE if is_in_order else NOT_IN_ORDER


def tell_check(result: CheckResult, terminal: Terminal) -> None:
    """Tell what a check found: the state, each signature, who is still to sign."""
    terminal.tell(check_words.pdf_state(result))
    for one in result.signatures:
        who = f"{one.signer}, {one.role}" if one.role else one.signer
        when = wording.moment(one.signed_at) if one.signed_at else "at a time it does not say"
        terminal.tell(f"Signed by {who}, {when} (the signer's own clock)")
        terminal.tell(f"Signer's certificate, SHA-256: {check_words.fingerprint(one.certificate_fingerprint)}")
        terminal.tell(check_words.issued_by(one))
        if words := check_words.other_name(one):
            terminal.tell(words)
    if result.stamp is not None:
        given = ", issued by ".join(result.stamp.authority)
        terminal.tell(f"Time stamp: {wording.moment(result.stamp.at)}, by the clock of {given}")
        code = check_words.fingerprint(result.stamp.issuer_fingerprint)
        terminal.tell(f"Topmost certificate of the time stamp, SHA-256: {code}")
        terminal.tell("Whether to trust that authority is for you to decide.")
    for line in check_words.pages(result.pages):
        terminal.tell(line)
    for name in result.awaited:
        terminal.tell(f"Still to sign: {name or 'somebody'}")
    if result.signatures:
        terminal.tell("Compare the issuer's code with the club by telephone, on a number you already have.")
