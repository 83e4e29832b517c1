"""What only Linux needs: the Debian package and its parts."""
