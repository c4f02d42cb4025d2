"""Pure rules. Standard library only; the time is always an argument."""
