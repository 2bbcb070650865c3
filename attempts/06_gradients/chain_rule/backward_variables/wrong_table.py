# points: 0
# mistake: copies the table
dydh4, dydf3, dydh3, dydf2, dydh2, dydf1, dydh1, dydf0 = (
    -0.5, -0.211, -0.632, 0.476, 0.953, 4.83, -1.932, -0.646)
