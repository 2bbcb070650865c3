# points: 1
# style: worked out in the cell
predict_value = float(net2(net1(np.array([0.0])))[0])
