# points: 4
# style: einsum
def compose_matrices(first, second):
    beta = second[0] + np.einsum('im,mk->ik', second[1], first[2])
    Omega = np.einsum('im,mj->ij', second[1], first[3])
    return first[0], first[1], beta, Omega, second[2], second[3]
