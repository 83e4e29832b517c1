"""What is changed in the toolkit's text: all of it where the text is as known, else nothing."""

from __future__ import annotations

import pytest

from release import toolkit_support, toolkit_texts

PLACE = "shibokensupport/signature"
LOADER, MAPPING, HANDLER, PARSER = (f"{PLACE}/{one}.py" for one in ("loader", "mapping", "errorhandler", "parser"))


@pytest.fixture(scope="module")
def texts() -> dict[str, bytes]:
    """The toolkit's modules as its library holds them."""
    return toolkit_support.held()


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (LOADER, b"from shibokensupport.signature import mapping\n"),
        (LOADER, b"from shibokensupport.signature.lib import tool\n"),
        (HANDLER, b"    sigs = get_signature(func)\n"),
        (toolkit_texts.FEATURE, b'    if hasattr(module, "__name__"):\n'),
        (MAPPING, b"update_mapping = Reloader().update\n"),
        (PARSER, b"    setattr(sys, sysname, flag)\n"),
    ],
)
def test_a_line_that_is_missing_or_there_twice_leaves_all_as_it_is(
    texts: dict[str, bytes], place: str, line: bytes
) -> None:
    assert toolkit_texts.changed(texts)[LOADER] != texts[LOADER]
    for other in (b"", line + line, b"# " + line):
        of_another = texts | {place: texts[place].replace(line, other)}
        now = toolkit_texts.changed(of_another)
        assert now == of_another | {toolkit_texts.STUB_MAKER: now[toolkit_texts.STUB_MAKER]}


def test_only_these_texts_are_changed(texts: dict[str, bytes]) -> None:
    now = toolkit_texts.changed(texts)
    ours = {f"{PLACE}/later.py", toolkit_texts.STUB_MAKER, toolkit_texts.FEATURE}
    assert {name for name in now if now[name] != texts.get(name)} == {LOADER, MAPPING, HANDLER} | ours


def test_a_module_that_is_missing_leaves_all_as_it_is(texts: dict[str, bytes]) -> None:
    without = {name: text for name, text in texts.items() if name != MAPPING}
    assert toolkit_texts.changed(without)[LOADER] == texts[LOADER]
