"""Routes, forms and screens, one module per noun. No SQL, no rules."""
