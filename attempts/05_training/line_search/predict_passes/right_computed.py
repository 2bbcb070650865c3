# points: 1
# style: computed with logarithms
predict_passes = math.ceil(math.log(1000) / math.log(1.5))
