# points: 1
# style: layer by layer
predict_parameters = 260 + 5020 + 16050 + 510
