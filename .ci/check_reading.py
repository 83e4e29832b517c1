"""How old one has to be to read the words of the program with ease: ``python .ci/check_reading.py`` prints the figures.

Flesch and Kincaid's formula (1975) goes by the length of sentences and of words; its school grade and five years make
the reading age that is usual in the United Kingdom. It knows nothing of sense, so it is a smoke alarm and no judge.
The documentation check fails on a page of the help that is harder than ``MOST_OF_A_PAGE``.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
HELP, STRINGS = ROOT / "resources" / "help", ROOT / "languages" / "cy.ts"
TEMPLATES = ROOT / "resources" / "templates"
MOST_OF_A_PAGE = 13.0  # years
FEWEST_WORDS = 12  # a shorter text says nothing by its figure

# Where counting vowels goes wrong, among the words of this field: by how many syllables they have.
_BY_COUNT = {
    2: "people every create science safeguard",
    3: "everyone somebody created idea area",
    4: "everybody safeguarding situation",
    5: "association",
}
_EXCEPTIONS = {word: count for count, words in _BY_COUNT.items() for word in words.split()}
_WORD = re.compile(r"[A-Za-z]+(?:['’\-][A-Za-z]+)*")
_SENTENCE = re.compile(r"[^.!?:;\n]+(?:[.!?:;\n]|$)")
_MARKUP = re.compile(r"`[^`]*`|\]\([^)]*\)|\{[{%#].*?[}%#]\}|<[^>]*>|https?://\S+|[*_#\[\]>]", re.DOTALL)
_HOLES = re.compile(r"%\d|%n|\{\w*\}")


@dataclass(frozen=True, slots=True)
class Measured:
    """A text in figures."""

    words: int
    sentences: int
    syllables: int

    @property
    def age(self) -> float:
        """The reading age in years."""
        if not self.words or not self.sentences:
            return 0.0
        grade = 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59
        return max(5.0, grade + 5)

    def __add__(self, other: Measured) -> Measured:
        """Return both as one text."""
        return Measured(self.words + other.words, self.sentences + other.sentences, self.syllables + other.syllables)


def syllables(word: str) -> int:
    """Return about how many syllables an English word has: groups of vowels, silent letters left out."""
    word = re.sub(r"['’]\w*$", "", word.casefold())
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    plain = re.sub(r"(?<=[^aeiouytd])ed$|(?<=[^aeiouyscgxz])es$|(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$", "", word)
    plain = re.sub(r"(?<=[^aeiouy])e(?=(?:ful|less|ly|ment|guard\w*|where|thing)$)", "", plain)
    apart = re.sub(r"[tscgx]io|[tsc]ia|qua|gua|que", "a", plain)  # one sound
    apart = re.sub(r"(?<=[aeiouy])ing$|i(?=[aou])|u(?=[ao])|(?<=e)(?=o[^u])", lambda end: end[0] + "-", apart)
    apart = re.sub(r"([aeiouy])-?(ing)-$", r"\1-\2", apart)
    return max(1, len(re.findall(r"[aeiouy]+", apart)))


def measure(text: str) -> Measured:
    """Return the figures of a text: of its sentences only, headings and single words left out."""
    found = Measured(0, 0, 0)
    for sentence in _SENTENCE.findall(_HOLES.sub("it", text)):
        words = [part for word in _WORD.findall(sentence) for part in word.split("-") if part]
        if len(words) >= 3:
            found += Measured(len(words), 1, sum(map(syllables, words)))
    return found


def prose(markdown: str) -> str:
    """Return a page's words without what only marks them: links, code, tables; each line of a list a sentence."""
    plain = _MARKUP.sub(" ", re.sub(r"^---\n.*?\n---\n", "", markdown, flags=re.DOTALL))
    paragraphs = re.split(r"\n\s*\n|\n(?=\s*(?:[-|]|\d+\.)\s)", plain)
    return "\n".join(" ".join(one.strip(" -|").replace("|", ". ").split()) for one in paragraphs)


def of_pages(folder: Path, pattern: str = "*.md") -> dict[str, Measured]:
    """Return the figures of every page of a folder, by name."""
    return {page.name: measure(prose(page.read_text(encoding="utf-8"))) for page in sorted(folder.glob(pattern))}


def of_interface() -> dict[str, Measured]:
    """Return the figures of every string of the window that is long enough to be measured."""
    texts = {"".join(node.itertext()) for node in ElementTree.parse(STRINGS).iter("source")}  # noqa: S314  # our own file
    found = {text: measure(text.replace("&", "")) for text in sorted(texts)}
    return {text: figures for text, figures in found.items() if figures.words}


def problems() -> list[str]:
    """Return one line for each page of the help that is too hard."""
    return [
        f"resources/help/{name}: reading age {figures.age:.1f}, more than {MOST_OF_A_PAGE:.0f}"
        for name, figures in of_pages(HELP).items()
        if figures.age > MOST_OF_A_PAGE
    ]


def main() -> int:
    """Print a table, then the hardest texts of the window."""
    interface, pages, templates = of_interface(), of_pages(HELP), of_pages(TEMPLATES, "*[!B].md")
    for title, group in (("The window", interface), ("The help", pages), ("The documents", templates)):
        whole = sum(group.values(), Measured(0, 0, 0))
        print(f"{title}: {whole.words} words, reading age {whole.age:.1f}")
    print("\nPages of the help, hardest first:")
    for name, figures in sorted(pages.items(), key=lambda one: -one[1].age):
        print(f"  {figures.age:4.1f}  {name}")
    print("\nDocuments, hardest first:")
    for name, figures in sorted(templates.items(), key=lambda one: -one[1].age)[:6]:
        print(f"  {figures.age:4.1f}  {name}")
    print("\nTexts of the window, hardest first:")
    long = {text: figures for text, figures in interface.items() if figures.words >= FEWEST_WORDS}
    for text, figures in sorted(long.items(), key=lambda one: -one[1].age)[:25]:
        print(f"  {figures.age:4.1f}  {text}")
    over = sum(figures.age > MOST_OF_A_PAGE for figures in long.values())
    print(f"\n{over} of {len(long)} texts of {FEWEST_WORDS} words or more are above {MOST_OF_A_PAGE:.0f}.")
    return 1 if problems() else 0


if __name__ == "__main__":
    sys.exit(main())
