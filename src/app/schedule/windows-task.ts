// A job as a task of Windows: XML for `schtasks /Create /XML`, and the line that imports it.
import { escapeXml } from '#language/xml-text';
import type { Recurrence } from './recurrence.ts';
import type { ScheduledJob } from './scheduled-job.ts';
import { quotedForPrompt, windowsLine } from './windows-words.ts';

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Needs Windows 7. */
export function taskXml({
  words: [program, ...rest],
  folder,
  recurrence,
  description,
}: ScheduledJob): string {
  return [
    '<?xml version="1.0"?>',
    '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    '  <RegistrationInfo>',
    `    <Description>${escapeXml(description)}</Description>`,
    '  </RegistrationInfo>',
    '  <Triggers>',
    '    <CalendarTrigger>',
    `      <StartBoundary>${recurrence.from}</StartBoundary>`,
    ...days(recurrence).map((line) => `      ${line}`),
    '    </CalendarTrigger>',
    '  </Triggers>',
    '  <Principals>',
    '    <Principal id="Author">',
    '      <LogonType>InteractiveToken</LogonType>',
    '      <RunLevel>LeastPrivilege</RunLevel>',
    '    </Principal>',
    '  </Principals>',
    '  <Settings>',
    '    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>',
    // A laptop on its battery must not skip a quarter; one that was off catches up.
    '    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>',
    '    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>',
    '    <StartWhenAvailable>true</StartWhenAvailable>',
    '    <ExecutionTimeLimit>PT12H</ExecutionTimeLimit>',
    '  </Settings>',
    '  <Actions Context="Author">',
    '    <Exec>',
    `      <Command>${escapeXml(program)}</Command>`,
    `      <Arguments>${escapeXml(windowsLine(rest))}</Arguments>`,
    ...(folder === null ? [] : [`      <WorkingDirectory>${escapeXml(folder)}</WorkingDirectory>`]),
    '    </Exec>',
    '  </Actions>',
    '</Task>',
    '',
  ].join('\r\n');
}

function days({ months, day }: Recurrence): readonly string[] {
  if (day === null) return ['<ScheduleByDay>', '  <DaysInterval>1</DaysInterval>', '</ScheduleByDay>'];
  return [
    '<ScheduleByMonth>',
    `  <DaysOfMonth><Day>${day}</Day></DaysOfMonth>`,
    `  <Months>${months.map((month) => `<${monthNames[month - 1]} />`).join('')}</Months>`,
    '</ScheduleByMonth>',
  ];
}

/** As Windows itself writes these files: UTF-16 with its mark in front. */
export function taskFile(xml: string): Uint8Array {
  const named = xml.replace('version="1.0"', 'version="1.0" encoding="UTF-16"');
  return new Uint8Array(Buffer.from(`\uFEFF${named}`, 'utf16le'));
}

/** To be typed at the prompt of cmd.exe. */
export function importLine(name: string, xmlPath: string): string {
  return quotedForPrompt(windowsLine(['schtasks', '/Create', '/TN', name, '/XML', xmlPath]));
}
