"""``python -m release.bare DIST [FOLDER]``: proves on a bare Debian what was built, as a volunteer would use it.

DIST is the folder with the Debian package, the AppImage and the portable archives, or one of these files. Each is put
on one minimal Debian without Python, started, worked with and taken away, one after the other; a table at the end tells
what came of each. What one of them does wrong does not keep the others from their turn.

Needs root on Debian with debootstrap, xvfb, xdotool and imagemagick. Pictures of the windows lie in FOLDER, which is
build/bare when it is not named. Every command and every wait has a limit of time. Ends with exit code 1 when anything
was not as it should be.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from release.bare import forms
from release.bare.proof import Proof, as_table, say
from release.bare.root import Root
from release.bare.screen import NUMBER, Screen
from release.facts import ROOT, PackagingError


def main(files: list[Path], folder: Path) -> int:
    """Prove ``files`` one after the other and print the table; return 0 when everything was as it should be."""
    folder.mkdir(parents=True, exist_ok=True)
    root = Root(folder / "root", NUMBER)
    proofs = []
    try:
        with Screen() as screen:
            try:
                root.make()
                say(f"bare system, {root.as_root('cat', '/etc/debian_version').strip()}")
                for file in files:
                    proof = Proof(file, root, screen, folder / file.name)
                    proofs.append(proof)
                    _prove(proof)
            finally:
                root.leave()
    except PackagingError as problem:
        print(f"NOT AS IT SHOULD BE: {problem}", file=sys.stderr)
        return 1
    print("\n" + "\n".join(as_table(proofs)))
    if any(proof.trouble for proof in proofs):
        return 1
    print("\nAll as it should be.")
    return 0


def _prove(proof: Proof) -> None:
    try:
        forms.prove(proof)
    except (PackagingError, OSError, subprocess.SubprocessError) as problem:
        proof.trouble = str(problem)
        print(f"NOT AS IT SHOULD BE: {problem}", file=sys.stderr, flush=True)


def _chosen(given: Path) -> list[Path]:
    """Return the file, or those in a folder, in the order in which they are proved. Ends the program when none is."""
    files = [given] if given.is_file() else [file for one in forms.PATTERNS for file in sorted(given.glob(one))]
    if not files:
        sys.exit(f"Nothing to prove in {given}: build it with `python3 run.py package` first.")
    return files


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.exit(
        main(
            _chosen(Path(sys.argv[1]).resolve()),
            Path(sys.argv[2] if len(sys.argv) == 3 else ROOT / "build/bare").resolve(),
        )
    )
