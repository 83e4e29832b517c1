"""The list of the kinds of document: every kind has all its parts, under the names by which they are looked for."""

from __future__ import annotations

from typing import get_args, get_type_hints

import pytest

import resources
from app.domain.contents import CONTENTS, Content
from app.domain.exports import DocumentKind
from app.domain.templates import DocumentLanguage
from app.services.document_words import DOCUMENT
from app.services.exporting.signing import REASONS
from app.services.templates import samples as own_samples
from app.services.templates.fields import fields
from app.services.templates.standard import standard
from reports.kinds import KINDS, drawn_by
from tests.reports import samples


def test_every_kind_is_listed_and_nothing_else() -> None:
    assert set(KINDS) == set(CONTENTS) == set(samples.OF_KIND) == set(DocumentKind)
    assert set(CONTENTS.values()) == set(get_args(Content))


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_kind_is_drawn_from_its_own_content_in_its_own_wording(kind: DocumentKind) -> None:
    module = KINDS[kind]
    for drawing in (module.render, module.context):
        assert get_type_hints(drawing)["extract"] is CONTENTS[kind]
    assert resources.read_text(module.TEMPLATE) == standard(kind, DocumentLanguage.ENGLISH).text
    for sample in (own_samples.extract(kind), samples.OF_KIND[kind]()):
        assert type(sample) is CONTENTS[kind]
        assert drawn_by(sample) is module
    assert fields(kind)


def test_every_kind_has_a_reason_to_sign_and_a_word_for_a_list_of_what_left() -> None:
    assert set(REASONS) == {kind.value for kind in DocumentKind}
    assert set(DOCUMENT) == set(DocumentKind) - {DocumentKind.RESTRICTED_MATTER}  # which is in no list but its own
