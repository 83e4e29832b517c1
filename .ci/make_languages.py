"""Keeps the files of the people who translate in step with the source, and makes what the window reads from them.

``python .ci/make_languages.py`` rewrites ``languages/cy.ts`` (Qt Linguist opens it) with every string that the window
asks for, keeps what is translated, drops what is asked for no more, and makes ``resources/languages/cy.qm``.
``--from FILE.toml`` takes translations over first: by context and English words, or by English words alone under "*".
Nothing of a language that no speaker has checked is marked as finished. Needs the packages of ``requirements/run.txt``.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from gather_words import COUNTS, ROOT, Word, every_word

LANGUAGE = "cy"
FORMS = 5  # Qt's for Welsh: none, one, two to five, six, more
SOURCE, MADE = ROOT / "languages" / f"{LANGUAGE}.ts", ROOT / "resources" / "languages" / f"{LANGUAGE}.qm"
QT_OWN = {  # what Qt's own controls say; Qt ships no Welsh
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QShortcut": ("Ctrl", "Shift", "Alt", "Space", "Left", "Right", "Up", "Down", "Home", "End", "Pause"),
}
Key = tuple[str, str, str]  # context, English words, the number that is asked for by itself


@dataclass(frozen=True)
class Translation:
    """What stands for one string: its forms, one for what is not counted; ``checked`` once a speaker has said so."""

    forms: tuple[str, ...]
    checked: bool = False
    note: str = ""


@dataclass
class Language:
    """Everything that is translated."""

    known: dict[Key, Translation] = field(default_factory=dict)


def read() -> Language:
    """Return what ``SOURCE`` holds; nothing where there is none yet."""
    language = Language()
    if not SOURCE.exists():
        return language
    for context in ElementTree.parse(SOURCE).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            if told is None:
                continue
            counted = message.get("numerus") == "yes"
            forms = tuple(one.text or "" for one in told.iter("numerusform")) if counted else (told.text or "",)
            if any(forms):
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                note = message.findtext("translatorcomment", "")
                language.known[key] = Translation(forms, told.get("type") != "unfinished", note)
    return language


def take_over(language: Language, file: Path, words: list[Word]) -> list[str]:
    """Take the translations of ``file`` over; return what nobody asks for."""
    given = tomllib.loads(file.read_text(encoding="utf-8"))
    unused = []
    for context, table in given.items():
        for source, told in table.items():
            forms = tuple(told) if isinstance(told, list) else (told,)
            english, _, number = source.partition("#") if context == COUNTS else (source, "", "")
            homes = [one for one in words if one.source == english and context in ("*", one.context)]
            if not homes:
                unused.append(f"{context}: {source}")
            for home in homes:
                if context == "*" and home.source in given.get(home.context, {}):
                    continue
                language.known[home.context, english, number] = Translation(forms)
    return unused


def own_words() -> list[Word]:
    """Return every string, those of Qt's own controls too."""
    return [*every_word(), *(Word(context, one) for context, many in QT_OWN.items() for one in many)]


def write(language: Language, words: list[Word]) -> None:
    """Write ``SOURCE``: every string, in order, so that a change shows what changed."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LANGUAGE}_GB" sourcelanguage="en_GB">')
    for context in sorted({one.context for one in words}):
        lines += ["<context>", f"    <name>{context}</name>"]
        for word in sorted(one for one in words if one.context == context):
            numbers = sorted({key[2] for key in language.known if key[:2] == (context, word.source)} | {""})
            for number in numbers:
                lines += _message(word, number, language.known.get((context, word.source, number)))
        lines.append("</context>")
    SOURCE.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(word: Word, number: str, told: Translation | None) -> list[str]:
    state = "" if told is not None and told.checked else ' type="unfinished"'
    forms = told.forms if told is not None else ("",) * (FORMS if word.counted else 1)
    inside = f"{escape(forms[0])}"
    if word.counted:
        padded = (*forms, *(forms[-1:] * FORMS))[:FORMS]
        inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in padded)
    lines = [f"    <message{' numerus=' + chr(34) + 'yes' + chr(34) if word.counted else ''}>"]
    lines.append(f"        <source>{escape(word.source)}</source>")
    if number:
        lines.append(f"        <comment>{number}</comment>")
    if told is not None and told.note:
        lines.append(f"        <translatorcomment>{escape(told.note)}</translatorcomment>")
    return [*lines, f"        <translation{state}>{inside}</translation>", "    </message>"]


def compile_file() -> None:
    """Make ``MADE`` from ``SOURCE`` with Qt's own tool. What waits for a speaker is in it, too."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    tool = next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())
    subprocess.run([tool, SOURCE, "-silent", "-qm", MADE], check=True)  # noqa: S603  # no input from outside


def main() -> None:
    """Do what the module's text says."""
    words, language = own_words(), read()
    if sys.argv[1:2] == ["--from"]:
        for one in take_over(language, Path(sys.argv[2]), words):
            print(f"nobody asks for {one}")
    write(language, words)
    compile_file()
    done = sum(any(key[:2] == (one.context, one.source) for key in language.known) for one in words)
    checked = sum(one.checked for one in language.known.values())
    print(f"{done} of {len(words)} strings are translated, {checked} of them checked by a speaker.")


if __name__ == "__main__":
    main()
