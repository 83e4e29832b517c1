"""The top of the session workspace: with whom, when, how far it is, and what can be done with the whole session."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.domain.session import SessionState
from app.services.workspace import WorkspaceView
from ui.components import HintButton, PageHeader, SaveIndicator, Tag
from ui.components.layout import Watcher
from ui.components.text import ElidedText
from ui.desk import Desk
from ui.wording import clock_time, weekday_in_prose
from ui.wording.dates import starting
from ui.wording.on_paper import paper_in_words
from ui.wording.practice import kind_name, state_name

_TONES = {
    SessionState.PLANNED: ("plain", "calendar"),
    SessionState.DRAFT: ("info", "pencil"),
    SessionState.FINISHED: ("good", "check"),
    SessionState.ACKNOWLEDGED: ("good", "check"),
    SessionState.NOT_AGREED: ("attn", "alert-circle"),
    SessionState.POSTPONED: ("plain", "clock"),
    SessionState.CANCELLED: ("plain", "minus"),
}
_SAID_BELOW = (SessionState.PLANNED, SessionState.DRAFT)  # by "Not started yet", and by Pause and Finish


def may_share(view: WorkspaceView) -> bool:
    """Whether the session can be put into a calendar or sent out: it lies ahead."""
    return view.session.state is SessionState.PLANNED and view.may_plan


class SessionHead(PageHeader):
    """The header of the workspace. Its buttons are connected by the page.

    ``left_out`` tells what of the title and subtitle there is no room for; "" once all of it is there.
    """

    left_out = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ", record=True, back=True)
        self._desk = desk
        self._tag = Tag("", "plain")
        self._has_room, self._may_share = True, False
        self._state: SessionState | None = None
        self._told = ""
        self.indicator = SaveIndicator()
        self.pdf = HintButton(self.tr("Save as PD&F…"), short=self.tr("PDF"), icon="file-export", name="session-pdf")
        self.share = HintButton(self.tr("S&hare…"), short=self.tr("Share…"), icon="calendar", name="session-share")
        self.pause = HintButton(self.tr("&Pause"), icon="cup", name="session-pause")
        self.start = HintButton(self.tr("&Start session"), kind="primary", name="session-start")
        self.finish = HintButton(self.tr("&Finish session…"), short=self.tr("Finish…"), name="session-finish")
        self.follow_up = HintButton(self.tr("F&ollow up…"), name="session-follow-up")
        for widget in (
            self._tag,
            self.indicator,
            self.pdf,
            self.share,
            self.pause,
            self.start,
            self.finish,
            self.follow_up,
        ):
            self.add(widget)
        for words in (self._title, self._subtitle):
            Watcher(words, self).resized.connect(self._tell)

    def set_room(self, *, narrow: bool, alone: bool, tight: bool = False) -> None:
        """In narrow windows the name matters more than "Planned" and "Draft"; Share goes beside the agenda."""
        super().set_room(narrow=narrow, alone=alone, tight=tight)
        self._has_room = not narrow
        self._fit()

    def _fit(self) -> None:
        self._tag.setVisible(self._has_room or self._state not in _SAID_BELOW)
        self.share.setVisible(self._has_room and self._may_share)
        self._tell()

    def _tell(self) -> None:
        lines = self._title, self._subtitle
        cut = [one.text() for one in lines if one.isHidden() or (isinstance(one, ElidedText) and one.is_cut)]
        told = " · ".join(words for words in cut if words.strip())
        if told != self._told:
            self._told = told
            self.left_out.emit(told)

    def show_view(self, view: WorkspaceView) -> None:
        """Show how the session stands, and the buttons that belong to that."""
        session = view.session
        other = view.supervisor if self._desk.vault.me == view.pair.supervisee else view.supervisee
        words = self.tr("%1 with %2")
        self.set_title(words.replace("%1", kind_name(session.kind)).replace("%2", other.full_name))
        self.set_subtitle(" · ".join(part for part in self._when_and_where(view) if part))
        tone, icon = _TONES[session.state]
        self._tag.set(state_name(session.state), tone, icon)  # type: ignore[arg-type]  # the tag's tones
        is_draft = session.state is SessionState.DRAFT
        self.indicator.setVisible(is_draft)
        self.pause.setVisible(view.takes_notes)
        self.finish.setVisible(view.takes_notes)
        self._state, self._may_share = session.state, may_share(view)
        self._fit()
        self.start.setVisible(session.state is SessionState.PLANNED and view.may_write)
        may_answer = self._desk.vault.me in (view.pair.supervisor, view.pair.supervisee)
        self.follow_up.setVisible(session.state is SessionState.FINISHED and may_answer)
        self.pdf.setVisible(session.state is not SessionState.CANCELLED and (view.is_read_only or not is_draft))

    def _when_and_where(self, view: WorkspaceView) -> tuple[str, ...]:
        session = view.session
        at = clock_time(session.planned_at)
        if session.started_at is not None:
            began = clock_time(session.started_at.astimezone(self._desk.around.zone))
            at = self.tr("started %1").replace("%1", began)
        paper = "" if view.paper is None else paper_in_words(view.paper)
        by = ""
        if self._desk.vault.me not in (view.pair.supervisor, view.pair.supervisee):
            by = starting(self.tr("supervised by %1").replace("%1", view.supervisor.full_name))
        return by, starting(weekday_in_prose(view.held_on)), at, session.place, paper
