"""Rules of the reports that `/report` submits."""

TITLE_MAX = 120  # characters; the title must fit one line of a list
STORY_MAX = 1200  # characters a field; two of them and the title fit one card of 4,096
THEMES_MAX = 3  # more themes than three find nothing
FILES_MAX = 10  # one album
