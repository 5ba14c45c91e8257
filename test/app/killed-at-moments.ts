// A command killed at moments spread over its work, one after the other.
import { type Program, runProgram, type Surroundings } from '../built-program.ts';

/** Where on the clock a run stands then is another each time; `TTHC_MOMENTS=100 npx vitest run killed` looks longer. */
const moments = Number(process.env.TTHC_MOMENTS ?? 4);

/** `look` sees what each killed run has left. Before and after, the command is run undisturbed. */
export async function killedAtMoments(
  program: Program,
  words: readonly string[],
  surroundings: Surroundings,
  look: () => Promise<void>,
): Promise<void> {
  const began = Date.now();
  await runProgram(program, words, surroundings);
  const whole = Date.now() - began;
  for (let step = 1; step <= moments; step += 1) {
    const onStart: Surroundings['onStart'] = (child) =>
      void setTimeout(() => child.kill('SIGKILL'), (whole * step) / moments);
    await runProgram(program, words, { ...surroundings, onStart });
    await look();
  }
  await runProgram(program, words, surroundings);
}
