// Package limits has numbers; nothing here is an API type.
package limits

// Low and High are bounds.
const (
	Low  = 1
	High = Low << 6
)
