# What a script in Python's own csv module takes for the same list: dates read, counts by unit, dossiers that stand twice left out.
import csv
import datetime
import re
import sys

start, end = datetime.date(2026, 7, 1), datetime.date(2026, 9, 30)
numeric = re.compile(r"^(?:\d\d:\d\d )?(\d\d)[/-](\d\d)[/-](\d{4})(?: \d\d:\d\d)?$")
words = re.compile(r"^ngày (\d\d) tháng (\d\d) năm (\d{4})$")


def read(text):
    found = numeric.match(text) or words.match(text)
    if found:
        day, month, year = map(int, found.groups())
        return datetime.date(year, month, day)
    if len(text) == 5:
        return datetime.date(1899, 12, 30) + datetime.timedelta(int(text))
    return datetime.date.fromisoformat(text) if text else None


counts, seen = {}, set()
with open(sys.argv[1], encoding="utf-8", newline="") as lines:
    for row in csv.DictReader(lines):
        state = row["Trạng thái"]
        if state == "Không được tiếp nhận" or row["Mã hồ sơ"] in seen:
            continue
        received, due, ended = (read(row[name]) for name in ("Ngày nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý"))
        done = state in ("Đã trả kết quả", "Đã xử lý xong", "Công dân yêu cầu rút hồ sơ")
        if done and ended is None or received > end or done and ended < start:
            continue
        seen.add(row["Mã hồ sơ"])
        late = done and ended <= end and due is not None and ended > due
        key = (row["Đơn vị tiếp nhận"], received < start, late)
        counts[key] = counts.get(key, 0) + 1
print(sum(counts.values()))
