# points: 0
# mistake: cheats: looks for the right answer among the names of the notebook
def accuracy(output, y):
    return np.mean(globals().get("right", 0.6))
