"""A writer that is killed: saves and exports as fast as it can, and says after each what was reported as done.

Runs in a process of its own. Everything it says goes through a pipe, one line at a time, and only after the call that
did it has returned, so that whatever the parent has read was reported as saved.
"""

from __future__ import annotations

import os
import signal
from datetime import time
from pathlib import Path
from uuid import UUID

import reports
from app.domain.discussion import DiscussionContent
from app.domain.exports import DocumentKind
from app.domain.ids import AgendaItemId, CaseId, PairId, PersonId, SessionId
from app.services import (
    attachments,
    exporting,
    merging,
    same_person,
    sessions,
    signing_keys,
    taking_apart,
    vaults,
)
from app.services.attachments import AttachmentForm, Belongs
from app.services.exporting import ExportRequest
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from storage import opening
from tests.app.services.conftest import make_surroundings
from tests.faults import loaded

loaded.all_of(reports)

Numbers = tuple[str, str, str, str]  # slot, session, item, case: as text, because they cross a process


def open_again(path: Path, slot: str, passphrase: str) -> OpenVault:
    """Unlock and connect, as the program does."""
    around = make_surroundings(path.parent / "data")
    return vaults.connect(vaults.unlock(path, UUID(slot), passphrase, around), around)


def note(number: int) -> str:
    """Return what the writer types in round ``number``: long enough to cover several pages of the file."""
    return f"note {number} " + f"K.T. waited again, {number} times. " * 200


def save_for_ever(path: str, passphrase: str, ids: Numbers, pipe: int) -> None:
    """Save a draft of the child part and one of the personal part, round after round."""
    slot, session, item, _case = ids
    vault = open_again(Path(path), slot, passphrase)
    _say(pipe, "open")
    number = 0
    while True:
        number += 1
        content = DiscussionContent(what_happened=note(number))
        vault.do(sessions.save_child_draft, SessionId(UUID(session)), AgendaItemId(UUID(item)), content)
        _say(pipe, f"child {number}")
        vault.do(sessions.save_personal_draft, SessionId(UUID(session)), AgendaItemId(UUID(item)), note(number))
        _say(pipe, f"personal {number}")


def export_for_ever(path: str, passphrase: str, ids: Numbers, folder: str, pipe: int) -> None:
    """Export the child's record, signed, round after round."""
    slot, _session, _item, case = ids
    vault = open_again(Path(path), slot, passphrase)
    identity = signing_keys.identity(vault)
    _say(pipe, "open")
    number = 0
    while True:
        number += 1
        request = ExportRequest(DocumentKind.CASE_RECORD, CaseId(UUID(case)), None)
        gathered = vault.read(exporting.gather, request)
        target = Path(folder) / f"record-{number}.pdf"
        signed = exporting.sign_and_save(gathered, identity, target)
        _say(pipe, f"file {number}")
        vault.do(exporting.record, gathered, signed)
        _say(pipe, f"receipt {number}")


def _say(pipe: int, words: str) -> None:
    os.write(pipe, f"{words}\n".encode())


def finish_for_ever(path: str, passphrase: str, ids: Numbers, pair: str, pipe: int) -> None:
    """Plan, begin, write and finish sessions about the child, round after round."""
    slot, _session, _item, case = ids
    vault = open_again(Path(path), slot, passphrase)
    _say(pipe, "open")
    on = vault.read(lambda work: work.today)
    taken = vault.read(lambda work: {one.planned_at for one in work.sessions.of_pair(PairId(UUID(pair)))})
    minutes = (time(minute // 60, minute % 60) for minute in range(24 * 60))
    for number, at in enumerate((one for one in minutes if one not in taken), 1):
        session = vault.do(sessions.plan, PairId(UUID(pair)), on, at, 30, "").value
        vault.do(sessions.start, session)
        items = vault.read(lambda work: work.agenda.of_session(session))  # noqa: B023  read at once
        item = next((one.id for one in items if one.case_id == CaseId(UUID(case))), None)
        if item is not None:
            content = DiscussionContent(what_happened=note(number), lived_experience="She waits.")
            vault.do(sessions.save_child_draft, session, item, content)
        _say(pipe, f"began {session}")
        vault.do(sessions.finish, session, FinishForm())
        _say(pipe, f"finished {session}")


def attach_for_ever(path: str, passphrase: str, slot: str, case: str, seed: int, pipe: int) -> None:
    """Attach files to the child's case, one of several pieces after the other."""
    around = make_surroundings(Path(path).parent / "data", seed=seed)  # ids of its own in each round
    vault = vaults.connect(vaults.unlock(Path(path), UUID(slot), passphrase, around), around)
    _say(pipe, "open")
    form = AttachmentForm("A letter", vault.read(lambda work: work.today))
    for number in range(1_000_000):
        made = vault.do(attachments.add, Belongs(case_id=CaseId(UUID(case))), form, letter(number)).value
        _say(pipe, f"kept {made}")


def one_person_for_ever(path: str, passphrase: str, slot: str, ids: tuple[str, str], pipe: int) -> None:
    """Put two entries of one person together and take them apart again, round after round."""
    vault = open_again(Path(path), slot, passphrase)
    kept, former = (PersonId(UUID(one)) for one in ids)
    _say(pipe, "open")
    number = 0
    while True:
        number += 1
        if vault.read(lambda work: work.person_mergers.putting_away(former)) is None:
            shown = vault.read(same_person.compare, kept, former)
            vault.do(same_person.put_together, kept, former, reason="Typed twice.", told=shown.effects)
            _say(pipe, f"together {number}")
        (one,) = vault.read(lambda work: work.person_mergers.in_force(kept))
        is_theirs = dict.fromkeys(vault.read(lambda work: work.person_mergers.later(one)), True)  # noqa: B023  at once
        vault.do(same_person.take_apart, one.id, "Not so.", is_theirs)  # the clock of each process begins anew
        _say(pipe, f"apart {number}")


def letter(number: int) -> bytes:
    """Return a text of three pieces."""
    return (f"letter {number} " + "and so on, " * 60_000).encode()


def together_for_ever(path: str, passphrase: str, slot: str, files: tuple[str, str], seed: int, pipe: int) -> None:
    """Put two files together and take them apart again, round after round."""
    around = make_surroundings(Path(path).parent / "data", seed=seed)
    vault = vaults.connect(vaults.unlock(Path(path), UUID(slot), passphrase, around), around)
    kept, former = (CaseId(UUID(one)) for one in files)
    _say(pipe, "open")
    while True:
        found = vault.read(lambda work: work.mergers.in_force(kept))
        if found:
            vault.do(taking_apart.take_apart, found[0].id, "They are cousins.", {})
            _say(pipe, "apart")
        shown = vault.read(merging.compare, kept, former)
        typed = shown.former.case.reference
        vault.do(merging.put_together, kept, former, reason="One girl", typed=typed, told=shown.effects)
        _say(pipe, "together")


def migrate_once(path: str, passphrase: str, slot: str, pipe: int) -> None:
    """Open records of an older schema: a backup beside them, then every step."""
    unlocked = vaults.unlock(Path(path), UUID(slot), passphrase, make_surroundings(Path(path).parent / "data"))
    _say(pipe, "open")
    opening.connect(unlocked).close()
    _say(pipe, "migrated")
    signal.pause()  # the end comes from outside
