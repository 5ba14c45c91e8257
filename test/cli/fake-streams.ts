// Streams that keep what is written to them, in place of the process's own.
import { type Output, type Streams, throughDoor } from '#cli/terminal/streams';

export interface FakeStreams extends Streams {
  readonly printed: { out: string; err: string };
}

export function fakeStreams(options: Partial<Streams> & { readonly width?: number } = {}): FakeStreams {
  const printed = { out: '', err: '' };
  const width = options.width ?? Number.POSITIVE_INFINITY;
  const output = (name: 'out' | 'err'): Output => ({
    ...throughDoor((text) => {
      printed[name] += text;
    }, width),
    isTerminal: options.width !== undefined,
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
