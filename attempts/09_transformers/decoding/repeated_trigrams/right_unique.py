# points: 2
# style: np.unique
def repeated_trigrams(token_ids):
    windows = np.lib.stride_tricks.sliding_window_view(np.array(token_ids), 3)
    return 1 - len(np.unique(windows, axis=0)) / len(windows)
