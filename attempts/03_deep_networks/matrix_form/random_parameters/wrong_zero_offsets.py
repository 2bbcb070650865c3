# points: 0
# mistake: offsets zero
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        betas.append(np.zeros((sizes[k + 1], 1)))
        Omegas.append(np.random.normal(size=(sizes[k + 1], sizes[k])))
    return betas, Omegas
