"""Looking around an invented club, and the tour of two minutes that leads through it."""
