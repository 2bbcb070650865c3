# points: 0
# mistake: sine and cosine swapped
f0 = beta0 + omega0 * x
h1 = np.cos(f0)
f1 = beta1 + omega1 * h1
h2 = np.exp(f1)
f2 = beta2 + omega2 * h2
h3 = np.sin(f2)
f3 = beta3 + omega3 * h3
h4 = np.log(f3)
y = beta4 + omega4 * h4
