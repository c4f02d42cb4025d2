"""Files that people send and get. What others made is opened in a child process only."""
