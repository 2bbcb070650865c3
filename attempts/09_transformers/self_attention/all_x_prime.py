# %% right: loops as in the book (3 points)
all_x_prime = []
# For each output
for n in range(N):
    # Create list for dot products of query N with all keys
    all_km_qn = []
    # Compute the dot products
    for key in all_keys:
        dot_product = np.dot(key.T, all_queries[n])
        all_km_qn.append(dot_product)
    # Compute dot product
    attention = softmax(all_km_qn)
    print("Attentions for output ", n)
    print(attention)
    x_prime = np.zeros((D, 1))
    for i in range(N):
        x_prime = x_prime + np.ravel(attention)[i] * all_values[i]
    all_x_prime.append(x_prime)

# %% right: flat vectors (3 points)
all_x_prime = []
for n in range(N):
    attention = np.ravel(softmax([float(np.dot(key.ravel(), all_queries[n].ravel())) for key in all_keys]))
    x_prime = np.zeros(D)
    for i in range(N):
        x_prime += all_values[i].flatten() * attention[i]
    all_x_prime.append(x_prime)

# %% right: matrices, then columns (3 points)
K, Q, V = np.hstack(all_keys), np.hstack(all_queries), np.hstack(all_values)
weights_mn = np.stack([np.ravel(softmax(list(column))) for column in (K.T @ Q).T], axis=1)
all_x_prime = [(V @ weights_mn)[:, n:n + 1] for n in range(N)]

# %% wrong: keys and queries exchanged
all_x_prime = []
for n in range(N):
    attention = np.ravel(softmax([(query.T @ all_keys[n]).item() for query in all_queries]))
    all_x_prime.append(sum(a * v for a, v in zip(attention, all_values)))

# %% wrong: softmax forgotten
all_x_prime = []
for n in range(N):
    attention = [(key.T @ all_queries[n]).item() for key in all_keys]
    all_x_prime.append(sum(a * v for a, v in zip(attention, all_values)))

# %% wrong: inputs weighted, not values
all_x_prime = []
for n in range(N):
    attention = np.ravel(softmax([(key.T @ all_queries[n]).item() for key in all_keys]))
    all_x_prime.append(sum(a * x for a, x in zip(attention, all_x)))

# %% wrong: zeros, as the placeholder
all_x_prime = []
for n in range(N):
    all_x_prime.append(np.zeros((D, 1)))

# %% wrong: each value with its own weight only
all_x_prime = []
for n in range(N):
    attention = np.ravel(softmax([(key.T @ all_queries[n]).item() for key in all_keys]))
    all_x_prime.append(attention[n] * all_values[n])

# %% wrong: the sum is not begun anew
all_x_prime = []
total = np.zeros((D, 1))
for n in range(N):
    w = softmax([(k.T @ all_queries[n]).item() for k in all_keys])
    for m in range(N):
        total = total + w[m] * all_values[m]
    all_x_prime.append(total)

# %% right: an array of shape (N, D, 1), filled in place (3 points)
all_x_prime = np.zeros((N, D, 1))
for n in range(N):
    a = softmax([float(np.dot(all_keys[m].ravel(), all_queries[n].ravel())) for m in range(N)])
    for m in range(N):
        all_x_prime[n] += a[m] * all_values[m]

# %% wrong: one matrix with an output in each column
Q, K, V = (np.hstack(part) for part in (all_queries, all_keys, all_values))
all_x_prime = V @ np.stack([softmax(list(column)) for column in (K.T @ Q).T], axis=1)

# %% wrong: a list of weighted values, not summed
all_x_prime = []
for n in range(N):
    a = softmax([(all_keys[m].T @ all_queries[n]).item() for m in range(N)])
    all_x_prime.append([a[m] * all_values[m] for m in range(N)])

# %% wrong: scores divided by the root
all_x_prime = []
for n in range(N):
    a = softmax([(all_keys[m].T @ all_queries[n]).item() / np.sqrt(D) for m in range(N)])
    all_x_prime.append(sum(a[m] * all_values[m] for m in range(N)))
