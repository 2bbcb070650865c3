# points: 1
# style: the letter in upper case, with a space
predict_growth = " D"
