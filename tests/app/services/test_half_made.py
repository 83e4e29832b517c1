"""Of what a killed taking out left its maker is told until it is gone: each one, on whichever stick it lies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.ids import TakenOutId
from app.domain.open_formats import OpenForm
from app.services import audit_trail, drafting, mounts
from app.services.audit_trail import TrailFilter
from app.services.open_formats import half_made, taking
from app.services.open_formats.half_made import HalfMade, Left
from app.services.vaults import OpenVault
from app.services.work import Work

OURS = b"PK\x03\x04 Kezia"


def begun(opened: OpenVault, target: Path, form: OpenForm = OpenForm.PLAIN) -> taking.Plan:
    """Go as far as the first words."""
    planned = opened.read(taking.plan)
    opened.do(taking.begin, planned, form, "Moving", target)
    target.parent.mkdir(exist_ok=True)
    beside(target).write_bytes(OURS)
    opened.do(half_made.opened, planned.id, opened.path)
    return planned


def order_of_beginning(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what will list, in turn, that words are about to be written, and each thing that is written."""
    order: list[str] = []
    opened, put = half_made.opened, taking.TakingOut.put

    def noted(work: Work, export_id: TakenOutId, records: Path) -> None:
        order.append("opened")
        opened(work, export_id, records)

    def written(out: taking.TakingOut, piece: taking.Piece) -> None:
        order.append("put")
        put(out, piece)

    monkeypatch.setattr(half_made, "opened", noted)
    monkeypatch.setattr(taking.TakingOut, "put", written)
    return order


def beside(target: Path) -> Path:
    return target.with_name(f"{target.name}.unfinished")


def kept(opened: OpenVault) -> dict[TakenOutId, HalfMade]:
    return {one.id: one for one in opened.read(half_made.find)}


def look(opened: OpenVault) -> list[Left]:
    return [half_made.clear(one, opened.path) for one in opened.read(half_made.find)]


def deeds(opened: OpenVault) -> list[str]:
    rows = opened.read(audit_trail.page, TrailFilter())
    return [row.act for row in reversed(rows) if row.kind.startswith("everything")]


def change_sticks(stick: Path) -> Path:
    """Pull out the stick and put in another; return where the first one is."""
    away = stick.rename(stick.with_name("in a pocket"))
    stick.mkdir()
    return away


