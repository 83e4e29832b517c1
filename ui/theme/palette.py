"""The QPalette that matches the style sheet, for whatever Fusion paints by itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "onAccent",
    QPalette.ColorRole.Highlight: "accentSoft",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "surface",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line2",
    QPalette.ColorRole.Shadow: "line2",
}


def palette(colours: Mapping[str, str]) -> QPalette:
    """Return the palette for one theme's ``colours`` (``#RRGGBB`` by token)."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(colours[token]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["ink3"]))
    return made


def with_hints_seen(system: QPalette) -> QPalette:
    """Return the system's high-contrast palette with the hints in empty fields as dark or light as what is typed.

    Systems give them half of it, and some none: a field without a label beside it would be an empty frame.
    """
    made = QPalette(system)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        made.setColor(group, QPalette.ColorRole.PlaceholderText, system.color(group, QPalette.ColorRole.Text))
    return made


def system_colours(system: QPalette) -> dict[str, str]:
    """Return the tokens as the system's high-contrast ``system`` palette has them: no soft fills, no tints."""
    role = QPalette.ColorRole
    window, base = system.color(role.Window).name(), system.color(role.Base).name()
    text, field_text = system.color(role.WindowText).name(), system.color(role.Text).name()
    highlight, on_highlight = system.color(role.Highlight).name(), system.color(role.HighlightedText).name()
    link = system.color(role.Link).name()
    colours = dict.fromkeys(("canvas", "surface", "sunken"), window)
    colours |= dict.fromkeys(("raised", "paper"), base)
    colours |= dict.fromkeys(("line", "line2", "ink", "ink2", "ink3"), text)
    colours |= dict.fromkeys(("paperInk",), field_text)
    for tone in ("attn", "urgent", "good", "priv", "info", "accent"):
        colours |= {f"{tone}Soft": window, tone: text, f"{tone}Line": text}
    return colours | {
        "accent": link,
        "accentH": link,
        "accentInk": text,
        "onAccent": window,
        "focus": highlight,
        "selection": highlight,
        "onSelection": on_highlight,
    }
