# points: 4
# style: offsets repeated by a row of ones, as in the book
def forward(x, betas, Omegas):
    n_data = x.shape[1]
    h = x
    for k in range(len(betas)):
        f = np.matmul(betas[k], np.ones((1, n_data))) + np.matmul(Omegas[k], h)
        h = ReLU(f)
    return f
