// A command that reads files of others ends after a given time, whatever is in them.
import { startThread } from '#files/program-entry';
import { compileLate } from './compile-late.ts';
import { stages } from './time-stages.ts';

export interface Limit {
  readonly seconds: number;
  /** Printed where the program could only be killed. */
  readonly message: string;
  /** Enter is waited for before it is killed: its window would close. */
  readonly holds: boolean;
}

/** `onLate` is called on this thread, interrupted if need be. Gives a function that cancels it. */
export function limitTime(limit: Limit, onLate: () => void): () => void {
  const stage = new Int32Array(new SharedArrayBuffer(4));
  const watch = startThread('app/watch-time', { ...limit, stage });
  const end = () => {
    Atomics.store(stage, 0, stages.ending);
    onLate();
  };
  watch.once('message', end);
  watch.once('online', compileLate);
  // Interrupted, the program has nothing more to do, and ends before it hears the message.
  const atEnd = () => {
    if (Atomics.load(stage, 0) === stages.late) end();
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
