# A workbook read, or cells written, some times over; prints the processor milliseconds of one. The start of Python is left out.
import io
import json
import sys
import time

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, Side

what, path, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
thin = Side(style="thin")
font, border = Font(name="Times New Roman", size=12), Border(top=thin, bottom=thin, left=thin, right=thin)
alignment = Alignment(vertical="center", wrap_text=True)


def read(bytes_):
    workbook = load_workbook(io.BytesIO(bytes_), data_only=True)
    return sum(value is not None for sheet in workbook for row in sheet.iter_rows(values_only=True) for value in row)


def write(sheets):
    workbook = Workbook()
    for number, one in enumerate(sheets):
        sheet = workbook.active if number == 0 else workbook.create_sheet()
        sheet.title = one["name"]
        for at, row in enumerate(one["rows"], 1):
            for column, cell in enumerate(row, 1):
                value = cell["value"]
                if isinstance(value, dict):
                    value = "=" + value["formula"] if "formula" in value else str(value)
                written = sheet.cell(at, column, value)
                written.font, written.border, written.alignment = font, border, alignment
        for merge in one["merges"]:
            sheet.merge_cells(merge)
    workbook.save(io.BytesIO())


with open(path, "rb") as file:
    content = file.read() if what == "read" else json.load(file)
work = read if what == "read" else write
work(content)
start = time.process_time()
for _ in range(times):
    work(content)
print((time.process_time() - start) * 1000 / times)
