/** Where the rules' pages are published; `homepage` of package.json says the same. */
const home = 'https://unpkg.com/tactful'

/** The address of a rule's page. */
export const pageUrl = (ruleId: string): string => `${home}/rules/${ruleId}.md`

/** The address of what is said of a notice, which no rule gives. */
export const noticeUrl = (id: string): string => `${home}/rules/notices.md#${id}`
