/** The presets: `recommended` takes each rule's own severity, `strict` makes every info a warning. */
export const presets = {
  recommended: {title: 'Each rule at its own severity'},
  strict: {title: 'Every info counts as a warning'}
} as const
