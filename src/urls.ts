/** Where the rules' pages are published; `homepage` of package.json says the same. */
const home = 'https://unpkg.com/tactful'

/** The address of a rule's page. */
export const pageUrl = (ruleId: string): string => `${home}/rules/${ruleId}.md`
