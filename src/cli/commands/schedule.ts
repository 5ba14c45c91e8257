// `tthc-score schedule`: its words, arguments and options.
import type { CommandDeclaration } from '#cli/program/declaration';
import { folder, log } from '#cli/program/output-ending';
import { sharedArguments } from '#cli/program/shared-arguments';
import { sharedOptions } from '#cli/program/shared-options';
import { valueNames } from '#cli/program/value-names';

export const scheduleCommand: CommandDeclaration = {
  name: 'schedule',
  summary: { vi: 'Hẹn giờ chạy hàng loạt', en: 'Let the machine run the batch by itself' },
  examples: [
    'schedule print so-lieu --out bao-cao',
    'schedule print so-lieu --out bao-cao --when monthly --day 20 --at 07:30 --save lich',
  ],
  subcommands: [
    {
      name: 'print',
      summary: {
        vi: 'In lịch cho Task Scheduler của Windows',
        en: 'Print what the Task Scheduler of Windows takes',
      },
      arguments: [sharedArguments.paths],
      options: [
        {
          flags: '--when',
          value: { vi: 'quarterly|monthly|daily', en: 'quarterly|monthly|daily' },
          help: {
            vi: 'quarterly (tháng 3, 6, 9, 12; mặc định), monthly hoặc daily',
            en: 'quarterly (March, June, September, December; default), monthly or daily',
          },
        },
        {
          flags: '--day',
          value: valueNames.day,
          help: {
            vi: 'ngày trong tháng, 1 đến 28 (mặc định: 15)',
            en: 'day of the month, 1 to 28 (default: 15)',
          },
        },
        {
          flags: '--at',
          value: valueNames.time,
          help: { vi: 'giờ chạy (mặc định: 06:00)', en: 'time of the day (default: 06:00)' },
        },
        {
          flags: '--name',
          value: valueNames.name,
          help: {
            vi: 'tên của lịch (mặc định: tthc-score và đường dẫn của thư mục kết quả)',
            en: 'what the schedule is called (default: tthc-score and the path of the results)',
          },
        },
        {
          flags: '--save',
          value: valueNames.folder,
          help: { vi: 'ghi lịch thành tệp vào thư mục này', en: 'save the schedule as files in this folder' },
          ending: folder,
        },
        sharedOptions.format,
        sharedOptions.outTree,
        sharedOptions.rules,
        sharedOptions.templates,
        {
          flags: '--log',
          value: valueNames.file,
          help: {
            vi: 'tệp nhật ký (mặc định: tthc-score.log cạnh kết quả)',
            en: 'the log (default: tthc-score.log beside the results)',
          },
          ending: log,
        },
      ],
      load: async () => (await import('#cli/actions/schedule')).schedulePrint,
    },
  ],
};
