"""The office's spreadsheet of members and others: what it says, and what it would change."""
