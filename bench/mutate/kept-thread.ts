// One thread for all mutants: vitest would start a new one and load every module again for each, which takes longer than the tests.
import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node';

type Listener = (argument: unknown) => void;

/** Each start leaves a listener behind in the thread, so that it is renewed now and then. */
const maxRuns = Number(process.env.MUTANTS_A_THREAD ?? 100);

let thread: { readonly worker: ThreadsPoolWorker; runs: number } | null = null;

export class KeptThread implements PoolWorker {
  readonly name = 'kept-thread';
  readonly #options: PoolOptions;
  readonly #listeners: [string, Listener][] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    if (thread !== null) return;
    const worker = new ThreadsPoolWorker(this.#options);
    thread = { worker, runs: 0 };
    await worker.start();
  }

  /** The thread is not told of the end: it would listen no more. */
  send(message: WorkerRequest): void {
    if (message.type === 'stop') this.#tell({ __vitest_worker_response__: true, type: 'stopped' });
    else thread?.worker.send(message);
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    thread?.worker.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    thread?.worker.off(event, listener);
  }

  async stop(): Promise<void> {
    const kept = thread;
    if (kept === null) return;
    for (const [event, listener] of this.#listeners) kept.worker.off(event, listener);
    kept.runs += 1;
    if (kept.runs < maxRuns) return;
    thread = null;
    await kept.worker.stop();
  }

  #tell(message: unknown): void {
    for (const [event, listener] of [...this.#listeners]) if (event === 'message') listener(message);
  }

  deserialize(data: unknown): unknown {
    return data;
  }
}
