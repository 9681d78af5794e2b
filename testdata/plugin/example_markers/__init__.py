"""A plug-in for validation-gen: the marker `+example:multipleOf` and the format `example-color`."""
