"""A program that falls silent does not hold the tests: what it said before is told."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.hearing import next_line


def _started(program: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )


def test_lines_come_one_by_one_and_nothing_once_it_has_ended() -> None:
    with _started("print('first'); print('second')") as process:
        assert [next_line(process) for _ in range(3)] == ["first", "second", ""]


def test_silence_ends_with_what_was_heard_before() -> None:
    with _started("print('first', flush=True); input()") as process:
        assert next_line(process) == "first"
        with pytest.raises(AssertionError, match="said nothing for 0 s; before that: \\['first'\\]"):
            next_line(process, limit_s=0)
        assert process.wait(60) != 0
