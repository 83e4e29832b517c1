"""A laptop, a stick or a backup is lost: the facts for a note of the breach, without a word of any record.

UK GDPR, position of 22 November 2026, to be checked before it is relied on: a breach is reported to the ICO without
undue delay and where feasible within 72 hours of becoming aware, unless it is unlikely to result in a risk to people
(Art. 33); the people concerned are told when the risk is high (Art. 34); every breach is written down, reported or not
(Art. 33(5)). The Data (Use and Access) Act 2025 left that as it is; its 72 hours concern electronic communications.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import resources
from app.services.backup_keeping import Standing
from app.services.holders import recovery_state
from app.services.settings import Settings
from app.services.vaults import OpenVault
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Device:
    """A computer that used the records, and when it last did (local). ``is_this`` for the one at hand."""

    last_used: datetime
    is_this: bool


@dataclass(frozen=True, slots=True)
class BreachFacts:
    """What the program knows. Numbers and labels only."""

    club: str
    who: str
    children: int
    adults: int
    key_labels: tuple[str, ...]
    kdf: str
    sheet_made: bool
    sheet_kept_by: str
    last_entry_at: datetime | None  # local
    devices: tuple[Device, ...]
    backup_at: datetime | None  # local
    lock_after_min: int


def facts(opened: OpenVault, settings: Settings, standing: Standing | None) -> BreachFacts:
    """Return the facts, on the records' thread."""
    zone = opened.around.zone
    vault = opened.vault
    people = [slot for slot in vault.header.slots if slot.kind.value == "person"]
    sheet = recovery_state(opened)
    last = vault.audit.entries(newest_first=True, limit=1)
    cost = people[0].kdf if people else None
    children, adults = opened.read(_counts)
    devices = tuple(Device(at.astimezone(zone), device == opened.around.device) for device, at in vault.devices())
    return BreachFacts(
        club=opened.club_name,
        who=opened.me_name,
        children=children,
        adults=adults,
        key_labels=tuple(slot.label for slot in people),
        kdf="" if cost is None else f"{cost.m_kib // 1024} MiB, {cost.t} passes, {cost.p} lanes",
        sheet_made=sheet.made_on is not None,
        sheet_kept_by=sheet.kept_by,
        last_entry_at=last[0].at.astimezone(zone) if last else None,
        devices=devices,
        backup_at=None if standing is None else standing.newest_at,
        lock_after_min=settings.lock_after_min,
    )


def template() -> str:
    """Return the note with its gaps, as Markdown."""
    return resources.read_text("custody/breach.md")


def _counts(work: Work) -> tuple[int, int]:
    """Return how many children and adults are on file; whoever was typed in twice is one."""
    return len(work.cases.all()), len(work.people.all()) - len(work.person_mergers.all_in_force())
