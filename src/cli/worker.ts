import path from 'node:path'
import {parentPort, workerData} from 'node:worker_threads'
import {loadCompiled} from './compiled'
import type {help, Task} from './thread'

const {exports} = loadCompiled<{help: typeof help}>(path.join(__dirname, 'main.cjs'))
void exports.help(workerData as Task, (done) => parentPort!.postMessage(done))
