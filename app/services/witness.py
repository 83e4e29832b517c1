"""A signed record as a witness of the audit trail: does the trail still hold the entry that the record names?"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.checks import CheckResult, PdfState, Standing
from app.services.integrity import LostEntries, lost_entries
from app.services.vaults import OpenVault
from storage.audit import AuditEntry, AuditGap


class Witnessed(StrEnum):
    """What came of asking."""

    HELD = "held"  # the entry is there, and the chain holds up to it, from behind what a mending noted as lost
    AFTER_GAP = "after-gap"  # the entry is there, and the trail does not say why entries before it are noted as lost
    BROKEN = "broken"  # the entry is there, and the chain does not hold up to it
    LOST = "lost"  # not there, and it may be one of those that are noted as lost
    GONE = "gone"  # not there: written anew since, an older copy, or the record of other records
    SILENT = "silent"  # the record names no entry
    ALTERED = "altered"  # it is not signed, or not as it was signed: nothing in it can be relied on


@dataclass(frozen=True, slots=True)
class TrailWitness:
    """What came of asking: the local day of the entry where it is there, and its number where the record tells it.

    No other number is told: from two records somebody could count what others wrote between, restricted matters too.
    ``lost`` are entries noted as lost: before it where it is there, else those of which it may be one.
    """

    state: Witnessed
    on: date | None = None
    number: int | None = None
    lost: tuple[LostEntries, ...] = ()


def ask(opened: OpenVault, check: CheckResult) -> TrailWitness:
    """Look for the entry that a checked record names. On the records' thread: the whole chain is read for it.

    A record of before the number was left out is held to both, the hash and the number. Tells nothing of the entry but
    its day: whoever holds the record knows as much.
    """
    if check.state is not PdfState.INTACT:
        return TrailWitness(Witnessed.ALTERED)
    if not check.trail_head:
        return TrailWitness(Witnessed.SILENT)
    entry = _named(opened, check)
    if entry is None:
        lost = lost_entries(opened, _may_be_in(opened, check.trail_number))
        return TrailWitness(Witnessed.LOST if lost else Witnessed.GONE, lost=lost)
    bad = opened.vault.audit.verify().first_bad_seq
    lost = lost_entries(opened, _before(opened, entry))
    if bad is not None and bad <= entry.seq:
        state = Witnessed.BROKEN
    else:
        state = Witnessed.HELD if all(one.mended_on for one in lost) else Witnessed.AFTER_GAP
    return TrailWitness(state, entry.at.astimezone(opened.around.zone).date(), check.trail_number, lost)


def of_known(opened: OpenVault, check: CheckResult) -> TrailWitness | None:
    """As ``ask``, for a file that the register knows as it is; None for any other, and for who may not know of it."""
    from app.services.exporting import registered  # what only asks needs nothing of exporting

    standing = opened.read(registered, check).standing
    return ask(opened, check) if standing in (Standing.CURRENT, Standing.EARLIER) else None


def _named(opened: OpenVault, check: CheckResult) -> AuditEntry | None:
    with suppress(ValueError):  # the head comes from a file of anybody's
        entry = opened.vault.audit.find(bytes.fromhex(check.trail_head))
        if entry is not None and check.trail_number in (None, entry.seq):
            return entry
    return None


def _before(opened: OpenVault, entry: AuditEntry) -> tuple[AuditGap, ...]:
    """Behind a noted gap the chain begins again, and whoever has a key can note one: what lies before is not held."""
    return tuple(gap for gap in opened.vault.audit.noted_gaps() if gap.first <= entry.seq)


def _may_be_in(opened: OpenVault, number: int | None) -> tuple[AuditGap, ...]:
    gaps = opened.vault.audit.noted_gaps()
    return tuple(gap for gap in gaps if number is None or gap.first <= number <= gap.last)
