// By which rule sets a workbook is scored where it names none.

/** What a blank “Bộ quy tắc” on sheet Thông tin means. */
export const defaultRuleSetId = 'dien-bien-1187-2019';

/** Where the workbook holds nothing but the counts of the index, and where a report shows both views. */
export const indexRuleSetId = 'qd766-2022';
