# tries: find a sibling's secret, or its connection key, in what is left of the template's memory
# must: be refused
import re
pattern = re.compile("SIBLING".encode() + b"-[0-9a-f]{32}")
with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
    for line in maps:
        span, rights = line.split()[:2]
        start, end = (int(x, 16) for x in span.split("-"))
        if rights.startswith("rw") and end - start < 2**28:
            try:
                memory.seek(start)
                found = pattern.search(memory.read(end - start))
            except OSError:
                continue
            if found:
                print("TAKEN", found.group())
