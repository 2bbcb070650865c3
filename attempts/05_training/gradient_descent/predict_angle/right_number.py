# points: 1
# style: degrees
predict_angle = 90
