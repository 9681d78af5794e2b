"""How API servers are configured: apiserver.config.k8s.io."""
