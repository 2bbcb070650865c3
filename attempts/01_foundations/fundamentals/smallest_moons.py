# %% right: two units, found by training from many seeds (5 points)
smallest_moons = ([[[-10.8, -1.3], [-7.9, 1.2]], [[12.6], [-24.4]]], [[[6.9], [0.3]], [[5.9]]], "sigmoid")

# %% right: the same two units with tanh, as tensors (5 points)
smallest_moons = ([torch.tensor([[5.2, -0.7], [3.7, 0.55]]), torch.tensor([[-7.55], [-14.15]])],
                  [torch.tensor([[-3.3], [0.2]], requires_grad=True), torch.tensor([[-0.1]]) + 0.549], "tanh")

# %% wrong: three units with sigmoids, a few numbers too many (4 points)
smallest_moons = ([np.array([[6.9, 5.5, -6.7], [-4.0, -3.8, -6.1]]), np.array([[12.4], [13.1], [12.5]])],
                  [np.array([[4.1], [-7.5], [4.5]]), np.array([[-18.7]])], "sigmoid")

# %% wrong: a straight border
smallest_moons = ([np.array([[-0.156], [0.988]])], [np.array([[-0.1]])], "sigmoid")

# %% wrong: left as it was given
smallest_moons = ([], [], "sigmoid")

# %% wrong: the offsets are rows
smallest_moons = ([[[-10.8, -1.3], [-7.9, 1.2]], [[12.6], [-24.4]]], [[6.9, 0.3], [5.9]], "sigmoid")

# %% wrong: hands over a function in place of numbers
smallest_moons = (lambda X: X[1] > 0.25, [], "tanh")

# %% shortcut: a layer of infinite weights that are not numbers
smallest_moons = ([[[np.nan], [np.nan]]], [[[np.nan]]], "sigmoid")
