"""The product and its peers side by side on the same work, in one run: `make bench`."""
