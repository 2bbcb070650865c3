# points: 2
# style: as in the book's practical: sum over axis 0, replicated
def softmax(model_out):
    exp_model_out = np.exp(model_out)
    sum_exp_model_out = np.sum(exp_model_out, axis=0)
    sum_exp_model_out = np.tile(sum_exp_model_out, (model_out.shape[0], 1))
    return exp_model_out / sum_exp_model_out
