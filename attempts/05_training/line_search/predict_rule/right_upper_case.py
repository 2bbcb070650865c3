# points: 1
# style: capital letter with a space
predict_rule = "D "
