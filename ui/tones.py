"""The tones in which the window says something; a tone is never the only sign."""

from __future__ import annotations

from typing import Literal

BannerTone = Literal["info", "attn", "urgent", "good", "priv"]
