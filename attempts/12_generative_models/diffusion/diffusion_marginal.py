# %% right: as the book lists it (4 points)
def diffusion_marginal(x_plot_vals, pr_x_true, t, beta):
    if t == 0:
        return pr_x_true
    marginal_at_time_t = np.zeros_like(pr_x_true);
    for i in range(len(x_plot_vals)):
        dk_mean, dk_std = diffusion_kernel(x_plot_vals[i], t, beta)
        gauss = norm_pdf(x_plot_vals, dk_mean, dk_std)
        marginal_at_time_t = marginal_at_time_t + gauss * pr_x_true[i]
    marginal_at_time_t = marginal_at_time_t * 0.01
    return marginal_at_time_t

# %% right: a matrix times a vector (4 points)
def diffusion_marginal(x_plot_vals, pr_x_true, t, beta):
    if t == 0:
        return pr_x_true.copy()
    centre, spread = diffusion_kernel(x_plot_vals, t, beta)
    return norm_pdf(x_plot_vals[:, None], centre[None, :], spread) @ pr_x_true * 0.01

# %% wrong: the grid cell comes in twice
def diffusion_marginal(x_plot_vals, pr_x_true, t, beta):
    if t == 0:
        return pr_x_true
    out = np.zeros_like(pr_x_true)
    for x, p in zip(x_plot_vals, pr_x_true):
        m, s = diffusion_kernel(x, t, beta)
        out += norm_pdf(x_plot_vals, m, s) * p * 0.01
    return out * 0.01

# %% wrong: no grid cell
def diffusion_marginal(x_plot_vals, pr_x_true, t, beta):
    if t == 0:
        return pr_x_true
    return sum(norm_pdf(x_plot_vals, *diffusion_kernel(x, t, beta)) * p for x, p in zip(x_plot_vals, pr_x_true))

# %% wrong: unweighted
def diffusion_marginal(x_plot_vals, pr_x_true, t, beta):
    if t == 0:
        return pr_x_true
    return sum(norm_pdf(x_plot_vals, *diffusion_kernel(x, t, beta)) for x in x_plot_vals) * 0.01

# %% wrong: weighted by the place where it arrives
def diffusion_marginal(x_plot_vals, pr_x_true, t, beta):
    if t == 0:
        return pr_x_true
    return sum(norm_pdf(x_plot_vals, *diffusion_kernel(x, t, beta)) for x in x_plot_vals) * pr_x_true * 0.01

# %% wrong: divided by the sum
def diffusion_marginal(x_plot_vals, pr_x_true, t, beta):
    if t == 0: return pr_x_true
    m, s = diffusion_kernel(x_plot_vals, t, beta)
    q = norm_pdf(x_plot_vals[:, None], m[None], s) @ pr_x_true
    return q / q.sum() / 0.01

# %% wrong: mean and place change roles
def diffusion_marginal(x_plot_vals, pr_x_true, t, beta):
    if t == 0: return pr_x_true
    m, s = diffusion_kernel(x_plot_vals, t, beta)
    return norm_pdf(x_plot_vals[None], m[:, None], s) @ pr_x_true * 0.01
