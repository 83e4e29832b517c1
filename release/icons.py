"""The program's icons, drawn from its mark: PNG in the sizes desktops ask for, .ico for Windows, .icns for macOS."""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image

import resources

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MARK = "icons/holdfast-mark.svg"
TILE, LINE = "#1D5C5F", "#FFFFFF"
_ICO_SIZES = tuple(size for size in SIZES if size <= 256)
_LARGEST = 1024


def draw(folder: Path) -> dict[int, Path]:
    """Draw every icon into ``folder``; return the PNG files by size. Needs no screen."""
    folder.mkdir(parents=True, exist_ok=True)
    made = {}
    for size in SIZES:
        made[size] = folder / f"holdfast-{size}.png"
        made[size].write_bytes(_png(size))
    (folder / "holdfast.svg").write_text(tile_svg(), encoding="utf-8")
    pictures = {size: Image.open(io.BytesIO(_png(size))) for size in (*SIZES, _LARGEST)}
    pictures[256].save(
        folder / "holdfast.ico",
        sizes=[(size, size) for size in _ICO_SIZES],
        append_images=[pictures[size] for size in _ICO_SIZES],
    )
    pictures[_LARGEST].save(
        folder / "holdfast.icns", append_images=[pictures[size] for size in (32, 64, 128, 256, 512)]
    )
    return made


def tile_svg() -> str:
    """Return the icon as one SVG: the mark in white on a rounded tile, readable on light and dark desktops."""
    mark = resources.read_text(MARK)
    inner = mark[mark.index(">") + 1 : mark.rindex("</svg>")].strip()
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">\n'
        f'<rect x="2" y="2" width="44" height="44" rx="10" fill="{TILE}"/>\n'
        f'<g transform="translate(8.4 8.4) scale(1.3)" fill="none" stroke="{LINE}" stroke-width="2" '
        f'stroke-linecap="round" stroke-linejoin="round">\n{inner}\n</g>\n</svg>\n'
    )


def _png(size: int) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(tile_svg().encode())).render(painter)
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, the library takes only str
    return bytes(held.data().data())
