"""The proof on a bare system, as far as it needs none: the table tells where a file stopped, nothing waits for ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from release.bare import __main__ as bare
from release.bare import forms, root
from release.bare.proof import STEPS, Proof, as_table
from release.bare.root import Root
from release.bare.screen import Screen
from release.facts import PackagingError


def proof(name: str) -> Proof:
    """Return the proof of a file of that name, of which nothing was found out yet."""
    return Proof(Path(name), Root(Path("root"), ":77"), Screen(), Path("pictures"))


def test_the_table_tells_where_one_file_stopped_and_what_came_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def prove(one: Proof) -> None:
        one.note("put there", "unpacked")
        if one.file.name == "a.zip":
            raise PackagingError("the window is empty.")
        for step in STEPS[1:]:
            one.note(step, "in order")

    monkeypatch.setattr(forms, "prove", prove)
    both = [proof("a.zip"), proof("b.tar.xz")]
    for one in both:
        bare._prove(one)
    assert as_table(both)[:5] == [
        "| Step | a.zip | b.tar.xz |",
        "| --- | --- | --- |",
        "| put there | unpacked | unpacked |",
        "| self-check | FAILED | in order |",
        "| made | not reached | in order |",
    ]
    assert [bool(one.trouble) for one in both] == [True, False]


def test_what_packaging_makes_is_proved_in_one_order_and_nothing_else_is(tmp_path: Path) -> None:
    names = ["holdfast-1-portable-linux-x86_64.tar.xz", "holdfast-1-portable-linux-x86_64.zip", "Holdfast-1.AppImage"]
    for name in (*names, "holdfast_1_amd64.deb", "SHA256SUMS"):
        (tmp_path / name).touch()
    assert [file.name for file in bare._chosen(tmp_path)] == ["holdfast_1_amd64.deb", *reversed(names)]
    assert bare._chosen(tmp_path / names[0]) == [tmp_path / names[0]]
    with pytest.raises(SystemExit, match="Nothing to prove"):
        bare._chosen(tmp_path / "nowhere")


def test_a_command_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(root, "_LIMIT_S", 0.05)
    with pytest.raises(PackagingError, match="did not end within"):
        root._run(["sleep", "600"])
