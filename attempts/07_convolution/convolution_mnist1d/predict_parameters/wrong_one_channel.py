# points: 0
# mistake: kernels of one channel only
predict_parameters = 790
