"""Painting a row of a list: two lines, a lead column, an icon or tick box, a tag, buttons (mocks 03 and 05)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.components.drift import paint_drift
from ui.components.painting import put_icon, rounded, text_width
from ui.components.rows import ROW, Index, Row
from ui.components.tag import paint_tag, tag_size
from ui.theme import current, icons, px

PAD = 14
CHOSEN = 4  # px at the left of the chosen row: in high contrast its ground is that of the others
LEAD = 76


class RowDelegate(QStyledItemDelegate):
    """Paints rows. With ``wrap`` long lines go on below; without it they end in an ellipsis and rows are alike."""

    def __init__(
        self,
        parent: QObject,
        *,
        wrap: bool,
        flush: bool = False,
        round_ends: bool = False,
        choosing: bool = False,
    ) -> None:
        super().__init__(parent)
        self.choosing = choosing
        self.wrap = wrap
        self.flush = flush
        self.round_ends = round_ends  # the list fills a card, so its ends are as round as the card
        self.button_at = -1  # the button of the current row that the keys have reached, -1 for the row itself
        self.hovered: tuple[int, int] = (-1, -1)  # row and button under the pointer

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802  # Qt's name
        """Return the height of the row at the width of the list; where all are alike, the first is the measure."""
        view = self.parent()
        if not isinstance(view, QListView):
            row, width = index.data(ROW), option.rect.width()
        else:
            measure = index.model().index(0, 0) if view.uniformItemSizes() else index
            row, width = measure.data(ROW), view.viewport().width()
        return QSize(0, self.height(row, width)) if row else QSize()

    def height(self, row: Row, width: int) -> int:
        """Return the height in pixels of ``row`` in a list ``width`` pixels wide: at least 44 at 100 %."""
        if not self.wrap:
            title, below = _line_heights()
            height = px(20) + title + (below if row.detail else 0)
        else:
            detail = QFontMetrics(_detail_font())
            room = self._words_rect(row, QRect(0, 0, width, px(44))).width()
            lines = _Laid(row, room).height
            height = px(20) + lines
            if row.detail:
                box = QRect(0, 0, max(room, px(40)), 100_000)
                height += px(1) + detail.boundingRect(box, int(Qt.TextFlag.TextWordWrap), row.detail).height()
        if row.bar:
            height += px(22)
        return max(height, px(44))

    def button_rects(self, row: Row, rect: QRect) -> list[QRect]:
        """Return where the buttons of ``row`` are, left to right, within ``rect``."""
        found: list[QRect] = []
        right = rect.right() + 1 - self._pad()
        for _, words in reversed(row.buttons):
            width = text_width(_button_font(), words) + px(20)
            found.insert(0, QRect(right - width, rect.top() + (rect.height() - px(30)) // 2, width, px(30)))
            right -= width + px(8)
        return found

    def check_rect(self, rect: QRect) -> QRect:
        """Return where the tick box is within ``rect``."""
        top = rect.top() + px(11) if self.wrap else rect.top() + (rect.height() - px(20)) // 2
        return QRect(rect.left() + self._pad(), top, px(20), px(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row and the line under it."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = current()
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        first, last = index.row() == 0, index.row() == index.model().rowCount() - 1
        if row.band:
            self._fill(painter, rect, theme.color(f"{row.band}Soft"), first=first, last=last)
        elif self.choosing and self._is_current(index):
            self._fill(painter, rect, theme.color("accentSoft"), first=first, last=last)
        elif focused or state & QStyle.StateFlag.State_MouseOver:
            self._fill(painter, rect, theme.color("canvas"), first=first, last=last)
        if self.choosing and self._is_current(index):
            self._fill(painter, rect, theme.color("accent"), first=first, last=last, width=px(CHOSEN))
        if not last and not self.flush:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        self._paint_front(painter, row, rect)
        self._paint_end(painter, row, rect, index.row(), focused=focused)
        self._paint_words(painter, row, self._words_rect(row, rect))
        painter.restore()

    def _is_current(self, index: Index) -> bool:
        view = self.parent()
        return isinstance(view, QListView) and view.currentIndex().row() == index.row()

    def _pad(self) -> int:
        return 0 if self.flush else px(PAD)

    def _fill(
        self, painter: QPainter, rect: QRect, colour: QColor, *, first: bool, last: bool, width: int | None = None
    ) -> None:
        """Fill a row, or ``width`` at its left; the first and last of a list in a card are round where the card is."""
        part = rect if width is None else QRect(rect.left(), rect.top(), width, rect.height())
        if self.flush or not self.round_ends:
            painter.fillRect(part, colour)
            return
        painter.save()
        painter.setClipRect(part)
        radius = px(9)
        rounded(painter, rect.adjusted(0, 0 if first else -radius, 0, 0 if last else radius), radius, colour)
        painter.restore()

    def _words_rect(self, row: Row, rect: QRect) -> QRect:
        left = rect.left() + self._pad()
        if row.lead:
            left += px(LEAD)
        if row.check is not None or row.icon:
            left += px(32)
        right = rect.right() + 1 - self._pad()
        buttons = self.button_rects(row, rect)
        if buttons:
            right = buttons[0].left() - px(12)
        if row.tag:
            right -= tag_size(row.tag).width() + px(12)
        return QRect(left, rect.top(), max(right - left, px(40)), rect.height())

    def _paint_front(self, painter: QPainter, row: Row, rect: QRect) -> None:
        theme = current()
        left = rect.left() + self._pad()
        first = QRect(left, rect.top() + px(10), px(LEAD), QFontMetrics(_title_font()).height())
        if row.lead:
            painter.setFont(theme.font(14))
            painter.setPen(theme.color("ink2"))
            painter.drawText(first, int(Qt.AlignmentFlag.AlignVCenter), row.lead)
            left += px(LEAD)
        if row.check is not None:
            box = self.check_rect(rect).translated(left - rect.left() - self._pad(), 0)
            fill, edge = ("accent", "accent") if row.check else ("raised", "line2")
            rounded(painter, box, px(4), theme.color(fill), theme.color(edge))
            if row.check:
                put_icon(painter, icons.pixmap("check", "onAccent", 16), box)
        elif row.icon:
            single = not row.detail and not row.bar
            place = rect if single else first
            area = QRect(left, place.top(), px(20), place.height())
            put_icon(painter, icons.pixmap(row.icon, row.band or row.icon_colour, 20), area)

    def _paint_end(self, painter: QPainter, row: Row, rect: QRect, place: int, *, focused: bool) -> None:
        theme = current()
        rects = self.button_rects(row, rect)
        for at, (area, (_, words)) in enumerate(zip(rects, row.buttons, strict=True)):
            warm = self.hovered == (place, at)
            rounded(painter, area, px(7), theme.color("sunken" if warm else "raised"), theme.color("line2"))
            if focused and self.button_at == at:
                rounded(
                    painter, area.adjusted(-px(3), -px(3), px(3), px(3)), px(9), None, theme.color("focus"), width=px(2)
                )
            painter.setFont(_button_font())
            painter.setPen(theme.color("ink"))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)
        if row.tag:
            size = tag_size(row.tag)
            right = rects[0].left() - px(12) if rects else rect.right() + 1 - self._pad()
            paint_tag(
                painter,
                QRect(
                    right - size.width(), rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height()
                ),
                row.tag,
            )

    def _paint_words(self, painter: QPainter, row: Row, area: QRect) -> None:
        theme = current()
        title, detail = QFontMetrics(_title_font()), QFontMetrics(_detail_font())
        bar = px(22) if row.bar else 0
        strong_colour = row.band or "ink"
        if self.wrap:
            layout = _Laid(row, area.width())
            block = layout.height
        else:
            block = title.height()
        whole = block + (detail.height() if row.detail and not self.wrap else 0)
        top = (
            area.top() + px(10)
            if self.wrap and (row.detail or row.bar)
            else area.top() + (area.height() - whole - bar) // 2
        )
        if self.wrap:
            layout.draw(painter, area.left(), top, strong_colour)
        else:
            _draw_title_line(painter, row, QRect(area.left(), top, area.width(), title.height()), strong_colour)
        top += block
        if row.detail:
            painter.setFont(_detail_font())
            painter.setPen(theme.color(row.tone or "ink2"))
            if self.wrap:
                below = QRect(area.left(), top + px(1), area.width(), area.bottom() - top)
                painter.drawText(below, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), row.detail)
            else:
                words = detail.elidedText(row.detail, Qt.TextElideMode.ElideRight, area.width())
                painter.drawText(QRect(area.left(), top, area.width(), detail.height()), 0, words)
        if row.bar:
            line = QRect(area.left(), area.bottom() - px(28), min(area.width(), px(320)), px(20))
            paint_drift(painter, line, *row.bar)


_measured: tuple[QFont, int, int] | None = None


def _line_heights() -> tuple[int, int]:
    """Return the height of a line of the title and of one below, measured once in each look and at each text size."""
    global _measured  # one look for the whole process
    font = _title_font()
    if _measured is None or _measured[0] is not font:
        _measured = (font, QFontMetrics(font).height(), QFontMetrics(_detail_font()).height())
    return _measured[1:]


def _title_font() -> QFont:
    return current().font(15)


def _strong_font() -> QFont:
    return current().font(15, weight=600)


def _detail_font() -> QFont:
    return current().font(13)


def _button_font() -> QFont:
    return current().font(14, weight=600)


def _draw_title_line(painter: QPainter, row: Row, area: QRect, strong_colour: str) -> None:
    """Paint strong words, title and the rest on one line, with an ellipsis where the room ends."""
    theme = current()
    left = area.left()
    pieces = (
        (row.strong, _strong_font(), strong_colour),
        (row.title, _strong_font() if row.band else _title_font(), strong_colour if row.band else "ink"),
        (row.title_rest, _title_font(), "ink2"),
    )
    for words, font, colour in pieces:
        if not words or left >= area.right():
            continue
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.right() - left + 1)
        painter.setFont(font)
        painter.setPen(theme.color(colour))
        painter.drawText(left, area.top() + metrics.ascent(), shown)
        left += metrics.horizontalAdvance(shown) + metrics.horizontalAdvance(" ")


class _Laid:
    """A title laid out in lines at a width."""

    def __init__(self, row: Row, width: int) -> None:
        self.row = row
        self.text = " ".join(part for part in (row.strong, row.title, row.title_rest) if part)
        self.layout = QTextLayout(self.text, _strong_font() if row.band else _title_font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.layout.setTextOption(option)
        self.layout.setFormats(self._formats())
        self.layout.beginLayout()
        self.height = 0
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(max(width, px(40)))
            line.setPosition(QPointF(0, self.height))
            self.height += round(line.height())
        self.layout.endLayout()

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats = []
        if self.row.strong:
            strong = QTextLayout.FormatRange()
            strong.start, strong.length = 0, _units(self.row.strong)
            strong.format.setFontWeight(600)
            formats.append(strong)
        if self.row.title_rest:
            rest = QTextLayout.FormatRange()
            rest.length = _units(self.row.title_rest)
            rest.start = _units(self.text) - rest.length
            rest.format.setForeground(current().color("ink2"))
            formats.append(rest)
        before = len(f"{self.row.strong} ") if self.row.strong else 0
        for start, end in self.row.marks:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = _units(self.text[: before + start]), _units(self.row.title[start:end])
            mark.format.setFontWeight(600)
            mark.format.setFontUnderline(True)
            formats.append(mark)
        return formats

    def draw(self, painter: QPainter, left: int, top: int, strong_colour: str) -> None:
        """Paint the lines with their corner at (left, top)."""
        painter.setPen(current().color(strong_colour))
        self.layout.draw(painter, QPointF(left, top))


def _units(text: str) -> int:
    """Return how many places ``text`` takes in one of Qt's texts."""
    return len(text.encode("utf-16-le")) // 2
