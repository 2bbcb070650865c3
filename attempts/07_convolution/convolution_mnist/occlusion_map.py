# %% right: one place after the other (4 points)
def occlusion_map(model, image, digit, size=7):
    model.eval()
    background = image.min().item()
    h, w = image.shape[-2:]
    result = np.zeros((h - size + 1, w - size + 1))
    for r in range(h - size + 1):
        for c in range(w - size + 1):
            hidden = image.clone()
            hidden[:, :, r:r + size, c:c + size] = background
            with torch.no_grad():
                result[r, c] = math.exp(model(hidden)[0, digit].item())
    return result

# %% right: a list of rows (4 points)
def occlusion_map(model, image, digit, size=7):
    model.train(False)
    rows = []
    for r in range(image.size(2) - size + 1):
        batch = []
        for c in range(image.size(3) - size + 1):
            mask = torch.zeros(image.shape[2:], dtype=torch.bool)
            mask[r:r + size, c:c + size] = True
            batch.append(torch.where(mask, image.min(), image[0]))
        rows.append(torch.exp(model(torch.stack(batch))[:, digit]).tolist())
    return rows

# %% wrong: covers with zeros
def occlusion_map(model, image, digit, size=7):
    model.eval()
    h, w = image.shape[-2:]
    result = np.zeros((h - size + 1, w - size + 1))
    for r in range(h - size + 1):
        for c in range(w - size + 1):
            hidden = image.clone()
            hidden[:, :, r:r + size, c:c + size] = 0
            with torch.no_grad():
                result[r, c] = model(hidden)[0, digit].exp().item()
    return result

# %% wrong: log-probabilities
def occlusion_map(model, image, digit, size=7):
    model.eval()
    h, w = image.shape[-2:]
    result = np.zeros((h - size + 1, w - size + 1))
    for r in range(h - size + 1):
        for c in range(w - size + 1):
            hidden = image.clone()
            hidden[:, :, r:r + size, c:c + size] = image.min()
            with torch.no_grad():
                result[r, c] = model(hidden)[0, digit].item()
    return result

# %% wrong: stays in training mode
def occlusion_map(model, image, digit, size=7):
    h, w = image.shape[-2:]
    result = np.zeros((h - size + 1, w - size + 1))
    for r in range(h - size + 1):
        for c in range(w - size + 1):
            hidden = image.clone()
            hidden[:, :, r:r + size, c:c + size] = image.min()
            with torch.no_grad():
                result[r, c] = model(hidden)[0, digit].exp().item()
    return result

# %% wrong: covers more and more
def occlusion_map(model, image, digit, size=7):
    model.eval()
    h, w = image.shape[-2:]
    hidden = image.clone()
    result = np.zeros((h - size + 1, w - size + 1))
    for r in range(h - size + 1):
        for c in range(w - size + 1):
            hidden[:, :, r:r + size, c:c + size] = image.min()
            with torch.no_grad():
                result[r, c] = model(hidden)[0, digit].exp().item()
    return result

# %% wrong: one place too few
def occlusion_map(model, image, digit, size=7):
    model.eval()
    h, w = image.shape[-2:]
    result = np.zeros((h - size, w - size))
    for r in range(h - size):
        for c in range(w - size):
            hidden = image.clone()
            hidden[:, :, r:r + size, c:c + size] = image.min()
            with torch.no_grad():
                result[r, c] = model(hidden)[0, digit].exp().item()
    return result

# %% right: a tensor that still records gradients (4 points)
def occlusion_map(model, image, digit, size=7):
    model.eval()
    height, width = image.shape[-2] - size + 1, image.shape[-1] - size + 1
    rows = []
    for r in range(height):
        row = []
        for c in range(width):
            covered = image.clone()
            covered[:, :, r:r + size, c:c + size] = image.min()
            row.append(torch.exp(model(covered)[0, digit]))
        rows.append(torch.stack(row))
    return torch.stack(rows)

# %% wrong: changes the image that it is given
def occlusion_map(model, image, digit, size=7):
    model.eval()
    height, width = image.shape[-2] - size + 1, image.shape[-1] - size + 1
    answer = torch.zeros(height, width)
    background = image.min().item()
    with torch.no_grad():
        for r in range(height):
            for c in range(width):
                square = image[:, :, r:r + size, c:c + size]
                image[:, :, r:r + size, c:c + size] = background
                answer[r, c] = torch.exp(model(image)[0, digit])
                image[:, :, r:r + size, c:c + size] = square
    return answer
