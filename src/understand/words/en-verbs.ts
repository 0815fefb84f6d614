/** English verbs with which news tells of words: all forms, made from lists. `base/past` and `base/past/participle` are irregular. */
import type { Verb, VerbKind } from './lexicon.ts';

/** Verbs that report speech as it was spoken or written. */
const speech =
  'accuse acknowledge add admit/admitted admonish advise affirm agree allege announce answer argue ask assert assure attest aver banter bark beg/begged bellow blog/blogged blurt boast brag/bragged ' +
  'caution challenge chant charge chide chime chuckle claim clarify coax comment complain concede conclude concur/concurred confess confide confirm contend counsel counter ' +
  'crack croak crow cry declare declaim demand deny detail disclose echo elaborate elucidate email emphasize emphasise enthuse estimate exclaim exhort explain expound exult fret/fretted fume gasp gloat grant gripe ' +
  'groan grumble gush hint hiss holler howl implore imply indicate inform inquire enquire insist instruct interject interrupt intone jeer jest joke jot/jotted lament laugh lecture ' +
  'maintain marvel mention moan mumble murmur muse mutter note object observe opine order outline pen/penned persist plead ponder post posit pray preach predict proclaim profess promise ' +
  'pronounce propose protest quip/quipped quote rage rail rant rave read/read reason reassure rebut/rebutted recall recite reckon recommend recount reflect reiterate rejoin relate relay remark remember remind ' +
  'repeat reply report request respond retort retweet reveal rhapsodize riff roar rule say/said scoff scold scream screech shout shriek shrug/shrugged sigh sing/sang/sung snap/snapped snarl sneer snort sob/sobbed speculate ' +
  'sputter stammer state stipulate stress stutter submit/submitted suggest summarize summarise surmise swear/swore/sworn tease tell/told testify text theorize thunder tout trumpet tweet ' +
  'underline underscore urge utter venture volunteer vouch vow wail warn whine whisper whistle wonder wisecrack write/wrote/written yell pledge threaten ' +
  'retaliate snipe demur/demurred deadpan/deadpanned counsel/counselled marvel/marvelled';

/** Verbs of speech only where the quotation follows at once: "Ruiz continued: “…”", not "continued to fall". */
const aspectual = 'begin/began/begun continue finish go/went/gone interpose open pause return start';

/** Verbs that judge or name, and take a few words of the one who does. */
const label =
  'applaud assail attack berate bash bemoan blame blast bill brand call cast castigate champion characterize characterise cite commend compare condemn criticize criticise decry deem deliver denounce deplore deride ' +
  'describe diagnose dismiss dispute dub/dubbed endorse excoriate extol/extolled fault frame hail hammer introduce invoke label lambaste lambast laud liken lob/lobbed lump mock nickname paint pan/panned peg/pegged portray praise ' +
  'rate rebuff rebuke refer/referred reference ridicule rip/ripped salute savage skewer slam/slammed slap/slapped smear summon taunt term thank title trash vilify address allude advocate argue belittle blister chastise coin compliment congratulate ' +
  'credit deliver demonize denigrate downplay envision evoke evaluate highlight honor lampoon lash lionize needle object oppose pillory pin/pinned pooh-pooh promote push reject repudiate savage scorn tag/tagged target unload warn welcome worry';

/** Verbs of thought and wish: weak evidence, taken where there is nothing better. */
const mind =
  'anticipate offer play appeal appreciate authorize back believe celebrate commit/committed concern consider convince cheer defend define desire display encourage exhibit expect express face favor favour fear feel/felt figure ' +
  'find/found focus hear/heard hope identify imagine judge know/knew/known learn look love mean/meant need oppose perceive point prefer/preferred present project raise recognize regard require say see/saw/seen seek/sought sell/sold sound speak/spoke/spoken ' +
  'stand/stood support suspect talk think/thought throw/threw/thrown toss treat trust turn understand/understood use view want welcome wish worry contrast declare publish pitch run/ran pass carry wear/wore give/gave';

/** Forms that are nouns as often as verbs. */
const nouns = new Set(
  (
    'answer answers argument attack attacks back backs ban bill bills blame blast boast boasts brand brands call calls cast caution challenge challenges champion champions charge charges cheer cheers claim claims comment comments compliment compliments concern concerns credit credits remark remarks emails addresses tweets retorts jeers messages ' +
    'cry cries demand demands detail details display echo email emails estimate estimates face faces fault faults favor favors fear fears figure figures find finds finish focus frame frames grant grants hammer highlight highlights hint hints honor honors hope hopes howl ' +
    'influence joke jokes judge judges label labels lament laugh laughs lecture lectures look looks love mean means mention mentions mock murmur name needle need needs note notes object objects offer offers order orders outline outlines paint pan pass pause pen pens pin pitch pitches ' +
    'play plays pledge pledges point points post posts praise present presents prefer project projects promise promises protest protests push quip quips quote quotes rage raise rate rates read reason reasons rebuke record reference references regard regards reply replies report reports ' +
    'request requests return returns riff roar rule rules run runs salute scream see sell shout shouts shrug sigh sing slap smear snap sound sounds stand stands start starts state states stress supports support suspect suspects talk talks target targets term terms text texts thank thanks thought title titles tag ' +
    'tout trash treat trust turn turns tweet tweets urge use uses view views voice vow vows warn welcome whisper whistle wish wishes wonder wonders worry worries yell written open opens'
  ).split(' '),
);

const takesEs = /(?:s|x|z|ch|sh|o)$/;
const consonantY = /[^aeiou]y$/;

function third(base: string): string {
  if (takesEs.test(base)) return `${base}es`;
  return consonantY.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return consonantY.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerund(base: string, past: string): string {
  const doubled = base + (base.at(-1) ?? '');
  if (past === `${doubled}ed` || base === 'begin' || base === 'run') return `${doubled}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function addForms(verbs: Map<string, Verb>, kind: VerbKind, list: string): void {
  for (const entry of list.split(' ')) {
    const [base = '', past = regularPast(base), participle = past] = entry.split('/');
    const forms = [
      [base, 'base'],
      [third(base), 'third'],
      [past, 'past'],
      [participle, 'past'],
      [gerund(base, past), 'participle'],
    ] as const;
    for (const [word, form] of forms) {
      if (!verbs.has(word)) verbs.set(word, { kind, form, noun: nouns.has(word) });
    }
  }
}

function englishVerbForms(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  addForms(verbs, 'speech', speech);
  addForms(verbs, 'aspectual', aspectual);
  addForms(verbs, 'label', label);
  addForms(verbs, 'mind', mind);
  // "A banner read “…”": base and past alike, and no noun.
  verbs.set('read', { kind: 'speech', form: 'past', noun: false });
  return verbs;
}

export const englishVerbs = englishVerbForms();
