// What may be typed into a column of the input workbook: drop-downs, whole numbers, hints.

import type { Column } from '#contract/column';
import type { DataValidation } from '#ooxml/write/workbook-types';

/** Where the lists of drop-downs stand, as Excel writes a range of another sheet. */
export interface ListRanges {
  readonly groups: string;
  readonly units: string;
}

/** Null where anything may be typed. A hard stop only where the reader would refuse the value as well. */
export function ruleOf(column: Column, lists: ListRanges, ownsGroups: boolean): DataValidation | null {
  const { kind, choices, member } = column;
  if (kind === 'count') return wholeNumber;
  if (kind === 'percent') return perCent;
  if (kind === 'choice' && choices !== undefined)
    return list(`"${choices.map(({ label }) => label).join(',')}"`, 'Chọn một giá trị trong danh sách.');
  if (kind === 'group' && !ownsGroups)
    return list(lists.groups, 'Chọn mã khối đã ghi ở trang Khối.', 'warning');
  if (kind === 'unit-names')
    return suggestion(
      lists.units,
      'Chọn một đơn vị; nhiều đơn vị thì gõ tên, cách nhau bằng dấu chấm phẩy (;).',
    );
  if (member === 'unit') return list(lists.units, 'Chọn tên đơn vị đã ghi ở trang Đơn vị.', 'warning');
  return null;
}

const wholeNumber: DataValidation = {
  type: 'whole',
  operator: 'greaterThanOrEqual',
  formulae: [0],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Số hồ sơ',
  error: 'Ghi số nguyên, không nhỏ hơn 0, gõ liền không dấu phân cách: 1855.',
};

const perCent: DataValidation = {
  type: 'decimal',
  operator: 'between',
  formulae: [0, 100],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Tỷ lệ %',
  error: 'Ghi số từ 0 đến 100, không cần gõ dấu %.',
};

function list(formula: string, error: string, errorStyle: 'stop' | 'warning' = 'stop'): DataValidation {
  return {
    type: 'list',
    formulae: [formula],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle,
    errorTitle: 'Chọn trong danh sách',
    error,
  };
}

/** A list to choose from, beside which anything may be typed. */
export function suggestion(formula: string, prompt: string): DataValidation {
  return { type: 'list', formulae: [formula], allowBlank: true, showInputMessage: true, prompt };
}
