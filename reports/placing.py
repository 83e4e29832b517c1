"""Placing what is drawn on pages: one below the other, what belongs together on one page.

The rules are those of the layout library, whose parts (tables, and whatever has a size) are placed here as well; its
own way asks everything twice and keeps a state for columns and templates that our pages do not have.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import LayoutError

from app.domain.errors import ExportFailedError
from reports import furniture as around
from reports.flowables import GridFlow
from reports.furniture import BOTTOM, FIRST_TOP, LATER_TOP, MARGIN, PAGE_HEIGHT, TEXT_WIDTH, Furniture
from reports.tagging import TaggedCanvas
from reports.text_flow import TextFlow

_HAIR: Final = 1e-6  # points
_PAGE: Final = PAGE_HEIGHT - LATER_TOP - BOTTOM
_ENDLESS: Final = 0xFFFFFFF  # of room, where only the height is asked


class _Waiting:
    """What is still to be placed, made only when it is due: of a long document not everything is there at once."""

    def __init__(self, story: Iterable[Flowable]) -> None:
        self._story = iter(story)
        self._first: list[Flowable] = []  # what comes before the rest of the story, the next one last

    def __iter__(self) -> _Waiting:
        return self

    def __next__(self) -> Flowable:
        return self._first.pop() if self._first else next(self._story)

    def put_back(self, flows: Sequence[Flowable]) -> None:
        """Let these come next."""
        self._first.extend(reversed(flows))


class Placing:
    """Fills pages from the top, with the letterhead on the first and a running head on the others."""

    def __init__(self, canvas: TaggedCanvas, furniture: Furniture) -> None:
        self._canvas, self._furniture = canvas, furniture
        self._begin_page()

    def place(self, story: Iterable[Flowable]) -> None:
        """Draw ``story`` and finish the last page.

        Raises ExportFailedError("layout") when something has no room on a page of its own.
        """
        waiting = _Waiting(story)
        try:
            for flow in waiting:
                if _stays_with_next(flow):
                    self._keep_together(flow, waiting)
                elif not self._fits(flow):
                    self._divide(flow, waiting)
        except LayoutError:  # from within a table
            raise ExportFailedError("layout") from None
        self._canvas.showPage()

    def _begin_page(self) -> None:
        self._is_first = self._canvas.page_index == 0
        if self._is_first:
            around.draw_letterhead(self._canvas, self._furniture)
        else:
            around.draw_running_head(self._canvas, self._furniture)
        self._y = PAGE_HEIGHT - (FIRST_TOP if self._is_first else LATER_TOP)
        self._is_at_top = True
        self._after = 0.0  # the space that what was drawn last wants below it

    def _next_page(self) -> None:
        self._canvas.showPage()
        self._begin_page()

    def _space(self, flow: Flowable) -> float:
        """Return the space above ``flow``: the larger of what it wants and what the one above wants below itself."""
        return 0.0 if self._is_at_top else max(flow.getSpaceBefore() - self._after, 0.0)

    def _fits(self, flow: Flowable) -> bool:
        """Draw ``flow`` if there is room for it, and return whether there was."""
        space = self._space(flow)
        room = self._y - BOTTOM - space
        if room <= 0:
            return False
        width, height = flow.wrapOn(self._canvas, TEXT_WIDTH, room)
        y = self._y - height - space
        if y < BOTTOM - _HAIR:
            return False
        flow.drawOn(self._canvas, MARGIN, y, _sW=TEXT_WIDTH - width)  # type: ignore[call-arg] # the stubs leave it out
        self._after = flow.getSpaceAfter()
        y -= self._after
        if y != self._y:
            self._is_at_top = False
        self._y = y
        return True

    def _divide(self, flow: Flowable, waiting: _Waiting) -> None:
        """Draw what fits of something that does not, and leave the rest waiting for the next page."""
        room = self._y - BOTTOM - self._space(flow)
        parts = flow.splitOn(self._canvas, TEXT_WIDTH, room) if room > 0 else []
        if parts:
            if not self._fits(parts[0]):
                raise ExportFailedError("layout")
            waiting.put_back(parts[1:])
        elif self._is_at_top and not self._is_first:
            raise ExportFailedError("layout")
        else:
            waiting.put_back([flow])
            self._next_page()

    def _keep_together(self, first: Flowable, waiting: _Waiting) -> None:
        """Go to the next page where a heading, and all that is to stay with it, has no room on this one.

        Of what may be divided that is only the beginning: a long note would leave most of a page empty.
        """
        group = [first]
        while _stays_with_next(group[-1]) and (following := next(waiting, None)) is not None:
            group.append(following)
        room = self._y - BOTTOM - self._space(first)
        if self._height(group) > room - _HAIR and (self._is_first or not self._is_at_top):
            self._next_page()
        for flow in group:
            flow.keepWithNext = 0  # it has its place: on this page or, where they need more than one, on several
        waiting.put_back(group)

    def _height(self, group: list[Flowable]) -> float:
        height = after = 0.0
        for index, flow in enumerate(group):
            tall = flow.wrapOn(self._canvas, TEXT_WIDTH, _ENDLESS)[1]
            if flow is group[-1]:
                tall = _beginning(flow, tall)
            if tall <= _HAIR:
                continue
            height += tall + (max(flow.getSpaceBefore() - after, 0.0) if index else 0.0)
            after = flow.getSpaceAfter()
            height += after
        return height - after


def _beginning(flow: Flowable, tall: float) -> float:
    """Return how much of something ``tall`` points high stays with what is above it."""
    if isinstance(flow, TextFlow) or (isinstance(flow, GridFlow) and tall > _PAGE):
        return flow.beginning()
    return tall


def _stays_with_next(flow: Flowable) -> bool:
    return bool(getattr(flow, "keepWithNext", False))
