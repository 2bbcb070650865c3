# points: 2
# style: counts the places
def conv_output_size(size, kernel_size, stride=1, pad=0):
    places = 0
    start = -pad
    while start + kernel_size <= size + pad:
        places += 1
        start += stride
    return places
