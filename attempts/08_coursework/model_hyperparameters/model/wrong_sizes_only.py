# points: 0
# mistake: hands in sizes, not a network
model = [40, 200, 200, 10]
