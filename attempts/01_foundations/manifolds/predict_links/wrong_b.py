# points: 0
# mistake: believes that nothing helps
predict_links = "b"
