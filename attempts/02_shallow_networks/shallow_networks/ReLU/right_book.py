# points: 2
# style: as in the book's practical, a copy with the negative entries set to zero
def ReLU(preactivation):
    activation = preactivation.copy()
    activation[activation < 0] = 0
    return activation
