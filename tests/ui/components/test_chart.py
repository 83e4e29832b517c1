"""The charts: bar by bar with the arrow keys, the same numbers as rows, and nothing told by colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ui.components import RowList
from ui.components.buttons import HintButton
from ui.components.chart import Bar, BarChart, ChartCard
from ui.theme import Theme

BARS = (Bar("Mar", 4, 0, "March: 4 held"), Bar("Apr", 2, 3, "April: 2 held, 3 not"), Bar("May", 0, 0, "May: none"))


def test_the_arrow_keys_say_one_bar_after_the_other(qtbot: QtBot, theme: Theme) -> None:
    chart = BarChart("chart")
    qtbot.addWidget(chart)
    chart.set_bars(BARS, "6 of 9 held")
    assert chart.accessibleName() == "6 of 9 held"
    said = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(chart, key)
        said.append(chart.accessibleName())
    assert said == [BARS[0].words, BARS[1].words, BARS[2].words, BARS[2].words, BARS[1].words]
    chart.set_bars(BARS[:1], "4 of 4 held")
    assert chart.accessibleName() == "4 of 4 held"


@pytest.mark.parametrize("across", [False, True])
def test_what_does_not_count_is_drawn_otherwise_and_not_only_coloured(
    qtbot: QtBot,
    theme: Theme,
    across: bool,
) -> None:
    def filled(bars: tuple[Bar, ...]) -> int:
        chart = BarChart("chart", across=across)
        qtbot.addWidget(chart)
        chart.resize(300, 166)
        chart.set_bars(bars, "")
        picture = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        ground = picture.pixel(0, 0)
        every = (picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height()))
        return sum(QColor(one).value() < 200 for one in every if one != ground)

    counted, missing = filled((Bar("", 4, 0, ""),)), filled((Bar("", 0, 4, ""),))
    assert counted > 4 * missing  # filled against an empty dashed box


def test_the_table_shows_the_same_numbers(qtbot: QtBot, theme: Theme) -> None:
    card = ChartCard("often", "How often", "Table")
    qtbot.addWidget(card)
    card.set_bars(BARS, "6 of 9 held", ["March", "April", "May"])
    card.show()
    rows = card.findChild(RowList)
    assert rows is not None
    assert [(row.title, row.lead) for row in rows.rows()] == [("March", "4"), ("April", "2 / 5"), ("May", "0")]
    assert rows.isHidden()
    button = card.findChild(HintButton, "often-table")
    assert button is not None
    button.click()
    assert not rows.isHidden()
    assert card.chart.isHidden()
