import path from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Task} from './thread'

/** Starts a thread that helps; throws where this process may have none. */
export const start = (home: string, task: Task): Worker => new Worker(path.join(home, 'dist/cli/worker.cjs'), {workerData: task})
