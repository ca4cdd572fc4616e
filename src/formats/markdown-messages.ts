import {kinds, type MessageKind} from '../kinds'
import type {Block, Blocks} from './markdown-events'
import {projectBlocks, projectFence} from './markdown-prose'
import type {Projection} from './projection'
import type {DocumentMessage, RawFault, ReadOptions} from './types'

const defaultFences = ['email', 'message']

/** Tells the messages of a Markdown source apart: its fences, else its sections, else all of its prose. */
export function splitMarkdown(
  source: string,
  {blocks}: Blocks,
  {fences = defaultFences, headingLevel, slots}: ReadOptions
): {messages: DocumentMessage[]; faults: RawFault[]} {
  const faults: RawFault[] = []
  const fenced = blocks.filter(({type, info}) => type === 'fence' && fences.includes(info.split(/\s/, 1)[0]!.toLowerCase()))
  if (fenced.length > 0) {
    const messages = fenced.map((block): DocumentMessage => {
      const subject = subjectAbove(source, blocks, block, slots)
      return {
        prose: projectFence(source, block),
        own: {...kindOf(block, faults), ...(subject && {subject: subject.text})},
        ...(subject && {subject})
      }
    })
    return {messages, faults}
  }
  const sections = headingLevel === undefined ? [] : sectionsOf(blocks, headingLevel)
  const parts = sections.length > 0 ? sections : [blocks.filter(({type}) => type === 'prose')]
  return {messages: parts.map((part) => ({prose: projectBlocks(source, part, slots), own: {}})), faults}
}

/** Many collections have “**Subject:** …” above the fence of each letter. */
function subjectAbove(source: string, blocks: readonly Block[], fence: Block, marks: ReadOptions['slots']): Projection | undefined {
  const at = blocks.indexOf(fence)
  const first = blocks.findLastIndex(({type}, index) => index < at && type !== 'prose')
  const above = blocks.slice(first + 1, at).map((block) => projectBlocks(source, [block], marks))
  return above.findLast(({text}) => /^subject:\s*\S[^\r\n]*$/i.test(text))?.after(/^subject:\s*/i)
}

/** The kind that a fence names: ```` ```email kind=follow-up ````. */
function kindOf({info, start}: Block, faults: RawFault[]): {kind?: MessageKind} {
  const named = /\skind=["']?([\w-]+)/.exec(info)?.[1]
  if (named === undefined) return {}
  const ids = kinds.map(({id}) => id)
  const kind = ids.find((id) => id === named)
  if (!kind) faults.push({message: `Unknown kind “${named}” on a fence. Valid are: ${ids.join(', ')}.`, offset: start})
  return kind ? {kind} : {}
}

/** The prose under each heading of a level; what stands before the first, and lists of links, are about the messages. */
function sectionsOf(blocks: readonly Block[], level: number): Block[][] {
  const sections: Block[][] = []
  let open: Block[] | undefined
  for (const block of blocks) {
    if (block.type === 'heading' && block.level <= level) {
      open = block.level === level ? [] : undefined
      if (open) sections.push(open)
    } else if (block.type === 'prose') open?.push(block)
  }
  return sections.filter((section) => section.some(({linked}) => !linked))
}
