// How soon V8 compiles again what runs often.
import { setFlagsFromString } from 'node:v8';

/**
 * The V8 of Node 20 does so on threads of its own: for one workbook 40 ms (compute) to 150 ms (report) that never come back, and for
 * 250 of them in a worker an eighth of all. It still does, but 15 times as late. Later ones gain nothing by it, and do not know the word.
 *
 * To be called once a thread that was started has begun: with a flag changed V8 takes nothing of what Node carries compiled of its own
 * modules, which cost the thread 40 ms.
 */
export function compileLate(): void {
  if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000');
}
