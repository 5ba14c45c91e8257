// An errand as a task of Windows: XML for `schtasks /Create /XML`, and where it fits one line that needs no file.
import { escapeXml } from '#language/xml-text';
import { clockTime, type Errand, type Occasion } from './errand.ts';
import { atPrompt, windowsLine, windowsWord } from './windows-words.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** schtasks takes no longer program with its words. */
const longestRun = 261;

/** Windows itself writes these files in UTF-16 with CRLF (see `utf16`). Needs Windows 7. */
export function taskXml({ words: [program, ...rest], folder, occasion, description }: Errand): string {
  return [
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    '  <RegistrationInfo>',
    `    <Description>${escapeXml(description)}</Description>`,
    '  </RegistrationInfo>',
    '  <Triggers>',
    '    <CalendarTrigger>',
    `      <StartBoundary>${occasion.from}T${clockTime(occasion)}:00</StartBoundary>`,
    ...schedule(occasion).map((line) => `      ${line}`),
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

/** To be typed at the prompt of cmd.exe once the XML is a file. */
export function importLine({ name }: Errand, xmlPath: string): string {
  return atPrompt(windowsLine(['schtasks', '/Create', '/TN', name, '/XML', xmlPath]));
}

/**
 * The same task without a file. Null where schtasks cannot take it: too long, a working folder, an apostrophe, which
 * it takes for a quotation mark, or a per cent sign, which the prompt takes for a variable.
 */
export function createLine({ name, words, folder, occasion }: Errand): string | null {
  const run = windowsLine(words);
  if (folder !== null || run.length > longestRun || /['%]/u.test(run)) return null;
  const { months, day } = occasion;
  const monthly = day === null ? [] : ['/M', monthWords(months), '/D', `${day}`];
  const when = [day === null ? 'DAILY' : 'MONTHLY', ...monthly, '/ST', clockTime(occasion)];
  const line = `schtasks /Create /TN ${name} /SC ${when.join(' ')} /TR ${windowsWord(run)}`;
  return atPrompt(line);
}

function schedule({ months, day }: Occasion): readonly string[] {
  if (day === null) return ['<ScheduleByDay>', '  <DaysInterval>1</DaysInterval>', '</ScheduleByDay>'];
  return [
    '<ScheduleByMonth>',
    `  <DaysOfMonth><Day>${day}</Day></DaysOfMonth>`,
    `  <Months>${namesOf(months)
      .map((name) => `<${name} />`)
      .join('')}</Months>`,
    '</ScheduleByMonth>',
  ];
}

function namesOf(months: readonly number[] | null): readonly string[] {
  return monthNames.filter((_, index) => months === null || months.includes(index + 1));
}

function monthWords(months: readonly number[] | null): string {
  if (months === null) return '*';
  return namesOf(months)
    .map((name) => name.slice(0, 3).toUpperCase())
    .join(',');
}
