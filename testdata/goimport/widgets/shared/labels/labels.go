package labels

const Domain = "widgets.example.com"

type Set map[string]struct{}
