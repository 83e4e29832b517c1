"""British English, and the words that are right here although no dictionary has them.

The dictionary is a file that Holdfast brings along, read by Hunspell in this process: no word of a note leaves it.
Names and the club's own words come out of the records and are held in memory while these are open, nowhere else; what
the club adds stands in its records (``app.services.own_lists``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import resources
from app.domain.errors import InputError, NotAllowedError
from app.domain.rights import may_edit_templates
from app.domain.spelling import LONGEST_WORD, plain, words_of_names
from app.services import access, organisation, own_lists
from app.services.work import Work

if TYPE_CHECKING:
    from hunspell import Hunspell

LIST = "spelling"
LANGUAGE = "en_GB"
MOST_SUGGESTIONS = 6


class Dictionary:
    """The shipped dictionary. Its words are looked up and offered; it is never written to."""

    def __init__(self, words: Hunspell) -> None:
        self._words = words

    def knows(self, word: str) -> bool:
        """Whether a word is in it, in any of its forms; about a hundredth of a millisecond."""
        return len(word) > LONGEST_WORD or bool(self._words.spell(word.replace("’", "'")))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, best first; up to a fifth of a second, so only when somebody asks."""
        if len(word) > LONGEST_WORD:
            return ()
        return tuple(self._words.suggest(word.replace("’", "'"))[:MOST_SUGGESTIONS])


@cache
def load() -> Dictionary:
    """Return the dictionary, read once: about a sixth of a second, so on a thread beside the window's."""
    from hunspell import Hunspell  # wanted only by whoever has words checked

    place = str(resources.folder("dictionary"))
    return Dictionary(Hunspell(LANGUAGE, hunspell_data_dir=place, system_encoding="UTF-8"))


def known(work: Work) -> frozenset[str]:
    """Return the words that are right here whatever the dictionary says, as ``plain`` writes them.

    The names of everybody on file and of the children this person may know of, and what the club added. It is kept in
    memory only, and whose name it is cannot be told from it.
    """
    names = [name for one in access.people(work).values() for name in (one.full_name, one.known_as)]
    names += [name for one in access.cases(work) for name in (one.child_name, one.group)]
    names.append(organisation.organisation(work).name)
    return words_of_names(names) | frozenset(map(plain, lines(work)))


def lines(work: Work) -> tuple[str, ...]:
    """Return the club's own words, in the order in which they were added."""
    own = own_lists.current(work, LIST)
    return () if own is None or own.is_shipped else own.lines


def may_add(work: Work) -> bool:
    """Whether the person at the keyboard looks after the club's lists, this one among them."""
    return may_edit_templates(work.viewer)


def add(work: Work, word: str) -> None:
    """Take a word as right for everybody who opens these records; see ``save`` for what it raises."""
    mine = lines(work)
    if plain(word) not in set(map(plain, mine)):
        save(work, (*mine, word))


def save(work: Work, typed: Sequence[str]) -> None:
    """Take these as the club's own words, and no others.

    Everybody with a key sees the list, so a child's name on file, or a part of one, is no new word for it, in capitals
    or small letters. Raises NotAllowedError("organisation"), InputError("word", "child-name"), InputError("lines",
    "too-long") when they are too many.
    """
    if not may_add(work):
        raise NotAllowedError("organisation")
    here = set(map(plain, lines(work)))
    new = [one for one in typed if plain(one) not in here]
    if words_of_names(new) & words_of_names(case.child_name for case in work.cases.all()):
        raise InputError("word", "child-name")
    own_lists.save(work, LIST, typed)
