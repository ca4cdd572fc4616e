import type {Options} from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Puts the global in the place of `node:process`: to import that as a module asks for each of its properties, and so opens
 * the three streams, which costs a run some milliseconds.
 */
export const leanProcess: Plugin = {
  name: 'lean-process',
  setup(build) {
    build.onResolve({filter: /^node:process$/}, () => ({path: 'node:process', namespace: 'lean-process'}))
    build.onLoad({filter: /.*/, namespace: 'lean-process'}, () => ({contents: 'export default globalThis.process'}))
  }
}
