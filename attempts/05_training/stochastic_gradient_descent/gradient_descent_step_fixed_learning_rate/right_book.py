# points: 2
# style: as for the book's practical, where the step has no model
def gradient_descent_step_fixed_learning_rate(phi, data, alpha):
  gradient = compute_gradient(data[0,:],data[1,:], phi)
  phi = phi - alpha * gradient
  return phi
