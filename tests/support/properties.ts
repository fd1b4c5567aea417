import fc from 'fast-check';

/*
 * Property tests draw the same inputs in every run, so that a change is judged by what it changes
 * and not by luck. `PROPERTY_RUNS=20000 npx vitest run --project unit` looks for more, with inputs
 * of its own each time; what it finds becomes a test of its own.
 */
const runs = process.env.PROPERTY_RUNS;

fc.configureGlobal(runs === undefined ? { seed: 20_260_101 } : { numRuns: Number(runs) });
