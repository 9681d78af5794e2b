package v1

type A B

type B = C

type C A

type Widget struct {
	A     A       `json:"a"`
	Inner *Widget `json:"inner"`
}

const (
	Hen = Egg + 1
	Egg = Hen - 1
)
