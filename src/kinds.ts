/** The four kinds of message, in the order a writer meets them. Everything that lists kinds is derived from here. */
export const kinds = [
  {
    id: 'thank-you',
    title: 'note of thanks',
    describes: 'sent right after the rejection, asking nothing',
    limit: 120
  },
  {
    id: 'feedback-request',
    title: 'request for feedback',
    describes: 'the request itself; what a draft is taken for unless it reads otherwise',
    limit: 150
  },
  {
    id: 'follow-up',
    title: 'follow-up',
    describes: 'one gentle nudge when no answer came',
    limit: 80
  },
  {
    id: 'feedback-reply',
    title: 'reply to feedback',
    describes: 'the answer to feedback that was given',
    limit: 120
  }
] as const satisfies readonly KindRecord[]

interface KindRecord {
  id: string
  title: string
  describes: string
  /** The most words that the body of such a message may have. The article says "short"; the number is ours. */
  limit: number
}

/** One of `thank-you`, `feedback-request`, `follow-up` and `feedback-reply`. */
export type MessageKind = (typeof kinds)[number]['id']

/**
 * Where the kind of a message is from: the caller named it (`given`), or named it as the likely one and the words agree
 * (`likely`), or the words alone say it (`detected`).
 */
export type KindSource = 'given' | 'likely' | 'detected'

/** The record of one kind. */
export function kindRecord(id: MessageKind): (typeof kinds)[number] {
  return kinds.find((kind) => kind.id === id)!
}
