"""What is found out about one file that is handed out, step by step, and the table of all of them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from release.bare.root import Root
from release.bare.screen import Screen

STEPS = ("put there", "self-check", "made", "exported", "checked", "one byte changed", "window", "taken away")
_LINES_SHOWN = 14


@dataclass(slots=True)
class Proof:
    """One file on the bare system: where it is worked with, and what came of each step in a few words."""

    file: Path
    root: Root
    screen: Screen
    pictures: Path
    found: dict[str, str] = field(default_factory=dict)
    trouble: str = ""
    _began: float = field(default_factory=time.monotonic)

    def note(self, step: str, came: str, told: str = "") -> None:
        """Note what ``came`` of a step of ``STEPS``, and show the beginning of what was ``told``."""
        self.found[step] = came
        say(f"{self.file.name}, {step}: {came} (after {time.monotonic() - self._began:.0f} s)", told)


def say(head: str, told: str = "") -> None:
    """Print a heading and the first lines of what a command told."""
    print(f"\n== {head}", flush=True)  # noqa: T201  # what the proof is for
    for line in told.rstrip().splitlines()[:_LINES_SHOWN]:
        print(f"   {line}", flush=True)  # noqa: T201  # likewise


def as_table(proofs: Sequence[Proof]) -> list[str]:
    """Return the lines of the table: a row for each step, a column for each file; "not reached" where one stopped."""
    heads = ["Step", *(proof.file.name for proof in proofs)]
    rows = [[step, *(_cell(proof, step) for proof in proofs)] for step in STEPS]
    return [f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), *rows)]


def _cell(proof: Proof, step: str) -> str:
    if step in proof.found:
        return proof.found[step]
    missing = [one for one in STEPS if one not in proof.found]
    return "FAILED" if proof.trouble and step == missing[0] else "not reached"
