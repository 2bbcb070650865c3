# points: 4
# style: SciPy's search on an interval
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    from scipy.optimize import minimize_scalar
    found = minimize_scalar(loss_function, bounds=(0, 1), method="bounded",
                            options={"xatol": thresh / 10, "maxiter": max_iter})
    return found.x
