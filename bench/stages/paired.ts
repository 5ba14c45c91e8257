// Processor time of jobs that take turns in one warm process: what else the machine does falls on all alike.

export interface Stage {
  readonly name: string;
  /** One workbook's worth of work. A number it gives is the milliseconds of a process of its own. */
  readonly run: () => unknown;
}

export interface Rounds {
  readonly rounds: number;
  /** Workbooks one after the other, in each round. */
  readonly each: number;
}

/** Medians over the rounds, in milliseconds of processor a workbook, by name. What was left by the job before is collected first. */
export async function measureInTurn(
  stages: readonly Stage[],
  { rounds, each }: Rounds,
): Promise<ReadonlyMap<string, number>> {
  const taken = new Map(stages.map(({ name }) => [name, [] as number[]]));
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, run } of stages) {
      const milliseconds = await timeOf(run, each);
      if (round > 0) taken.get(name)?.push(milliseconds);
    }
  }
  return new Map([...taken].map(([name, all]) => [name, median(all)]));
}

async function timeOf(run: Stage['run'], times: number): Promise<number> {
  globalThis.gc?.();
  const start = process.cpuUsage();
  for (let done = 0; done < times; done += 1) {
    const own = await run();
    if (typeof own === 'number') return own;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
