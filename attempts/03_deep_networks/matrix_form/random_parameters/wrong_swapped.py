# points: 0
# mistake: matrices first
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        betas.append(np.random.normal(size=(sizes[k + 1], 1)))
        Omegas.append(np.random.normal(size=(sizes[k + 1], sizes[k])))
    return Omegas, betas
