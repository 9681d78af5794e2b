"""Fuzzing: bytes that coverage steers, thrown at what reads bytes of others. `python -m fuzz --help`."""
