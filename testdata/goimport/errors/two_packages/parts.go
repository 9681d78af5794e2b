package v2

type Part struct{}
