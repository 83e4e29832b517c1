"""Makes the documentation into pages for a browser: ``python docs/make_site.py [--to FOLDER]``. Needs no network.

The site lies as the repository does, so that a link means the same in both. It holds the help and the guide to
supervision, every page of ``docs``, the pictures, and whatever else they link to. It is not kept in the repository.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from pathlib import Path
from posixpath import dirname, join, normpath

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # before the imports that need it

from app.services import help_pages  # noqa: E402
from app.services.help_site import see_also  # noqa: E402
from reports.web_pages import Entry, Part, page  # noqa: E402

_LINK = re.compile(r'(?:href|src)="([^"]+)"')
_ID = re.compile(r'id="([^"]+)"')


def sources() -> dict[str, str]:
    """Return the Markdown of every page by its path in the repository; folders that are linked to get a list."""
    found = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CHANGELOG.md")}
    found |= {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "docs").rglob("*.md"))
    }
    for one in help_pages.chapters():
        found[f"resources/help/{one.key}.md"] = f"{one.text()}\n{see_also(one)}"
    for name in ("benchmarks/README.md", "resources/words/README.md"):
        if (ROOT / name).exists():
            found[name] = (ROOT / name).read_text(encoding="utf-8")
    decisions = [name for name in found if name.startswith("docs/decisions/")]
    lines = [f"- [{title_of(found[name])}]({name.removeprefix('docs/decisions/')})" for name in decisions]
    found["docs/decisions/README.md"] = "# Decisions\n\n" + "\n".join(lines) + "\n"
    return found


def title_of(markdown: str) -> str:
    """Return the first heading."""
    return next(line.removeprefix("# ") for line in markdown.splitlines() if line.startswith("# "))


def target_of(name: str) -> str:
    """Return where a page of the repository is in the site: a README is the first page of its folder."""
    return (
        f"{name.removesuffix('README.md')}index.html"
        if name.endswith("README.md")
        else f"{name.removesuffix('.md')}.html"
    )


def site() -> tuple[dict[str, str], list[str]]:
    """Return every page by its path in the site, and the other files of the repository that pages link to."""
    markdown = sources()
    parts = _parts(markdown)
    others: set[str] = set()
    made = {}
    for name, text in markdown.items():
        made[target_of(name)] = page(
            target_of(name),
            text,
            parts,
            home="index.html",
            link=lambda link, name=name: _turned(link, name, markdown, others),
        )
    return made, sorted(others)


def _turned(link: str, name: str, markdown: dict[str, str], others: set[str]) -> str:
    """Return the link of a page as it is in the site."""
    if "://" in link or link.startswith(("mailto:", "#")):
        return link
    path, mark, place = link.partition("#")
    full = normpath(join(dirname(name), path))
    if f"{full}/README.md" in markdown:
        return f"{path.rstrip('/')}/index.html{mark}{place}"
    if full in markdown:
        return f"{path.removesuffix(path.rsplit('/', 1)[-1])}{target_of(full).rsplit('/', 1)[-1]}{mark}{place}"
    others.add(full)
    return link


def _parts(markdown: dict[str, str]) -> list[Part]:
    def entries(names: list[str]) -> list[Entry]:
        return [Entry(target_of(name), title_of(markdown[name])) for name in names]

    chapters = {part: [one for one in help_pages.chapters() if one.part == part] for part in ("use", "guide")}
    use, guide = ([f"resources/help/{one.key}.md" for one in chapters[part]] for part in ("use", "guide"))
    decisions = [name for name in markdown if name.startswith("docs/decisions/")]
    about = [name for name in markdown if name not in {*use, *guide, *decisions}]
    return [
        Part("Using Holdfast", entries(use)),
        Part("A guide to supervision", entries(guide)),
        Part("About Holdfast", entries(about)),
        Part("Decisions", entries(decisions)),
    ]


def problems() -> list[str]:
    """Return one line for each link of the site that leads nowhere."""
    made, others = site()
    ids = {path: set(_ID.findall(text)) for path, text in made.items()}
    found = [f"the site: {name} does not exist" for name in others if not (ROOT / name).exists()]
    for path, text in made.items():
        for link in _LINK.findall(text):
            if "://" in link or link.startswith("mailto:"):
                continue
            file, _mark, place = link.partition("#")
            full = normpath(join(dirname(path), file)) if file else path
            if full not in made and full not in others:
                found.append(f"the site: {path} links to {link}, which is not there")
            elif place and full in made and place not in ids[full]:
                found.append(f"the site: {path} links to {link}, and no heading there is called so")
    return found


def write(folder: Path) -> None:
    """Write the site into ``folder``, over what was written there before."""
    made, others = site()
    for path, text in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    for name in others:
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)


def main() -> int:
    """Write the site and say where its first page is."""
    parser = argparse.ArgumentParser(description="Make the documentation into pages for a browser.")
    parser.add_argument(
        "--to", default=str(ROOT / "site"), metavar="FOLDER", help="where to write them (default: site)"
    )
    folder = Path(parser.parse_args().to).absolute()
    write(folder)
    print(folder / "index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
