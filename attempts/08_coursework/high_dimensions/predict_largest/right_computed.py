# points: 1
# style: found by trying
predict_largest = int(np.argmax([np.pi ** (n / 2) / sci.gamma(n / 2 + 1) for n in range(30)]))
