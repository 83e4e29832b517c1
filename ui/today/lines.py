"""The lines at the top of Today that lead to the settings: each with one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from app.services.policy import Asks
from app.services.today import TodayView
from ui.tones import BannerTone
from ui.wording import clock_time, count, day_in_prose


@dataclass(frozen=True, slots=True)
class SettingLine:
    """One line. ``words`` and ``button`` are its step: the route it opens, with what."""

    name: str
    tone: BannerTone
    icon: str
    what: str
    then: str
    words: str
    button: str
    route: str
    about: tuple[object, ...] = ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Today", text)


def unreported_lines(view: TodayView, zone: tzinfo) -> Iterator[SettingLine]:
    """Yield the children who told somebody something that nobody has noted as reported, longest waiting first."""
    for one in view.unreported:
        local = one.at.astimezone(zone)
        label = f"{one.initials} · {one.reference}"
        what = _tr("%1 told somebody something on %2 at %3, and no report is noted.")
        what = (
            what.replace("%1", label).replace("%2", day_in_prose(local.date())).replace("%3", clock_time(local.time()))
        )
        yield SettingLine(
            "unreported",
            "urgent",
            "alert-triangle",
            what,
            _tr("Call first. Then note when it was reported, and to whom."),
            _tr("It is reported…"),
            "note-reported",
            "reported",
            (one.case_id, label),
        )


def _leavers(view: TodayView) -> Iterator[SettingLine]:
    for one in view.left_with_key:
        what = _tr("%1 has left and still holds a key.").replace("%1", one.name)
        then = _tr("Since %1. Their passphrase opens these records until you take it away.")
        yield SettingLine(
            "left-with-key",
            "urgent",
            "alert-triangle",
            what,
            then.replace("%1", day_in_prose(one.left_on)),
            _tr("Take the &key away…"),
            "take-key-away",
            "take-away",
            (one.person_id,),
        )


def _keys_in_hand(view: TodayView) -> Iterator[SettingLine]:
    if view.needs_recovery_sheet:
        yield SettingLine(
            "needs-recovery-sheet",
            "attn",
            "file-alert",
            _tr("There is no recovery sheet yet."),
            _tr("If the passphrases are forgotten, nobody can open the records."),
            _tr("&Make one…"),
            "make-sheet",
            "recovery-sheet",
        )
    if view.needs_second_key:
        yield SettingLine(
            "needs-second-key",
            "attn",
            "user-plus",
            _tr("Only you can open these records."),
            _tr("Give a second person a key of their own, so that nothing is lost while you are away."),
            _tr("Give a &key…"),
            "give-second-key",
            "settings-group",
            ("access",),
        )


_POLICY = {
    Asks.APPROVAL: ("The supervision policy is not approved yet.", "Read it, change what is not yours, approve it."),
    Asks.REVIEW: ("The supervision policy is due for its review.", "Look at it again and approve it anew."),
    Asks.OVERDUE: ("The review of the supervision policy is overdue.", "Look at it again and approve it anew."),
}


def _policy(view: TodayView) -> Iterator[SettingLine]:
    if view.policy is Asks.NOTHING:
        return
    what, then = _POLICY[view.policy]
    yield SettingLine(
        "policy-asks",
        "attn" if view.policy is Asks.OVERDUE else "info",
        "file-text",
        _tr(what),
        _tr(then),
        _tr("&Open it"),
        "open-policy",
        "settings-group",
        ("policy",),
    )


def setting_lines(view: TodayView, *, is_invented: bool) -> Iterator[SettingLine]:
    """Yield what there is to say, the most pressing first. The keys of an invented club are nobody's worry."""
    yield from _leavers(view)
    if view.requests_open:
        what = count(view.requests_open, "request to see records is open.", "requests to see records are open.")
        then = _tr("There is usually one month to answer.")
        yield SettingLine(
            "open-requests",
            "attn",
            "file-text",
            what,
            then,
            _tr("&Look"),
            "look-at-requests",
            "settings-group",
            ("requests",),
        )
    if not is_invented:
        yield from _keys_in_hand(view)
    if view.records_to_review:
        what = count(view.records_to_review, "record is up for review.", "records are up for review.")
        yield SettingLine(
            "to-review",
            "info",
            "hourglass",
            what,
            _tr("Its period is over, or somebody proposed to dispose of it. Nothing goes by itself."),
            _tr("&Review"),
            "review-records",
            "settings-group",
            ("keeping",),
        )
    yield from _policy(view)
    if view.contacts_need_check:
        yield SettingLine(
            "check-contacts",
            "info",
            "phone",
            _tr("Are the numbers to call still right?"),
            _tr("They should be checked once a year."),
            _tr("Check &them"),
            "check-numbers",
            "settings-group",
            ("calls",),
        )
