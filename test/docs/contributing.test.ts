import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {boundaries, type Boundary} from '../boundaries'

const list = (names: readonly string[]) => names.map((name) => (name === 'node:' ? 'Node' : `\`${name}\``)).join(', ')

/** What a folder may import, in words. */
function allowed({values, types = [], leaves}: Boundary): string {
  const parts = [list(values), leaves ? 'leaves' : '', types.length > 0 ? `types of ${list(types)}` : '']
  return parts.filter(Boolean).join('; ')
}

/** The page with the last cell of each folder's row as the boundaries have it. */
function renewed(page: string): string {
  const rows = page.split('\n')
  for (const boundary of boundaries) {
    const at = rows.findIndex((row) => row.startsWith('| ') && row.split('|')[1]!.includes(`\`${boundary.folder}/\``))
    if (at === -1)
      throw new Error(`The table of folders in CONTRIBUTING.md has no row for ${boundary.folder}/. Add one, and say what is in it.`)
    rows[at] = rows[at]!.replace(/[^|]*\|$/, ` ${allowed(boundary)} |`)
  }
  return rows.join('\n')
}

test('CONTRIBUTING.md tells what each folder may import', async () => {
  await expect(renewed(readFileSync('CONTRIBUTING.md', 'utf8'))).toMatchFileSnapshot('../../CONTRIBUTING.md')
})
