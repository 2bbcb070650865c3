# points: 0
# mistake: trusts in depth
predict_links = "d"
