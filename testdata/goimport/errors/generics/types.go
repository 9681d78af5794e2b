package v1

type List[T any] struct {
	Items []T `json:"items"`
}

type Widget struct {
	Names List[string] `json:"names"`
	Plain List         `json:"plain"`
}
