"""What is asked before a request is taken: admissionregistration.k8s.io."""
