// Text of runs as a reader sees it: hidden runs give none, breaks and ticks are signs, a figure struck out or raised is no figure.

export interface RunReader {
  readonly open: (name: string, value: string | undefined, sign: string | undefined) => void;
  readonly text: (text: string, isInCell: boolean) => void;
  readonly close: (name: string) => void;
}

/** Stands for digits that are not the number: no figure is read from a cell that has it. */
const unclear = '\uFFFC';

/** Ticks and crosses of Wingdings. */
const ticks: ReadonlySet<string> = new Set([
  'F0FC',
  'F0FE',
  'F0FD',
  'F0FB',
  'F052',
  'F053',
  'F054',
  'F078',
  'F058',
]);

export function runReader(take: (text: string) => void): RunReader {
  let isRun = false;
  let isText = false;
  let isHidden = false;
  let isStruck = false;
  let isRaised = false;
  let box: boolean | null = null;
  return {
    open: (name, value, sign) => {
      const isOn = value === undefined || !['0', 'false', 'off', 'none'].includes(value);
      if (name === 'r') {
        isRun = true;
        isHidden = false;
        isStruck = false;
        isRaised = false;
        return;
      }
      if (!isRun) return;
      switch (name) {
        case 'vanish':
          isHidden = isOn;
          break;
        case 'strike':
        case 'dstrike':
          isStruck = isStruck || isOn;
          break;
        case 'vertAlign':
          isRaised = value === 'superscript' || value === 'subscript';
          break;
        case 'checkBox':
          box = false;
          break;
        case 'default':
        case 'checked':
          if (box !== null) box = isOn;
          break;
        case 't':
          isText = true;
          break;
        default:
          if (!isHidden) take(signOf(name, sign));
      }
    },
    text: (text, isInCell) => {
      if (!isText || isHidden) return;
      const seen = text.normalize('NFC').replace(/[\u200b\u2060\ufeff\u00ad]/gu, '');
      if (!isStruck && !isRaised) take(seen);
      else if (isInCell && /\d/u.test(seen)) take(unclear);
      else if (!isStruck) take(seen);
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'r') isRun = false;
      if (name === 'checkBox') {
        if (box === true) take('x');
        box = null;
      }
    },
  };
}

function signOf(name: string, sign: string | undefined): string {
  if (name === 'tab') return '\t';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '-';
  return name === 'sym' && ticks.has((sign ?? '').toUpperCase()) ? 'x' : '';
}
