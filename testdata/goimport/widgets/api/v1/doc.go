/*
Copyright nobody. A license above the package is no documentation.
*/

// +groupName=widgets.example.com

// Package v1 has widgets: things with a size, a colour and
// parts.
//
// Everything else is for tests.
package v1
