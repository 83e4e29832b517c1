"""The proof that the Debian package works where there is nothing: a minimal Debian without Python, an ordinary user."""
