# points: 0
# mistake: copies the table
f0, h1, f1, h2, f2, h3, f3, h4 = 1.230, 0.942, 1.623, 5.068, 7.137, 0.657, 2.372, 0.864
y = -0.732
