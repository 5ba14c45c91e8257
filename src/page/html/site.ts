// What every page is built from.
import type { Session } from '#app/open/session';
import type { Language, Text } from '#language/language';

export interface Site {
  /** "/" and the secret: before every address of the page. */
  readonly base: string;
  readonly session: Session;
  readonly language: Language;
}

/** "10:31:05" of this machine's clock. */
export function clock(time: Date): string {
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join(':');
}

export function saying({ language }: Site): (text: Text) => string {
  return (text) => text[language];
}
