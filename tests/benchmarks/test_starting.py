"""A program that is started and ended again and again tells each time, as on the first."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from app.domain.ids import AgreementId
from app.services.starts import OFFERED_FROM
from benchmarks.starting import HOLDFAST, Starts


def test_no_start_waits_for_a_choice_of_safe_mode(tmp_path: Path) -> None:
    begun = Starts(tmp_path / "no.vault", tmp_path / "own", "", AgreementId(UUID(int=0)))
    start = begun.until_told("holdfast", HOLDFAST)
    for _ in range(OFFERED_FROM + 1):
        begun.last.clear()
        assert start() > 0
        assert begun.peak("holdfast")() > 1
