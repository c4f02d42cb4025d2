"""Every text a person reads: `<language>/<noun>.ftl`. Lithuanian is the reference."""
