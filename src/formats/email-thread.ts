import type {LintOptions} from '../options'

/**
 * The dates of a thread: the mail’s own day, and those of the messages quoted in it, the writer’s and the other’s. Nothing
 * where the mail has no date or quotes none.
 */
export function threadDates(prose: string, date: string | undefined, from: string | undefined): LintOptions['history'] {
  const now = dateIn(date ?? '')
  if (!now) return undefined
  // No name is longer, and what looks for one may take its time on what is.
  const sender = (from ?? '').slice(0, 500)
  const address = /(?<![\w.+-])[\w.+-]+@[\w.-]+/.exec(sender)?.[0].toLowerCase()
  const name = sender
    .replace(/<[^<>]*>|"/g, '')
    .trim()
    .toLowerCase()
  const isOwn = (author: string) => {
    const lower = author.toLowerCase()
    return (address !== undefined && lower.includes(address)) || (name.length > 2 && lower.includes(name))
  }
  const lines = prose.split(/\r\n|\n|\r/).map((line) => line.replace(/^[> \t]+/, '').trimEnd())
  const quoted = [
    ...attributions(lines).map((line) => ({author: line, date: dateIn(line)})),
    ...heads(lines).map(({author, sent}) => ({author, date: dateIn(sent)}))
  ]
  const dated = quoted.flatMap(({author, date: sent}) => (sent && sent <= now ? [{own: isOwn(author), sent}] : []))
  const others = dated.filter(({own}) => !own).map(({sent}) => sent.getTime())
  if (dated.length === 0) return undefined
  return {
    now,
    ...(others.length > 0 && {rejectedAt: new Date(Math.max(...others))}),
    sentAt: dated.filter(({own}) => own).map(({sent}) => sent)
  }
}

/** What stands between "On" and "wrote:" above a quotation, which may take two lines. */
function attributions(lines: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (!line.startsWith('On ') || line.length > 180) continue
    const next = lines[at + 1] ?? ''
    const whole = line.endsWith(' wrote:') ? line : next.length <= 140 ? `${line} ${next}` : ''
    if (!whole.endsWith(' wrote:')) continue
    if (whole !== line) at++
    found.push(whole.slice(3, -7))
  }
  return found
}

/** Who wrote a message and when, by the head that Outlook puts above it. */
function heads(lines: readonly string[]): {author: string; sent: string}[] {
  return lines.flatMap((line, at) => {
    const author = /^\*?From:\*? ?(.+)$/.exec(line)?.[1]
    if (author === undefined) return []
    const next = /^\*?(?:To|Cc|Reply-To):/.test(lines[at + 1] ?? '') ? lines[at + 2] : lines[at + 1]
    const sent = /^\*?(?:Sent|Date):\*? ?(.+)$/.exec(next ?? '')?.[1]
    return sent === undefined ? [] : [{author, sent}]
  })
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day that a text names with the month in words, or in ISO order; an order such as 3/4 says two things. */
function dateIn(text: string): Date | undefined {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(text)
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3})[a-z]*\.?,? (\d{4})\b/i.exec(text)
  const monthFirst = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text)
  const [year, month, day] = iso
    ? [iso[1], Number(iso[2]) - 1, iso[3]]
    : dayFirst
      ? [dayFirst[3], months.indexOf(dayFirst[2]!.toLowerCase()), dayFirst[1]]
      : monthFirst
        ? [monthFirst[3], months.indexOf(monthFirst[1]!.toLowerCase()), monthFirst[2]]
        : []
  if (year === undefined || month === undefined || month < 0 || month > 11) return undefined
  return new Date(Date.UTC(Number(year), month, Number(day)))
}
