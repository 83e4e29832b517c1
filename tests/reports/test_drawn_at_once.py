"""Documents drawn by several threads at once, in a process that has drawn none: each as if it were drawn alone."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
from pathlib import Path

from reports import markdown, typeface
from reports.document import Paragraph, Run
from tests.reports.test_placing import laid_out

ROOT = Path(__file__).resolve().parents[2]
THREADS, TIMES = 2, 4
RARE = "Łukasz Šimůnek, ĝ ş ť ẅ "  # letters of no common piece: each document has its own cut out
TEXT = Paragraph((Run(RARE * 20), Run(RARE * 20, strong=True), Run(RARE * 20, emphasis=True)))


def drawn() -> str:
    """Return what stands for the bytes of a document."""
    return hashlib.sha256(laid_out(TEXT).pdf).hexdigest()


def draw_at_once() -> None:
    """Print each different document that several threads drew at once, and what they leave behind."""
    sys.setswitchinterval(1e-5)
    begin = threading.Barrier(THREADS)
    made: list[str] = []

    def draw() -> None:
        begin.wait()
        for _ in range(TIMES):
            try:
                made.append(drawn())
            except Exception as error:  # it is told
                made.append(repr(error))

    threads = [threading.Thread(target=draw) for _ in range(THREADS)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    words = [len(typeface.widths(name)) for name in (typeface.REGULAR, typeface.ITALIC, typeface.SEMIBOLD)]
    sys.stdout.write(f"{len(made)} {sorted(set(made))} {words}")


def test_the_first_documents_of_a_process_may_be_drawn_at_once() -> None:
    program = f"from {__name__} import draw_at_once; draw_at_once()"
    child = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert child.stdout.strip() == f"{THREADS * TIMES} {[drawn()]} [0, 0, 0]", child.stderr


def test_the_reader_of_templates_has_its_rules_before_a_second_thread_asks() -> None:
    parser = markdown._parser.__wrapped__()
    rulers = (parser.core.ruler, parser.block.ruler, parser.inline.ruler, parser.inline.ruler2)
    assert all(ruler.__cache__ for ruler in rulers)
