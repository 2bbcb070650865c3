# points: 3
# style: changes a copy and puts each parameter back
def estimate_gradient(loss, phi, delta=1e-5):
    work, base, out = np.array(phi, dtype=float), loss(phi), []
    for p in range(work.shape[0]):
        old = work[p, 0]
        work[p, 0] = old + delta
        out.append(loss(work) - base)
        work[p, 0] = old
    return np.reshape(out, (-1, 1)) / delta
