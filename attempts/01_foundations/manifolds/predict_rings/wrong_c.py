# points: 0
# mistake: takes a bend before the cut for a bend of the cut
predict_rings = "c"
