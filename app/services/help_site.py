"""The help as pages for a browser: the program's own text, without a word of the records, written only when asked."""

from __future__ import annotations

from pathlib import Path

from app.services import help_pages
from reports.web_pages import Entry, Part, page
from storage import files

FOLDER_NAME = "Holdfast help"
HOME = "index.html"
_PARTS = (("use", "Using Holdfast"), ("guide", "A guide to supervision"))


def pages() -> dict[str, str]:
    """Return every page by its file name."""
    parts = [
        Part(title, [Entry(f"{one.key}.html", one.title) for one in help_pages.chapters() if one.part == part])
        for part, title in _PARTS
    ]
    made = {
        f"{one.key}.html": page(f"{one.key}.html", f"{one.text()}\n{see_also(one)}", parts, home=HOME, link=_link)
        for one in help_pages.chapters()
    }
    made[HOME] = page(HOME, _contents(), parts, home=HOME, link=_link)
    return made


def see_also(chapter: help_pages.Chapter) -> str:
    """Return the last line of a chapter, as Markdown: where to read on."""
    links = [f"[{help_pages.chapter(key).title}]({key}.md)" for key in chapter.see]
    return f"\nSee also: {' · '.join(links)}\n" if links else ""


def usual_folder() -> Path:
    """Return where they are written: a folder of their own among this person's documents."""
    from platformdirs import user_documents_path

    return user_documents_path() / FOLDER_NAME


def write(folder: Path) -> Path:
    """Write the pages into ``folder``, over those written before; return the first.

    Raises ReadOnlyError, DiskFullError, StorageFailedError.
    """
    with files.as_app_errors():
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in pages().items():
            (folder / name).write_text(text, encoding="utf-8")
    return folder / HOME


def _contents() -> str:
    lines = ["# Holdfast, explained", "", "The same pages as in the program, under *Help*."]
    for part, title in _PARTS:
        lines += ["", f"## {title}", ""]
        lines += [f"- [{one.title}]({one.key}.md)" for one in help_pages.chapters() if one.part == part]
    return "\n".join(lines)


def _link(target: str) -> str:
    return f"{target.removesuffix('.md')}.html" if target.endswith(".md") else target
