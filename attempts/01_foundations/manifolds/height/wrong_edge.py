# points: 0
# mistake: where the ring begins, so that its inner edge is not above the plane
height = (2 / 3) ** 2
