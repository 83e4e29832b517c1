"""Python's search for garbage is put off while a document is drawn, and never stays off."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from reports.uncollected import uncollected


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


def test_it_is_off_within_and_on_again_also_after_a_failure() -> None:
    gc.enable()
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_where_it_was_off_it_stays_off() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()


def test_a_document_that_ends_while_another_begins_leaves_it_on(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.enable()
    first = uncollected()
    first.__enter__()
    ending = threading.Thread(target=first.__exit__, args=(None, None, None))
    is_on = gc.isenabled

    def asked() -> bool:
        was_on = is_on()
        ending.start()
        ending.join(0.1)  # it ends here, or waits for us
        return was_on

    monkeypatch.setattr(gc, "isenabled", asked)
    with uncollected():
        pass
    ending.join()
    assert is_on()
