#!/usr/bin/env node
// Loads the built program. Everything happens in src/cli/main.ts.
import { main } from '../dist/cli/main.js';

process.exitCode = await main(process.argv.slice(2));
