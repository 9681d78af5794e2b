"""The linter for API types: rules, their configuration, suppressions, baselines and fixes."""
