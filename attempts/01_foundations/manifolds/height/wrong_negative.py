# points: 0
# mistake: below everything
height = -0.1
