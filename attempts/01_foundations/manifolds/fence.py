# %% right: a triangle whose sides touch the disc (4 points)
def fence():
    turn = 2 * np.pi / 3 * np.arange(3)
    lines = np.column_stack([np.sin(turn), np.cos(turn)])
    return -12 * np.ones((3, 1)) * 0.34, 12 * lines, np.array([[3.0]]), 2 * np.ones((1, 3))

# %% right: three numbers that training could have found (4 points)
def fence():
    return ([[-5.0], [-5.0], [-5.0]], [[0.0, 15.0], [-13.0, -7.5], [13.0, -7.5]], [[1.5]], [[1.0, 1.0, 1.0]])

# %% wrong: a square, one unit more than it takes (3 points)
def fence():
    lines = np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
    return np.full((4, 1), -20.0), 50 * lines, np.array([[3.0]]), np.ones((1, 4))

# %% wrong: a hexagon (2 points)
def fence():
    turn = np.pi / 3 * np.arange(6)
    lines = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return np.full((6, 1), -20.0), 45 * lines, np.array([[5.0]]), np.ones((1, 6))

# %% wrong: two lines make a strip
def fence():
    return np.array([[-20.0], [-20.0]]), np.array([[50.0, 0.0], [-50.0, 0.0]]), np.array([[1.0]]), np.ones((1, 2))

# %% wrong: the disc for the ring
def fence():
    turn = 2 * np.pi / 3 * np.arange(3)
    lines = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return np.full((3, 1), -20 / 3), 20 * lines, np.array([[-15.0]]), np.full((1, 3), -10.0)

# %% wrong: all units have to be up at once
def fence():
    turn = np.pi / 2 * np.arange(4)
    lines = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return np.full((4, 1), -20.0), 45 * lines, np.array([[-3.0]]), np.ones((1, 4))

# %% shortcut: thirty lines all round
def fence():
    turn = 2 * np.pi / 30 * np.arange(30)
    lines = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return np.full((30, 1), -20.0), 40 * lines, np.array([[29.0]]), np.ones((1, 30))
