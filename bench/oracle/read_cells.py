# Workbooks one after another, each as a path on a line, read by openpyxl; answers each with one line of JSON: its raw cells.
import datetime
import json
import re
import sys
import warnings

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet._reader import WorksheetReader
from openpyxl.worksheet.merge import MergeCell

warnings.simplefilter("ignore")


def keep_area(self, ref=None):
    self.area = ref


def keep_raw(self):
    """openpyxl empties the cells under a merged area, and stumbles over one that is written the wrong way round."""
    areas = self.parser.merged_cells
    self.ws.raw_merges = [corners(cell.area) for cell in areas.mergeCell] if areas else []


def corners(area):
    ends = re.findall(r"([A-Z]+)(\d+)", area)
    rows = [int(row) for _, row in ends]
    columns = [column_index_from_string(column) for column, _ in ends]
    return [min(rows), min(columns), max(rows), max(columns)]


MergeCell.__init__ = keep_area
WorksheetReader.bind_merged_cells = keep_raw


def cell_of(cell):
    value = cell.value
    if isinstance(value, bool):
        return [cell.row, cell.column, "other", str(value).upper()]
    if cell.data_type == "e" or isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        return [cell.row, cell.column, "other", str(value)]
    if isinstance(value, (int, float)):
        return [cell.row, cell.column, "percent" if "%" in (cell.number_format or "") else "number", value]
    return [cell.row, cell.column, "text", str(value)]


for line in sys.stdin:
    try:
        workbook = load_workbook(line.strip(), data_only=True)
        answer = [
            {
                "name": sheet.title,
                "cells": [cell_of(cell) for cell in sheet._cells.values() if cell.value is not None],
                "merges": getattr(sheet, "raw_merges", []),
            }
            for sheet in workbook.worksheets
        ]
    except Exception as error:  # whatever it stumbles over, it has not read the file
        answer = {"error": f"{type(error).__name__}: {error}"[:200]}
    print(json.dumps(answer), flush=True)
