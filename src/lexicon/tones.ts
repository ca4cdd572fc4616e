/**
 * Word values that differ from those of the general word list, from -5 to 5: words that every request for feedback needs
 * and that say nothing of its mood, and dreary circumstances that the list does not know.
 */
export const tones: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [
        0,
        `
        please no want yeah clear clearly straight join share god matter matters allow certain interest sentence legal ability
        responsible active big huge natural pure rich hide avoid forget dear challenge challenges challenging demand demands demanding
        application applications weakness weaknesses gap gaps fire drop prospects solution solutions solve solved resolve novel agree
        agreed committed feeling curious chance chances protect secure secured security validate environment ease engage reach risk
        risks shot shoot fight grant grants growing vision sir stock reject
        `
      ],
      [
        1,
        `
        like likes liked care better improve improved improves improving strong stronger strengthen growth advantage opportunity
        opportunities help helps helped helping hope hopes hoping useful interested advice feedback insight insights suggestion
        suggestions tip tips patience patient response explaining input grow welcome ready worth top true okay
        `
      ],
      [
        2,
        `
        warmly honesty gratefully generosity memorable hospitable admire
        `
      ],
      [
        -3,
        `
        nightmares soulless
        `
      ],
      [
        -2,
        `
        rotten sour shabby bleak absurd unlucky unfortunate unfortunately crumbling funeral funerals disrespectful tedious exhausting
        bankrupt dying killed wrecked wretched drought redundancy evicted burgled robbed trash nightmare terrifying ridiculously
        incorrect
        `
      ],
      [
        -1,
        `
        problem problems error errors cold damp wet rain rained raining snow icy freezing frozen froze dark dim foggy late delays slow
        loud stiff dusty smelly leaking leaks burned jammed closed closing shut gone lose cough crashed fell understaffed layoffs layoff
        unpaid underpaid overdue debts thin unwell messy muddle fault irrelevant nope drunks mould mold rusty stale queue bland sickly
        traffic storm storms mud grumble grumbling quarrel quarrels bust overworked overcrowded outdated harder idle rot winter flood
        downhill hopelessly helplessly barren cracked
        `
      ],
      [
        -0.5,
        `
        sorry apologise apologize apologies
        `
      ]
    ] as const
  ).flatMap(([value, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, value])
  )
)
