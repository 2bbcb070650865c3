# points: 4
# style: as for the book's practical
def compute_gradient(data_x, data_y, phi):
    dl_dphi0 = np.sum(2 * (phi[0] + phi[1] * data_x - data_y))
    dl_dphi1 = np.sum(2 * data_x * (phi[0] + phi[1] * data_x - data_y))

    # Return the gradient
    return np.array([[dl_dphi0],[dl_dphi1]])
