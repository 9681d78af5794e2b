"""One file a rule, each with a `RULE`; `registry.py` collects them."""
