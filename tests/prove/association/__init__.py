"""A whole association for `sueiga prove year`: its office, its people, its groups and mishaps."""
