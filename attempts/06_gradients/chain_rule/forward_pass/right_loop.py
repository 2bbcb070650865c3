# points: 2
# style: a loop, a list
def forward_pass(x, betas, omegas):
    functions = [math.sin, math.exp, math.cos, math.log]
    values = [betas[0] + omegas[0] * x]
    for k in range(4):
        values.append(functions[k](values[-1]))
        values.append(betas[k + 1] + omegas[k + 1] * values[-1])
    return values
