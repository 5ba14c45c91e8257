// The thread beside a command that ends it when it takes too long: it cannot be blocked by what the command does.
import { parentPort, workerData } from 'node:worker_threads';
import { waitForEnter, writeToStandardError } from '#files/console/descriptors';
import type { Limit } from './time-limit.ts';
import { stages } from './time-stages.ts';

const { seconds, message, holds, stage } = workerData as Limit & {
  readonly stage: Int32Array;
};
/** The command hears of it as soon as it is free; if it is not, it is interrupted; if that does not help, killed. */
const graceMs = 1000;
const isEnding = () => Atomics.load(stage, 0) === stages.ending;

setTimeout(() => {
  Atomics.compareExchange(stage, 0, stages.atWork, stages.late);
  parentPort?.postMessage('late');
}, seconds * 1000);
setTimeout(
  () => {
    if (!isEnding()) void interrupt();
  },
  seconds * 1000 + graceMs,
);
setTimeout(
  () => {
    // On a busy machine that, too, takes its time.
    if (isEnding()) return void setTimeout(kill, 20 * graceMs);
    writeToStandardError(`${message}\n`);
    if (holds) waitForEnter();
    kill();
  },
  seconds * 1000 + 3 * graceMs,
);

function kill(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** Ends whatever JavaScript the main thread is at, such as a pattern that would go on for hours. */
async function interrupt(): Promise<void> {
  const { Session } = await import('node:inspector');
  const session = new Session();
  session.connectToMainThread();
  session.post('Runtime.terminateExecution', () => session.disconnect());
}
