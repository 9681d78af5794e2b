package v1

type Widget struct{}
