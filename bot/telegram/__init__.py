"""What we add to python-telegram-bot. Knows no feature."""
