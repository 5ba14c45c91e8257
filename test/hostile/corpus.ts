// The corpus of hostile files: every kind, in the order of docs/hostile-input.md. Made by code, the same bytes every time.
import type { HostileFile } from './hostile-file.ts';
import { archives } from './kinds/archives.ts';
import { bombs } from './kinds/bombs.ts';
import { formats } from './kinds/formats.ts';
import { markup } from './kinds/markup.ts';
import { sheets } from './kinds/sheets.ts';
import { texts } from './kinds/texts.ts';

export const corpus: readonly HostileFile[] = [
  ...bombs,
  ...archives,
  ...markup,
  ...sheets,
  ...texts,
  ...formats,
];
