"""The table of access, written out as practice.md c3 has it: a cell that changes fails here."""

from __future__ import annotations

import pytest

from app.domain.access_matrix import MATRIX, Cell, Condition, Reach, RecordKind, Standing

# practice.md c3, cell for cell; training has no column there (docs/decisions/0012).
# "w": may write too (c3 says so of the auditor; the others do the work).
C3 = """
               | agreement   | personal-part    | child-part       | group-notes | quality    | training    | custody
supervisee     | own w       | own              | own w            | own         | own        | own w       | own
supervisor     | own w       | own w            | own w            | own w       | own        | own w       | own
manager        | yes         | yes, notified    | yes              | yes         | yes w      | yes         | yes
lead           | yes w       | yes, with reason | yes w            | yes         | yes w      | yes w       | yes
programme-lead | status only | no               | no               | no          | figures    | status only | no
trustee        | status only | no               | unless justified | no          | figures    | figures     | summary
auditor        | sample      | sample           | sample           | sample      | own w      | status only | no
inspector      | on request  | on request       | on request       | on request  | on request | on request  | on request
"""
WORDS = {
    "no": Cell(Reach.NONE),
    "own": Cell(Reach.OWN),
    "own w": Cell(Reach.OWN, writes=True),
    "yes": Cell(Reach.ALL),
    "yes w": Cell(Reach.ALL, writes=True),
    "yes, notified": Cell(Reach.ALL, Condition.NOTIFIED),
    "yes, with reason": Cell(Reach.ALL, Condition.WITH_REASON),
    "unless justified": Cell(Reach.ALL, Condition.JUSTIFIED),
    "status only": Cell(Reach.STATUS),
    "figures": Cell(Reach.FIGURES),
    "summary": Cell(Reach.SUMMARY),
    "sample": Cell(Reach.SAMPLE),
    "on request": Cell(Reach.ALL, Condition.ON_REQUEST),
}


def table(text: str) -> dict[tuple[str, str], str]:
    """Return (row, column) -> words."""
    head, *rows = [[cell.strip() for cell in line.split("|")] for line in text.strip("\n").splitlines()]
    return {(row[0], column): words for row in rows for column, words in zip(head[1:], row[1:], strict=True)}


@pytest.mark.parametrize(("place", "words"), table(C3).items(), ids=lambda one: "-".join(one) if one else "")
def test_every_cell_is_as_the_practice_has_it(place: tuple[str, str], words: str) -> None:
    standing, kind = place
    assert MATRIX[Standing(standing)][RecordKind(kind)] == WORDS[words]


def test_no_row_and_no_column_is_missing() -> None:
    assert set(table(C3)) == {(standing.value, kind.value) for standing in Standing for kind in RecordKind}
    assert set(MATRIX) == set(Standing)
    assert all(set(row) == set(RecordKind) for row in MATRIX.values())
