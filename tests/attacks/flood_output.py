# tries: flood the grader with output
# must: leave nothing
for _ in range(200):
    print("x" * 10000)
