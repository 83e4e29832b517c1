"""An action as the templates see it, the same in every document (practice.md b11)."""

from __future__ import annotations

from app.domain.extracts import ActionExtract
from app.domain.tongue import ENGLISH, Tongue
from reports.sandbox import Value
from reports.wording import ACTION_STATES, day, key_words


def action_values(number: int, action: ActionExtract, tongue: Tongue = ENGLISH) -> Value:
    """Return an action as plain text under the names a template uses. ``number`` counts from 1."""
    return {
        "number": number,
        "what": action.what,
        "owner": action.owner,
        "due": day(action.due_on, tongue),
        "measure": action.measure,
        "obstacles": action.obstacles,
        "difference": action.difference,
        "review": action.review,
        "state": key_words(ACTION_STATES, action.state, tongue),
        "is_open": action.state == "open",
        "closed_on": day(action.closed_on, tongue),
        "outcome": action.outcome,
        "carried": list(action.carried),
    }
