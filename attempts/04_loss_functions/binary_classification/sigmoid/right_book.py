# points: 2
# style: as in the book's practical
def sigmoid(model_out):
    sig_model_out = 1 / (1 + np.exp(-model_out))
    return sig_model_out
