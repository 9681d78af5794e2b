"""From types and markers to checks in run order: the middle of the compiler. `package.plan_packages` is its door."""
