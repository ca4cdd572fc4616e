/** What the editor starts with. */
export const draft = `Hi Dana,

Thank you for the interview. Why didn't I get the job? Please reply by Friday.

Sam
`
