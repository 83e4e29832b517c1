"""Banners that tell: on Today what one was told and asked, on a person's page who stands in for whom."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.letting_in import NoticeKind
from app.services import covering, notices
from app.services.covering import CoverLine
from app.services.guests import Asked
from app.services.notices import Told
from ui.components import Banner, HintButton
from ui.desk import Desk
from ui.wording import day_in_prose
from ui.wording.letting_in import asked, told


def told_banner(desk: Desk, line: Told) -> Banner:
    """Return the banner of a line, with the button that marks it as read."""
    what, then = told(line, desk.today())
    is_cover = line.kind is NoticeKind.COVER
    banner = Banner("info" if is_cover else "priv", what, then, icon="users" if is_cover else "eye", name="told")
    words = desk.tr("I have told them") if line.tell else desk.tr("I have read this")
    button = HintButton(words, small=True, name="told-read")
    button.clicked.connect(lambda: desk.do(notices.read, line.id).then())
    banner.add_button(button)
    return banner


def asked_banner(desk: Desk, line: Asked) -> Banner:
    """Return the banner of a request: to answer, or one's own with the way round by the sheet."""
    what, then = asked(line)
    banner = Banner("priv", what, then, icon="lock", name="asked")
    if line.is_mine:
        button = HintButton(desk.tr("Use the recovery sheet…"), small=True, name="asked-sheet")
        button.clicked.connect(lambda: desk.open("use-sheet", line.id))
    else:
        button = HintButton(desk.tr("Answer…"), small=True, name="asked-answer")
        button.clicked.connect(lambda: desk.open("answer", line))
    banner.add_button(button)
    return banner


def cover_banners(desk: Desk, lines: tuple[CoverLine, ...]) -> Iterator[Banner]:
    """Yield one banner for each absence on a person's page."""
    for line in lines:
        title = desk.tr("%1 supervises in the place of %2.").replace("%1", line.stand_in_name)
        when = desk.tr("From %1 to %2.").replace("%1", day_in_prose(line.starts_on))
        words = [when.replace("%2", day_in_prose(line.ends_on))]
        if line.is_over:
            title = desk.tr("%1 stood in for %2.").replace("%1", line.stand_in_name)
        for name in line.left_out:
            words.append(desk.tr("Nobody supervises %1 meanwhile: choose another supervisor.").replace("%1", name))
        banner = Banner(
            "attn" if line.is_under_way else "info",
            title.replace("%2", line.absent_name),
            " ".join(words),
            icon="calendar",
            name="absence",
        )
        for pairs, after in ((line.may_open, False), (line.may_return, True)):
            for pair_id, name in pairs:
                banner.add_button(_parts_button(desk, line, pair_id, name, after=after))
        if line.may_end:
            back = HintButton(desk.tr("Back again"), small=True, name="absence-end")
            back.clicked.connect(lambda _on=False, cover=line.id: desk.do(covering.come_back, cover).then())
            banner.add_button(back)
        yield banner


def _parts_button(desk: Desk, line: CoverLine, pair_id: object, name: str, *, after: bool) -> HintButton:
    words = desk.tr("Open notes from the absence…") if after else desk.tr("Open earlier notes…")
    button = HintButton(words, small=True, name="absence-open-parts")
    button.setAccessibleName(f"{words} {name}")
    button.clicked.connect(lambda: desk.open("open-parts", line, pair_id, after))
    return button
