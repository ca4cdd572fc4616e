/** A draft to try the page on. All people and firms are invented. */
export interface Sample {
  title: string
  says: string
  subject?: string
  draft: string
}

export const samples: Sample[] = [
  {
    title: 'In the heat of the moment',
    says: 'ten minutes after the e-mail came',
    subject: 'Your decision',
    draft: `Hi Ms Aldana,

I just read your rejection. After three interviews and a whole weekend spent on your take-home task, this was a complete waste of my time. Why didn't I get the job?? I answered every question in the interview.

You owe me an explanation. Send me the interview notes by Friday.

Theo Brandvold`
  },
  {
    title: 'Polite, but vague',
    says: 'friendly, and hard to answer',
    subject: 'Thank you',
    draft: `Dear Mr Sato,

Thank you for your time last Tuesday, I enjoyed meeting you and Wilma. I was just wondering if you could possibly give me some feedback?

Best wishes,
Jamila Osman`
  },
  {
    title: 'The second reminder',
    says: 'ten days of silence',
    draft: `Hello,

this is already my second email and you STILL have not answered. How hard can it be to write two lines? Please reply by tomorrow.

Ivo`
  },
  {
    title: 'Answering hard feedback',
    says: 'it stings, and it is half true',
    draft: `Hi Renske,

Thanks for the feedback on my case study. I don't agree that it was too shallow: nobody could do better in two hours. I know I bombed the presentation.

Regards,
Mattia`
  },
  {
    title: 'A good one',
    says: 'what it can look like',
    subject: 'Thank you, and one question',
    draft: `Dear Ms Oyelaran,

Thank you for telling me about your decision so quickly, and for the time you and your team gave me. I enjoyed our talk about the new ticket system.

I would like to grow into a senior role over the next two years. Which skill should I build first to be a stronger candidate for a position like this one?

I understand if you cannot go into detail. Either way, I wish you a good start with the project.

Kind regards,
Elin Varga`
  }
]
