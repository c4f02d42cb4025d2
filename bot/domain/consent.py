"""The terms on which people use the bot. Whoever accepted an earlier version is asked anew."""

VERSION = 1  # count up whenever the text of the terms changes in what it promises
