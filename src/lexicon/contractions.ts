/**
 * What one written word stands for, in the words that patterns are written in. Contractions with and without their
 * apostrophe, chat spellings and slips of the hand all come out the same, so that a pattern is written once. Over 200 lines
 * because it is data.
 */
const table = `
i'm im = i am
atleast = at least
alot = a lot
aswell = as well
infact = in fact
abit = a bit
i've ive = i have
i'd = i would
i'll = i will
you're youre = you are
you've youve uve = you have
you'd youd = you would
you'll youll = you will
he's hes = he is
nobody's = nobody is
no-one's = nobody is
someone's somebody's = someone is
everyone's everybody's = everyone is
time's = time is
nothing's = nothing is
everything's = everything is
she's shes = she is
it's = it is
it'd itd = it would
it'll itll = it will
we're = we are
we've weve = we have
we'd = we would
we'll = we will
they're theyre = they are
they've theyve = they have
they'd theyd = they would
they'll theyll = they will
that's thats = that is
that'd thatd = that would
that'll thatll = that will
there's theres = there is
here's heres = here is
what's whats wats = what is
what're whatre = what are
what'd whatd = what did
wat wht = what
who's whos = who is
who'd whod = who would
where's wheres = where is
where'd whered = where did
why's whys = why is
why'd whyd = why did
how's hows = how is
how'd howd = how did
when's whens = when is
let's lets = let us
ain't aint = is not
isn't isnt = is not
aren't arent = are not
wasn't wasnt = was not
weren't werent = were not
don't dont = do not
doesn't doesnt = does not
didn't didnt = did not
haven't havent = have not
hasn't hasnt = has not
hadn't hadnt = had not
can't cant cannot = can not
couldn't couldnt cudnt = could not
won't wont = will not
wouldn't wouldnt wudnt = would not
shouldn't shouldnt = should not
shan't shant = shall not
mustn't mustnt = must not
mightn't mightnt = might not
needn't neednt = need not
could've couldve coulda = could have
would've wouldve woulda = would have
should've shouldve shoulda = should have
might've mightve = might have
must've mustve = must have
may've = may have
gonna = going to
wanna = want to
gotta = got to
gimme = give me
lemme = let me
dunno = do not know
kinda = kind of
sorta = sort of
y'all yall = you all
ma'am maam = madam
u = you
ya = you
ur = your
urs = yours
r = are
cuz cos coz 'cause bc bcoz becoz bcos = because
pls plz plse pl's = please
thx thnx thanx thnks tx tnx thxs = thanks
ty tysm tyvm = thank you
thankyou = thank you
cud = could
wud = would
shud = should
gud = good
thru = through
nxt = next
luv = love
tho = though
thot = thought
abt = about
msg = message
msgs = messages
ppl = people
info = information
tmrw tmr tomoz = tomorrow
wknd = weekend
asap = asap
atleast = at least
alot = a lot
recieved recived receved = received
recieve = receive
recieving = receiving
apreciate appriciate = appreciate
apreciated appriciated = appreciated
interveiw intervew inteview interviw = interview
interveiws intervews = interviews
e-mail = email
e-mails = emails
e-mailed = emailed
e-mailing = emailing
feed-back feedbacks feedbak fedback = feedback
oppurtunity oportunity opportunaty oppertunity = opportunity
greatful gratefull greatfull = grateful
thankfull = thankful
thanku thankyu thanq = thank you
thank's thankz thankss thks tks tnx thnaks tahnks = thanks
experiance expirience experiece = experience
improove = improve
sugestion suggesion = suggestion
sugestions suggesions = suggestions
advise's = advice
rejeced regected = rejected
rejecton regection = rejection
definately definitly = definitely
qualifed qualifyed = qualified
aplication applicaton = application
aplied = applied
aply = apply
posistion postion = position
canidate candidat = candidate
descision desicion = decision
consideraton = consideration
usless = useless
rediculous ridiculus = ridiculous
unproffesional unprofesional unproffessional = unprofessional
dissapointed disapointed dissappointed = disappointed
dissapointing disapointing = disappointing
embarassed embarased = embarrassed
desparate = desperate
devestated = devastated
awfull = awful
disrespectfull = disrespectful
lmk = let me know
wld = would
cld = could
shld = should
tryna = trying to
gis = give us
`

const expansions = new Map<string, readonly string[]>()
for (const line of table.split('\n')) {
  const [written, meant] = line.split(' = ')
  if (written && meant) for (const word of written.split(' ')) expansions.set(word, meant.split(' '))
}

/** Endings that split off from any word: "somebody'll", "team'd". The possessive 's is not among them. */
const endings: readonly [string, string][] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'d", 'would'],
  ["'m", 'am']
]

/**
 * The words that a written word stands for.
 *
 * @param word Lower case, with straight apostrophes.
 */
export function expand(word: string): readonly string[] {
  const known = expansions.get(word)
  if (known) return known
  if (word.includes("'")) {
    for (const [ending, meant] of endings) {
      if (word.endsWith(ending) && word.length > ending.length) return [...expand(word.slice(0, -ending.length)), meant]
    }
  }
  return [word]
}
