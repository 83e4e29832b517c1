"""On a child's page: what is being escalated, and what stays open so long that it should be asked about (S0-22)."""

from __future__ import annotations

from datetime import date
from functools import partial

from app.domain.ids import CaseId
from app.services import escalation_prompts, escalations
from app.services.escalation_prompts import Prompt
from app.services.escalations import EscalationRow
from app.services.work import Work
from ui.components import Card, HintButton, Row, RowList, Text, clear_layout
from ui.desk import Desk
from ui.escalations.rows import state_tag
from ui.wording.escalation import prompt_words, subject_name

Found = tuple[tuple[EscalationRow, ...], tuple[Prompt, ...]]


def read(work: Work, case_id: CaseId) -> Found:
    """Return the escalations of a child, and the prompts."""
    return escalations.of_case(work, case_id), escalation_prompts.of_case(work, case_id)


def _tone(row: EscalationRow, today: date) -> str:
    tone = state_tag(row, today).tone
    return tone if tone in ("urgent", "attn", "good") else ""


class EscalationCard(Card):
    """Reads itself; ``may_add`` is whether this person works on the case."""

    def __init__(self, desk: Desk, case_id: CaseId, *, may_add: bool) -> None:
        super().__init__("case-escalations")
        self._desk, self._case_id, self._may_add = desk, case_id, may_add
        if not may_add:
            self.hide()  # shown before it stands in the page, it would be a window of its own for a moment
        desk.ask(read, case_id).then(self._show)

    def _show(self, found: Found) -> None:
        rows, prompts = found
        clear_layout(self.body)
        self.setVisible(bool(rows) or self._may_add)
        self.body.addWidget(Text(self.tr("Disagreement and escalation"), "heading"))
        if rows:
            listing = RowList(
                "case-escalation-list", self.tr("Disagreement and escalation"), fit=True, wrap=True, flush=True
            )
            today = self._desk.today()
            listing.set_rows(
                [
                    Row(
                        key=row.escalation.id,
                        title=subject_name(row.escalation.subject),
                        detail=f"{state_tag(row, today).words} · {row.escalation.current.whom}",
                        tone=_tone(row, today),
                    )
                    for row in rows
                ]
            )
            listing.opened.connect(lambda key: self._desk.open("escalation", key))
            self.body.addWidget(listing)
        for number, prompt in enumerate(prompts, 1):
            self.body.addWidget(Text(prompt_words(prompt), "attn", f"escalation-prompt-{number}"))
            take = HintButton(self.tr("Take it further…"), small=True, name=f"escalation-prompt-{number}-take")
            take.setAccessibleName(self.tr("Take it further: %1").replace("%1", prompt_words(prompt)))
            take.clicked.connect(partial(self._desk.open, "escalate", self._case_id, prompt.source_id))
            self.body.addWidget(take)
        if self._may_add:
            button = HintButton(self.tr("Escalate…"), icon="arrow-big-up-line", small=True, name="case-escalate")
            button.clicked.connect(lambda: self._desk.open("escalate", self._case_id))
            self.body.addWidget(button)
