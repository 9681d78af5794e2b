"""What all Kubernetes APIs have in common."""
