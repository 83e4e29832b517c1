"""Prints the table: ``python -m benchmarks [ROUNDS]``, some minutes; ``--quick``: about one, for every change.

Nothing is asserted, because figures of one run on a busy computer prove little. ``--quick`` ends with 1 when
something is grossly broken: slower than three times its goal, or than its own limit where the goal is missed today.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

from benchmarks.copies import Copies
from benchmarks.documents import LONG, MIDDLE, SHORT, Documents
from benchmarks.finishing import Finishing
from benchmarks.records import Records
from benchmarks.rounds import Arm, Measure, lines, run, timed
from benchmarks.searching import REPEATS, Searching
from benchmarks.starting import BARE, HOLDFAST, QUICK, Starts
from benchmarks.whole_file import WholeFiles
from benchmarks.world import World

GROSS = 3  # times its goal: broken, whatever else the computer was doing; what misses, or waits for a disk, has its own
MEASURES = (
    Measure("S1", "start to painted unlock window / bare QMainWindow", "start", "bare", "ms", 1.2),
    Measure("S1", "the same / a bare QMainWindow with the toolkit unfolded", "start", "bare unfolded", "ms", None),
    Measure("S3", "peak memory at the unlock window / bare QMainWindow", "memory", "bare memory", "MB", 1.35),
    Measure("U1", "Unlock pressed to Today read and painted / key derivation", "unlock", "derive", "ms", 1.15),
    Measure("U2", "longest work of the window's thread while deriving and loading", "work", "", "ms", 33),
    Measure("U2", "longest gap on the clock meanwhile, other programs included", "gap", "", "ms", None),
    Measure("D1", "newest 50 with a common word, warm / same, no key", "search", "plain search", "ms", 1.15),
    Measure("D2", "file opened and searched / same, no key", "cold search", "plain cold search", "ms", 4),
    Measure("D3", "that search in ten times the notes / in the fewer", "search", "search few", "ms", 1.5),
    Measure("D4", "a beginning of two letters / a whole word", "search prefix", "search", "ms", 15),
    Measure("D5", "queries of one child's page, warm, ten times / same, no key", "page", "plain page", "ms", 1.15),
    Measure("D5", "file opened and those queries asked once / same, no key", "cold page", "plain cold page", "ms", 5.5),
    Measure("D6", "session with 3 notes finished and in the index / same, no key", "finish", "plain finish", "ms", 2),
    Measure("D7", "growth of the file / bytes of text, UTF-8", "growth", "", "", 2.4),
    Measure("D8", "60,000 rows filled and painted / 6,000 rows", "fill many", "fill few", "ms", 1.3, gross=6),
    Measure("T1", "60,000 rows sorted and shown / list.sort of tuples", "sort rows", "sort tuples", "ms", 2),
    Measure("P1", "3 pages, much structure, tagged / same words, bare canvas", "draw", "canvas", "ms", 1.5),
    Measure("P1", "3 pages of running text, tagged / likewise", "draw text", "canvas text", "ms", 1.5),
    Measure("P2", "a page of a long document / a page of 20 pages", "page of long", "page of 20", "ms", 1.1),
    Measure("P2", "memory added by a page of a long document", "page memory", "", "MB", 0.1),
    Measure("P2", "a page of a long chronology / a page of 20 pages", "file of long", "file of 20", "ms", 1.1),
    Measure("P2", "memory added by a page of a long chronology", "file memory", "", "MB", 0.1),
    Measure("P2", "names looked for in it, a page / a page of 20 pages", "names of long", "names of 20", "ms", 1.1),
    Measure("P2", "signed and checked, a page / a page of 20 pages", "signed long", "signed 20", "ms", 1.1),
    Measure("P3", "signed with RSA-3072 / drawing those 3 pages", "sign", "draw", "ms", 1.5),
    Measure("P3", "drawn, signed, saved, read back, checked / drawing", "sign and save", "draw", "ms", None),
    Measure("P5", "first signed export of a process", "first export", "", "ms", None),
    Measure("T2", "a keystroke in a 1 MB note / in a 3 kB note", "key long", "key short", "ms", 1.5),
    Measure("T3", "autosave of a sealed 3 kB draft, slowest round", "draft", "", "ms", 16, worst=True, gross=250),
    Measure("T3", "autosave of a sealed 3 kB draft / 3 kB file with fsync", "draft", "fsync", "ms", None),
    Measure("B1", "backup, the half under the lock / copy with fsync", "backup copy", "copy", "ms", 1.3, gross=6),
    Measure("B2", "every page of the copy proved, and hashed / copy with fsync", "pages", "copy", "ms", 4.5, gross=30),
    Measure("B2", "whole backup, its structure checked, too / likewise", "backup", "copy", "ms", 4.5, gross=30),
)
NOT_MEASURED = (
    "Not measured here: S2 and K1, which `python -m benchmarks.packaged` measures; P5's floor needs LibreOffice."
)


def main(rounds: int, *, quick: bool) -> int:
    """Measure in ``rounds`` interleaved rounds, print, and return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.windows import FEW, MANY, Windows

    with tempfile.TemporaryDirectory(prefix="holdfast-bench-") as folder:
        world = World(Path(folder))
        starts = Starts(world.twin, Path(folder) / "started", world.passphrase, world.club.agreement)
        long = 40 if quick else LONG
        documents = Documents(world, MIDDLE, long)
        memory = documents.memory_a_page(MIDDLE, long)
        files = WholeFiles(world, MIDDLE, long)
        file_memory = files.memory_a_page(MIDDLE, long)
        records, windows = Records(world, 40 if quick else 200), Windows(world)
        finish = Finishing(world)
        running = Documents(world)  # the same child's record, now that it has long talks to tell
        copies = Copies(world, 24 if quick else 200)
        searching = Searching(Path(folder), 3_000 if quick else 60_000)
        arms: dict[str, Arm] = {
            "bare": starts.until_told("bare", BARE, folded=True),
            "bare unfolded": starts.until_told("bare unfolded", BARE),
            "start": starts.until_told("holdfast", HOLDFAST),
            "derive": timed(windows.derive),
            "unlock": windows.unlock,
            "quick": starts.until_told("quick", QUICK),
            "page": timed(records.childs_page(encrypted=True)),
            "plain page": timed(records.childs_page(encrypted=False)),
            "cold page": timed(records.childs_page_cold(encrypted=True)),
            "plain cold page": timed(records.childs_page_cold(encrypted=False)),
            "finish": finish.arm(encrypted=True),
            "plain finish": finish.arm(encrypted=False),
            "search": timed(searching.newest("many"), share=REPEATS),
            "plain search": timed(searching.newest("plain"), share=REPEATS),
            "search few": timed(searching.newest("few"), share=REPEATS),
            "search prefix": timed(searching.prefix(), share=REPEATS),
            "cold search": timed(searching.cold(encrypted=True)),
            "plain cold search": timed(searching.cold(encrypted=False)),
            "fill many": timed(windows.fill(MANY)),
            "fill few": timed(windows.fill(FEW)),
            "sort rows": timed(windows.sort_rows),
            "sort tuples": timed(windows.sort_tuples),
            "draw": timed(documents.draw(SHORT)),
            "canvas": timed(documents.raw_canvas),
            "draw text": timed(running.draw(SHORT)),
            "canvas text": timed(running.raw_canvas),
            "page of 20": timed(documents.draw(MIDDLE), share=MIDDLE),
            "page of long": timed(documents.draw(long), share=long),
            "file of 20": timed(files.draw(MIDDLE), share=MIDDLE),
            "file of long": timed(files.draw(long), share=long),
            "names of 20": timed(files.look_for_names(MIDDLE), share=MIDDLE),
            "names of long": timed(files.look_for_names(long), share=long),
            "signed 20": timed(files.sign_and_check(MIDDLE), share=MIDDLE),
            "signed long": timed(files.sign_and_check(long), share=long),
            "sign": timed(documents.sign),
            "sign and save": timed(documents.sign_and_save),
            "key short": windows.keystroke(3_000),
            "key long": windows.keystroke(1_000_000),
            "draft": timed(records.save_draft),
            "fsync": timed(records.write_with_fsync),
            "backup copy": timed(copies.under_lock),
            "pages": timed(copies.pages),
            "backup": timed(copies.whole),
            "copy": timed(copies.plain),
            # told by the last start of each; the two below were measured once, before the rounds
            "bare memory": starts.peak("bare"),
            "memory": starts.peak("holdfast"),
            "work": starts.told("quick", "work_ms"),
            "gap": starts.told("quick", "gap_ms"),
            "first export": starts.told("quick", "export_ms"),
            "growth": lambda: records.growth,
            "page memory": lambda: memory,
            "file memory": lambda: file_memory,
        }
        found = run(arms, rounds)
        print(f"{platform.machine()}, Python {platform.python_version()}, {rounds} interleaved rounds, offscreen.")
        print(f"Records: {world.size_bytes / 1e6:.0f} MB; long document: {long} pages; {searching.many:,} notes.\n")
        print("\n".join(lines(MEASURES, found)))
        early = starts.too_early("holdfast")
        print(f"\nS4: loaded before the first paint although they should not be: {', '.join(early) or 'none'}.")
        print(NOT_MEASURED)
        records.close()
        searching.close()
        world.close()
    broken = sorted({one.number for one in MEASURES if one.is_broken(found, GROSS)})
    if quick and broken:
        print(f"\nGrossly broken: {', '.join(broken)}.")
        return 1
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, help="interleaved rounds (default 7, with --quick 3)")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, smaller records; fails on a gross break")
    return parser.parse_args()


if __name__ == "__main__":
    chosen = _options()
    sys.exit(main(chosen.rounds or (3 if chosen.quick else 7), quick=chosen.quick))
