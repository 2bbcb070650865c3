# tries: leave a program behind that ignores being hung up
# must: leave nothing
import subprocess
subprocess.Popen("trap '' HUP TERM INT; sleep 30", shell=True, start_new_session=True)
