"""Speed as ratios to a floor measured in the same run. One command prints the table: ``python -m benchmarks``."""
