"""What programs of others, from npm, make of the files that are exported. Run by `make test-external`."""
