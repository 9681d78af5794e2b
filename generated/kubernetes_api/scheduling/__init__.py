"""How pods are scheduled together, and in which order: scheduling.k8s.io."""
