# points: 2
# style: np.clip
def ReLU(preactivation):
    return preactivation.clip(0)
