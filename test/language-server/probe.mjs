import process from 'node:process'

// Loaded into the server before its own code: tells the test how much memory is in use once what is free is let go.
process.on('message', () => {
  globalThis.gc()
  process.send({heap: process.memoryUsage().heapUsed, rss: process.memoryUsage().rss})
})
// Listening alone would keep the server alive.
process.channel.unref()
