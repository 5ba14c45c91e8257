// Names of sheets as Excel takes them: "Biểu 03 (TP)".
import { fold } from '#language/fold';

const maxLength = 31;

/** Gives each form its sheet's name; a name that is taken gets a number. */
export function sheetNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const base = shorten(wanted);
    let name = base;
    for (let number = 2; taken.has(fold(name)); number += 1) {
      const mark = ` (${number})`;
      name = `${base.slice(0, maxLength - mark.length)}${mark}`;
    }
    taken.add(fold(name));
    return name;
  };
}

/** "Biểu mẫu số 03 (TP)" → "Biểu 03 (TP)", without what Excel refuses in a tab. */
function shorten(wanted: string): string {
  const plain = wanted
    .normalize('NFC')
    .replace(/biểu mẫu số/giu, 'Biểu')
    .replace(/[[\]:*?/\\\p{Cc}]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = plain
    .slice(0, maxLength)
    .replace(/^'+|(?<!')'+$|[\ud800-\udbff]$/gu, '')
    .trim();
  // Excel keeps the name "History" for itself.
  return short === '' || fold(short) === 'history' ? `Biểu ${short}`.trim() : short;
}
