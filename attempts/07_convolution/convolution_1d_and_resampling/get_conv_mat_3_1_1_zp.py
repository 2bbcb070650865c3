# %% right: three diagonals (3 points)
def get_conv_mat_3_1_1_zp(n_out, omega):
    return (np.diag([omega[1]] * n_out) + np.diag([omega[0]] * (n_out - 1), -1)
            + np.diag([omega[2]] * (n_out - 1), 1))

# %% right: cases (3 points)
def get_conv_mat_3_1_1_zp(n_out, omega):
    omega_mat = np.zeros((n_out, n_out))
    for i in range(n_out):
        omega_mat[i, i] = omega[1]
        if i > 0:
            omega_mat[i, i - 1] = omega[0]
        if i < n_out - 1:
            omega_mat[i, i + 1] = omega[2]
    return omega_mat

# %% right: convolves the columns of the identity (3 points)
def get_conv_mat_3_1_1_zp(n_out, omega):
    columns = []
    for j in range(n_out):
        p = np.zeros(n_out + 2)
        p[j + 1] = 1
        columns.append(omega[0] * p[:-2] + omega[1] * p[1:-1] + omega[2] * p[2:])
    return np.array(columns).T

# %% wrong: transposed
def get_conv_mat_3_1_1_zp(n_out, omega):
    return omega[2] * np.eye(n_out, k=-1) + omega[1] * np.eye(n_out) + omega[0] * np.eye(n_out, k=1)

# %% wrong: wraps round by the index -1
def get_conv_mat_3_1_1_zp(n_out, omega):
    m = np.zeros((n_out, n_out))
    for i in range(n_out):
        m[i, i - 1], m[i, i], m[i, (i + 1) % n_out] = omega
    return m

# %% wrong: the first and last row are empty
def get_conv_mat_3_1_1_zp(n_out, omega):
    m = np.zeros((n_out, n_out))
    for i in range(1, n_out - 1):
        m[i, i - 1:i + 2] = omega
    return m

# %% wrong: begins on the diagonal
def get_conv_mat_3_1_1_zp(n_out, omega):
    return omega[0] * np.eye(n_out) + omega[1] * np.eye(n_out, k=1) + omega[2] * np.eye(n_out, k=2)

# %% right: identity matrices moved sideways (3 points)
def get_conv_mat_3_1_1_zp(n_out, omega):
    return sum(omega[k] * np.eye(n_out, k=k - 1) for k in range(3))
