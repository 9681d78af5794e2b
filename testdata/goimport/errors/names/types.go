package v1

import (
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"example.com/elsewhere/api"
)

type Widget struct {
	Part    Prat                         `json:"part"`
	Meta    meta.ObjectMeta              `json:"meta"`
	Claim   corev1.PersistentVolumeClaim `json:"claim"`
	Other   api.Thing                    `json:"other"`
	Another []api.Thing                  `json:"another"`
	Labels  metav1.LabelSelector         `json:"labels"`
}

type Part struct{}

type Part struct{}

const Part = 1
