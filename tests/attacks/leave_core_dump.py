# tries: have the machine write a core file, or run the program that collects them
# must: end: was ended by signal SIGABRT
import os
os.abort()