def test_where_it_goes_is_kept_until_it_is_there_or_nothing_of_it_is_left(
    open_vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "stick" / "Zoe\u0308.zip"  # not composed
    planned = begun(open_vault, target)
    with monkeypatch.context() as failing:  # a drive that fails keeps nothing from being noted, a key least of all
        failing.setattr(half_made, "_numbers", lambda _path: (_ for _ in ()).throw(OSError(5, "I/O error")))
        open_vault.do(taking.end, planned, OpenForm.PLAIN, None)
    away = target.parent.rename(tmp_path / "away")
    (found,) = open_vault.read(half_made.find)
    assert (found.target, found.is_told, look(open_vault)) == (target, True, [Left.AWAY])
    away.rename(target.parent)
    beside(target).write_text("My own notes")
    assert look(open_vault) == [Left.STAYS]  # surely not ours
    beside(target).write_bytes(OURS)
    (target.parent / "Another.zip.unfinished").write_bytes(OURS)
    assert look(open_vault) == [Left.TAKEN_AWAY]
    assert [one.name for one in target.parent.iterdir()] == ["Another.zip.unfinished"]
    open_vault.do(half_made.over, found)
    open_vault.do(half_made.over, found)  # said twice
    assert kept(open_vault) == {}
    assert deeds(open_vault) == ["exported", "ended"]


def test_a_later_one_makes_no_earlier_one_forgotten(open_vault: OpenVault, tmp_path: Path) -> None:
    first = begun(open_vault, tmp_path / "stick" / "All.zip")
    away = (tmp_path / "stick").rename(tmp_path / "in a pocket")
    second = begun(open_vault, tmp_path / "Documents" / "All.zip")
    assert list(kept(open_vault)) == [first.id, second.id]
    beside(tmp_path / "Documents" / "All.zip").unlink()
    open_vault.do(taking.end, second, OpenForm.PLAIN, None)
    assert list(kept(open_vault)) == [first.id]
    assert look(open_vault) == [Left.AWAY]
    third = begun(open_vault, tmp_path / "Documents" / "All.zip")
    open_vault.do(half_made.over, kept(open_vault)[third.id])
    assert list(kept(open_vault)) == [first.id]
    away.rename(tmp_path / "stick")
    fourth = begun(open_vault, tmp_path / "stick" / "Again.zip")  # what lies in its folder goes, and has its end
    assert [one.name for one in (tmp_path / "stick").iterdir()] == ["Again.zip.unfinished"]
    assert list(kept(open_vault)) == [fourth.id]
    assert (deeds(open_vault).count("exported"), deeds(open_vault).count("ended")) == (4, 3)


def test_one_that_was_kept_when_there_was_room_for_one_is_still_known(open_vault: OpenVault, tmp_path: Path) -> None:
    old = TakenOutId(open_vault.read(taking.plan).id)
    place = json.dumps(str(tmp_path / "stick" / "All.zip"))
    fields = {"place": place, "form": "everything-plain", "id": str(old), "told": ""}
    open_vault.do(drafting.save_form, half_made.FORM, fields)
    assert look(open_vault) == [Left.AWAY]
    later = begun(open_vault, tmp_path / "Documents" / "All.zip")
    assert list(kept(open_vault)) == [old, later.id]
    (tmp_path / "stick").mkdir()
    assert look(open_vault) == [Left.ELSEWHERE, Left.TAKEN_AWAY]
    beside(tmp_path / "stick" / "All.zip").write_bytes(OURS)
    assert look(open_vault) == [Left.TAKEN_AWAY, Left.NOTHING]


def test_another_stick_at_the_same_place_proves_nothing(open_vault: OpenVault, tmp_path: Path) -> None:
    target = tmp_path / "E" / "All.zip"
    first = begun(open_vault, target)
    change_sticks(target.parent)
    assert look(open_vault) == [Left.ELSEWHERE]
    second = begun(open_vault, target)
    beside(target).rename(target)
    made = taking.Taken(OpenForm.PLAIN, target, "0" * 64, (), 1, {}, (), 0)
    open_vault.do(taking.end, second, OpenForm.PLAIN, made)
    assert list(kept(open_vault)) == [first.id]
    assert look(open_vault) == [Left.ELSEWHERE]  # what is there now is the other one
    open_vault.do(half_made.over, kept(open_vault)[first.id])
    assert deeds(open_vault) == ["exported", "exported", "finished", "ended"]


def test_given_up_after_another_stick_was_put_in_it_is_still_looked_for(open_vault: OpenVault, tmp_path: Path) -> None:
    target = tmp_path / "E" / "All.zip"
    planned = begun(open_vault, target)
    away = change_sticks(target.parent)
    open_vault.do(taking.end, planned, OpenForm.PLAIN, None)
    assert look(open_vault) == [Left.ELSEWHERE]
    target.parent.rmdir()
    away.rename(target.parent)
    assert look(open_vault) == [Left.TAKEN_AWAY]


def test_on_another_drive_than_the_records_a_folder_of_the_same_number_proves_nothing(
    open_vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "E"
    monkeypatch.setattr(half_made, "_numbers", lambda path: (7 if path == stick else 1, 1))
    planned = begun(open_vault, stick / "All.zip")
    beside(stick / "All.zip").unlink()
    assert look(open_vault) == [Left.ELSEWHERE]
    with monkeypatch.context() as pulled_out:  # where it is mounted stays, an empty folder beside the records
        pulled_out.setattr(half_made, "_numbers", lambda _path: (1, 1))
        assert look(open_vault) == [Left.ELSEWHERE]
    open_vault.do(taking.end, planned, OpenForm.PLAIN, None)  # in the same run, no other stick has the number
    assert kept(open_vault) == {}
    planned = begun(open_vault, stick / "All.zip")
    monkeypatch.setattr(half_made, "_numbers", lambda path: (8 if path == stick else 1, 1))
    open_vault.do(taking.end, planned, OpenForm.PLAIN, None)
    beside(stick / "All.zip").unlink()
    assert look(open_vault) == [Left.ELSEWHERE]


def test_nobody_is_asked_about_what_surely_is_not_there(
    open_vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned = open_vault.read(taking.plan)
    open_vault.do(taking.begin, planned, OpenForm.PLAIN, "Moving", tmp_path / "E" / "All.zip")
    assert look(open_vault) == [Left.NOTHING]  # killed before the first word; the stick is not there
    open_vault.do(taking.end, planned, OpenForm.PLAIN, None)
    planned = begun(open_vault, tmp_path / "Documents" / "All.zip")
    beside(tmp_path / "Documents" / "All.zip").unlink()
    assert look(open_vault) == [Left.NOTHING]  # removed by hand from the very same folder
    open_vault.do(taking.end, planned, OpenForm.PLAIN, None)
    monkeypatch.setattr(half_made, "_numbers", lambda path: (7 if path != open_vault.path else 1, 1))
    monkeypatch.setattr(mounts, "identity", lambda _path: "2E41-0BD7")
    target = tmp_path / "E" / "All.zip"
    planned = begun(open_vault, target)
    beside(target).rename(target)
    assert look(open_vault) == [Left.NOTHING]  # killed when it was in its place
    target.rename(beside(target))
    open_vault.do(taking.end, planned, OpenForm.PLAIN, None)  # given up while a piece is written
    beside(target).unlink()  # by that piece
    assert look(open_vault) == [Left.NOTHING]
    open_vault.do(half_made.over, kept(open_vault)[planned.id])
    begun(open_vault, target, OpenForm.SEALED)
    beside(target).unlink()
    assert look(open_vault) == [Left.NOTHING]  # nobody reads it


@pytest.mark.parametrize("names", [("2E41-0BD7", "99AA-1F30"), (None, None)], ids=["known", "not told"])
def test_given_up_and_another_stick_with_the_same_number_is_no_proof_that_it_is_gone(
    open_vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str | None, str | None]
) -> None:
    monkeypatch.setattr(half_made, "_numbers", lambda path: (7 if path != open_vault.path else 1, 1))
    target = tmp_path / "E" / "All.zip"
    monkeypatch.setattr(mounts, "identity", lambda _path: names[0])
    planned = begun(open_vault, target)
    open_vault.do(taking.end, planned, OpenForm.PLAIN, None)  # seen there, then pulled out before it was taken away
    away = change_sticks(target.parent)
    monkeypatch.setattr(mounts, "identity", lambda _path: names[1])
    assert look(open_vault) == [Left.ELSEWHERE]
    target.parent.rmdir()
    away.rename(target.parent)
    assert look(open_vault) == [Left.TAKEN_AWAY]
