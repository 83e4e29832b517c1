"""The colours can be read by people: every pair that is used is computed here (WCAG 2.2 AA, ui.md 8)."""

from __future__ import annotations

import tomllib

import pytest

import resources
from ui.theme.tokens import contrast, read_tokens

GROUNDS = ("canvas", "surface", "sunken", "raised")
TONES = ("attn", "urgent", "good", "priv")
TEXT = [(text, ground) for text in ("ink", "ink2", "ink3", "accent", "accentH") for ground in GROUNDS]
TEXT += [(tone, f"{tone}Soft") for tone in (*TONES, "info")] + [("accentInk", "accentSoft")]
TEXT += [(tone, "surface") for tone in TONES]
TEXT += [(text, f"{tone}Soft") for text in ("ink", "ink2") for tone in (*TONES, "info", "accent")]
TEXT += [("onAccent", "accent"), ("onAccent", "accentH"), ("paperInk", "paper")]
EDGES = [(edge, ground) for edge in ("line2", "focus", "accent") for ground in GROUNDS]
EDGES += [(f"{tone}Line", ground) for tone in TONES for ground in ("canvas", "surface", "raised")]
EDGES += [(f"{tone}Line", f"{tone}Soft") for tone in TONES]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_has_contrast_4_5(name: str, text: str, ground: str) -> None:
    colours = read_tokens()[name]
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_and_focus_have_contrast_3(name: str, edge: str, ground: str) -> None:
    colours = read_tokens()[name]
    assert contrast(colours[edge], colours[ground]) >= 3.0


def test_contrast_is_the_published_formula() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


def test_the_file_is_read_as_toml_reads_it() -> None:
    read = {name: dict(colours) for name, colours in read_tokens().items()}
    assert read == tomllib.loads(resources.read_text("style/tokens.toml"))


def test_both_themes_name_the_same_tokens() -> None:
    tokens = read_tokens()
    assert tokens["light"].keys() == tokens["dark"].keys()
