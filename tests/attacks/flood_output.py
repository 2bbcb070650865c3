# tries: flood the grader with output
# must: raise OutputTooLong
for _ in range(200):
    print("x" * 10000)
