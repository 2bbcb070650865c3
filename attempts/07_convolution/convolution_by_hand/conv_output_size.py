# %% right: counts the places (2 points)
def conv_output_size(size, kernel_size, stride=1, pad=0):
    places = 0
    start = -pad
    while start + kernel_size <= size + pad:
        places += 1
        start += stride
    return places

# %% right: a whole number as a float array of one element (2 points)
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return np.array([np.floor((size + 2 * pad - kernel_size) / stride) + 1])

# %% right: the formula with math.floor (2 points)
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return math.floor((size + 2 * pad - kernel_size) / stride + 1)

# %% wrong: divides the kernel size only, as a known slip in the book's formula
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return 1 + size + 2 * pad - kernel_size // stride

# %% wrong: forgets to count the first place
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return (size + 2 * pad - kernel_size) // stride

# %% wrong: does not round
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return (size + 2 * pad - kernel_size) / stride + 1

# %% wrong: adds the one before dividing
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return (size + 2 * pad - kernel_size + 1) // stride

# %% wrong: counts the padding once
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return (size + pad - kernel_size) // stride + 1

# %% wrong: rounds to the nearest number
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return round((size + 2 * pad - kernel_size) / stride) + 1

# %% wrong: rounds up
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return math.ceil((size + 2 * pad - kernel_size) / stride) + 1

# %% wrong: the first place is forgotten
def conv_output_size(size, kernel_size, stride=1, pad=0):
    return (size + 2 * pad - kernel_size) // stride
