/**
 * Logistic regression with a penalty on large weights, first over all word features that occur twice, then over the strongest of
 * them. A weight costs less where the feature alone tells the two sides apart: most features tell little, and are kept small by that.
 * (Naive Bayes does that in S. Wang and C. Manning, Baselines and Bigrams, 2012.)
 */

/** What a weight costs: the more, the fewer cases are learned by heart. */
const penalty = 0.5
/** How often each feature counts as seen on either side before it is; else one that was seen on one side only would be sure. */
const before = 0.3

/**
 * @param cases `{features, right, counts}`: a set of words, whether they are what is to be found, and how much that counts.
 * @param most How many features are kept.
 * @returns The features kept (`names`), the weight of each (`weights`), and what comes before the first word (`base`).
 */
export function fitWeights(cases, most) {
  const seen = new Map()
  for (const {features} of cases) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  let names = [...seen].flatMap(([name, times]) => (times >= 2 ? [name] : []))
  let fitted = fit(cases, names)
  for (const kept of [most * 3.5, most]) {
    const strength = (at) => Math.abs(fitted[at]) * Math.min(seen.get(names[at]), 30) ** 0.25
    names = names
      .map((name, at) => ({name, strength: strength(at)}))
      .sort((a, b) => b.strength - a.strength)
      .slice(0, kept)
      .map(({name}) => name)
    fitted = fit(cases, names)
  }
  return {names, weights: fitted.slice(0, -1), base: fitted.at(-1)}
}

/** Adam, which needs no step size found by hand. */
function fit(cases, names) {
  const index = new Map(names.map((name, at) => [name, at]))
  const data = cases.map(({features, right, counts}) => ({
    at: [...features].flatMap((name) => index.get(name) ?? []),
    right: Number(right),
    counts
  }))
  const scale = scalesOf(data, names.length)
  const size = names.length + 1
  const [weights, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  weights[size - 1] = -2
  const rounds = 300
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight, at) => (at === size - 1 ? 0 : penalty * weight))
    for (const {at, right, counts} of data) {
      let sum = weights[size - 1]
      for (const each of at) sum += weights[each] * scale[each]
      const error = (1 / (1 + Math.exp(-sum)) - right) * counts
      for (const each of at) gradient[each] += error * scale[each]
      gradient[size - 1] += error
    }
    const step = 0.05 * (1 - (round / rounds) * 0.9)
    for (let at = 0; at < size; at++) {
      first[at] = 0.9 * first[at] + 0.1 * gradient[at]
      second[at] = 0.99 * second[at] + 0.01 * gradient[at] ** 2
      weights[at] -= (step * (first[at] / (1 - 0.9 ** round))) / (Math.sqrt(second[at] / (1 - 0.99 ** round)) + 1e-6)
    }
  }
  return weights.map((weight, at) => (at === size - 1 ? weight : weight * scale[at]))
}

/** How far each feature alone tells the two sides apart. */
function scalesOf(data, size) {
  const [there, elsewhere] = [new Float64Array(size).fill(before), new Float64Array(size).fill(before)]
  for (const {at, right, counts} of data) for (const each of at) (right ? there : elsewhere)[each] += counts
  const sum = (all) => all.reduce((a, b) => a + b, 0)
  const [allThere, allElsewhere] = [sum(there), sum(elsewhere)]
  return there.map((times, at) => Math.sqrt(Math.abs(Math.log(times / allThere / (elsewhere[at] / allElsewhere))) + 0.05))
}
