# points: 1
# style: from radians
predict_angle = math.degrees(math.pi / 2)
