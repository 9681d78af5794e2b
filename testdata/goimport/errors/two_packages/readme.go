package documentation

type Nothing struct{ C chan int }
