import type {LintOptions} from '../options'

const attribution = /^[> \t]*On ([^\r\n]{6,160}?(?:(?:\r\n|\n|\r)[> \t]*[^\r\n]{0,120}?)?)[ \t]wrote:[ \t]*$/gm
const outlook =
  /^[> \t]*\*?From:\*? ?([^\r\n]+)(?:\r\n|\n|\r)(?:[> \t]*\*?(?:To|Cc|Reply-To):[^\r\n]*(?:\r\n|\n|\r))?[> \t]*\*?(?:Sent|Date):\*? ?([^\r\n]+)/gm

/**
 * The dates of a thread: the mail’s own day, and those of the messages quoted in it, the writer’s and the other’s. Nothing
 * where the mail has no date or quotes none.
 */
export function threadDates(prose: string, date: string | undefined, from: string | undefined): LintOptions['history'] {
  const now = dateIn(date ?? '')
  if (!now) return undefined
  // No name is longer, and what looks for one may take its time on what is.
  const sender = (from ?? '').slice(0, 500)
  const address = /[\w.+-]+@[\w.-]+/.exec(sender)?.[0].toLowerCase()
  const name = sender
    .replace(/<[^>]*>|"/g, '')
    .trim()
    .toLowerCase()
  const isOwn = (author: string) => {
    const lower = author.toLowerCase()
    return (address !== undefined && lower.includes(address)) || (name.length > 2 && lower.includes(name))
  }
  const quoted = [
    ...[...prose.matchAll(attribution)].map(([, line]) => ({author: line!, date: dateIn(line!)})),
    ...[...prose.matchAll(outlook)].map(([, author, sent]) => ({author: author!, date: dateIn(sent!)}))
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
