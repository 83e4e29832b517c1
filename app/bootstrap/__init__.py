"""Start-up and wiring: where the program keeps its own files, what happens on a defect, and how the window opens."""
