// The thread of a worker that ends it when it takes too much memory, or when its run is gone.
import { workerData } from 'node:worker_threads';
import { writeToStandardError } from '#files/console/descriptors';

/** What a worker that was ended for its memory leaves on standard error: V8's own words for the same. */
const message = 'out of memory';

/** `run`: the id of the process that started the worker. It may be gone before this thread can look. */
const { memoryLimit, run } = workerData as { readonly memoryLimit: number; readonly run: number };

// V8's own limit counts only its heap: unpacked archives lie outside of it (docs/adr/0010-batch-workers-and-locks.md).
setInterval(() => {
  if (process.memoryUsage.rss() > memoryLimit) {
    writeToStandardError(message);
    process.kill(process.pid, 'SIGKILL');
  }
  if (process.ppid !== run) process.kill(process.pid, 'SIGKILL');
}, 25);
