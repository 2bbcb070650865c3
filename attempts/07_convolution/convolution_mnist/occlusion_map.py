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
