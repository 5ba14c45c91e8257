// Takes one job after the other, gives back what came of it, and writes nothing.
import { setFlagsFromString } from 'node:v8';
import { loadRenderers } from '#documents/render';
import { startThread } from '#files/program-entry';
import { compileLate } from '../compile-late.ts';
import type { Answer, Job } from './job.ts';
import { perform } from './perform.ts';

void loadRenderers(['docx', 'xlsx']);
const [memoryLimit, run] = process.argv.slice(2).map(Number);

// A thread of its own, since it must look while this one is busy.
const watch = startThread('app/batch/watch-memory', { memoryLimit, run });
watch.unref();
watch.once('online', () => {
  // Under the limit that it was given, V8 would collect twice a workbook, and take as long for it as for the work
  // (docs/adr/0010-batch-workers-and-locks.md). Now the heap may grow to three times what is in use.
  setFlagsFromString('--heap-growing-percent=200');
  compileLate();
});

// Ctrl+C reaches all processes of a terminal; the run decides what becomes of its workers.
process.on('SIGINT', () => undefined);
// The run is gone: so nobody waits for the result.
process.on('disconnect', () => process.exit());
process.on('message', async (job: Job) => {
  process.send?.(await answer(job));
});

async function answer(job: Job): Promise<Answer> {
  try {
    const result = await perform(job);
    return { kind: 'done', result, memory: process.memoryUsage.rss() };
  } catch (error) {
    const reason = reasonOf(error, job);
    return { kind: 'crashed', reason: reason.split('\n', 1)[0] ?? '' };
  }
}

/** What an engine says of a fault may hold a cell of a dossier list: of that only the kind goes further. */
function reasonOf(error: unknown, { task }: Job): string {
  if (!(error instanceof Error)) return String(error);
  return task === 'count' ? error.name : `${error.name}: ${error.message}`;
}
