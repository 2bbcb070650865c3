# %% right: loop over inputs, matmul (3 points)
all_queries = []
all_keys = []
all_values = []
# For every input
for x in all_x:
    query = np.matmul(omega_q, x) + beta_q
    key = np.matmul(omega_k, x) + beta_k
    value = np.matmul(omega_v, x) + beta_v

    all_queries.append(query)
    all_keys.append(key)
    all_values.append(value)

# %% right: comprehensions (3 points)
all_queries = [beta_q + omega_q @ x for x in all_x]
all_keys = [beta_k + omega_k @ x for x in all_x]
all_values = [beta_v + omega_v @ x for x in all_x]

# %% right: flat arrays by einsum (3 points)
all_queries, all_keys, all_values = (
    [np.einsum("ij,j->i", omega, x[:, 0]) + beta[:, 0] for x in all_x]
    for omega, beta in ((omega_q, beta_q), (omega_k, beta_k), (omega_v, beta_v)))

# %% right: nested lists (3 points)
all_queries = []
all_keys = []
all_values = []
for x in all_x:
    def role(O, b): return [[sum(O[i][j] * x[j][0] for j in range(4)) + b[i][0]] for i in range(4)]
    all_queries += [role(omega_q, beta_q)]; all_keys += [role(omega_k, beta_k)]; all_values += [role(omega_v, beta_v)]

# %% wrong: no offset
all_queries = [omega_q @ x for x in all_x]
all_keys = [omega_k @ x for x in all_x]
all_values = [omega_v @ x for x in all_x]

# %% wrong: row vectors times the matrix
all_queries = [(x.T @ omega_q).T + beta_q for x in all_x]
all_keys = [(x.T @ omega_k).T + beta_k for x in all_x]
all_values = [(x.T @ omega_v).T + beta_v for x in all_x]

# %% wrong: one map for keys and values
all_queries = [beta_q + omega_q @ x for x in all_x]
all_keys = [beta_k + omega_k @ x for x in all_x]
all_values = [beta_k + omega_k @ x for x in all_x]

# %% wrong: the placeholders of the book
all_queries = []
all_keys = []
all_values = []
for x in all_x:
    all_queries.append(np.ones_like(x))
    all_keys.append(np.ones_like(x))
    all_values.append(np.ones_like(x))

# %% wrong: values made of the keys
all_queries = []
all_keys = []
all_values = []
for x in all_x:
    q, k = omega_q @ x + beta_q, omega_k @ x + beta_k
    all_queries.append(q); all_keys.append(k); all_values.append(omega_v @ k + beta_v)
