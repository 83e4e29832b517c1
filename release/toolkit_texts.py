"""What is changed in the text of the toolkit's own modules, so that a start loads none that it does not need."""

from __future__ import annotations

from pathlib import Path

SIGNATURE = "shibokensupport/signature"
FEATURE = "shibokensupport/feature.py"
STUB_MAKER = f"{SIGNATURE}/lib/pyi_generator.py"
_NO_STUBS = (
    b'"""Left out: it writes what type checkers read, and no program needs it. Its patterns are slow to load."""\n'
)
_LATER = Path(__file__).with_name("toolkit_later.py")
_PACKAGE = SIGNATURE.replace("/", ".")
# Only what words a wrong call, a signature or a help text asks for these: half of what the toolkit's support takes.
_NEEDED_LATE = ("mapping", "errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
_FIRST_IMPORT = f"from {_PACKAGE} import mapping\n"
_LAST_IMPORT = f"from {_PACKAGE}.lib import tool\n"
# After the last import. libshiboken asks for ``update_mapping`` in the dictionary of ``mapping``, past ``__getattr__``,
# before it has a wrong call worded, perhaps with an error set that only ``errorhandler`` can bear: so that is loaded
# first. And ``update_mapping`` says that it is done before it does it: another thread has to wait for that as well.
# What cannot be loaded is left to ``_OR_FEWER``. ``parser`` says which enums are wished, and libshiboken
# asks right after ``loader``: here is its answer as a rule.
_AFTER = """

def _update_mapping():
    with loading:
        try:
            load(mapping)
            load(errorhandler)
        except Exception:
            return None
        return mapping._update_mapping()


mapping.update_mapping = _update_mapping

_wished = os.environ.get("PYSIDE6_OPTION_PYTHON_ENUM")
if _wished == "True" or not _wished and getattr(sys, "pyside6_option_python_enum", True) is True:
    sys.pyside6_option_python_enum = True
    os.environ["PYSIDE6_OPTION_PYTHON_ENUM"] = "True"
else:
    load(parser)
"""
# libshiboken ends the program where a wrong call cannot be worded: not for files that are gone, as of a memory stick,
# or were replaced meanwhile by another version's, which is told as errors of many kinds.
_WORDS = "    return errorhandler.seterror_argument(args, func_name, info)\n"
_OR_FEWER = """    try:
        return errorhandler.seterror_argument(args, func_name, info)
    except Exception:
        return TypeError, f"{func_name}(): wrong arguments"
"""
_UPDATE = "update_mapping = Reloader().update\n"
# How ``parser`` answers, which ``_AFTER`` answers in its place: not changed, but it has to be there as known.
_ANSWER = (
    "    flag = ver[:2] >= (6, 4)\n",
    "    setattr(sys, sysname, flag)\n",
    "    os.environ[envname] = str(flag)\n",
)
# Who uses PySide is noted of each module that is imported, by reading its source; nothing looks there before the first
# ``from __feature__ import``, which notes it of all that are loaded by then. The second line only has to be there.
_NOTED = '    if hasattr(module, "__name__"):\n'
_NOTED_LATE = {
    _NOTED: _NOTED.replace("if ", "if _is_initialized and "),
    "_is_initialized = False\n": "_is_initialized = False\n",
}
# What Shiboken finds out of a class it keeps, and throws away what another thread found meanwhile and still reads: rare
# as the toolkit comes, likely where several have waited for the modules. So one at a time.
_GET_SIGNATURE = f"from {_PACKAGE} import get_signature\n"
_ONE_AT_A_TIME = ('    sigs = get_signature(func, "typeerror")\n', "    sigs = get_signature(func)\n")


def changed(texts: dict[str, bytes]) -> dict[str, bytes]:
    """Return the modules' ``texts`` by their place as they are put into the installation and the program.

    Where the text is not as known (another version of the toolkit), all is loaded at once as ever.
    """
    return texts | {STUB_MAKER: _NO_STUBS} | _loaded_late(texts)


def _loaded_late(texts: dict[str, bytes]) -> dict[str, bytes]:
    imports = {_import_of(name): _stand_in_for(name) for name in _NEEDED_LATE}
    imports[_FIRST_IMPORT] = f"from {_PACKAGE}.later import later, load, loading\n{imports[_FIRST_IMPORT]}"
    imports[_LAST_IMPORT] += _AFTER
    imports[_WORDS] = _OR_FEWER
    one_at_a_time = {line: f"    with loading:\n    {line}" for line in _ONE_AT_A_TIME}
    one_at_a_time[_GET_SIGNATURE] = f"{_GET_SIGNATURE}from {_PACKAGE}.later import loading\n"
    try:
        return {
            f"{SIGNATURE}/loader.py": _with(texts[f"{SIGNATURE}/loader.py"], imports),
            f"{SIGNATURE}/mapping.py": _with(texts[f"{SIGNATURE}/mapping.py"], {_UPDATE: f"_{_UPDATE}"}),
            f"{SIGNATURE}/errorhandler.py": _with(texts[f"{SIGNATURE}/errorhandler.py"], one_at_a_time),
            f"{SIGNATURE}/parser.py": _with(texts[f"{SIGNATURE}/parser.py"], {line: line for line in _ANSWER}),
            FEATURE: _with(texts[FEATURE], _NOTED_LATE),
            f"{SIGNATURE}/later.py": _LATER.read_bytes(),
        }
    except (KeyError, ValueError):  # no such text, or not as known
        return {}


def _with(text: bytes, instead: dict[str, str]) -> bytes:
    """Return ``text`` with other lines. Raises ValueError when one of these is not there exactly once, or no UTF-8."""
    lines = text.decode().splitlines(keepends=True)
    for line, other in instead.items():
        if lines.count(line) != 1:
            raise ValueError(line)
        lines[lines.index(line)] = other
    return "".join(lines).encode()


def _import_of(name: str) -> str:
    package, _, short = f"{_PACKAGE}.{name}".rpartition(".")
    return f"from {package} import {short}\n"


def _stand_in_for(name: str) -> str:
    return f'{name.rpartition(".")[2]} = later("{_PACKAGE}.{name}")\n'
