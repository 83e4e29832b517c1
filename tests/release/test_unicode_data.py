"""ICU's data made smaller: Qt sorts, changes case and names time zones with it as with the whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from release import unicode_data
from release.facts import PackagingError

WHOLE = next(iter((Path(PySide6.__file__).parent / "Qt/lib").glob("libicudata.so.*")), None)
ASKS = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QDateTime, QLocale, QTimeZone
names = ["Åsa", "Asa", "Zoë", "zoe", "Ffion", "Fred", "llan", "lon", "Łukasz", "Odon", "Ödön", "Ιωάννης", "李", "王"]
for place in ("en_GB", "cy_GB", "sv_SE", "pl_PL", "tr_TR", "zh_CN", "C"):
    local = QLocale(place)
    print(place, sorted(names, key=cmp_to_key(QCollator(local).compare)))
    print(local.toUpper("istanbul ß ŵ"), local.toLower("ISTANBUL Ŵ"), local.nativeLanguageName())
    print(local.toString(QDateTime(2026, 11, 26, 10, 0, 0)), local.toCurrencyString(1234.5))
    print(QTimeZone(b"Europe/London").displayName(QTimeZone.TimeType.StandardTime, locale=local))
"""


@pytest.mark.skipif(WHOLE is None or shutil.which("ld") is None, reason="Linux with binutils only")
def test_qt_answers_with_what_is_left_as_with_the_whole(tmp_path: Path) -> None:
    assert WHOLE is not None
    smaller = tmp_path / WHOLE.name
    unicode_data.write_library(WHOLE, smaller, tmp_path / "work")
    assert smaller.stat().st_size < WHOLE.stat().st_size / 2
    told = []
    for preloaded in ("", str(smaller)):  # what is loaded already by that name is not loaded again
        environment = {**os.environ, "LD_PRELOAD": preloaded}
        command = [sys.executable, "-c", f"{ASKS}\nprint(open('/proc/self/maps').read().count({str(smaller)!r}) > 0)"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        told.append(done.stdout.splitlines())
    assert told[0][:-1] == told[1][:-1]
    assert (told[0][-1], told[1][-1]) == ("False", "True")
    assert "'Fred', 'Ffion'" in told[1][4]  # Welsh: ff is a letter of its own, after f


def test_what_is_packed_is_read_back_in_its_order_and_each_item_begins_where_it_may() -> None:
    head = (32).to_bytes(2, "little") + b"\xda\x27" + b"\0" * 8 + b"CmnD" + b"\0" * 16
    items = {"icudt73l/coll/cy.res": b"sorting", "icudt73l/Zone.res": b"z" * 40, "icudt73l/cnvalias.icu": b"names" * 9}
    data = unicode_data.packed(head, items)
    read_head, read = unicode_data.opened(b"before" + data + b"\0" * 64)
    assert read_head == head
    assert list(read) == ["icudt73l/Zone.res", "icudt73l/cnvalias.icu", "icudt73l/coll/cy.res"]
    assert {name: read[name].rstrip(b"\0") for name in read} == items
    assert all((data.index(content) - len(head)) % 16 == 0 for content in items.values())


def test_a_library_that_is_not_known_stops_packaging(tmp_path: Path) -> None:
    with pytest.raises(PackagingError, match="no data of ICU"):
        unicode_data.opened(b"\x7fELF and nothing of it" + b"\0" * 99)
    with pytest.raises(PackagingError, match="0 are there"):
        unicode_data.trim(tmp_path, tmp_path / "work")
