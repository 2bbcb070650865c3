# points: 3
# style: the library's function
def dropout(h, drop_prob):
    return F.dropout(h, drop_prob, training=True)
