"""Led by coverage: ``python -m tests.fuzz.guided "template" 200000``, where the package atheris is installed.

It is no requirement of the project: it has no wheels for Windows and the newest Python. What it finds that the other
run does not is kept as a seed in ``world``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris  # not a requirement, see above

with atheris.instrument_imports(
    include=["app", "reports", "storage", "jinja2", "markdown_it", "pyhanko", "asn1crypto"]
):
    from tests.fuzz import world


def main() -> None:
    """Feed one reader as many inputs as asked for; a defect ends the process with the input written beside."""
    name, count = sys.argv[1], int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        reader = next(one for one in world.made_in(Path(folder)) if one.name == name)
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for number, seed in enumerate(reader.seeds):
            (corpus / str(number)).write_bytes(seed)
        options = [f"-runs={count}", "-timeout=20", "-rss_limit_mb=4096", "-max_len=200000", str(corpus)]
        atheris.Setup([sys.argv[0], *options], reader.read)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
