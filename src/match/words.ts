/** Words, as the sets that they are spread over. Sets of the lexicon's classes are shared and never copied. */
export type Words = readonly ReadonlySet<string>[]

/** All the words of several; undefined as soon as one of them is open. */
export function union(several: readonly (Words | undefined)[]): Words | undefined {
  const sets = new Set<ReadonlySet<string>>()
  for (const words of several) {
    if (!words) return undefined
    for (const set of words) sets.add(set)
  }
  return joined(sets)
}

/** Small sets are put together, since a word is looked up in each; large ones stay as they are, since to copy them costs more. */
export function joined(sets: ReadonlySet<ReadonlySet<string>>): Words {
  if (sets.size < 2) return [...sets]
  const large: ReadonlySet<string>[] = []
  const small = new Set<string>()
  for (const set of sets) {
    if (set.size > 24) large.push(set)
    else for (const word of set) small.add(word)
  }
  return small.size > 0 ? [small, ...large] : large
}
