"""What the club's policy asks when something in it is changed: a figure, an interval, a section, the approval."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from app.services import policy
from app.services.policy import FigureRow, IntervalRow, PolicyView
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText, NumberField, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.wording.policy import figure_name, figure_value, interval_in_words, people_in, source_in_words


class FigureSheet(AskingSheet):
    """One figure, with the one that Holdfast begins with and where that comes from."""

    def __init__(self, desk: Desk, row: FigureRow, view: PolicyView) -> None:
        super().__init__(desk, figure_name(row.key), "", desk.tr("&Save"), "policy-figure", height=380)
        self._key = row.key
        self._value = NumberField(1, policy.MOST, row.value, name="policy-figure-value")
        unit = figure_value(row.key, 2).removeprefix("2 ")
        self.ask(row.key, f"&{unit[0].upper()}{unit[1:]}", self._value)
        shipped = figure_value(row.key, row.shipped)
        self.body.addWidget(Text(source_in_words(row.source, shipped, view.checked_on), "soft"))
        self.body.addStretch(1)
        self._value.setFocus()
        self.keep(f"policy-figure-{row.key}")

    def primary(self) -> None:
        """Keep it in the draft."""
        self.do(policy.set_figure, self._key, self._value.value()).then(self.settled, failed=self.refused)


class IntervalSheet(AskingSheet):
    """How often people in one role are supervised, and while they are new in it."""

    def __init__(self, desk: Desk, row: IntervalRow, view: PolicyView) -> None:
        super().__init__(desk, people_in(row.interval.role), "", desk.tr("&Save"), "policy-interval", height=560)
        self._interval = row.interval
        self._weeks = NumberField(1, policy.MOST, row.interval.weeks, name="policy-interval-weeks")
        self._new = NumberField(1, policy.MOST, row.interval.new_weeks, name="policy-interval-new")
        self._for = NumberField(0, policy.MOST, row.interval.new_for_weeks, name="policy-interval-new-for")
        self.ask("weeks", self.tr("Supervised every so many &weeks"), self._weeks)
        self.ask("new_weeks", self.tr("While &new in the role, every so many weeks"), self._new)
        self.ask("new_for_weeks", self.tr("&For so many weeks; 0 when nothing changes for new people"), self._for)
        told = source_in_words(row.source, interval_in_words(row.shipped), view.checked_on)
        self.body.addWidget(Text(told, "soft"))
        self.body.addWidget(Text(policy.new_in_role_source(), "soft"))
        self.body.addStretch(1)
        self._weeks.setFocus()
        self.keep(f"policy-interval-{row.interval.role.value}")

    def primary(self) -> None:
        """Keep them in the draft."""
        changed = replace(
            self._interval,
            weeks=self._weeks.value(),
            new_weeks=self._new.value(),
            new_for_weeks=self._for.value(),
        )
        self.do(policy.set_interval, changed).then(self.settled, failed=self.refused)


class SectionSheet(AskingSheet):
    """One section of the written policy. ``place`` is None for a new one."""

    def __init__(self, desk: Desk, view: PolicyView, place: int | None) -> None:
        title = desk.tr("A new section") if place is None else desk.tr("A section of the policy")
        super().__init__(desk, title, "", desk.tr("&Save"), "policy-section", height=620)
        self._place = place
        self._heading = named(QLineEdit(), "policy-section-title")
        self._text = GrowingText(min_lines=8, name="policy-section-text")
        if place is not None:
            section = view.shown.sections[place]
            self._heading.setText(section.title)
            self._heading.setCursorPosition(0)
            self._text.set_text(section.text)
        self.ask("title", self.tr("&Title"), self._heading)
        self.ask("text", self.tr("&What it says"), self._text)
        if place is not None:
            self.fields["text"].set_hint(self.tr("Empty it to leave this section out."))
        self.body.addStretch(1)
        self._heading.setFocus()
        self.keep(f"policy-section-{'new' if place is None else place}")

    def primary(self) -> None:
        """Keep it in the draft."""
        self.do(policy.set_section, self._place, self._heading.text(), self._text.text()).then(
            self.settled, failed=self.refused
        )


class ApproveSheet(AskingSheet):
    """By whom, on which day, and when it is looked at again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            desk.tr("Approve the supervision policy"),
            desk.tr("What is written counts from then on. The version before stays on file."),
            desk.tr("&Approve it"),
            "policy-approve",
            height=520,
        )
        self._by = named(QLineEdit(), "policy-approved-by")
        self.ask("by", self.tr("Approved &by, such as the committee"), self._by)
        self._on = DateField(desk.today, name="policy-approved-on")
        self.ask("on", self.tr("&On"), self._on)
        self.fields["on"].set_hint(self.tr("The day of the meeting that approved it."))
        self._review = DateField(desk.today, name="policy-review-on", prefer="future")
        self._review.set_date(policy.usual_review(desk.today()))
        self.ask("review_on", self.tr("To be &reviewed by"), self._review)
        self.body.addStretch(1)
        self._by.setFocus()
        self.keep("policy-approve")

    def primary(self) -> None:
        """Put it in force."""
        for field in self.fields.values():
            field.clear_problem()
        on, review_on = self.day_in("on", self._on), self.day_in("review_on", self._review)
        if on is None or review_on is None:
            return
        self.do(policy.approve, self._by.text(), on, review_on).then(self.settled, failed=self.refused)
