// A command that reads files of others ends after a given time, whatever is in them.
import { startThread } from '#files/program-entry';

/** `onLate` is called on this thread, interrupted if need be. `lastWords` are printed where even that fails. Gives the way to call it off. */
export function limitTime(seconds: number, lastWords: string, onLate: () => void): () => void {
  const late = new Int32Array(new SharedArrayBuffer(4));
  const watch = startThread('app/watch-time', { seconds, lastWords, late });
  watch.once('message', onLate);
  // Interrupted, the program has nothing more to do, and ends before it hears the message.
  const atEnd = () => {
    if (late[0] === 1) onLate();
  };
  process.once('exit', atEnd);
  // A system that has no room for a thread: then nobody watches.
  watch.on('error', () => undefined);
  watch.unref();
  return () => {
    process.off('exit', atEnd);
    void watch.terminate();
  };
}
