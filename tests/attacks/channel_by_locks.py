# tries: talk to another submission by locks, leases and notes on files that both can read
# must: be refused
import fcntl, os, sqlite3, struct
shared = [os.open(os.__file__, os.O_RDONLY), os.open(os.path.dirname(os.__file__), os.O_RDONLY)]
for file in shared:
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    for command in (fcntl.F_SETLK, 37):
        fcntl.fcntl(file, command, struct.pack("hhqqi", fcntl.F_RDLCK, 0, 0, 0, 0))
    for command in (fcntl.F_SETLEASE, fcntl.F_NOTIFY, 1036, 1038):
        try:
            fcntl.fcntl(file, command, struct.pack("q", 1) if command > 1030 else fcntl.F_RDLCK)
            print("TAKEN", command)
        except OSError:
            pass
if open("/proc/locks").read():
    print("TAKEN", open("/proc/locks").read())
with sqlite3.connect("/tmp/ordinary.db") as base:
    base.execute("create table t (x)")
    base.execute("insert into t values (1)")
    assert base.execute("select * from t").fetchall() == [(1,)]
