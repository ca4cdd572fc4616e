/** A link that opens the draft in the mail program; line breaks as RFC 6068 wants them. */
export function mailLink(to: string, subject: string, text: string): string {
  const address = to.includes('@') ? encodeURIComponent(to.trim()).replaceAll('%40', '@') : ''
  const fields = Object.entries({subject: subject.trim(), body: text.replaceAll('\n', '\r\n')})
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `mailto:${address}?${fields.join('&')}`
}

/** Copies a text, also where the page may not use the clipboard directly. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    // The only way left where the clipboard is not offered, such as a page opened from a disk in some browsers.
    const copied = document.execCommand('copy')
    area.remove()
    return copied
  }
}
