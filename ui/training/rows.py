"""Training as rows of a list: what is wanting, and courses."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.training import Held, TopicStanding
from app.services.training import RegisterRow
from ui.components import Row, TagSpec
from ui.wording.training import standing_words, topic_name


def _tr(words: str) -> str:
    return QCoreApplication.translate("TrainingRows", words)


def held_tag(one: TopicStanding) -> TagSpec:
    """Return how somebody stands, as a tag."""
    return {
        Held.IN_DATE: TagSpec(_tr("In date"), "good", "check"),
        Held.EXPIRING: TagSpec(_tr("Runs out soon"), "attn", "clock"),
        Held.EXPIRED: TagSpec(_tr("Ran out"), "urgent", "alert-triangle"),
        Held.STILL_TIME: TagSpec(_tr("Not yet"), "plain", "circle-dashed"),
        Held.MISSING: TagSpec(_tr("Missing"), "urgent", "alert-triangle"),
    }[one.held]


def register_row(row: RegisterRow, today: date) -> Row:
    """Return one person in one topic."""
    return Row(
        key=(row.person_id, row.standing.topic.value),
        title=row.name,
        title_rest=topic_name(row.standing.topic),
        detail=standing_words(row.standing, today),
        tag=held_tag(row.standing),
    )
