"""The fields that a wording may ask for, each with a plain description and what is put in for it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources
from app.domain.exports import DocumentKind


@dataclass(frozen=True, slots=True)
class Field:
    """One field. ``within`` is the list it belongs to ("" for the document itself); ``insert`` is put in for it."""

    path: str  # "child.name", "discussions[].held_on"
    words: str
    within: str
    insert: str


@cache
def fields(kind: DocumentKind) -> tuple[Field, ...]:
    """Return the fields of a kind of document, in the order in which they are best read."""
    described: dict[str, Any] = tomllib.loads(resources.read_text("templates/fields.toml"))
    shared: dict[str, dict[str, str]] = described["shared"]
    each: dict[str, str] = described["each"]
    found: list[Field] = []
    for path, words in described[kind.value].items():
        text, _, of = str(words).partition(" @")
        found.append(_field(path, text, each))
        if of:
            found += [_field(f"{path}.{name}".replace("[].[]", "[]"), told, each) for name, told in shared[of].items()]
    return tuple(found)


def _field(path: str, words: str, each: dict[str, str]) -> Field:
    """A list ("actions[]") is put in as a loop, a list of texts as one line for each, anything else as itself."""
    if path.endswith("[]"):
        bare = path.removesuffix("[]")
        within, _, name = bare.rpartition("[].")
        of = f"{each[_last(within)]}.{name}" if within else name
        one = each[_last(bare)]
        line = f"- {{{{ {one} }}}}" if one == "line" else ""
        return Field(path, words, within, f"{{% for {one} in {of} %}}\n{line}\n{{% endfor %}}\n")
    within, _, name = path.rpartition("[].")
    spelled = f"{each[_last(within)]}.{name}" if within else path
    return Field(path, words, within, f"{{{{ {spelled} }}}}")


def _last(path: str) -> str:
    """Return the name of the list at the end of a path: "actions" of "discussions[].actions"."""
    return path.rpartition("[].")[2].rpartition(".")[2]
