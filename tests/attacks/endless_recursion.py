# tries: overflow the stack
# must: raise RecursionError
def f(x):
    return f(x + 1) + 1


try:
    f(0)
except RecursionError as error:
    raise RecursionError(str(error)) from None  # the traceback of every call takes seconds
