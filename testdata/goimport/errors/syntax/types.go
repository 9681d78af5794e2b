package v1

type Widget struct {
	Name string `json:"name"`
	Size = 3
	Part Part
}

type Part struct {
	Count int `json:"count"`
	Missing Unknown
}

func Body() { this is not Go, but nobody looks }
