package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

type Widget struct {
	Port  Port        `json:"port"`
	Since metav1.Time `json:"since"`
}

type Port struct {
	Number int
}

// MarshalJSON makes it a string.
func (p *Port) MarshalJSON() ([]byte, error) { return nil, nil }

type Stamp metav1.Time
