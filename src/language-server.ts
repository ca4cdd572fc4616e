#!/usr/bin/env node
import process from 'node:process'
import {createConnection} from 'vscode-languageserver/node'
import {version} from '../package.json'
import {serve} from './language-server/serve'

const help = `Usage: tactful-language-server [--stdio | --node-ipc | --socket=PORT | --pipe=NAME]

Speaks the language server protocol, over standard input and output unless told
otherwise. An editor starts it; see the README for how.
`

/** What editors pass along, with or without a value. */
const known = /^--(?:stdio|node-ipc|socket|pipe|clientProcessId)(?:=|$)/
const argv = process.argv.slice(2)
const unknown = argv.find((argument) => argument.startsWith('-') && !known.test(argument))

if (argv.some((argument) => argument === '--help' || argument === '-h')) process.stdout.write(help)
else if (argv.some((argument) => argument === '--version' || argument === '-v')) process.stdout.write(`${version}\n`)
else if (unknown !== undefined) {
  process.stderr.write(`tactful-language-server: unknown option “${unknown}”. See --help for the valid ones.\n`)
  process.exitCode = 2
} else {
  // Where no way to talk is named, editors mean standard input and output.
  if (!argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument))) process.argv.push('--stdio')
  serve(createConnection(), version)
}
