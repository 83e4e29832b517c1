"""export and verify: signed PDFs out, and any PDF checked."""

from __future__ import annotations

import os
from pathlib import Path

import pikepdf
import pytest
from cryptography import x509

from tests.app.cli.conftest import Commands
from tests.conftest import Records
from tests.reports.authority import Authority
from tests.reports.bureau import WORD, Bureau
from tests.reports.signed_otherwise import photograph

PASSWORD = "gravel kettle orbit thimble"


@pytest.fixture
def signed(holdfast: Commands, records: Records, tmp_path: Path) -> Path:
    """The case record of the drifting child, signed."""
    target = tmp_path / "record.pdf"
    told = holdfast("export", "case", "rj-011", *records.entry, "--to", target, "--json", typed=records.passphrase)
    assert told.code == 0, told.out + told.err
    assert told.json["file"] == str(target)
    return target


def test_an_exported_case_is_intact_and_says_who_signed(holdfast: Commands, signed: Path) -> None:
    told = holdfast("verify", signed, "--json")
    assert (told.code, told.json["state"]) == (0, "intact")
    (signature,) = told.json["signatures"]
    assert signature["signer"] == "Dee Marsh"
    assert len(signature["certificate_fingerprint"]) == 64
    words = holdfast("verify", signed)
    assert words.out.startswith("Intact")
    assert "Dee Marsh" in words.out


@pytest.mark.parametrize("place", [0.02, 0.3, 0.6, 0.9])
def test_a_changed_byte_is_seen(holdfast: Commands, signed: Path, place: float) -> None:
    content = bytearray(signed.read_bytes())
    content[int(len(content) * place)] ^= 1
    signed.write_bytes(content)
    assert holdfast("verify", signed, "--json").code == 1


def test_something_appended_is_seen(holdfast: Commands, signed: Path) -> None:
    signed.write_bytes(signed.read_bytes() + b"\n% more\n")
    told = holdfast("verify", signed, "--json")
    assert (told.code, told.json["state"]) == (1, "altered")
    assert holdfast("verify", signed).out.startswith("Altered")


def test_what_is_no_pdf_is_not_in_order_and_what_is_absent_cannot_be_done(holdfast: Commands, tmp_path: Path) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_text("Dear all")
    told = holdfast("verify", letter, "--json")
    assert (told.code, told.json["code"]) == (1, "not-a-pdf")
    assert holdfast("verify", tmp_path / "none.pdf").code == 3


def test_an_existing_file_is_kept_unless_told_otherwise(holdfast: Commands, records: Records, signed: Path) -> None:
    before = signed.read_bytes()
    command = ("export", "case", "RJ-011", *records.entry, "--to", str(signed))
    kept = holdfast(*command, "--json", typed=records.passphrase)
    assert kept.code == 3, kept.out
    assert signed.read_bytes() == before
    replaced = holdfast(*command, "--overwrite", typed=records.passphrase)
    assert replaced.code == 0, replaced.err
    assert signed.read_bytes() != before
    assert holdfast("verify", signed).code == 0
    assert [path.name for path in signed.parent.glob("*.pdf*")] == [signed.name]


@pytest.mark.parametrize("what", ["vault", "keys", "copy", "letter", "link", "dangling", "pipe", "folder"])
def test_nothing_but_a_pdf_is_ever_replaced(holdfast: Commands, records: Records, tmp_path: Path, what: str) -> None:
    letter, link, dangling, pipe = (tmp_path / name for name in ("letter.txt", "link.pdf", "dangling.pdf", "pipe.pdf"))
    letter.write_text("Dear all")
    link.symlink_to(records.path)
    dangling.symlink_to(tmp_path / "nowhere")
    os.mkfifo(pipe)
    target = {
        "vault": records.path,
        "keys": records.path.with_name(f"{records.path.name}.keys"),
        "copy": records.path.with_name(f"{records.path.name}.keys.copy"),
        "letter": letter,
        "link": link,
        "dangling": dangling,
        "pipe": pipe,
        "folder": tmp_path,
    }[what]
    before = {path: path.read_bytes() for path in records.path.parent.iterdir()}
    told = holdfast(
        "export", "case", "RJ-011", *records.entry, "--to", target, "--overwrite", "--json", typed=records.passphrase
    )
    assert (told.code, told.json["code"]) == (3, "input")
    assert set(before) == set(records.path.parent.iterdir())
    assert holdfast("cases", *records.entry, "--json", typed=records.passphrase).code == 0
    assert letter.read_text() == "Dear all"
    assert link.is_symlink()
    assert dangling.is_symlink()
    assert pipe.is_fifo()


