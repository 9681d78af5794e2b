package v1_test

type Broken struct { Channel chan int }
