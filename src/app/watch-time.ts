// The thread beside a command that ends it when it takes too long: it cannot be blocked by what the command does.
import { parentPort, workerData } from 'node:worker_threads';
import { waitForEnter, writeLastWords } from '#files/console/descriptors';
import type { Limit } from './time-limit.ts';

const { seconds, message, holds, late } = workerData as Limit & {
  readonly late: Int32Array;
};
/** The command hears of it as soon as it is free; if it is not, it is interrupted; if that does not help, killed. */
const graceMs = 1000;

setTimeout(() => {
  late[0] = 1;
  parentPort?.postMessage('late');
}, seconds * 1000);
setTimeout(() => void interrupt(), seconds * 1000 + graceMs);
setTimeout(
  () => {
    writeLastWords(`${message}\n`);
    if (holds) waitForEnter();
    process.kill(process.pid, 'SIGKILL');
  },
  seconds * 1000 + 3 * graceMs,
);

/** Ends whatever JavaScript the main thread is at, such as a pattern that would go on for hours. */
async function interrupt(): Promise<void> {
  const { Session } = await import('node:inspector');
  const session = new Session();
  session.connectToMainThread();
  session.post('Runtime.terminateExecution', () => session.disconnect());
}
