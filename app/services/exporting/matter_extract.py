"""One restricted matter for an authority: what a signed document of it is made from.

Made from that matter's own note and the names of adults, and from nothing else: no other matter, no child's file, no
supervision file. Only somebody who is named can open the note.
"""

from __future__ import annotations

from app.domain.exports import Purpose
from app.domain.extracts import DocumentMark, Letterhead, MatterEntryExtract, MatterExtract, SignatureLine
from app.domain.ids import MatterId, PersonId
from app.domain.leak_index import LeakIndex
from app.domain.matters import EntryKind, MatterEntry
from app.services import access, matter_store
from app.services.exporting import leak_check
from app.services.work import Work

_DIGEST_ENTRIES = frozenset({EntryKind.EXPORTED, EntryKind.PACKAGED, EntryKind.RECEIVED, EntryKind.PROPOSED})


def extract(
    work: Work, matter_id: MatterId, purpose: Purpose, letterhead: Letterhead, mark: DocumentMark
) -> tuple[MatterExtract, LeakIndex]:
    """Return the matter as it stands, and whom it must not name: a child on file, and whom another matter is about.

    Raises NotFoundError for a matter that does not name this person.
    """
    matter = matter_store.get(work, matter_id)
    names = {one.id: one.full_name for one in access.people(work).values()}
    made = MatterExtract(
        letterhead=letterhead,
        mark=mark,
        receiver=purpose.receiver.strip(),
        reason=purpose.reason.strip(),
        title=matter.title,
        about=matter.about,
        told_by=matter.told_by,
        told_on=matter.told_on,
        alleged=matter.alleged,
        written_by=names.get(matter.made.by, "?"),
        written_at=matter.made.at,
        named=tuple(names.get(one.person_id, "?") for one in matter.readers),
        entries=tuple(_entry(one, names) for one in matter.entries),
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    others = [one.about for one in matter_store.all_of(work) if one.id != matter.id and one.about != matter.about]
    return made, leak_check.outside_matter(work, made, others)


def _entry(one: MatterEntry, names: dict[PersonId, str]) -> MatterEntryExtract:
    return MatterEntryExtract(
        kind=one.kind.value,
        on=one.on,
        who=one.who,
        text=one.text,
        because="" if one.kind in _DIGEST_ENTRIES else one.because,
        due_on=one.due_on,
        done_on=one.done_on,
        outcome=one.outcome,
        written_by=names.get(one.made.by, "?"),
        written_at=one.made.at,
    )
