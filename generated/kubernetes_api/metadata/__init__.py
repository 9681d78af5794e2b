"""What files about devices say: metadata.resource.k8s.io."""
