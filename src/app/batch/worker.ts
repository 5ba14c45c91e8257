// The program of a worker.
import { setFlagsFromString } from 'node:v8';

// V8 took its limit from the option when the process began, and keeps it. With the option back at its default it takes, of what is loaded
// from here on, what was compiled when the program was built: it compares the options, not the limit.
setFlagsFromString('--max-old-space-size=0');
void import('./work.ts');
