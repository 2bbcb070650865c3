# points: 2
# style: single precision
def forward_pass(x, betas, omegas):
    betas, omegas = np.float32(betas), np.float32(omegas)
    values = [betas[0] + omegas[0] * np.float32(x)]
    for k in range(1, 5):
        h = (np.sin, np.exp, np.cos, np.log)[k - 1](values[-1])
        values += [h, betas[k] + omegas[k] * h]
    return tuple(values)
