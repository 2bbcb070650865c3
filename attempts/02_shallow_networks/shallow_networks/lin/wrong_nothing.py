# points: 0
# mistake: forgets to return
def lin(preactivation):
    activation = preactivation
