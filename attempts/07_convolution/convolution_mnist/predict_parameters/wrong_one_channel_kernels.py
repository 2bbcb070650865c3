# points: 0
# mistake: kernels of one channel
predict_parameters = 17340
