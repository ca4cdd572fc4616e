import {defineConfig} from 'vitest/config'

// Apart from `npm test`, since these want a browser and the examples as `npm run examples` builds them.
export default defineConfig({
  test: {root: '.', include: ['test/browser/*.{browser,bench}.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000}
})
