"""How the program is packaged: one folder, a Debian package, a folder for a memory stick, checksums.

Stands above the program and is no part of it: nothing in ``app``, ``ui``, ``storage``, ``reports`` or ``resources``
imports it. ``python3 run.py package`` runs it; docs/packaging.md tells what comes out.
"""
