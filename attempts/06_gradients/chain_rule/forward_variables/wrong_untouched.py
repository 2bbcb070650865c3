# points: 0
# mistake: as released
f0 = h1 = f1 = h2 = f2 = h3 = f3 = h4 = y = None
