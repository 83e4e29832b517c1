"""Good inputs of every kind, made once: small records, their key files, a backup, signed documents, templates."""

from __future__ import annotations

import json
import random
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import resources
from app.services import first_run, holders
from reports import agreement, case_record
from reports.identity import make_issuer, make_signer
from reports.signing import sign
from storage import anchor, backup, packages
from storage.keys.header import keys_path
from storage.packages import Document
from tests.app.services.conftest import FIRST, Clock, make_surroundings
from tests.fuzz import readers
from tests.fuzz.readers import Reader
from tests.reports import samples, test_form_reading
from tests.reports.payloads import NOTES, ONLY_TEXT, REFUSED

_DATES = (
    "12/11/26",
    "12 nov",
    "tomorrow",
    "next thu",
    "+2w",
    "29 feb 2027",
    "1830",
    "6.30pm",
    "١٢/١١/٢٦",
    "31/11/2026",
)
_PHRASES = ("gravel kettle orbit thimble maple", "Zoë’s  four — odd words", "\u1e9bo\u0323 nfc", "x" * 2000)


def made_in(folder: Path) -> tuple[Reader, ...]:
    """Return every reader with its good inputs; ``folder`` is empty and theirs."""
    around = make_surroundings(folder / "data", Clock())
    opened = first_run.create(folder / "riverside.vault", FIRST, around)
    alone = keys_path(opened.path).read_bytes()
    sheet = holders.make_recovery(opened)
    holders.keep_recovery(opened, sheet, "Lorraine Okafor")
    with_sheet = keys_path(opened.path).read_bytes()
    backed_up = backup.backup(opened.vault, folder / "backups", around.clock()).folder
    key, vault_id = opened.vault.ring.database_key(), opened.vault.vault_id
    opened.lock()
    documents = (Document("RJ-003 record.pdf", b"%PDF-1.7 record"), Document("RJ-003 data.json", b'{"a": 1}'))
    sent = packages.write(folder / "sent", UUID(int=1), "children", documents, random.Random(3).randbytes)
    for name in ("manifest", "anchor", "settings", "records", "package"):
        (folder / name).mkdir()
    pdfs = _pdfs()
    contents = [json.dumps(json.loads(raw)).encode() for raw in (alone, with_sheet)]
    shipped = [resources.read_text(f"templates/{name}").encode() for name in resources.names("templates")]
    written = [text.encode("utf-8", "surrogatepass") for text in (*REFUSED, *ONLY_TEXT, *NOTES)]
    settings_seed = b'{"version": 1, "theme": "dark", "text_percent": 150, "window": {"left": 1, "top": 2}}'
    return (
        Reader("key file", [alone, with_sheet], readers.key_file, 198),
        Reader("key file, respelled", contents, readers.key_file_respelled, 200),
        Reader("recovery sheet", [" ".join(sheet.groups).encode()], readers.recovery_sheet, 200),
        Reader("passphrase", [text.encode() for text in _PHRASES], readers.passphrase, 150),
        Reader("dates and times", [text.encode() for text in _DATES], readers.dates, 150),
        Reader("settings", [settings_seed], readers.settings_file(folder / "settings"), 40),
        Reader(
            "anchor",
            [anchor.path_of(around.data_folder, vault_id).read_bytes()],
            readers.anchor_file(folder / "anchor", vault_id),
            29,
        ),
        Reader("template", [*shipped, *written], readers.template, 10),
        Reader(
            "wording file",
            [b"{# Holdfast wording: case-record, en-GB #}\n" + one for one in shipped],
            readers.wording_file,
            5,
        ),
        Reader(
            "backup manifest",
            [(backed_up / backup.MANIFEST).read_bytes()],
            readers.manifest(folder / "manifest", backed_up),
            4,
        ),
        Reader(
            "package",
            [sent.path.read_bytes()],
            readers.package(folder / "package", sent.path.read_bytes(), sent.key.text),
            10,
        ),
        Reader("preparation form", _forms(), readers.preparation_form, 2),
        Reader("signed PDF", pdfs, readers.pdf(pdfs), 1),
        Reader(
            "records file",
            [opened.path.read_bytes()],
            readers.records_file(folder / "records", opened.path, key),
            1,
        ),
    )


def _forms() -> list[bytes]:
    empty = test_form_reading.made()
    typed: dict[str, str | bool] = {"about-1": "The rota", "function-1": "Support", "children": "RJ-014", "read": True}
    return [empty, *(test_form_reading.filled(empty, typed, packed=packed) for packed in (True, False))]


def _pdfs() -> list[bytes]:
    issuer = make_issuer("Riverside Juniors FC", now=samples.AT)
    dee = make_signer(issuer, "Dee Marsh", "club welfare officer", now=samples.AT)
    marcus = make_signer(issuer, "Marcus Bell", "U10 team manager", now=samples.AT)
    case_template, terms_template = (resources.read_text(one.TEMPLATE) for one in (case_record, agreement))
    case = case_record.render(samples.case(), template=case_template, at=samples.AT).pdf
    terms = agreement.render(samples.agreement(), template=terms_template, at=samples.AT).pdf
    one = sign(case, dee, role="club welfare officer", reason="For the child’s case file", at=samples.AT)
    once = sign(terms, dee, role="club welfare officer", reason="Supervision agreement", at=samples.AT)
    later = samples.AT + timedelta(minutes=3)
    return [one, once, sign(once, marcus, role="U10 team manager", reason="Supervision agreement", at=later)]
