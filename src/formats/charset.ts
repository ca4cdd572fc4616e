/** What the platform decodes with. */
export type Decoder = InstanceType<typeof TextDecoder>

/** A decoder for a charset by any of its names; nothing for one that is not known. */
export function charsetDecoder(name: string): Decoder | undefined {
  try {
    return new TextDecoder(name.trim())
  } catch {
    return undefined
  }
}

/** Whether all of a text is ASCII, which every charset that mail is written in says alike. */
export const isAscii = (text: string): boolean => !/[\u0080-\uFFFF]/.test(text)
