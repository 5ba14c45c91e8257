// What every command prints through: both streams with their colours, and the language.

import type { Language } from '#language/language';
import type { OwnWindow } from './own-window.ts';
import { type Paint, paintFor } from './paint.ts';
import type { Output, Streams } from './streams.ts';

export interface Terminal {
  readonly language: Language;
  readonly out: PaintedOutput;
  readonly err: PaintedOutput;
  /** The window that closes after this command, so that no other one can be typed in it; null in a terminal. */
  readonly ownWindow: OwnWindow | null;
}

export interface PaintedOutput extends Output {
  readonly paint: Paint;
}

export interface Preferences {
  readonly language: Language;
  readonly colour: boolean;
}

/** Read before the options are parsed, since help and mistakes in the options are printed by them, too. */
export function preferencesOf(argv: readonly string[], { environment }: Streams): Preferences {
  const given = argv.flatMap((word, index) =>
    word === '--lang' ? [argv[index + 1] ?? ''] : word.startsWith('--lang=') ? [word.slice(7)] : [],
  );
  return {
    language: (given.at(-1) ?? environment.TTHC_LANG ?? 'vi').toLowerCase().startsWith('en') ? 'en' : 'vi',
    // https://no-color.org: any value but an empty one.
    colour: !argv.includes('--no-color') && !environment.NO_COLOR,
  };
}

export function openTerminal(streams: Streams, { language, colour }: Preferences): Terminal {
  const forced = (streams.environment.FORCE_COLOR ?? '0') !== '0';
  const able = streams.environment.TERM !== 'dumb';
  const painted = (output: Output): PaintedOutput => ({
    ...output,
    paint: paintFor(colour && (forced || (output.isTerminal && able))),
  });
  return { language, out: painted(streams.out), err: painted(streams.err), ownWindow: null };
}
