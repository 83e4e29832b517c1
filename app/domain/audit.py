"""What lands in the audit trail: the kinds of act. The trail holds ids, times and digests, never names or text."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """One act that is written to the trail, in the same transaction as what it did."""

    CREATED = "created"
    CHANGED = "changed"
    FINISHED = "finished"
    ACKNOWLEDGED = "acknowledged"
    SIGNED = "signed"
    ENDORSED = "endorsed"
    ADDED_TO = "added-to"
    READ_BY_EXCEPTION = "read-by-exception"
    EXPORTED = "exported"
    PRINTED = "printed"
    ASKED = "asked"  # to be let into something for a reason
    LET_IN = "let-in"
    REFUSED = "refused"
    ENDED = "ended"
    DELETED = "deleted"
    OPENED = "opened"
    KEY_ADDED = "key-added"
    KEY_CHANGED = "key-changed"
    KEY_REMOVED = "key-removed"
    REKEYED = "rekeyed"
    RECOVERY_MADE = "recovery-made"
    RECOVERY_USED = "recovery-used"
    BACKED_UP = "backed-up"
    RESTORED = "restored"
    COPY_OPENED = "copy-opened"  # a backup was opened to look at
    SALVAGED = "salvaged"
