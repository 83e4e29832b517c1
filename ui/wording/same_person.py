"""Two entries of one person put together: whose sight changes, what stands in the way, what stands under an entry."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.people import Person
from app.domain.same_person import Alike
from app.services.same_person import Counts, Obstacle
from app.services.sight_changes import Effect
from ui.wording import count
from ui.wording.practice import role_name


def _tr(words: str) -> str:
    return QCoreApplication.translate("SamePerson", words)


_UNDER = {
    "supervision_pair": ("supervision", "supervisions"),
    "session": ("session", "sessions"),
    "child_case": ("child’s case", "children’s cases"),
    "case_discussion": ("case discussion", "case discussions"),
    "decision": ("decision", "decisions"),
    "action": ("action", "actions"),
    "group_session": ("group session led", "group sessions led"),
    "group_part": ("case discussion in a group", "case discussions in groups"),
    "group_decision": ("decision in a group", "decisions in groups"),
    "training": ("course", "courses"),
    "watching": ("place to watch", "places to watch"),
    "cover": ("absence or cover", "absences and covers"),
    "objective": ("objective", "objectives"),
    "feedback": ("answer on feedback", "answers on feedback"),
    "feedback_response": ("note on feedback", "notes on feedback"),
    "review": ("observation or sample", "observations and samples"),
    "escalation": ("disagreement", "disagreements"),
    "allocation": ("case given", "cases given"),
    "export_receipt": ("signed document", "signed documents"),
    "access_request": ("request", "requests"),
    "appointment": ("role", "roles"),
    "line_manager": ("person managed", "people managed"),
    "audit": ("entry in the trail", "entries in the trail"),
}


def under(counts: Counts) -> str:
    """Return "1 supervision, 3 sessions": what stands under an entry."""
    found = dict(counts)
    return ", ".join(count(found[table], *words) for table, words in _UNDER.items() if table in found)


def stays_words(kept: Person, former: Person) -> str:
    """Return what becomes of the two names, and of how they are reached where the kept entry does not say it."""
    told = _tr(
        "What was said, decided or signed stays under the name it was made under. New records say the name "
        "that is kept."
    )
    takes_over = (former.email and not kept.email) or (former.telephone and not kept.telephone)
    reached = _tr("If it has no e-mail address or telephone number yet, it takes over that of the other entry.")
    return f"{told} {reached}" if takes_over else told


def goes_back_words(former: Person, *, took_over_contact: bool) -> str:
    """Return what becomes of what stood under the entry that was put away, when the two are taken apart."""
    if took_over_contact:
        words = _tr("What stood under %1 before goes back there, a number or address that was taken over too.")
    else:
        words = _tr("What stood under %1 before goes back there.")
    return words.replace("%1", former.full_name)


def effect_sentences(effect: Effect) -> list[str]:
    """Return what somebody will see more or less of, and which role and whose line management is new for them."""
    told = []
    if effect.more:
        words = _tr("{name} will also see: {what}.")
        told.append(words.format(name=effect.name, what=", ".join(effect.more)))
    if effect.less:
        words = _tr("{name} will not see any more: {what}.")
        told.append(words.format(name=effect.name, what=", ".join(effect.less)))
    for role in effect.roles:
        told.append(_tr("{name} will have the role: {role}.").format(name=effect.name, role=role_name(role)))
    if effect.manages:
        words = _tr("{name} will be the line manager of: {who}.")
        told.append(words.format(name=effect.name, who=", ".join(effect.manages)))
    if effect.manages_no_more:
        words = _tr("{name} will not be the line manager any more of: {who}.")
        told.append(words.format(name=effect.name, who=", ".join(effect.manages_no_more)))
    return told


def obstacle_sentence(obstacle: Obstacle) -> str:
    """Return why two entries cannot be put together as they stand, and what to do."""
    return {
        Obstacle.SAME: _tr("It is one and the same entry."),
        Obstacle.TOGETHER: _tr("Another entry was put together with this one before. Take those two apart first."),
        Obstacle.TWO_PEOPLE: _tr(
            "The records say that they are two: one supervises, manages, stands in for or approved something of the "
            "other, or both are in one group. If that was a mistake, put it right there first."
        ),
        Obstacle.OWN: _tr("One of them is you. Ask another lead or deputy to do it, as it changes what you see."),
        Obstacle.BOTH_KEYS: _tr(
            "Each holds a key of their own. In Settings, take away the key that is not used; notes that only it opens "
            "stay closed until somebody who reads them lets the other in."
        ),
        Obstacle.KEY: _tr("The one to be put away holds the key. Keep that one instead."),
        Obstacle.LEFT: _tr("The one to be kept has left, and the other has not. Keep the other instead."),
        Obstacle.TWO_SUPERVISORS: _tr("Both are supervised today. End the supervision of one of them first."),
        Obstacle.HALF_SIGNED: _tr("An agreement waits for a second signature. Have it signed, or change it, first."),
        Obstacle.BEING_WRITTEN: _tr("Notes are being written under the one to be put away. Finish those first."),
        Obstacle.DISPOSAL: _tr("Something of theirs is proposed for disposal. Settle that first."),
        Obstacle.REQUEST: _tr("One of them has asked to see what is kept. Answer that request first."),
    }[obstacle]


def alike_words(why: Alike) -> str:
    """Return "the same name"."""
    return {
        Alike.NAME: _tr("the same name"),
        Alike.PARTS: _tr("the same first and last name"),
        Alike.EMAIL: _tr("the same e-mail address"),
        Alike.TELEPHONE: _tr("the same telephone number and part of the name"),
    }[why]
