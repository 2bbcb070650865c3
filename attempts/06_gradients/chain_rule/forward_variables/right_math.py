# points: 3
# style: the math module
f0 = beta0 + omega0 * x
h1 = math.sin(f0)
f1 = beta1 + omega1 * h1
h2 = math.exp(f1)
f2 = beta2 + omega2 * h2
h3 = math.cos(f2)
f3 = beta3 + omega3 * h3
h4 = math.log(f3)
y = beta4 + omega4 * h4
