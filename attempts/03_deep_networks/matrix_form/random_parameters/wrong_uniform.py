# points: 0
# mistake: uniform numbers
def random_parameters(sizes):
    betas, Omegas = [], []
    for k in range(len(sizes) - 1):
        betas.append(np.random.uniform(size=(sizes[k + 1], 1)))
        Omegas.append(np.random.uniform(size=(sizes[k + 1], sizes[k])))
    return betas, Omegas
