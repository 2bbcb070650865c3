# points: 0
# mistake: counts from the plane
predict_links = "c"
