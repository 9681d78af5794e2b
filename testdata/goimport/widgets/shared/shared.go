// Package shared has what several versions share.
package shared

// Base is embedded.
type Base struct {
	ID string `json:"id"`
}

// Reference names another object.
type Reference struct {
	Kind Kind   `json:"kind"`
	Name string `json:"name"`
	Next *Reference `json:"next,omitempty"`
}

// Kind is open.
type Kind string

const (
	KindSecret    Kind = "Secret"
	KindConfigMap Kind = "ConfigMap"
)
