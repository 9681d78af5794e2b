"""How kubelets are configured: kubelet.config.k8s.io."""
