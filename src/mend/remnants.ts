import type {Term} from '../match/term'

/** What would be left of a sentence when a clause of it goes: whether that can stand alone. */

/** Openings that only lead up to what comes next. */
const announcing = new RegExp(
  '^(?:(?:well|so|hi|sorry|and|but|honestly|frankly|look|listen|just|please|also|now|to be (?:honest|frank|fair|clear|blunt)),? )*' +
    '(?:' +
    [
      "(?:i|we)(?:'m|'ve|'ll|'d)?(?: (?:am|are|was|have|had|will|would|do|can|could|must|should|may|might|just|also|still|only|really|very|quite|always|then|now|not|never|even))* ?" +
        "(?:curious|wondering|wonder|know|knew|think|thought|believe|feel|felt|mean|guess|suppose|see|saw|gather|understand|trust|fear|note|noticed|assume|tell|told|heard|hear|say|said|admit|confess|add|ask|asked|sure|aware|afraid|convinced|hope (?:you|this|that|it|its|it's)\\b.{0,30}|want(?:ed)? to (?:be|say|tell|add|know|ask)\\b.{0,22}|have to (?:be|say|admit|confess|tell|add)\\b.{0,20}|(?:say|tell|write|mention) this\\b.{0,30}|(?:be|been) (?:honest|frank|straight|clear|blunt|open).{0,12}|apologi[sz]e.{0,20}|sorry.{0,20})",
      "hope (?:you|this|that|it|its|it's)\\b.{0,30}",
      '(?:the|my) (?:(?:plain|simple|sad|honest|real|only) )?(?:truth|fact|thing|point|problem|question|answer|worst|result) (?:is|was)',
      "(?:it|this|that|there)(?:'s| is| was| are| were)?(?: just| also| only)?",
      '(?:one|another|a) (?:last |more |other |final )?(?:thing|question|point)',
      'between us|guess what|(?:may|can|could) i (?:just )?ask|tell me(?: please)?|let me (?:be|say|tell|add)\\b.{0,20}',
      // "With reference to your letter of May": no subject has come yet.
      '(?:with (?:reference|regard|respect)|further|in (?:reply|response|view|light)|due|owing|regarding|concerning|following|referring)(?: (?!(?:i|we|you|it|they)\\b)[^ ]+)+',
      // "It feels as if I was only there": the rest said what for.
      '.*\\b(?:only|just|merely) (?:\\w+ ){0,2}\\w+',
      '.* (?:that|to|of|and|but|say|think|know|is|was|believe|feel|find|sure|hope|guess|suppose|see|wonder|saying|because|with|for|the|a|my|your)'
    ].join('|') +
    ')$',
  'i'
)

/** In UTF-16 code units: what is longer says something. */
const mostAnnounced = 300

/** Whether what stands before a cut only announces what goes: "I have to be honest", "I hope you don't mind". */
export function announces(kept: string): boolean {
  if (kept.length > mostAnnounced) return false
  return announcing.test(
    kept
      .replace(/[’‘]/g, "'")
      .replace(/\bdont\b/gi, "don't")
      .replace(/\s+/g, ' ')
      .replace(/(?<![,;:–—-])[,;:–—-]+$/, '')
      .trim()
  )
}

/** Whether a cut would part a pair of quotation marks or brackets. */
export function splitsMarks(kept: string): boolean {
  const count = (mark: RegExp) => kept.match(mark)?.length ?? 0
  return count(/"/g) % 2 === 1 || count(/[“„]/g) !== count(/”/g) || count(/\(/g) !== count(/\)/g)
}

const pointing = new Set(
  'it that this which who these those they he she if because although though while whereas since unless as when then even where or'.split(
    ' '
  )
)

const goodwill =
  /\b(?:thank|thanks|grateful|appreciate|appreciated|feedback|advice|advise|improve|learn|apply|meet|hear|touch|future|mind|wish|luck|enjoyed|love|glad|happy|pleased|pleasure|help|helped|welcome|tip|tips|pointers)\b/

/** Whether the words after a cut point back at what goes: "we both know it", "so did my second", "there we are". */
export function leansBack(terms: readonly Term[], joint: string): boolean {
  const forms = terms.map(({form}) => form)
  const [first = '', second = ''] = forms
  if (pointing.has(first)) return true
  const words = forms.join(' ')
  if (joint === 'so' && !carriesOn.test(words)) return true
  if (/^(?:there|here) (?:we|i|you) (?:are|am|go)\b/.test(words)) return true
  if (isAuxiliary(first) && /^(?:it|this|that|they|he|she)$/.test(second)) return true
  if (forms.length <= 5 && isAuxiliary(forms.at(-1)!)) return true
  if (joint === 'so' && isAuxiliary(first)) return true
  if (forms.length <= 9 && /\bthe same\b/.test(words)) return true
  if (forms.length <= mostInAside && /^(?:i|we) (?:\w+ )?(?:like|want|prefer|need|mean) (?:it|them)\b/.test(words) && !goodwill.test(words))
    return true
  return pointsBack(words)
}

/** The most words of a clause that is nothing without what its "it" stands for: "and I would like it from a person". */
const mostInAside = 10

/** What goes on well without what "so" drew it from. */
const carriesOn =
  /^(?:please|kindly|could|would|can|may|thanks?|what|which|how|(?:i|we) (?:would|wish|hope|look|appreciate|want|like|thank|am (?:\w+ )?(?:grateful|glad|happy|thankful|hoping|asking|keen)|are (?:\w+ )?(?:grateful|glad|happy))|any)\b/

/** Whether a few words have nothing but "it" or "that" for an object. */
export function pointsBack(words: string): boolean {
  if (words.split(' ').length > 9 || goodwill.test(words)) return false
  return (
    /^(?:please )?(?:post|send|pay|return|give|put|make|bring|leave|transfer|see to|think about) (?:it|them)\b/.test(words) ||
    /^(?:\w+ ){1,7}(?:it|them|this|that)(?: (?:all|now|too|again|either|well|anyway|though|really|yourself|myself|ending|soon|coming))*$/.test(
      words
    ) ||
    /^(?:(?:i|we) )?(?:hope|trust|think|believe|know|guess|see|do not see) (?:this|that|it|its) (?:is|was|were|meets|makes|helps|shows|does|ending|coming)(?: \w+){0,4}$/.test(
      words
    )
  )
}

const isAuxiliary = (form: string) => /^(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should)$/.test(form)

/** Whether the words are an order without a "please", which a cut has taken away. */
export function isBareOrder(terms: readonly Term[]): boolean {
  return /^(?:give|tell|send|share|explain|show|advise|write|answer|reply|call|let|help|keep|provide|drop)$/.test(terms[0]!.form)
}
