# points: 1
# style: layer by layer
predict_tiny = (1 + 1) + (1 + 1)
