"""A plug-in for validation-gen: the marker `+example:multipleOf`, the format `example-color`, a lint rule."""
