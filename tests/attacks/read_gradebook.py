# tries: open the gradebook and give itself full marks
# must: be refused
import sqlite3
try:
    book = sqlite3.connect(f"file:{COURSE}/gradebook.db?mode=rw", uri=True)
    book.execute("update grade set score = 100")
    book.commit()
    print("TAKEN the gradebook")
except sqlite3.OperationalError as error:
    print(error)
