/** English verbs that report, with all their forms. `base` alone is regular; `base/past` or `base/past/participle` is not. */
const speech =
  'accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest aver banter bark ' +
  'beg/begged begin/began/begun bellow blog blurt boast brag/bragged caution challenge chant charge chide chime claim clarify ' +
  'comment complain concede conclude concur/concurred confess confide confirm contend continue counsel counter crack crow cry ' +
  'declare demand deny disclose elaborate email emphasize emphasise enthuse estimate exclaim explain exult fume gripe groan ' +
  'grumble gush hint holler implore imply inform inquire insist instruct interject interrupt intone jest joke lament laugh ' +
  'lecture maintain marvel mention moan mumble murmur muse mutter note object observe offer opine order/ordered pen/penned plead pledge ' +
  'ponder/pondered post pray predict press proclaim profess promise pronounce protest question quip/quipped quote read/read reason reassure ' +
  'recall recommend recount reflect reiterate relate remark remember/remembered remind repeat reply report request respond retort ' +
  'reveal roar say/said scoff scold scream screech shout shriek shrug/shrugged sigh sing/sang/sung slur/slurred snap/snapped snarl sneer/sneered specify speculate ' +
  'sputter/sputtered state stress suggest summarize summarise surmise swear/swore/sworn sympathize tease tell/told testify text theorize threaten ' +
  'thunder/thundered tout tweet underscore urge utter/uttered venture volunteer vow wail warn whine whisper/whispered wonder/wondered write/wrote/written yell ' +
  'assess caption chat chuckle coax commiserate communicate conceive conclude confer converse declaim deliver/delivered denounce dictate ' +
  'divulge echo elucidate enquire evangelize exhort explode foretell/foretold fret/fretted gasp giggle growl grunt hiss howl huff ' +
  'indicate intervene joke jot/jotted lash lie/lied ooze outline persist pipe preach proffer/proffered promise propose rage rant rave reassure rejoin ' +
  'relay remonstrate respond retweet rhapsodize shoot/shot smile snort snicker/snickered soothe speak/spoke/spoken squeal stammer/stammered stutter/stuttered ' +
  'submit/submitted tell/told trumpet tut vent vent vouch weigh wisecrack publish message stipulate signal declare credit recite';

const label =
  'allude anticipate applaud attack attribute authorize back bash believe bemoan berate blame blast bill brand call cast castigate celebrate champion ' +
  'characterize characterise cite commend compare condemn consider/considered criticize criticise decry deem defend deliver/delivered demean deplore deride describe ' +
  'designate diagnose dismiss dispute draw/drew/drawn dub/dubbed endorse envision evaluate evoke expect express extol/extolled fault fear feel/felt figure find/found frame ' +
  'hail hammer/hammered hear/heard hope identify invoke judge knock know/knew/known label lambaste lambast laud like liken list lob/lobbed lionize lump mock mean/meant nickname offend oppose paint pan/panned peg/pegged perceive ' +
  'pitch portray praise project promote push rail rate rebuff rebuke rebut/rebutted refer/referred reference refute regard reject ridicule rip/ripped salute savage see/saw/seen sell/sold ' +
  'skewer/skewered slam/slammed slap/slapped smear/smeared stand/stood support suspect talk taunt term think/thought throw/threw/thrown thank title trash treat understand/understood ' +
  'use view vilify vow want warn welcome worry discuss address encourage commit/committed seek/sought call mandate require appeal argue assail bemoan define demonize ' +
  'concern congratulate convince cheer/cheered credit crack declare defend decline deem demand denigrate detail discredit display downplay emphasize examine face favor/favored fight/fought flaunt focus ' +
  'lament lead/led look mention mock mouth need object outline point prefer/preferred present preview prompt protest ' +
  'reassure recognize repudiate respond scorn sound spell/spelled spin/spun summarize tag/tagged target testify trumpet turn underline warn wish yearn';

const irregularEs = /(?:s|x|z|ch|sh)$/;

function third(base: string): string {
  if (irregularEs.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerund(base: string, past: string): string {
  if (base === 'lie') return 'lying';
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  const doubled = base + base.at(-1);
  return past === `${doubled}ed` || (/^(?:swear|cut|begin|spin|quit)$/.test(base) && base !== 'swear')
    ? `${doubled}ing`
    : `${base}ing`;
}

interface VerbForms {
  readonly finite: ReadonlySet<string>;
  readonly gerunds: ReadonlySet<string>;
}

function formsOf(list: string): VerbForms {
  const finite = new Set<string>();
  const gerunds = new Set<string>();
  for (const entry of list.split(' ')) {
    const [base = '', past = regularPast(base), participle = past] = entry.split('/');
    for (const form of [base, third(base), past, participle]) finite.add(form);
    gerunds.add(gerund(base, past));
  }
  return { finite, gerunds };
}

export const speechVerbs = formsOf(speech);
export const labelVerbs = formsOf(label);
