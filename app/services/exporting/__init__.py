"""Documents that leave the house: gathered, drawn, signed, read back and checked, remembered.

The two-file rule is kept by what a document is made from: a child's record only from a ``CaseExtract``, which cannot
hold a personal part or another child (architecture.md). ``reports`` is imported inside the functions, so that the
window's start loads neither page layout nor signing.
"""

from __future__ import annotations

from app.domain.exports import DocumentKind, KeptName, Purpose
from app.services.exporting.access_pack import MaskProposal, proposals
from app.services.exporting.attached_files import ChosenFile, OfferedFile
from app.services.exporting.case_chronology import Period
from app.services.exporting.choices import CaseChoices, CaseOffer, OfferPart, offer
from app.services.exporting.countersigning import (
    AwaitedDocument,
    Countersigned,
    Registered,
    Turn,
    adopt,
    awaiting_me,
    countersign,
    registered,
    undo,
)
from app.services.exporting.countersigning import record as record_signature
from app.services.exporting.drawing import Drawn, PagePicture, draw, pictures
from app.services.exporting.drawn import drawn_from_file
from app.services.exporting.editable import EDITABLE, editable_file_name, note_editable, save_editable
from app.services.exporting.gathering import (
    ExportRequest,
    Gathered,
    default_file_name,
    gather,
    offered_place,
    usual_folder,
)
from app.services.exporting.passwords import check_password, suggested_password
from app.services.exporting.previewing import draw_sample
from app.services.exporting.printing import note_printed, page_to_print
from app.services.exporting.receipts import WordingOffer, entered, receipts_of_case, record, set_destination, wordings
from app.services.exporting.signers import SignerOffer
from app.services.exporting.signers import offers as signer_offers
from app.services.exporting.signing import CLUB_SIGNS, Signed, read_pdf, sign_and_save, signed_bytes, verify_file
from app.services.exporting.stamping import read_reply, write_request
from app.services.exporting.whole_file import found_in_file
from app.services.exporting.withholding import Mask

__all__ = [
    "CLUB_SIGNS",
    "EDITABLE",
    "AwaitedDocument",
    "CaseChoices",
    "CaseOffer",
    "ChosenFile",
    "Countersigned",
    "DocumentKind",
    "Drawn",
    "ExportRequest",
    "Gathered",
    "KeptName",
    "Mask",
    "MaskProposal",
    "OfferPart",
    "OfferedFile",
    "PagePicture",
    "Period",
    "Purpose",
    "Registered",
    "Signed",
    "SignerOffer",
    "Turn",
    "WordingOffer",
    "adopt",
    "awaiting_me",
    "check_password",
    "countersign",
    "default_file_name",
    "draw",
    "draw_sample",
    "drawn_from_file",
    "editable_file_name",
    "entered",
    "found_in_file",
    "gather",
    "note_editable",
    "note_printed",
    "offer",
    "offered_place",
    "page_to_print",
    "pictures",
    "proposals",
    "read_pdf",
    "read_reply",
    "receipts_of_case",
    "record",
    "record_signature",
    "registered",
    "save_editable",
    "set_destination",
    "sign_and_save",
    "signed_bytes",
    "signer_offers",
    "suggested_password",
    "undo",
    "usual_folder",
    "verify_file",
    "wordings",
    "write_request",
]
