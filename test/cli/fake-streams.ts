// Streams that keep what is written to them, in place of the process's own.
import { cleanedOutput, type Output, type Streams } from '#cli/terminal/streams';

export interface FakeStreams extends Streams {
  /** `both` as they came. */
  readonly printed: { out: string; err: string; both: string };
}

interface FakeOptions extends Partial<Streams> {
  /** Of a terminal, where nothing else is said. */
  readonly width?: number;
  readonly isTerminal?: boolean;
}

export function fakeStreams(options: FakeOptions = {}): FakeStreams {
  const printed = { out: '', err: '', both: '' };
  const width = options.width ?? Number.POSITIVE_INFINITY;
  const output = (name: 'out' | 'err'): Output => ({
    ...cleanedOutput((text) => {
      printed[name] += text;
      printed.both += text;
    }, width),
    isTerminal: options.isTerminal ?? options.width !== undefined,
    width,
  });
  return {
    out: output('out'),
    err: output('err'),
    environment: {},
    flushed: async () => null,
    readLine: null,
    startedByExplorer: false,
    openForPerson: async () => true,
    ...options,
    printed,
  };
}
