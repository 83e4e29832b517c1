"""Checks docs/coverage.md: each requirement once, every file and test it names exists, its sum is right."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "coverage.md"
LISTED = {0: 44, 1: 58, 2: 74, 3: 25, 4: 19}  # S0 to S4: how many requirements each text has
NUMBER = re.compile(r"\bS([0-4])-(\d+)\b")
NAMED = re.compile(r"`([^`\s]+\.(?:py|toml|md)(?:::\w+)?)`")
SUM = re.compile(r"Of (\d+) requirements (\d+) are met, (\d+) partly, (\d+) not\.")
PLACES = ("", "app", "tests")


def problems() -> list[str]:
    """Return one line for each thing that is not in order."""
    text = PAGE.read_text(encoding="utf-8")
    found: list[str] = []
    numbers: Counter[tuple[int, int]] = Counter()
    met: Counter[str] = Counter()
    for row in rows(text):
        own = [(int(book), int(place)) for book, place in NUMBER.findall(row[0])]
        numbers.update(own)
        met[row[2]] += len(own)
        found += _row_problems(row)
    wanted = {(book, place) for book, most in LISTED.items() for place in range(1, most + 1)}
    found += [f"S{book}-{place} is missing" for book, place in sorted(wanted - set(numbers))]
    found += [f"S{book}-{place} is not on the list" for book, place in sorted(set(numbers) - wanted)]
    found += [f"S{book}-{place} is there {times} times" for (book, place), times in numbers.items() if times > 1]
    found += [f"{name} does not exist" for name in sorted(set(NAMED.findall(text))) if not exists(name)]
    told = SUM.search(text)
    counted = (len(wanted), met["yes"], met["partly"], met["no"])
    if told is None or tuple(int(one) for one in told.groups()) != counted:
        found.append(f"the sum should read {counted}")
    return [f"docs/coverage.md: {one}" for one in found]


def rows(text: str) -> list[list[str]]:
    """Return the cells of every row of the tables of requirements."""
    lines = [line for line in text.splitlines() if re.match(r"\| S[0-4]-\d", line)]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def _row_problems(row: list[str]) -> list[str]:
    if len(row) != 5:
        return [f"{row[0]}: {len(row)} cells"]
    number, _asked, met, where, proof = row
    if met not in ("yes", "partly", "no"):
        return [f"{number}: {met!r} is neither yes, partly nor no"]
    if met != "yes" and not ("Missing:" in where and "Instead:" in where):
        return [f"{number}: says neither what is missing nor what a club does instead"]
    return [f"{number}: no test is named"] if met != "no" and "test_" not in proof else []


def exists(name: str) -> bool:
    """True when there is such a file in the repository, below app/ or below tests/, with the test it names."""
    path, _, test = name.partition("::")
    for place in PLACES:
        file = ROOT / place / path
        if file.is_file():
            return not test or f"def {test}(" in file.read_text(encoding="utf-8")
    return False
