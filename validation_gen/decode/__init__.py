"""Manifests: JSON and YAML text in, documents of plain data with their positions out. Called by `validate`.

YAML means what it means to Kubernetes (sigs.k8s.io/yaml), JSON is as strict as the API server (sigs.k8s.io/json).
Nothing is raised for a bad document: it is an error among the results, and the documents after it are still read.
"""

from validation_gen.decode.documents import documents
from validation_gen.decode.model import Document, DocumentError, Duplicate, Position
from validation_gen.limits import DEFAULT_LIMITS, Limits

__all__ = [
    "DEFAULT_LIMITS",
    "Document",
    "DocumentError",
    "Duplicate",
    "Limits",
    "Position",
    "documents",
]
