// `tthc-score WORKBOOK…` without a command, as when files are dropped onto the program: it has the options of `report`.
import type { ActingCommand } from '#cli/program/declaration';
import { sharedArguments } from '#cli/program/shared-arguments';
import { reportOptions } from './report.ts';

export const droppedCommand: ActingCommand = {
  name: 'dropped',
  summary: { vi: 'Lập báo cáo của từng sổ tính, từng thư mục', en: 'Report each workbook, each folder' },
  arguments: [{ ...sharedArguments.workbook, many: true }],
  options: reportOptions,
  timeLimited: true,
  load: async () => (await import('#cli/actions/dropped')).dropped,
};
