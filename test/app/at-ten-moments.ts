// A command killed at ten moments of its work, one after the other.
import { type Program, runProgram, type Surroundings } from '../built-program.ts';

/** `look` sees what each killed run has left. Before and after, the command is run undisturbed. */
export async function killedAtTenMoments(
  program: Program,
  words: readonly string[],
  surroundings: Surroundings,
  look: () => Promise<void>,
): Promise<void> {
  const began = Date.now();
  await runProgram(program, words, surroundings);
  const whole = Date.now() - began;
  for (let step = 1; step <= 10; step += 1) {
    const onStart: Surroundings['onStart'] = (child) =>
      void setTimeout(() => child.kill('SIGKILL'), (whole * step) / 10);
    await runProgram(program, words, { ...surroundings, onStart });
    await look();
  }
  await runProgram(program, words, surroundings);
}
