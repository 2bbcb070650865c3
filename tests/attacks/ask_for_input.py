# tries: wait for somebody to type
# must: raise StdinNotImplementedError
input("password: ")