@pytest.mark.parametrize("what", ["session", "agreement", "agenda"])
def test_the_other_documents_are_found_by_their_id(
    holdfast: Commands, records: Records, tmp_path: Path, what: str
) -> None:
    club = records.club
    which = {"session": club.finished_session, "agreement": club.agreement, "agenda": club.planned_session}[what]
    listed = holdfast("export", what, "--list", *records.entry, "--json", typed=records.passphrase)
    assert str(which) in [row["which"] for row in listed.json["records"]]
    target = tmp_path / f"{what}.pdf"
    made = holdfast("export", what, str(which), *records.entry, "--to", target, typed=records.passphrase)
    assert made.code == 0, made.err
    assert holdfast("verify", target).code == 0


def test_what_is_not_on_file_is_told(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "none.pdf"
    case = holdfast("export", "case", "RJ-999", *records.entry, "--to", target, "--json", typed=records.passphrase)
    assert (case.code, case.json["code"]) == (3, "not-found")
    odd = holdfast("export", "session", "monday", *records.entry, "--to", target, typed=records.passphrase)
    assert odd.code == 2
    assert holdfast("export", "case", *records.entry, typed=records.passphrase).code == 2
    assert not target.exists()


def test_another_childs_name_stops_the_export_until_a_reason_is_given(
    holdfast: Commands, records: Records, tmp_path: Path
) -> None:
    """The child of RJ-011 is renamed on another case, so that the text of one record names that other child."""
    from dataclasses import replace

    from app.services import cases, vaults
    from app.services.work import Work
    from tests.conftest import sample_surroundings

    def named_like_a_word_of_the_record(work: Work) -> None:
        other = next(row.case for row in cases.listing(work) if row.case.reference == "RJ-003")
        work.cases.save(replace(other, child_name="Saturdays Thistlewood"))

    key = records.club.keys[0]
    world = sample_surroundings(tmp_path / "own")
    opened = vaults.connect(vaults.unlock(records.path, key.slot_id, key.passphrase, world), world)
    opened.do(named_like_a_word_of_the_record)
    opened.lock()
    target = tmp_path / "record.pdf"
    command = ("export", "case", "RJ-011", *records.entry, "--to", str(target), "--json")
    stopped = holdfast(*command, typed=records.passphrase)
    assert (stopped.code, stopped.json["code"]) == (1, "names-found")
    assert "Saturdays" in stopped.json["names"]
    assert not target.exists()
    assert holdfast(*command, "--keep-names", "the day of the week", typed=records.passphrase).code == 0
    assert holdfast("verify", target).code == 0


def test_a_password_locks_the_pdf_and_verify_asks_for_it(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    target, password = tmp_path / "locked.pdf", "harbour saddle cotton violet"
    typed = f"{records.passphrase}\n{password}\n"
    command = ("export", "case", "RJ-011", *records.entry, "--to", str(target), "--password-stdin")
    made = holdfast(*command, "--json", typed=typed)
    assert (made.code, made.json["locked"]) == (0, True)
    assert (holdfast("verify", target, "--json").code, holdfast("verify", target, "--json").json["code"]) == (
        3,
        "pdf-password",
    )
    wrong = holdfast("verify", target, "--password-stdin", "--json", typed=f"{password} x\n")
    assert (wrong.code, wrong.json["code"]) == (3, "pdf-password")
    right = holdfast("verify", target, "--password-stdin", "--json", typed=f"{password}\n")
    assert (right.code, right.json["state"]) == (0, "intact")
    assert password not in made.out + made.err + right.out + right.err
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in left if password.encode() in path.read_bytes()]


@pytest.mark.parametrize(("password", "code"), [("", 2), ("short", 3), ("ä" * 64, 3)])
def test_a_password_that_will_not_do_writes_nothing(
    holdfast: Commands, records: Records, tmp_path: Path, password: str, code: int
) -> None:
    target = tmp_path / "locked.pdf"
    typed = f"{records.passphrase}\n{password}\n"
    told = holdfast("export", "case", "RJ-011", *records.entry, "--to", target, "--password-stdin", typed=typed)
    assert told.code == code
    assert not target.exists()


def test_a_chronology_has_its_file_and_its_days(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "whole file.pdf"
    command = ("export", "chronology", "rj-011", *records.entry, "--json")
    told = holdfast(*command, "--from", "2026-09-01", "--to", "2026-11-20", "--to", target, typed=records.passphrase)
    assert (told.code, told.json["file"]) == (0, str(target)), told.out + told.err
    assert holdfast("verify", target, "--json").json["state"] == "intact"
    for wrong in (
        ("--from", "soon", "--to", target),
        ("--to", "2026-11-20", "--to", "2026-11-21", "--to", target),
        ("--to", "2026-11-20"),
    ):
        assert holdfast(*command, *wrong, typed=records.passphrase).code == 2
    late = holdfast(*command, "--from", "2026-11-21", "--to", "2026-11-20", "--to", target, typed=records.passphrase)
    assert "the last day lies before the first" in late.json["message"]


def test_a_second_person_signs_and_the_register_knows_it(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    """Dee asks for a second signature; only that person can give it, once, and on the newest file."""
    target, old = tmp_path / "record.pdf", tmp_path / "old.pdf"
    dee, ffion = records.club.keys[0], next(one for one in records.club.keys if one.name == "Ffion Rees")
    theirs = ("--vault", str(records.path), "--as", ffion.label, "--passphrase-stdin")
    export = ("export", "case", "RJ-011", *records.entry, "--to", str(target), "--keep-names", "usual words", "--json")
    assert holdfast(*export, "--signer", "Nobody Here", typed=dee.passphrase).code == 2
    made = holdfast(*export, "--signer", "ffion rees", typed=dee.passphrase)
    assert made.code == 0, made.out + made.err
    old.write_bytes(target.read_bytes())
    assert "Still to sign: Ffion Rees" in holdfast("verify", target).out
    refused = holdfast("sign", target, *records.entry, typed=dee.passphrase)
    assert refused.code == 1
    assert "Nothing was signed" in refused.err
    given = holdfast("sign", target, *theirs, "--json", typed=ffion.passphrase)
    assert given.code == 0, given.out + given.err
    assert given.json["signatures"] == 2
    told = holdfast("verify", target, *records.entry, "--json", typed=dee.passphrase)
    assert (told.code, told.json["state"], told.json["standing"]) == (0, "intact", "current")
    assert told.json["awaited"] == []
    assert holdfast("sign", target, *theirs, typed=ffion.passphrase).code == 1
    earlier = holdfast("verify", old, *records.entry, "--json", typed=dee.passphrase)
    assert (earlier.code, earlier.json["state"], earlier.json["standing"]) == (1, "intact", "earlier")


def test_the_clubs_own_documents_need_no_id(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    for what in ("policy", "trust-card"):
        target = tmp_path / f"{what}.pdf"
        told = holdfast("export", what, *records.entry, "--to", target, "--json", typed=records.passphrase)
        assert told.code == 0, told.out + told.err
    assert holdfast("verify", tmp_path / "trust-card.pdf", "--json").json["state"] == "intact"
    assert holdfast("export", "policy", "RJ-011", *records.entry, "--to", "x.pdf", typed=records.passphrase).code == 2


def test_a_time_stamp_is_carried_by_file(holdfast: Commands, signed: Path, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    asked, given = tmp_path / "record.tsq", tmp_path / "record.tsr"
    told = holdfast("stamp-request", signed, "--to", asked)
    assert told.code == 0, told.err
    assert holdfast("stamp-request", signed, "--to", asked).code == 3
    assert holdfast("stamp", signed, asked, "--json").json["code"] == "time-stamp"
    given.write_bytes(authority.answer(asked.read_bytes()))
    done = holdfast("stamp", signed, given, "--json")
    assert done.code == 0, done.out + done.err
    told = holdfast("verify", signed)
    assert "by the clock of Clock House Time 1, Clock House, issued by Clock House Root, Clock House" in told.out
    assert told.out.startswith("Intact")
    assert holdfast("stamp", signed, given, "--json").json["code"] == "time-stamp"


def test_a_record_in_welsh_and_no_other_document(holdfast: Commands, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "cofnod.pdf"
    command = ("export", "case", "RJ-011", *records.entry, "--language", "cy")
    told = holdfast(*command, "--to", target, "--json", typed=records.passphrase)
    assert told.code == 0, told.out + told.err
    with pikepdf.open(target) as pdf:
        assert str(pdf.Root.Lang) == "cy-GB"
    check = holdfast("verify", target, "--json").json
    assert (check["state"], check["pages"]["state"]) == ("intact", "same")
    session = str(records.club.finished_session)
    refused = holdfast(
        "export",
        "session",
        session,
        *records.entry,
        "--language",
        "cy",
        "--to",
        tmp_path / "s.pdf",
        typed=records.passphrase,
    )
    assert refused.code == 2
    assert "English only" in refused.err
    assert not (tmp_path / "s.pdf").exists()


def test_the_list_of_withdrawn_certificates_is_a_new_file(
    holdfast: Commands, records: Records, signed: Path, tmp_path: Path
) -> None:
    target = tmp_path / "withdrawn.crl"
    command = ("withdrawn", *records.entry, "--to", str(target))
    assert holdfast(*command, typed=records.passphrase).code == 0
    listed = x509.load_der_x509_crl(target.read_bytes())
    assert "Riverside Juniors FC" in listed.issuer.rfc4514_string()
    assert list(listed) == []
    assert holdfast(*command, "--json", typed=records.passphrase).json["code"] == "exists"


def test_a_certificate_of_one_s_own_signs_and_is_told_as_such(
    holdfast: Commands, records: Records, tmp_path: Path
) -> None:
    """First on a locked file, then on an ordinary one by the next signer; the passphrases come by standard input."""
    bureau = Bureau(tmp_path / "bureau")
    bureau.folder.mkdir()
    bureau.prepare()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(photograph())
    own = ("--certificate", str(bureau.file()), "--certificate-stdin")
    target = tmp_path / "record.pdf"
    export = ("export", "case", "RJ-011", *records.entry, "--to", str(target), "--keep-names", "usual words")
    typed = records.passphrase
    wrong = holdfast(*export, *own, "--json", typed=f"{typed}\nharbor\n")
    assert (wrong.code, wrong.json["code"]) == (3, "own-certificate")
    assert "not the passphrase of the certificate's file" in wrong.json["message"]
    assert not target.exists()
    dee, ffion = records.club.keys[0], next(one for one in records.club.keys if one.name == "Ffion Rees")
    made = holdfast(
        *export,
        *own,
        "--signer",
        "Ffion Rees",
        "--drawn",
        photo,
        "--password-stdin",
        typed=f"{typed}\n{PASSWORD}\n{WORD}\n",
    )
    assert made.code == 0, made.out + made.err
    assert "Signing with the certificate of Deirdre A. Marsh 4711, issued by Signing Bureau." in made.out
    assert "That name differs from yours in the records, Dee Marsh." in made.out
    with pikepdf.open(target, password=PASSWORD) as pdf:
        first = next(one for one in pdf.Root.AcroForm.Fields if "/V" in one)
        assert b"/Span <</Alt" in first.AP.N.read_bytes()
    theirs = ("--vault", str(records.path), "--as", ffion.label, "--passphrase-stdin")
    sign = ("sign", str(target), *theirs, "--json")
    assert holdfast(*sign, typed=ffion.passphrase).json["code"] == "pdf-password"
    given = holdfast(*sign, "--password-stdin", typed=f"{ffion.passphrase}\n{PASSWORD}\n")
    assert (given.code, given.json["signatures"]) == (0, 2), given.out + given.err
    told = holdfast("verify", target, *records.entry, "--password-stdin", typed=f"{PASSWORD}\n{dee.passphrase}\n")
    assert told.code == 0, told.out + told.err
    assert "Signed with a certificate of their own, issued by Signing Bureau and not by the club, SHA-256" in told.out
    assert "The certificate says “Deirdre A. Marsh 4711”. The place it signs at is that of Dee Marsh" in told.out
    assert "Issued by Riverside Juniors FC, SHA-256" in told.out
    assert [WORD in text for text in (made.out, made.err, told.out)] == [False] * 3
