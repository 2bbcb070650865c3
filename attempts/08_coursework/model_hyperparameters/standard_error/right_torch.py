# points: 2
# style: torch, whose std has n - 1
def standard_error(errors):
    errors = torch.tensor(errors)
    return errors.std() / len(errors) ** 0.5
