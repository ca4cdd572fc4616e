import {NotificationType} from 'vscode-languageserver/node'
import type {LintResult} from '../index'
import type {Checked} from './check'

/** How a draft stands: for an editor that says `experimental: {tactful: {status: true}}` among its abilities. */
export interface Status {
  uri: string
  /** One for each message in the document; none where it is not checked. */
  messages: Pick<LintResult, 'kind' | 'kindSource' | 'score' | 'deductions' | 'checklist' | 'tone'>[]
}

/** Sent whenever a draft was checked. */
export const statusType = new NotificationType<Status>('tactful/status')

/** The status of a draft. */
export function statusOf(uri: string, checked: Checked | undefined): Status {
  const messages = (checked?.result.messages ?? []).map(({kind, kindSource, score, deductions, checklist, tone}) => ({
    kind,
    kindSource,
    score,
    deductions,
    checklist,
    tone
  }))
  return {uri, messages}
}
