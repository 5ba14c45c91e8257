// What a workbook that is being written is made of, for those who fill its sheets. Which library makes it is known in this folder alone.
export type {
  Cell,
  CellValue,
  ConditionalFormattingRule,
  DataValidation,
  Font,
  Style,
  Workbook,
  Worksheet,
} from 'exceljs';
