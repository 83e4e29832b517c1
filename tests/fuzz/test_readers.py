"""A short run of every reader; ``python -m tests.fuzz`` is the long one."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz import readers, world
from tests.fuzz.mutations import mutated
from tests.fuzz.readers import PromiseBrokenError, Reader

INPUTS = 6_000


@pytest.fixture(scope="module")
def every_reader(tmp_path_factory: pytest.TempPathFactory) -> tuple[Reader, ...]:
    return world.made_in(tmp_path_factory.mktemp("fuzz"))


def test_the_shares_of_a_long_run_are_whole(every_reader: tuple[Reader, ...]) -> None:
    assert sum(reader.share for reader in every_reader) == 1000


def test_good_inputs_are_read(every_reader: tuple[Reader, ...]) -> None:
    for reader in every_reader:
        for seed in reader.seeds:
            reader.read(seed)


def test_bad_inputs_end_in_the_readers_own_error(every_reader: tuple[Reader, ...]) -> None:
    for reader in every_reader:
        chance = random.Random(f"2026 {reader.name}")
        for _ in range(max(20, INPUTS * reader.share // 1000)):
            reader.read(mutated(reader.seeds, chance))


def test_a_reader_that_calls_a_changed_document_intact_would_be_found(every_reader: tuple[Reader, ...]) -> None:
    good = next(reader for reader in every_reader if reader.name == "signed PDF").seeds[0]
    with pytest.raises(PromiseBrokenError):
        readers.pdf([])(good)


@settings(max_examples=300, deadline=None)
@given(raw=st.binary(max_size=3000))
def test_any_bytes_at_all(raw: bytes) -> None:
    every = (readers.key_file, readers.recovery_sheet, readers.passphrase, readers.dates)
    for read in (*every, readers.template, readers.wording_file):
        read(raw)


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=500))
def test_any_text_at_all(text: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    for read in (readers.recovery_sheet, readers.passphrase, readers.dates, readers.template):
        read(raw)


@pytest.mark.skipif(sys.platform == "win32", reason="the long run needs signals and limits that Windows has not")
def test_the_long_run_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from tests.fuzz import __main__ as long_run

    monkeypatch.setattr(long_run, "MOST_BYTES", -1)  # no limit here: it would stay for the tests that follow
    monkeypatch.setattr(sys, "argv", ["fuzz", "--inputs", "50", "--only", "recovery sheet"])
    assert long_run.main() == 0
    assert "50 inputs" in capsys.readouterr().out
