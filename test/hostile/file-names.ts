// Names of workbooks that are legal on one system and trouble on another: each below a folder of its own kind, with what `batch` makes of it.

export interface NamedFile {
  /** With "/"; the name alone is what is hostile. */
  readonly path: string;
  /** `collides`: its report would be that of another of these, too. */
  readonly expected: 'written' | 'collides' | 'passed-over';
}

const written = (path: string): NamedFile => ({ path, expected: 'written' });
const collides = (path: string): NamedFile => ({ path, expected: 'collides' });
const passedOver = (path: string): NamedFile => ({ path, expected: 'passed-over' });

/** 255 bytes, the most that Linux takes, in letters of which each accent is a letter of its own. */
const longInParts = (start: string) => {
  let name = start;
  while (Buffer.byteLength(`${name}ế.xlsx`.normalize('NFD')) <= 255) name += 'ế';
  return `${name.normalize('NFD')}${'x'.repeat(255 - Buffer.byteLength(`${name}.xlsx`.normalize('NFD')))}.xlsx`;
};

export const namedFiles: readonly NamedFile[] = [
  ...['CON', 'nul', 'COM1', 'LPT9', 'AUX ', 'PRN.q2', 'CONIN$'].map((name) => written(`may/${name}.xlsx`)),
  written('dau/so lieu..xlsx'),
  written('dau/so lieu .xls.xlsx'),
  written('dau/-rf.xlsx'),
  written('dau/--out=khac.xlsx'),
  written('dau/q2 [1].xlsx'),
  written('dau/q{2,3}*?.xlsx'),
  written('dau/"q2" & $(touch x) `id` %PATH%.xlsx'),
  written("dau/q2'; rm -rf x.xlsx"),
  written('dau/q2\nq3.xlsx'),
  written('dau/q2\t\u0007\u001b[31m.xlsx'),
  written('dau/q2\\..\\..\\ngoai.xlsx'),
  written('dau/C:q4.xlsx'),
  written('dau/q5:dong-phu.xlsx'),
  written('dau/q....xlsx'),
  written('dau/<script>alert(1)<⁄script>.xlsx'),
  written('chu/📊🇻🇳👩‍💼.xlsx'),
  written('chu/q2\u202Exslx.xlsx'),
  written(`chu/${'Thống kê quý II'.normalize('NFD')}.xlsx`),
  written('chu/\u200B.xlsx'),
  written('chu/\u3000q2\u00a0.xlsx'),
  passedOver('an/.xlsx'),
  passedOver('an/...xlsx'),
  passedOver('an/~$q2.xlsx'),
  passedOver('an/.tthc-score-1-1.tmp.xlsx'),
  collides('trung/q2.xlsx'),
  collides('trung/Q2.xlsx'),
  collides('trung/q2.xls'),
  collides('trung-dau/a?b.xlsx'),
  collides('trung-dau/a*b.xlsx'),
  collides(`trung-nfc/${'quý'.normalize('NFC')}.xlsx`),
  collides(`trung-nfc/${'quý'.normalize('NFD')}.xlsx`),
  written(`dai/${longInParts('Số liệu ')}`),
  collides(`dai-trung/${'ệ'.repeat(81)}a.xlsx`),
  collides(`dai-trung/${'ệ'.repeat(81)}b.xlsx`),
  // Longer than Windows takes without being asked: 260 characters.
  written(`sau/${'mot-thu-muc-dai/'.repeat(30)}q2.xlsx`),
  written('CON/q2.xlsx'),
  written('thu muc. /q2.xlsx'),
  written('thu muc\n<x>/q2.xlsx'),
];
