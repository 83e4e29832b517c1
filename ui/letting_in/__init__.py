"""Taking a supervisor's place, being let in for a reason, and the lines on Today that tell of it."""

from __future__ import annotations

from ui.desk import Desk
from ui.letting_in.answering import AnswerSheet, SheetSheet
from ui.letting_in.asking import AskSheet
from ui.letting_in.away import AwaySheet, OpenPartsSheet
from ui.letting_in.showing import SampleSheet, ShowCaseSheet


def install(desk: Desk) -> None:
    """Register the routes "away", "open-parts", "ask-to-read", "answer", "use-sheet", "show-case", "choose-sample"."""
    desk.add_route("away", lambda person_id: AwaySheet(desk, person_id).open())
    desk.add_route("open-parts", lambda line, pair_id, after: OpenPartsSheet(desk, line, pair_id, after=after).open())
    desk.add_route("ask-to-read", lambda session_id: AskSheet(desk, session_id).open())
    desk.add_route("answer", lambda line: AnswerSheet(desk, line).open())
    desk.add_route("use-sheet", lambda grant_id: SheetSheet(desk, grant_id).open())
    desk.add_route("show-case", lambda case_id, label: ShowCaseSheet(desk, case_id, label).open())
    desk.add_route("choose-sample", lambda person_id: SampleSheet(desk, person_id).open())
