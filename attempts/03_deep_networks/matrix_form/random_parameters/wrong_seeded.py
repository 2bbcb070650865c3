# points: 0
# mistake: the same numbers in every layer
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        np.random.seed(0)
        betas.append(np.random.normal(size=(sizes[k + 1], 1)))
        Omegas.append(np.random.normal(size=(sizes[k + 1], sizes[k])))
    return betas, Omegas
