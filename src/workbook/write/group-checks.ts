// What does not add up in a row of sheet Khối, as formulas; the totals of its units are compared by `check`.
import type { Column } from '#contract/column';
import { type CheckLayout, relationOf, sumAt } from './unit-checks.ts';

/** Each a formula that gives a text, blank where nothing is wrong. */
export function groupFaults(columns: readonly Column[], layout: CheckLayout): readonly string[] {
  const { at } = layout;
  const n = (...members: readonly string[]) => sumAt(at, ...members);
  const received = n('onlineDossiers.online', 'onlineDossiers.inPerson', 'onlineDossiers.carriedOver');
  const resolved = n('onlineDossiers.early', 'onlineDossiers.onTime', 'onlineDossiers.late');
  const handled = `(${resolved}+${n('onlineDossiers.pending')})`;
  const [all, provided] = [n('procedures.all'), n('procedures.level3', 'procedures.level4')];
  const addresses = ['procedures.all', 'procedures.level3', 'procedures.level4'].map(at);
  const someBlank = `COUNTA(${addresses[0]}:${addresses[2]})<3`;
  return [
    `IF(${at('key')}="",IF(${at('name')}="","","phải ghi mã khối"),"")`,
    `IF(AND(${at('key')}<>"",${someBlank}),"chưa ghi đủ số TTHC, mức độ 3, mức độ 4 cho tiêu chí 9 (trừ khi từng đơn vị ghi tỷ lệ)","")`,
    `IF(AND(${at('procedures.all')}<>"",${provided}>${all}),"lệch "&(${provided}-${all})&": TTHC mức độ 3, 4 cộng lại "&${provided}&", nhiều hơn số TTHC "&${all},"")`,
    `IF(${received}=${handled},"","lệch "&ABS(${received}-${handled})&": hồ sơ DVCTT nhận "&${received}&", đã và đang giải quyết "&${handled})`,
    ...columns.flatMap((column) => relationOf(column, layout) ?? []),
  ];
}
