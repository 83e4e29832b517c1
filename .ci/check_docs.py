"""Checks of the documentation and of the words: links resolve, in the site too, pictures exist, nothing names this
machine or a package registry, no string of the window is missed (``check_words``), and what the help names is on screen
(``check_help``).
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import check_coverage
import check_help
import check_reading
import check_words

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "docs"))

import make_site  # noqa: E402  # it lies there

LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")
FORBIDDEN = (
    re.compile(r"--(extra-)?index-url"),
    re.compile(r"(pypi|files\.pythonhosted|registry\.npmjs)\.(org|com)"),
    re.compile(re.escape(str(ROOT)) + "/"),  # not the folder above it, which may be any, /tmp among them
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
AMERICAN_DATE = re.compile(rf"\b({MONTHS}) \d{{1,2}}, \d{{4}}")


def tracked(*endings: str) -> list[Path]:
    """Return the tracked files with one of these endings."""
    # the checkout may belong to another user than the one who checks, and git then reads it only when told to
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603  # fixed words
    names = [name for name in listed.split("\0") if name]
    return [ROOT / name for name in names if not endings or name.endswith(endings)]


def problems() -> list[str]:
    """Return one line for each thing that is not in order."""
    found = []
    for page in tracked(".md"):
        text = page.read_text(encoding="utf-8")
        name = page.relative_to(ROOT)
        for target in LINK.findall(text):
            if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists():
                found.append(f"{name}: {target} does not exist")
        if AMERICAN_DATE.search(text):
            found.append(f"{name}: a date is not written day first")
    for path in tracked(".md", ".py", ".toml", ".txt", ".spec", "run", ".yml", ".cfg"):
        if path == Path(__file__).resolve():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for pattern in FORBIDDEN:
            if pattern.search(text):
                found.append(f"{path.relative_to(ROOT)}: holds {pattern.pattern}")
    changelog = ROOT / "CHANGELOG.md"
    if not changelog.exists() or "## Unreleased" not in changelog.read_text(encoding="utf-8"):
        found.append("CHANGELOG.md: no section 'Unreleased'")
    others = (make_site, check_coverage, check_help, check_reading, check_words)
    return found + [line for one in others for line in one.problems()]


if __name__ == "__main__":
    lines = problems()
    print("\n".join(lines) if lines else "The documentation is in order.")
    sys.exit(1 if lines else 0)
