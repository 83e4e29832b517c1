"""Two files of one child: side by side, put together under one of them, and taken apart again."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.ids import CaseId
from app.services import merging, taking_apart
from app.services.merging import Comparison, Effect, Side, Together
from ui.asking import AskingSheet
from ui.components import Banner, GrowingText, HintButton, PersonChoice, PersonField, Text, clear_layout
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box
from ui.wording import day_in_prose
from ui.wording.merging import doubt_sentence, effect_sentence, obstacle_sentence, on_file


class TogetherStrip(QWidget):
    """At the top of a child's page: which files it was put together from, and the way back. Nothing on other pages."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._column = box(QVBoxLayout(self), 0, 8)
        self.setObjectName("together-strip")
        self.hide()

    def show_files(self, reference: str, found: tuple[Together, ...]) -> None:
        """Show one banner for each file that is put away under ``reference``."""
        clear_layout(self._column)
        for number, one in enumerate(found, 1):
            suffix = f"-{number}" if len(found) > 1 else ""
            words = self.tr("This file was put together from {kept} and {former}, on {day}, by {name}.")
            former = f"{one.former.reference} ({one.former.initials})"
            title = words.format(kept=reference, former=former, day=day_in_prose(one.made_on), name=one.made_by)
            banner = Banner("info", title, one.merger.reason, icon="folder", name=f"case-same{suffix}")
            if one.may_undo:
                back = HintButton(self.tr("&Undo"), small=True, name=f"case-together-undo{suffix}")
                back.clicked.connect(lambda _on=False, each=one: self._undo(each))
                banner.add_button(back)
            elif one.may_take_apart:
                apart = HintButton(self.tr("Take apart again…"), small=True, name=f"case-apart{suffix}")
                apart.clicked.connect(lambda _on=False, each=one: self._desk.open("take-apart", each.merger.id))
                banner.add_button(apart)
            self._column.addWidget(banner)
        self.setVisible(bool(found))

    def _undo(self, one: Together) -> None:
        self._desk.do(taking_apart.undo, one.merger.id).then(failed=self._desk.trouble.emit)


