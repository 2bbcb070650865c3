# points: 3
# style: another generator, numbers for sizes
rng = np.random.default_rng()
beta_0, Omega_0 = rng.normal(size=(5, 1)), rng.normal(size=(5, 4))
beta_1, Omega_1 = rng.normal(size=(2, 1)), rng.normal(size=(2, 5))
beta_2, Omega_2 = rng.normal(size=(4, 1)), rng.normal(size=(4, 2))
beta_3, Omega_3 = rng.normal(size=(1, 1)), rng.normal(size=(1, 4))
