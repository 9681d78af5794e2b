package v1

type Broken struct { Channel chan int }
