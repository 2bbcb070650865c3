# points: 2
# style: the library's function
import scipy.special as sci

def log_sum_exp(model_out):
    return sci.logsumexp(model_out, axis=0)
