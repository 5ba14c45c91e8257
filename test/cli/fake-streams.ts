// Streams that keep what is written to them, in place of the process's own.
import type { Output, Streams } from '#cli/streams';

export interface FakeStreams extends Streams {
  readonly printed: { out: string; err: string };
}

export function fakeStreams(options: Partial<Streams> & { readonly width?: number } = {}): FakeStreams {
  const printed = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Output => ({
    write: (text) => {
      printed[name] += text;
    },
    isTerminal: options.width !== undefined,
    width: options.width ?? Number.POSITIVE_INFINITY,
  });
  return {
    out: output('out'),
    err: output('err'),
    environment: {},
    flushed: async () => null,
    waitForEnter: null,
    ...options,
    printed,
  };
}
