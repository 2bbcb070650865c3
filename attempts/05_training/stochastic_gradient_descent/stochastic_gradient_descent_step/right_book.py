# points: 4
# style: as for the book's practical, where the step has no model
def stochastic_gradient_descent_step(phi, data, alpha, batch_size):
  # random order of the indices, of which the first batch_size are used
  n_data = data.shape[1]
  indices = np.random.permutation(n_data)
  batch = indices[0:batch_size]
  gradient = compute_gradient(data[0,batch],data[1,batch], phi)
  phi = phi - alpha * gradient
  return phi
