// Wall time, processor time and peak memory of child processes.
import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs the words once; the three figures are the system's own for the child, asked through Python's `resource`. What is there before it
 * belongs to others: where `python3` is a script that chooses a Python (pyenv), the programs it ran, 60 ms.
 */
const ask = `
import resource, subprocess, sys, time
def used():
    return resource.getrusage(resource.RUSAGE_CHILDREN)
def processor():
    return used().ru_utime + used().ru_stime
before, start = processor(), time.perf_counter()
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
wall = time.perf_counter() - start
print(status, wall * 1000, (processor() - before) * 1000, used().ru_maxrss / 1024)
`;

/** Null where it cannot be run or fails. */
export async function runOnce(words, environment = process.env) {
  const output = await outputOf(spawn('python3', ['-c', ask, ...words], { env: environment }));
  const [status, wall, processor, megabytes] = output.trim().split(' ').map(Number);
  return status === 0 ? { wall, processor, megabytes } : null;
}

/** Every job in turn, `rounds` times over, so that whatever else the machine does falls on all alike. */
export async function measure(jobs, rounds) {
  const results = new Map(jobs.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, words, environment } of jobs) {
      const result = await runOnce(words, environment);
      if (result === null) throw new Error(`failed: ${words.join(' ')}`);
      results.get(name).push(result);
    }
  }
  return new Map([...results].map(([name, all]) => [name, summary(all)]));
}

export function hasOpenpyxl() {
  return spawnSync('/usr/bin/python3', ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
}

function summary(results) {
  return {
    wall: median(results.map(({ wall }) => wall)),
    processor: median(results.map(({ processor }) => processor)),
    megabytes: Math.max(...results.map(({ megabytes }) => megabytes)),
  };
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function outputOf(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}
