"""Observations and samples in words: marks, rules, what the records say (practice.md b7, b8)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.reviews import Mark, Review, ReviewKind, SampleRule, Since, Watched
from app.services.reviews import Facts
from ui.wording.dates import count, day_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("Reviews", words)


_MARKS = {Mark.YES: "Yes", Mark.PARTLY: "Partly", Mark.NO: "No", Mark.NOT_APPLICABLE: "Does not apply"}
_RULES = {SampleRule.DRAWN: "Drawn by lot", SampleRule.NEWEST: "The newest", SampleRule.ALL: "All of them"}
_WATCHED = {Watched.SUPERVISION: "A session of supervision", Watched.PRACTICE: "Their work with children"}


def mark_name(mark: Mark) -> str:
    """Return how a question was answered."""
    return _tr(_MARKS[mark])


def then_words(mark: Mark | None) -> str:
    """Return how it was answered the time before: "Last time: partly"; "" when it was not asked."""
    if mark is None:
        return ""
    name = mark_name(mark)
    return _tr("Last time: {answer}").format(answer=name[:1].lower() + name[1:])


def since_words(found: Since) -> str:
    """Return how the questions came out against the last time: "2 better, 1 worse, 5 as before"."""
    return _tr("Questions answered: {better} better, {worse} worse, {same} as before.").format(
        better=found.better, worse=found.worse, same=found.same
    )


def rule_name(rule: SampleRule) -> str:
    """Return how records are chosen."""
    return _tr(_RULES[rule])


def watched_name(watched: Watched) -> str:
    """Return what was observed."""
    return _tr(_WATCHED[watched])


def kind_name(kind: ReviewKind) -> str:
    """Return what was done."""
    return _tr("Observation") if kind is ReviewKind.OBSERVATION else _tr("Audit sample")


def how_chosen(one: Review) -> str:
    """Return "3 of 7 records, drawn by lot", "" for an observation."""
    if one.rule is None:
        return ""
    rule = rule_name(one.rule)
    number = count(one.drawn_from, "record", "records")
    return _tr("{some} of {all}, {rule}").format(some=len(one.sessions), all=number, rule=rule[:1].lower() + rule[1:])


def facts_words(key: str, facts: Facts) -> str:
    """Return what the records themselves say to a question, "" for nothing."""
    if key == "held":
        held = count(facts.held, "session was held", "sessions were held")
        if facts.every_weeks is None:
            return _tr("In the records: {held}; no interval was agreed.").format(held=held)
        return _tr("In the records: {held}; agreed: every {weeks} weeks.").format(held=held, weeks=facts.every_weeks)
    if key == "moved":
        return _tr("In the records: {moved} moved, {cancelled} cancelled.").format(
            moved=facts.moved, cancelled=facts.cancelled
        )
    if key == "agreement":
        if facts.agreement_review_on is None:
            return _tr("In the records: no signed agreement.")
        return _tr("In the records: signed, to be reviewed by {day}.").format(
            day=day_in_prose(facts.agreement_review_on)
        )
    if key == "recorded":
        said = _tr("In the records: {time} of {held} finished in time, {answered} answered.").format(
            time=facts.in_time, held=facts.held, answered=facts.answered
        )
        if not facts.on_paper:
            return said
        words = _tr("{paper} of {held} written on paper first, and counted by the day written there.")
        return f"{said} {words.format(paper=facts.on_paper, held=facts.held)}"
    if key == "trained":
        if not facts.is_trained:
            return _tr("In the register: no training to supervise that is in date.")
        if facts.trained_until is None:
            return _tr("In the register: trained.")
        return _tr("In the register: trained, until {day}.").format(day=day_in_prose(facts.trained_until))
    return ""
