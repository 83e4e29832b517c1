"""Takes the pictures of docs/screens.md and writes that page: ``python docs/take_walk.py``. Some minutes, no screen.

The tests' walk through every screen is gone four times: light, dark, 200 % text, and as a system with high contrast.
Needs the packages of ``requirements/test.txt``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures" / "walk"
PAGE = ROOT / "docs" / "screens.md"
LOOKS = ("light", "dark", "large", "contrast")
WINDOW = (1366, 768)
COLOURS = 255  # of a picture of four windows: enough for what is drawn, a fourth of the size

SCREENS = (
    ("unlock-page", "Unlock", "What is seen before anything is open. It names the club and nothing else."),
    ("first-run-1", "The first run", "Four steps: the club, a passphrase, the recovery sheet, the people."),
    ("first-run-3", "The recovery sheet", "Printed, then typed back once, so that it is known to work."),
    ("today", "Today", "What is planned, due and drifting, with the number to ring at hand."),
    (
        "look-around",
        "A look around",
        "Two minutes in a club that is invented, with its real screens. It leaves nothing behind.",
    ),
    ("report-now", "Report now", "From any screen: the club's own numbers, then the time it was told."),
    ("ad-hoc", "Ad hoc note", "A call at the weekend, in under two minutes: what was told, what was done."),
    ("session-case", "A session, one child", "The agenda at the left, the notes, and what stood before at the right."),
    (
        "session-wording",
        "Wording, noticed",
        "Words that put the weight on the child, with others to choose. It never blocks.",
    ),
    ("action", "Add an action", "What, who, by when, and how it will be known that it is done."),
    ("finish", "Finish a session", "What is read aloud, what each child's part says, who has read it."),
    ("group-child", "A group, one child", "Each child's part goes on that child's file alone."),
    ("multi-agency-under-way", "Several agencies", "Who is here, who was asked, and what each takes on."),
    ("case", "A child's case", "Rhythm, chronology, the child's own words, what is still to do."),
    (
        "put-together-compared",
        "Two files of one child",
        "What each says, side by side; who will see more is said first.",
    ),
    ("take-apart", "Taken apart again", "What was written meanwhile is asked for, never guessed."),
    ("allocate", "Give a case to somebody", "Training, experience and time are confirmed, or what is done about it."),
    ("attach", "Attach a file", "A letter or a photograph of rough notes, kept inside the records."),
    ("agreement-draft", "An agreement", "Its terms at the left, the document as it will read at the right."),
    ("people", "People, the year", "Who was supervised when, by sign and word."),
    ("same-person-compared", "One person, entered twice", "Who said and signed what keeps the name it was said under."),
    (
        "person-apart",
        "Two people after all",
        "Each keeps their own; whose a supervision is that went on since is asked for.",
    ),
    ("bring-in", "People from a list", "Each line is looked at before anybody is on file."),
    ("figures-tables", "Figures", "Each figure opens the rows that it was counted from."),
    ("self-assessment", "Section 11", "Scores of one's own and moderated ones apart, with their evidence."),
    ("export", "Export for the case file", "What goes in and what stays out, with the pages beside it."),
    ("export-signed", "Signed and checked", "Read back and checked before it is said to be done."),
    ("check-pdf", "Check a PDF", "Intact or not, who signed, whether the data says what the pages say."),
    ("take-out", "Take everything out", "Open formats in one sealed file, or plain after a warning."),
    ("help", "Help", "F1 on any screen: what it is for, and how it is done."),
    ("search", "Search", "Everything one may see, as one types."),
    ("cases-empty", "Nothing yet", "An empty place says what it is for and how to begin."),
    ("new-person-missing", "Something is missing", "Said at its field; what was typed stays."),
    ("cannot-save", "The disk is full", "Typing goes on; what is not saved yet is said, and saved once there is room."),
    ("damaged-file", "A damaged file", "What can be done, in order, and what is lost with each."),
    ("locked", "Hidden and locked", "One key, from anywhere."),
)


def main() -> int:
    """Take the pictures, put them together and write the page."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        walk = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-n", "3", "tests/ui/screens/test_walk.py"],
            cwd=ROOT,
            env=os.environ | {"HOLDFAST_WALK": folder, "QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
        if walk.returncode:
            return walk.returncode
        for name, _title, _words in SCREENS:
            put_together(Path(folder), name).save(PICTURES / f"{name}.png", optimize=True)
            print(name)
    PAGE.write_text(page(), encoding="utf-8")
    return 0


def put_together(folder: Path, name: str) -> Image.Image:
    """Return the four looks of a screen as one picture: light and dark above, 200 % and high contrast below."""
    wide, high = WINDOW[0] // 2, WINDOW[1] // 2
    whole = Image.new("RGB", WINDOW)
    for place, look in enumerate(LOOKS):
        with Image.open(folder / f"{name}.{look}.png") as one:
            small = one.convert("RGB").resize((wide, high), Image.Resampling.LANCZOS)
        whole.paste(small, ((place % 2) * wide, (place // 2) * high))
    return whole.quantize(COLOURS, dither=Image.Dither.NONE)


def page() -> str:
    """Return the page: each screen with one sentence and its picture."""
    lines = [
        "# A walk through the screens",
        "",
        (
            "Each screen of the sample club in four looks: light, dark, text at 200 %, and a computer that asks for high "
            "contrast, all in a window of 1366 x 768. The pictures are taken from the running program by "
            "`docs/take_walk.py`; the tests walk the same way and measure that nothing is cut off."
        ),
    ]
    for name, title, words in SCREENS:
        lines += ["", f"## {title}", "", words, "", f"![{title}, in four looks](pictures/walk/{name}.png)"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
