"""Prints the table: ``python -m benchmarks [ROUNDS]``. Takes about a minute; asserts nothing."""

from __future__ import annotations

import platform
import sys
import tempfile
from pathlib import Path

from benchmarks.rounds import Measure, lines, run, timed
from benchmarks.starting import BARE, HOLDFAST, Starts
from benchmarks.world import World

MEASURES = (
    Measure("S1", "start to painted unlock window / bare QMainWindow", "start", "bare", "ms", "1.20"),
    Measure("S3", "peak memory at the unlock window / bare QMainWindow", "memory", "bare memory", "MB", "1.35"),
    Measure("U1", "unlock to the list of cases read, and closing / key derivation", "unlock", "derive", "ms", "1.15"),
    Measure("D5", "queries of one child's page, warm, ten times / same, no key", "chronology", "plain", "ms", "1.15"),
    Measure("P1", "agreement rendered, tagged / same words on a bare canvas", "render", "canvas", "ms", "1.5"),
    Measure("P3", "signed, saved, read back, checked (rendering included) / rendering", "sign", "render", "ms", ""),
    Measure("T3", "autosave of a sealed 3 kB draft / 3 kB file with fsync", "draft", "fsync", "ms", ""),
    Measure("B1", "backup, the half under the lock / copy with fsync", "backup copy", "copy", "ms", "1.3"),
    Measure("B2", "whole backup, every page checked / copy with fsync", "backup", "copy", "ms", "4.5"),
)


def main(rounds: int) -> None:
    """Measure in ``rounds`` interleaved rounds and print."""
    with tempfile.TemporaryDirectory(prefix="holdfast-bench-") as folder:
        world = World(Path(folder))
        starts = Starts(world.club.path, Path(folder) / "started")
        found = run(
            {
                "bare": starts.until_painted("bare", BARE),
                "start": starts.until_painted("holdfast", HOLDFAST),
                "derive": timed(world.derive),
                "unlock": timed(world.unlock_to_list),
                "chronology": timed(world.chronology(encrypted=True)),
                "plain": timed(world.chronology(encrypted=False)),
                "render": timed(world.render),
                "canvas": timed(world.raw_canvas),
                "sign": timed(world.sign_and_save),
                "draft": timed(world.save_draft),
                "fsync": timed(world.write_with_fsync),
                "backup copy": timed(world.backup_copy),
                "backup": timed(world.backup_whole),
                "copy": timed(world.copy_with_fsync),
                # told by the last start of each, so they follow it in every round's first turn
                "bare memory": starts.peak("bare"),
                "memory": starts.peak("holdfast"),
            },
            rounds,
        )
        print(f"{platform.machine()}, Python {platform.python_version()}, {rounds} interleaved rounds, offscreen.")
        print(f"Records: {world.club.path.stat().st_size / 1e6:.1f} MB; document: {world.drawn.pages} pages.\n")
        print("| # | what / floor | ratio | goal | median (min to max) | floor |\n|---|---|---|---|---|---|")
        print("\n".join(lines(MEASURES, found)))
        early = starts.too_early("holdfast")
        print(f"\nS4: loaded before the first paint although they should not be: {', '.join(early) or 'none'}.")
        world.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
