"""Go API types to Python: sources in, the structure of their packages in between, types modules out. Runs no Go."""