class PutTogetherSheet(AskingSheet):
    """Nothing is chosen beforehand: which file, why, and the number of the file to be put away are typed."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__(
            desk,
            desk.tr("Put two files of one child together"),
            desk.tr("Only if you are sure that it is the same child. It can be taken apart again."),
            desk.tr("&Put together"),
            "together",
            width=760,
            height=680,
        )
        self._case_id = case_id
        self._told: tuple[Effect, ...] | None = None
        self._looked_at: object = None
        self._other = PersonField([], name="together-other")
        self._other.setPlaceholderText(self.tr("Type a case number"))
        self.ask("former", self.tr("The &other file, which is put away"), self._other)
        self._other.chosen.connect(self._look)
        self._other.textChanged.connect(self._look)  # also when what was typed before comes back
        self._stop = Banner("urgent", "", "", name="together-obstacle")
        self._stop.hide()
        self.body.addWidget(self._stop)
        self._sides = named(QWidget(), "together-sides")
        self._grid = QGridLayout(self._sides)
        box(self._grid, 0, 8)
        for column, stretch in ((0, 2), (1, 3), (2, 3)):
            self._grid.setColumnStretch(column, stretch)
        self._sides.hide()
        self.body.addWidget(self._sides)
        self._doubt = Text("", "attn-strong", "together-doubt")
        self._doubt.hide()
        self.body.addWidget(self._doubt)
        self._effects = Banner("attn", self.tr("What changes"), "", icon="eye", name="together-effects")
        self._nothing = Text(self.tr("Nobody will see more or less than before."), "body", "together-nothing")
        for part in (self._effects, self._nothing):
            part.hide()
            self.body.addWidget(part)
        self._reason = GrowingText(min_lines=2, name="together-reason")
        self.ask("reason", self.tr("&How you know that it is the same child"), self._reason)
        self._typed = named(QLineEdit(), "together-typed")
        self.ask("typed", self.tr("To be sure, type the &number of the file that is put away"), self._typed)
        self.body.addStretch(1)
        self._other.setFocus()
        desk.ask(merging.candidates, case_id).then(self._offer, failed=self.refused)

    def _offer(self, found: tuple[Case, ...]) -> None:
        self._other.set_people([PersonChoice(one.id, f"{one.reference} {one.initials}", one.group) for one in found])
        self.keep(f"put-together-{self._case_id}")

    def _look(self, *_args: object) -> None:
        if self._other.key() != self._looked_at:
            self._looked_at = self._other.key()
            self._compare(self._looked_at)

    def _compare(self, key: object) -> None:
        self._told = None
        self.fields["former"].clear_problem()
        for part in (self._stop, self._sides, self._doubt, self._effects, self._nothing):
            part.hide()
        if key is not None:
            asked = self.desk.ask(merging.compare, self._case_id, cast(CaseId, key))
            asked.then(self._show, failed=self.refused)

    def _show(self, found: Comparison) -> None:
        if found.former.case.id != self._other.key():
            return  # another was chosen since
        self._told = found.effects
        clear_layout(self._grid)
        for row, (head, kept, former) in enumerate(self._lines(found.kept, found.former)):
            self._grid.addWidget(Text(head, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            for column, words in ((1, kept), (2, former)):
                told = Text(words, "strong" if row == 0 else "body", f"together-{row}-{column}")
                told.setAccessibleName(f"{head}: {words}")
                self._grid.addWidget(told, row, column, Qt.AlignmentFlag.AlignTop)
        self._sides.show()
        kept_ref, former_ref = found.kept.case.reference, found.former.case.reference
        sentences = [effect_sentence(one, kept_ref, former_ref) for one in found.effects]
        doubt = doubt_sentence(found.kept.case, found.former.case)
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        self._effects.set_words(self.tr("What changes"), "\n".join(sentences))
        (self._effects if sentences else self._nothing).show()
        if found.obstacle is not None:
            words = obstacle_sentence(found.obstacle, found.obstacle_on)
            self._stop.set_words(self.tr("These two cannot be put together as they stand."), words)
            self._stop.show()

    def _lines(self, kept: Side, former: Side) -> list[tuple[str, str, str]]:
        both = (kept, former)

        def line(head: str, words: list[str]) -> tuple[str, str, str]:
            return head, words[0], words[1]

        none = self.tr("Not known")
        born = [none if one.case.date_of_birth is None else day_in_prose(one.case.date_of_birth) for one in both]
        closed = [one.case.closed_on for one in both]
        return [
            (
                self.tr("File"),
                self.tr("%1, kept").replace("%1", kept.case.reference),
                self.tr("%1, put away").replace("%1", former.case.reference),
            ),
            line(self.tr("Name"), [one.case.child_name for one in both]),
            line(self.tr("Born"), born),
            line(self.tr("Group"), [one.case.group or none for one in both]),
            line(self.tr("Open since"), [day_in_prose(one.case.opened_on) for one in both]),
            line(self.tr("Closed on"), ["–" if day is None else day_in_prose(day) for day in closed]),
            line(self.tr("Lead"), [one.lead_name for one in both]),
            line(self.tr("Supervisor"), [one.supervisor_name for one in both]),
            line(self.tr("On the file"), [on_file(one.counts) for one in both]),
            line(self.tr("Who can read it now"), [", ".join(one.seen_by) for one in both]),
        ]

    def primary(self) -> None:
        """Put them together."""
        for field in self.fields.values():
            field.clear_problem()
        self._look()
        key = self._other.key()
        if key is None:
            self.fields["former"].set_problem(self.tr("Choose a file"))
            return
        if self._told is None:
            return  # they are not shown yet
        self.do(
            merging.put_together,
            self._case_id,
            cast(CaseId, key),
            reason=self._reason.text(),
            typed=self._typed.text(),
            told=self._told,
        ).then(self.settled, failed=self.refused)
