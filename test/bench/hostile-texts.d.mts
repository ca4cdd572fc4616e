export const ordinary: string
export const texts: Record<string, string>
export const blocks: Record<string, string>
export const documents: Record<'text' | 'markdown' | 'html' | 'email', {plain: string; odd: Record<string, string>}>
