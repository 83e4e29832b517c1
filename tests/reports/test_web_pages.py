"""The help and the documentation as pages for a browser: every link leads somewhere, and no script."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path

import pytest

from app.services import help_pages, help_site
from reports.web_pages import Entry, Part, page, slug

ROOT = Path(__file__).resolve().parents[2]
VOID = {"meta", "link", "img", "br", "hr"}


class Balanced(HTMLParser):
    """Notices what is not closed, and what a page for a browser must not have here."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag begins."""
        found = dict(attrs)
        if tag in ("script", "iframe", "object", "form", "link") or any(name.startswith("on") for name in found):
            self.faults.append(tag)
        if tag == "a":
            self.links.append(found["href"] or "")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """A tag ends."""
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}>")


def read(text: str) -> Balanced:
    found = Balanced()
    found.feed(text)
    return found


def test_every_page_of_the_help_is_whole_and_its_links_lead_to_pages() -> None:
    made = help_site.pages()
    assert len(made) == len(help_pages.chapters()) + 1
    for path, text in made.items():
        found = read(text)
        assert (found.faults, found.open) == ([], []), path
        assert found.headings[0] == 1
        assert found.headings.count(1) == 1, path
        assert {link for link in found.links if not link.startswith("#")} <= set(made), path
        assert 'lang="en-GB"' in text
        assert 'href="#text"' in text
        assert not re.search(r"https?://", text), path


def test_html_in_a_page_is_text_and_a_heading_can_be_linked_to() -> None:
    text = page(
        "docs/a.html",
        "# A <b>title</b>\n\n<script>alert(1)</script>\n\n## What it does, and where\n",
        [Part("All", [Entry("docs/a.html", "A"), Entry("index.html", "Home & away")])],
        home="index.html",
        link=lambda target: target,
    )
    assert "<script>" not in text
    assert "<b>" not in text
    assert f'<h2 id="{slug("What it does, and where")}">' in text
    assert '<a href="../index.html">Home &amp; away</a>' in text
    assert '<a href="a.html" aria-current="page">A</a>' in text
    assert read(text).open == []


def test_it_is_written_over_what_was_there_and_nothing_else_is_touched(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    index = help_site.write(tmp_path)
    assert help_site.write(tmp_path) == index
    assert {path.name for path in tmp_path.iterdir()} == {*help_site.pages(), "mine.txt"}


def test_a_link_of_the_documentation_that_leads_nowhere_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(ROOT / "docs"), *sys.path])
    make_site = import_module("make_site")

    assert make_site.problems() == []
    whole = make_site.sources()
    whole["docs/guide.md"] += "\n[a](nowhere.md) [b](speed.md#no-such-heading)\n"
    monkeypatch.setattr(make_site, "sources", lambda: whole)
    told = "\n".join(make_site.problems())
    assert "nowhere.md" in told
    assert "no-such-heading" in told
