"""Work in progress: saved at every pause in typing, one small transaction each, no line in the audit trail.

A draft belongs to its writer. What is saved here is never lost: it ends in the record when the session is finished.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from app.domain import words
from app.domain.discussion import DiscussionContent, Hypothesis
from app.domain.drafts import ChildDraft, ComposerDraft, FormDraft, PersonalDraft, Place
from app.domain.errors import InputError
from app.domain.ids import AgendaItemId, SessionId
from app.domain.session import ItemKind
from app.services import access
from app.services.work import Work

COMPOSERS = frozenset({"decision", "action"})


def save_child_draft(work: Work, session_id: SessionId, item_id: AgendaItemId, content: DiscussionContent) -> None:
    """Keep the child part of one case item as it stands.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError, InputError("item_id", "not-a-child") and
    ("<field>", "too-long").
    """
    access.session_to_record(work, session_id)
    item = access.item_of(work, session_id, item_id)
    if item.kind is not ItemKind.CASE:
        raise InputError("item_id", "not-a-child")
    work.drafts.save_child(ChildDraft(session_id, item_id, work.me, cleaned(content), work.now))
    work.changed(sessions={session_id})


def save_personal_draft(work: Work, session_id: SessionId, item_id: AgendaItemId, text: str) -> None:
    """Keep the personal section of one item as it stands, sealed to the writer and the recovery key.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError, InputError("text", "too-long").
    """
    access.session_to_record(work, session_id)
    access.item_of(work, session_id, item_id)
    work.drafts.save_personal(PersonalDraft(session_id, item_id, work.me, words.prose("text", text), work.now))
    work.changed(sessions={session_id})


def save_composer(
    work: Work, session_id: SessionId, item_id: AgendaItemId, kind: str, fields_typed: Mapping[str, str] | None
) -> None:
    """Keep a half-filled "decision" or "action" form, field name to text; None when it was saved or cancelled.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError, InputError("kind", "unknown").
    """
    access.session_to_record(work, session_id)
    access.item_of(work, session_id, item_id)
    if kind not in COMPOSERS:
        raise InputError("kind", "unknown")
    if fields_typed is None:
        work.drafts.delete_composer(session_id, item_id, work.me, kind)
    else:
        typed = tuple((name, words.prose(name, text)) for name, text in fields_typed.items())
        work.drafts.save_composer(ComposerDraft(session_id, item_id, work.me, kind, typed, work.now))


def save_place(work: Work, session_id: SessionId, item_id: AgendaItemId, section: str, cursor: int) -> None:
    """Keep where the writer is, for coming back to the same place (ui.md 5). ``cursor`` counts characters.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError.
    """
    access.session_to_record(work, session_id)
    access.item_of(work, session_id, item_id)
    work.drafts.save_place(Place(session_id, work.me, item_id, section, max(0, cursor)))


def save_form(work: Work, form: str, fields_typed: Mapping[str, str] | None) -> None:
    """Keep what this person has typed into a form outside a session, sealed to them; None forgets it.

    Raises InputError("<field>", "too-long").
    """
    if fields_typed is None or not any(text.strip() for text in fields_typed.values()):
        work.form_drafts.delete(work.me, form)
        return
    typed = tuple((name, words.prose(name, text)) for name, text in fields_typed.items())
    work.form_drafts.save(FormDraft(work.me, form, typed, work.now))


def kept_form(work: Work, form: str) -> Mapping[str, str]:
    """Return what this person left in a form, field name to text; empty when there is nothing."""
    kept = work.form_drafts.find(work.me, form)
    return {} if kept is None else dict(kept.fields)


def cleaned(content: DiscussionContent) -> DiscussionContent:
    """Return the content with every text in the form it is kept in. Raises InputError for the field's name."""
    texts: dict[str, Any] = {
        field.name: words.prose(field.name, value)
        for field in fields(content)
        if isinstance(value := getattr(content, field.name), str)
    }
    seen = content.last_seen
    hypotheses = tuple(
        Hypothesis(
            words.prose("hypotheses", one.explanation),
            words.prose("hypotheses", one.evidence_for),
            words.prose("hypotheses", one.evidence_against),
        )
        for one in content.hypotheses
    )
    return replace(
        content,
        **texts,
        hypotheses=hypotheses,
        last_seen=None if seen is None else replace(seen, by=words.line("last_seen", seen.by)),
    )


def holds_words(content: DiscussionContent) -> bool:
    """True when the content holds a word typed or a choice made; spaces alone are no word."""
    if any(value.strip() for field in fields(content) if isinstance(value := getattr(content, field.name), str)):
        return True
    if any((one.explanation + one.evidence_for + one.evidence_against).strip() for one in content.hypotheses):
        return True
    return content.last_seen is not None or content.risk is not None or content.better is not None
