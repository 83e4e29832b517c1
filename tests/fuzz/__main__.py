"""A long run: ``python -m tests.fuzz --inputs 10000000 --seed 1``. Prints a table; ends with 1 at the first defect.

Each input has 20 seconds and the process 4 GiB of memory, so that a hang or a blow-up ends the run as a defect too.
The same seed feeds the same inputs. An input that breaks something is written to ``fuzz-found.bin``.
"""

from __future__ import annotations

import argparse
import random
import resource
import signal
import sys
import tempfile
import time
from pathlib import Path
from types import FrameType

from tests.fuzz import world
from tests.fuzz.mutations import mutated
from tests.fuzz.readers import Reader

LONGEST_S = 20
MOST_BYTES = 4 << 30
FOUND = Path("fuzz-found.bin")


class TookTooLongError(Exception):
    """An input was not read in time."""


def main() -> int:
    """Run and return the exit code."""
    words = argparse.ArgumentParser(prog="python -m tests.fuzz")
    words.add_argument("--inputs", type=int, default=10_000_000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--only", default="", help="the name of one reader")
    chosen = words.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    signal.signal(signal.SIGALRM, _too_long)
    with tempfile.TemporaryDirectory() as folder:
        for reader in world.made_in(Path(folder)):
            if chosen.only and reader.name != chosen.only:
                continue
            count = chosen.inputs if chosen.only else max(1, chosen.inputs * reader.share // 1000)
            if not _fed(reader, count, random.Random(f"{chosen.seed} {reader.name}")):
                return 1
    return 0


def _fed(reader: Reader, count: int, chance: random.Random) -> bool:
    """Feed ``count`` inputs, print a row, and return whether the reader held."""
    began, slowest = time.monotonic(), 0.0
    for number in range(count):
        raw = mutated(reader.seeds, chance)
        at = time.monotonic()
        signal.alarm(LONGEST_S)
        try:
            reader.read(raw)
        except BaseException:
            FOUND.write_bytes(raw)
            print(f"{reader.name}: input {number} of this seed, kept in {FOUND}", file=sys.stderr)
            raise
        finally:
            signal.alarm(0)
        slowest = max(slowest, time.monotonic() - at)
    took = time.monotonic() - began
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"{reader.name:22} {count:>11,} inputs {took:8.0f} s   slowest {slowest:6.3f} s   peak {peak_mib} MiB",
        flush=True,
    )
    return True


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TookTooLongError


if __name__ == "__main__":
    sys.exit(main())
