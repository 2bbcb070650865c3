# points: 3
# style: measured: which inputs have a gradient
def receptive_field(kernel_sizes, strides):
    x = torch.ones(1, 1, 5000, requires_grad=True)
    h = x
    for k, s in zip(kernel_sizes, strides):
        h = F.conv1d(h, torch.ones(1, 1, k), stride=s)
    h[0, 0, 3].backward()
    touched = torch.nonzero(x.grad[0, 0]).squeeze(1)
    return int(touched.max() - touched.min()) + 1
