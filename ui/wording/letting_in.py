"""Who was let into what, who stands in for whom, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.letting_in import GrantKind, GrantWay, NoticeKind
from app.services.guests import Asked, InForce
from app.services.notices import TAKEN_OUT, Told
from ui.wording.dates import count, day_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("LettingIn", words)


def told(line: Told, today: date) -> tuple[str, str]:
    """Return the two sentences of a line on Today: what happened, and by whom, when, why."""
    if line.kind is NoticeKind.COVER:
        what, then = _cover(line, today), ""
    elif line.kind in TAKEN_OUT:
        what, then = _taken_out(line)
    elif line.kind is NoticeKind.REFUSED:
        what = _tr("%1 did not open %2 to you.").replace("%1", line.by).replace("%2", _about(line.about, line.cases))
        then = line.answer
    elif line.kind is NoticeKind.OPENED:
        what = _tr("You may read %1 until %2.").replace("%1", _about(line.about, line.cases))
        what, then = what.replace("%2", day_in_prose(line.until)), _how(line)
    else:
        what, then = _let_in(line), f"{_how(line)} {_why(line.why)}".strip()
    if line.tell:
        what = _tr("Please tell %1, who has no key:").replace("%1", line.tell) + f" {what}"
    return what, then


def _cover(line: Told, today: date) -> str:
    first = line.starts_on or line.on
    if line.until < first or line.until < today:
        words = _tr("%1 no longer stands in for %2.")
        return words.replace("%1", line.who).replace("%2", line.absent)
    words = _tr("%1 supervises in the place of %2 from %3 to %4.").replace("%1", line.who)
    words = words.replace("%2", line.absent).replace("%3", day_in_prose(first))
    return words.replace("%4", day_in_prose(line.until))


def _taken_out(line: Told) -> tuple[str, str]:
    what = _tr("%1 took all records out on %2.").replace("%1", line.who).replace("%2", day_in_prose(line.on))
    if line.kind is NoticeKind.EVERYTHING_PLAIN:
        return what, _tr(
            "The copy is not sealed: whoever has it can read it. Ask where it is if you did not know of it."
        )
    return what, _tr("The copy is sealed with a key of its own. Ask where both are if you did not know of it.")


def _let_in(line: Told) -> str:
    if line.grant_kind is GrantKind.RETURN:
        words = _tr("%1 may read %2 from now on.")
    else:
        words = _tr("%1 may read %2 until %3.").replace("%3", day_in_prose(line.until))
    return words.replace("%1", line.who).replace("%2", _about(line.about, line.cases))


def _how(line: Told) -> str:
    on = day_in_prose(line.on)
    words = {
        GrantWay.PRESENT_READER: _tr("Opened by %1 on %2."),
        GrantWay.RECOVERY_SHEET: _tr("Opened by %1 with the recovery sheet on %2."),
        GrantWay.SUPERVISEE: _tr("Opened by %1 on %2."),
        GrantWay.SUPERVISEE_SAID: _tr("Opened by %1 on %2, as the person supervised has agreed."),
        GrantWay.ROLE: _tr("By %1 on %2."),
    }.get(line.way or GrantWay.ROLE, "")
    return words.replace("%1", line.by).replace("%2", on)


def _why(why: str) -> str:
    return _tr("Why: %1").replace("%1", why) if why else ""


def _about(about: Sequence[tuple[object, date, str, str]], cases: Sequence[tuple[str, str]]) -> str:
    parts = []
    if len(about) == 1:
        _id, on, supervisor, supervisee = about[0]
        words = _tr("the personal part of the session of %1 (%2 and %3)").replace("%1", day_in_prose(on))
        parts.append(words.replace("%2", supervisor).replace("%3", supervisee))
    elif about:
        days = sorted(one[1] for one in about)
        words = _tr("the personal parts of %1 sessions (%2 and %3), %4 to %5").replace("%1", str(len(about)))
        words = words.replace("%2", about[0][2]).replace("%3", about[0][3])
        parts.append(words.replace("%4", day_in_prose(days[0])).replace("%5", day_in_prose(days[-1])))
    if cases:
        names = ", ".join(f"{initials} {reference}" for initials, reference in cases)
        parts.append(
            _tr("the case %1").replace("%1", names) if len(cases) == 1 else _tr("the cases %1").replace("%1", names)
        )
    return _tr(" and ").join(parts) or _tr("what was asked for")


def asked(line: Asked) -> tuple[str, str]:
    """Return the two sentences of a request on Today."""
    about = _about(line.about, ())
    if line.is_mine:
        what = _tr("You asked to read %1.").replace("%1", about)
        return what, _tr("One of the two has to open it. Asked on %1.").replace("%1", day_in_prose(line.asked_on))
    what = _tr("%1 asks to read %2 until %3.").replace("%1", line.reader_name).replace("%2", about)
    return what.replace("%3", day_in_prose(line.until)), _why(line.why)


def in_force(line: InForce) -> tuple[str, str]:
    """Return who is let in and to what, for the list in Settings."""
    parts = []
    if line.sessions:
        parts.append(count(line.sessions, "personal part", "personal parts"))
    if line.cases:
        parts.append(count(line.cases, "case", "cases"))
    why = {
        GrantKind.EXCEPTION: _tr("for a written reason"),
        GrantKind.CHILD: _tr("for a written reason"),
        GrantKind.SAMPLE: _tr("for an audit"),
        GrantKind.COVER: _tr("while standing in"),
        GrantKind.RETURN: "",
    }[line.kind]
    words = _tr("%1, %2, until %3. Opened by %4.").replace("%1", _tr(" and ").join(parts) or _tr("Nothing yet"))
    words = words.replace("%2", why).replace("%3", day_in_prose(line.until)).replace("%4", line.by)
    return line.reader_name, words
