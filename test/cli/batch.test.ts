import {describe, expect, it} from 'vitest'
import {failure, tactful} from './harness'

/** The answers to some lines. */
async function answers(...stdin: (string | Uint8Array)[]) {
  const {status, out, err} = await tactful(['batch'], {stdin})
  return {
    status,
    err,
    lines: out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

describe('tactful batch', () => {
  it('answers each line with a line, in order, with what the line says of the message', async () => {
    const {status, err, lines} = await answers(
      line({id: 7, text: 'Why was I rejected?', own: 'x'}),
      line({
        id: {a: 1},
        text: 'Hi [Name], thank you for your time.',
        kind: 'follow-up',
        template: true,
        subject: 'Hello',
        to: 'a@b.example'
      }),
      line({text: ''})
    )
    expect({status, err}).toEqual({status: 0, err: ''})
    expect(lines.map(({id}) => id)).toEqual([7, {a: 1}, undefined])
    expect(lines[0]).toMatchObject({kind: 'feedback-request', score: expect.any(Number) as number})
    expect(JSON.stringify(lines[0])).toContain('no-why-rejected')
    expect(lines[0]).not.toHaveProperty('own')
    expect(lines[1]).toMatchObject({kind: 'follow-up', kindSource: 'given'})
    expect(JSON.stringify(lines[1])).not.toContain('"ruleId":"placeholders"')
  })

  it('takes the kind and --template for all lines that say nothing else', async () => {
    const {out} = await tactful(['batch', '--kind', 'thank-you'], {stdin: [line({text: 'a'}), line({text: 'a', kind: 'follow-up'})]})
    expect(out.split('\n', 2).map((one) => (JSON.parse(one) as {kind: string}).kind)).toEqual(['thank-you', 'follow-up'])
  })

  it('answers a bad line with an error, counts it and goes on', async () => {
    const {status, err, lines} = await answers(
      '{\n\r\n',
      line([]),
      line({id: 1, text: 4}),
      line({text: 'a', kind: 'thanks'}),
      Buffer.from([0x22, 0xff, 0x22, 10]),
      line({id: 2, text: 'ok'})
    )
    expect(status).toBe(2)
    expect(err).toBe('tactful: 5 of 7 lines could not be checked; each was answered with what is wrong with it.\n')
    expect(lines.map(({line: at, error}) => [at, error])).toEqual([
      [1, expect.stringContaining('The line is no JSON in UTF-8.')],
      [3, 'The line is no object with a “text”.'],
      [4, 'The line has no “text”, or one that is no string.'],
      [5, expect.stringContaining('Did you mean “thank-you”?')],
      [6, expect.stringContaining('The line is no JSON in UTF-8.')],
      [undefined, undefined]
    ])
  })

  it('keeps lines apart however they come: in pieces, with CRLF, with U+2028, without an end', async () => {
    const bytes = Buffer.from('{"id":1,"text":"é\u2028"}\r\n{"id":2,"text":"b"}')
    const {lines} = await answers(...[...bytes].map((byte) => Uint8Array.of(byte)))
    expect(lines.map(({id}) => id)).toEqual([1, 2])
  })

  it('holds no line that is too long', async () => {
    const {status, lines} = await answers(...Array.from({length: 6}, () => 'x'.repeat(1024 * 1024)), '\n', line({id: 1, text: 'ok'}))
    expect(status).toBe(2)
    expect(lines).toMatchObject([{line: 1, error: 'The line is over 4 MB.'}, {id: 1}])
  })

  it('takes no file', async () => {
    expect(await failure(['batch', 'a.jsonl'], {stdin: []})).toBe(
      'tactful batch reads standard input and takes no file. Write tactful batch < FILE.'
    )
  })
})
