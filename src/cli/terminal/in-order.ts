// Standard output and standard error where both lead to one place, as after `2>&1`: what is written first is read first.

/** What is used of a stream of Node. */
export interface Sink {
  readonly write: (text: string, done?: (error?: Error | null) => void) => unknown;
  /** What it holds back until the reader has read. */
  readonly writableLength: number;
}

interface Waiting {
  readonly sink: Sink;
  readonly other: Sink;
  readonly given: Parameters<Sink['write']>;
}

/**
 * Node holds back what a full pipe does not take, for each stream by itself: then an error written last would be read in the
 * middle of the results. So a text for one stream waits until the other has nothing left to send.
 */
export function inOrder(streams: readonly [Sink, Sink]): readonly [Sink, Sink] {
  const [out, err] = streams;
  const waiting: Waiting[] = [];
  const sendWaiting = () => {
    for (let [next] = waiting; next !== undefined && next.other.writableLength === 0; [next] = waiting) {
      waiting.shift();
      send(next.sink, next.given);
    }
  };
  const send = (sink: Sink, [text, done]: Parameters<Sink['write']>) =>
    sink.write(text, (error) => {
      done?.(error);
      sendWaiting();
    });
  const ordered = (sink: Sink, other: Sink): Sink => ({
    write: (...given) => {
      waiting.push({ sink, other, given });
      sendWaiting();
    },
    get writableLength() {
      return sink.writableLength;
    },
  });
  return [ordered(out, err), ordered(err, out)];
}
