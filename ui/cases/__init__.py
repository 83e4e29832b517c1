"""Cases: the list, a child's page, opening a case, reading and signing the file."""

from __future__ import annotations

from app.domain.ids import CaseId
from ui.cases.allocating import AllocationSheet
from ui.cases.form import CaseSheet
from ui.cases.listing import CasesPage
from ui.cases.merging import PutTogetherSheet
from ui.cases.page import CasePage
from ui.cases.record import open_record
from ui.cases.sharing import SharingSheet
from ui.cases.signing import ReadAndSignSheet
from ui.cases.taking_apart import TakeApartSheet
from ui.cases.watching import ConsentSheet, PlaceSheet, SettleSheet
from ui.desk import Desk
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "cases" and its routes: a child's page, its sheets, and what was written of one session."""

    def change(case_id: CaseId) -> None:
        CaseSheet(desk, case_id).open()

    desk.add_place(Place("cases", desk.tr("Cases"), "folder", lambda: CasesPage(desk)))
    desk.add_route("case", lambda case_id: CasePage(desk, case_id))
    desk.add_route("new-case", lambda opened=None: CaseSheet(desk, None, opened).open())
    desk.add_route("change-case", change)
    desk.add_route("child-record", lambda record_id, otherwise: open_record(desk, record_id, otherwise))
    desk.add_route("allocate", lambda case_id: AllocationSheet(desk, case_id).open())
    desk.add_route("put-together", lambda case_id: PutTogetherSheet(desk, case_id).open())
    desk.add_route("take-apart", lambda merger_id: TakeApartSheet(desk, merger_id).open())
    desk.add_route("share-about", lambda case_id: SharingSheet(desk, case_id).open())
    desk.add_route("watch", lambda case_id: PlaceSheet(desk, case_id).open())
    desk.add_route("watch-consent", lambda row: ConsentSheet(desk, row).open())
    desk.add_route("watch-settle", lambda row: SettleSheet(desk, row).open())
    desk.add_route("read-and-sign", lambda case_id: ReadAndSignSheet(desk, case_id).open())
