import {describe, expect, it} from 'vitest'
import {defaults, readSettings} from '../../src/language-server/settings'

function read(value: unknown) {
  const complaints: string[] = []
  return {settings: readSettings(value, (what) => complaints.push(what)), complaints}
}

describe('the settings of an editor', () => {
  it('may be absent, or null where they are not set', () => {
    for (const value of [undefined, null, {}, {kind: null, rules: null, enable: null}]) {
      expect(read(value)).toEqual({settings: defaults, complaints: []})
    }
  })

  it('are taken as they are where they are valid', () => {
    const given = {enable: false, check: 'all', delay: 0, kind: 'follow-up', preset: 'strict', template: true, rules: {brevity: 'off'}}
    const lint = {kind: 'follow-up', preset: 'strict', template: true, rules: {brevity: 'off'}}
    expect(read({...given, trace: {server: 'off'}})).toEqual({settings: {enable: false, check: 'all', delay: 0, lint}, complaints: []})
  })

  it.each([
    [[], 'The settings under “tactful” are no object, so the defaults hold.'],
    [{enable: 'yes'}, 'The setting “tactful.enable” must be true or false.'],
    [{check: 'some'}, 'The setting “tactful.check” must be “messages” or “all”.'],
    [{delay: -1}, 'The setting “tactful.delay” must be a number of milliseconds from 0 to 10000.'],
    [{kind: 'folow-up'}, 'The setting “tactful.kind” does not count: Unknown kind: “folow-up”. Did you mean “follow-up”?'],
    [{rules: {'no-demand': 'off'}}, 'The setting “tactful.rules” does not count: Unknown rule: “no-demand”. Did you mean “no-demands”?']
  ])('do not count where they are not valid: %j', (value, complaint) => {
    expect(read(value)).toEqual({settings: defaults, complaints: [complaint]})
  })

  it('leave one that nobody knows alone, and say so', () => {
    const {settings, complaints} = read({kid: 'follow-up', delay: 20})
    expect(settings).toEqual({...defaults, delay: 20})
    expect(complaints).toEqual([expect.stringMatching(/^There is no setting “tactful\.kid”\. Valid are: enable, /)])
  })
})
