"""CustomResourceDefinitions: what a custom resource is called, its structural schema, and its rules in CEL."""
