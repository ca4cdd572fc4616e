import {accessSync, constants} from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/**
 * The Chrome or Chromium to test with: what `CHROME_PATH` names, else the first one on the path.
 *
 * @param others Where a browser may be outside the path.
 * @throws {Error} When there is none; the message says how to get one.
 */
export function findChrome(env: NodeJS.ProcessEnv = process.env, others: readonly string[] = elsewhere): string {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, and no program is there. Correct it, or unset it to search the PATH.`)
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const found = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...others].find(isProgram)
  if (found) return found
  throw new Error('Found neither Chrome nor Chromium. Install one (Debian: apt-get install -y chromium), or name it in CHROME_PATH.')
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
