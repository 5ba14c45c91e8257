// What a template's cell says, whatever way Excel keeps it.
import type ExcelJS from 'exceljs';

/** The text of a plain or a richly dressed cell; empty for numbers, dates and formulas, which hold no placeholders. */
export function cellText({ value }: Pick<ExcelJS.Cell, 'value'>): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  // exceljs's types know only plain text of a link, which may be dressed as any other.
  return 'hyperlink' in value ? cellText({ value: value.text as ExcelJS.CellValue }) : '';
}
