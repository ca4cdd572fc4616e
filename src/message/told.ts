import {PatternSet} from '../match/find'
import type {Sentence} from './types'

const others =
  '(people|person|man|men|woman|women|lady|ladies|gentleman|gentlemen|customers|customer|clients|client|guests|guest|patients|patient|pupils|pupil|students|student|kids|children|child|parents|parent|families|readers|reader|hecklers|heckler|strangers|stranger|callers|caller|drivers|driver|passengers|passenger|tenants|villagers|neighbours|neighbors|neighbour|neighbor|farmers|farmer|fans|players|residents|prisoners|inmates|visitors|diners|shoppers|witnesses|everybody|thieves|drunkards|audiences|spectators)'
const kin =
  '(father|mother|dad|mum|mom|husband|wife|grandmother|grandfather|gran|grandma|granny|uncle|aunt|brother|sister|daughter|son|teacher|coach|sergeant|old (boss|foreman|master))'

/** Somebody outside the hiring speaks, or the writer is spoken to by such people. */
const tales = new PatternSet([
  `${others} ..4 (say|says|said|saying|tell|tells|told|telling|call|calls|called|calling|shout|shouts|shouted|shouting|ask|asks|asked|asking|write|writes|wrote|demand|demands|demanded|swear|swears|swore|insist|insists|beg|begs|begged|threaten|threatens|threatened|throw|throws|threw|complain|complains|complained|curse|curses|cursed|accuse|accuses|accused|think|thinks)`,
  `my ..2 ${kin} ..2 (say|says|said|used to (say|tell|shout)|tells|told|asks|calls|called)`,
  '@i ..3 (been|being|get|got) ..1 (called|sworn at|shouted at|yelled at|cursed at|bitten|spat at|sicked on|heckled) ..1'
])

/** What brings the hiring back into the sentence. */
const hiring = new PatternSet([
  '(you|your|yours|yourself|yourselves|panel|interviewer|interviewers|recruiter|recruiters|recruitment|hr|committee|interview|interviews|interviewed|rejection|rejected|reject|decision|application|candidate|candidates|applicant|applicants|hire|hired|hiring|vacancy|position|@job)'
])

/**
 * Whether a sentence tells what people outside the hiring say or do, as one who works with customers, pupils or an
 * audience may tell: their anger and their orders are not the writer's. Never so where it speaks to or of the reader's side.
 */
export const isTold = ({terms}: Sentence): boolean => tales.test(terms) && !hiring.test(terms)
