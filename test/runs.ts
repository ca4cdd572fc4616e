import process from 'node:process'

/** How often a property is tried: 500 times, or as often as TACTFUL_RUNS says, as `npm run test:nightly` does. */
export const runs = {numRuns: Number(process.env.TACTFUL_RUNS ?? 500)}
/** How long that may take, in milliseconds. */
export const patience = {timeout: 60_000 + runs.numRuns * 200}
