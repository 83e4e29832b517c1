"""Style sheet, fonts, icons and sizes, for every theme and text size."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QSize
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import resources
from ui.theme import TEXT_PERCENTS, Mode, Theme, box, fix, follow, fonts, icons, look, px
from ui.theme.palette import system_colours
from ui.theme.sheet import fill, scaled
from ui.theme.tokens import read_tokens

WANTED = """
home-2 messages folder folder-open checklist file-text users chart-bar adjustments-horizontal
help-circle search lock eye eye-off plus x check minus circle circle-check circle-dot circle-dashed
alert-triangle alert-circle info-circle clock hourglass calendar calendar-check pencil gavel
writing-sign rosette-discount-check phone bulb cup history template printer zoom-in refresh
file-alert file-export user-plus list-details arrow-left chevron-down chevron-right menu-2
layout-sidebar-right arrow-big-up-line holdfast-mark
"""
ICONS = WANTED.split()
TEMPLATES = ("style/holdfast.qss", "style/structural.qss")


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("percent", TEXT_PERCENTS)
def test_nothing_is_left_to_fill(template: str, name: str, percent: int) -> None:
    values = dict(read_tokens()[name]) | {"theme": name, "notes": '"N"', "serif": '"S"'}
    sheet = fill(resources.read_text(template), values, percent)
    assert "$" not in sheet
    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}") > 20


def test_an_unknown_token_is_refused() -> None:
    with pytest.raises(KeyError):
        fill("QLabel { color: $nothing; }", {}, 100)


def test_lengths_are_scaled_and_circles_stay_circles() -> None:
    assert fill("a{width:@36px;border:1px}", {}, 150) == "a{width:54px;border:1px}"
    for percent in TEXT_PERCENTS:
        radius = int(re.findall(r"\d+", fill("@half18px", {}, percent))[0])
        assert radius * 2 <= scaled(18, percent) + 2  # a larger radius is dropped by Qt, and the circle with it
    assert scaled(0.4, 100) == 1
    assert scaled(0, 200) == 0


@pytest.mark.parametrize("name", sorted(p.removesuffix(".svg") for p in resources.names("style/marks")))
def test_compiled_marks_are_the_shipped_drawings(name: str) -> None:
    file = QFile(f":/holdfast/marks/{name}.svg")
    assert file.open(QIODevice.OpenModeFlag.ReadOnly)
    assert bytes(file.readAll().data()) == resources.read_bytes(f"style/marks/{name}.svg")


def test_marks_have_the_colours_of_their_theme() -> None:
    for theme, colours in read_tokens().items():
        assert colours["onAccent"] in resources.read_text(f"style/marks/tick-{theme}.svg")
        assert colours["accent"] in resources.read_text(f"style/marks/dot-{theme}.svg")
        assert colours["ink2"] in resources.read_text(f"style/marks/down-{theme}.svg")


def test_bundled_families_are_there(theme: Theme) -> None:
    fonts.load_all()  # as the first note or quotation does
    assert {fonts.SANS, fonts.NOTES, fonts.SERIF} <= set(QFontDatabase.families())
    assert QFontInfo(theme.font(15)).family() == fonts.SANS
    assert QFontInfo(theme.font(15, weight=600)).weight() == 600
    assert QFontInfo(theme.font(25, serif=True, weight=600)).family() == fonts.SERIF
    assert QFontInfo(theme.font(17, serif=True, italic=True)).italic()


def test_note_lines_have_more_air_and_the_same_letters(theme: Theme) -> None:
    plain, note = QFontMetricsF(theme.font(16)), QFontMetricsF(theme.font(16, note=True))
    assert note.lineSpacing() == pytest.approx(plain.lineSpacing() * fonts.NOTE_LINE, rel=0.01)
    assert note.horizontalAdvance("Collected late") == plain.horizontalAdvance("Collected late")
    assert note.ascent() == plain.ascent()


def test_a_font_copy_needs_a_name_of_equal_length() -> None:
    data = resources.read_bytes("fonts/AtkinsonHyperlegibleNext-Regular.ttf")
    with pytest.raises(ValueError, match="as long"):
        fonts.with_line_distance(data, fonts.SANS, "Short", 1.2)
    with pytest.raises(ValueError, match="TrueType"):
        fonts.with_line_distance(b"\0" * 64, fonts.SANS, fonts.NOTES, 1.2)


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str, theme: Theme) -> None:
    image = icons.pixmap(name, "urgent", 40).toImage()
    opaque = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    wanted = theme.color("urgent")
    assert opaque
    assert all(abs(c.red() - wanted.red()) <= 2 and abs(c.green() - wanted.green()) <= 2 for c in opaque)


def test_icons_come_with_their_licence() -> None:
    assert "MIT License" in resources.read_text("icons/LICENSE")
    assert "SIL OPEN FONT LICENSE" in resources.read_text("fonts/AtkinsonHyperlegibleNext-OFL.txt").upper()


def test_icons_grow_with_the_text_and_are_cached(theme: Theme) -> None:
    small = icons.pixmap("lock", "ink", 20)
    assert icons.pixmap("lock", "ink", 20).cacheKey() == small.cacheKey()
    theme.set_text_percent(150)
    assert icons.pixmap("lock", "ink", 20).deviceIndependentSize().toSize() == QSize(30, 30)


def test_the_window_icon_has_the_sizes_systems_ask_for(qapp: QApplication) -> None:
    assert QSize(16, 16) in icons.window_icon().availableSizes()
    assert QSize(256, 256) in icons.window_icon().availableSizes()


def test_changing_theme_and_size_reaches_what_follows(qtbot: QtBot, theme: Theme) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = box(QVBoxLayout(widget), (4, 8, 12, 16), 24)
    label = fix(QLabel("x"), width=100, min_height=30)
    layout.addWidget(label)
    seen: list[str] = []
    follow(label, lambda _: seen.append(theme.color("canvas").name()))
    with qtbot.waitSignal(theme.changed):
        theme.set_text_percent(150)
    assert layout.contentsMargins().left() == 6
    assert layout.spacing() == 36
    assert label.minimumWidth() == label.maximumWidth() == 150
    assert label.minimumHeight() == 45
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.is_dark
    assert [name.upper() for name in seen] == ["#F6F3EC", "#F6F3EC", "#1D1C1A"]


def test_a_choice_that_looks_as_before_dresses_nothing_anew(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Mode] = []
    theme.changed.connect(lambda: told.append(theme.mode))
    for is_dark in (False, True):
        theme.set_mode(Mode.DARK if is_dark else Mode.LIGHT)
        told.clear()
        monkeypatch.setattr(Theme, "_dark_wanted", lambda *_args: is_dark)  # noqa: B023  # used at once
        theme.set_mode(Mode.SYSTEM)
        assert (theme.mode, told) == (Mode.SYSTEM, [])
        monkeypatch.undo()
        theme.set_mode(Mode.LIGHT if is_dark else Mode.DARK)
        assert len(told) == 1
        assert theme.is_dark is not is_dark


def test_what_is_gone_is_not_followed(qtbot: QtBot, theme: Theme) -> None:
    import gc
    import weakref

    import shiboken6

    seen: list[int] = []
    deleted = follow(QLabel(), lambda _: seen.append(1))
    kept = follow(QLabel(), lambda _: seen.append(2))
    dropped = follow(QLabel(), lambda _: seen.append(3))
    gone = weakref.ref(dropped)
    shiboken6.delete(deleted)
    del dropped
    gc.collect()
    assert gone() is None  # following keeps nothing alive
    theme.set_text_percent(115)
    assert seen == [1, 2, 3, 2]
    assert kept is not None


def test_text_steps_end_at_both_ends(theme: Theme) -> None:
    for _ in range(9):
        theme.larger()
    assert theme.text_percent == 200
    assert px(36) == 72
    theme.normal_size()
    theme.smaller()
    assert theme.text_percent == 100
    with pytest.raises(ValueError, match="110"):
        theme.set_text_percent(110)


def test_the_application_wears_the_theme(qapp: QApplication, theme: Theme) -> None:
    theme.set_mode(Mode.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == "#1D1C1A"
    assert "#1D1C1A" in qapp.styleSheet()
    assert qapp.font().pixelSize() == 15
    theme.set_text_percent(200)
    assert qapp.font().pixelSize() == 30


def test_the_sheet_waits_until_it_is_worn_and_is_then_the_one_in_force(qapp: QApplication, theme: Theme) -> None:
    before = qapp.styleSheet()
    theme.apply(qapp, sheet_waits=True)
    theme.set_mode(Mode.DARK)
    assert qapp.styleSheet() == before
    theme.wear_sheet()
    assert "#1D1C1A" in qapp.styleSheet()
    theme.set_mode(Mode.LIGHT)
    assert qapp.styleSheet() == before


def test_high_contrast_uses_only_the_system_colours(qapp: QApplication) -> None:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, "#000000"),
        (QPalette.ColorRole.Base, "#000000"),
        (QPalette.ColorRole.WindowText, "#ffffff"),
        (QPalette.ColorRole.Text, "#ffffff"),
        (QPalette.ColorRole.Highlight, "#ffff00"),
        (QPalette.ColorRole.HighlightedText, "#000000"),
        (QPalette.ColorRole.Link, "#00ffff"),
    ):
        palette.setColor(role, colour)
    colours = system_colours(palette)
    assert read_tokens()["light"].keys() <= colours.keys()
    assert colours["attnSoft"] == colours["canvas"] == "#000000"
    assert colours["focus"] == "#ffff00"
    assert set(colours.values()) <= {"#000000", "#ffffff", "#ffff00", "#00ffff"}


@pytest.mark.parametrize(("ground", "ink", "marks"), [("#000000", "#ffffff", "dark"), ("#ffffff", "#000000", "light")])
def test_in_high_contrast_every_field_has_an_edge_and_marks_that_are_seen(
    qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch, ground: str, ink: str, marks: str
) -> None:
    palette = QPalette(QColor(ground))
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, QColor(ground))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(role, QColor(ink))
    monkeypatch.setattr(Theme, "_contrast_wanted", lambda *_args: True)
    monkeypatch.setattr(theme, "_system", palette)
    theme.apply(qapp)
    assert f"down-{marks}.svg" in qapp.styleSheet()
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText).name() == ink  # hints in empty fields too
    for field in (QLineEdit(), QComboBox(), QSpinBox(), QDialog()):
        qtbot.addWidget(field)
        field.resize(200, 40)
        field.show()
        qtbot.waitExposed(field)
        picture = field.grab().toImage()
        edge = {picture.pixelColor(x, 0).name() for x in range(40, 120)}
        assert edge == {ink}, type(field).__name__
    monkeypatch.undo()
    theme.apply(qapp)


def test_a_look_changes_what_is_painted(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()
    look(label, role="caption")
    label.ensurePolished()
    assert label.font().pixelSize() == 13
    look(label, role="page-title")
    assert label.font().pixelSize() == 25


def test_a_picture_survives_saving(theme: Theme) -> None:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert icons.pixmap(icons.MARK, "accent", 34).save(buffer, "PNG")
    assert data.size() > 100
