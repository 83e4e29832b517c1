"""What can be pressed while a copy is only looked at. The one place that decides, for every button and every list.

Whatever is not named here is not offered then: a button that somebody adds later writes, until it is said to read.
The records refuse a write in any case; this is so that nobody fills in what cannot be kept.
"""

from __future__ import annotations

READS = frozenset(
    {
        # The way round
        *("header-menu", "header-back", "header-lock", "crumb", "copy-back", "show-names", "go-to-close"),
        *("calls-close", "check-close", "share-close", "move-close", "unsaved-close", "unsaved-stay", "leave-stay"),
        *("agreements-to-people", "next-discussion-link", "open-full-case", "escalation-case", "open-trail"),
        *("prepare-agenda", "carry-on-session", "section-back", "section-next", "about-child", "notes-fold", "more"),
        # Who to call
        *("case-call", "case-who-to-call", "cases-who-to-call", "matter-call", "note-who-to-call", "ad-hoc-call"),
        *("help-calls", "help-lost", "help-close", "help-browser", "today-calls"),
        # Checking what is there
        *("trail-check", "choose-pdf", "answers-choose", "figures-often-table", "figures-covers-table"),
        # The lock, and coming in again
        *("lock-unlock", "lock-someone-else", "pause-lock", "unlock", "cannot-remember", "choose-key-file"),
    }
)
READS_BEGIN = ("link-", "show-all-", "drift-", "entry-", "rescued-", "damaged-")
READS_END = ("-cancel", "passphrase-show", "password-show")

_now = {"looking": False}


def only_look(*, on: bool) -> None:
    """From now on buttons and lists are made for looking only, or (False) as always."""
    _now["looking"] = on


def is_looking() -> bool:
    """Return whether what is open is a copy."""
    return _now["looking"]


def may_press(name: str) -> bool:
    """Return whether the button of this object name is offered now."""
    return not is_looking() or name in READS or name.startswith(READS_BEGIN) or name.endswith(READS_END)
