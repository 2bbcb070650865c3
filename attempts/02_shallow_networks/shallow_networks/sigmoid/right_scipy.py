# points: 2
# style: the library's sigmoid
from scipy.special import expit

def sigmoid(preactivation):
    return expit(10 * preactivation)
