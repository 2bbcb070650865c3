# points: 4
# style: calls the book's step, which has no model
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
  phi_all = np.zeros((2,n_steps+1))
  phi_all[:,0:1] = phi
  for c_step in range (n_steps):
    rate = alpha * beta ** int(c_step / every)
    phi_all[:,c_step+1:c_step+2] = stochastic_gradient_descent_step(phi_all[:,c_step:c_step+1],data, rate, batch_size)
  return phi_all
