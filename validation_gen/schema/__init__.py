"""From types and plans to published schemas: OpenAPI, JSON Schema, CustomResourceDefinitions."""
