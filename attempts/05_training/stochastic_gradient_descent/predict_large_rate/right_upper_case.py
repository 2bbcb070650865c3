# points: 1
# style: capital letter with a space
predict_large_rate = "C "
