//go:build tools || !(linux && go1.21)

package tools

type Broken struct { Channel chan int }
