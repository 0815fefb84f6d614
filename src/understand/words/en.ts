import { englishVerbs } from './en-verbs.ts';
import { firmWords } from './build.ts';
import { gendered, type Lexicon, phrasesOf, type PronounKind, wordsOf } from './lexicon.ts';

const roles = gendered({
  feminine:
    'spokeswoman congresswoman councilwoman chairwoman businesswoman policewoman assemblywoman alderwoman saleswoman actress waitress queen princess duchess baroness countess ' +
    'mother wife daughter sister grandmother aunt widow girlfriend niece woman girl lady mom stepmother granddaughter nun heiress hostess stewardess dame',
  masculine:
    'spokesman congressman councilman chairman businessman policeman assemblyman alderman salesman fireman king prince duke baron count emperor pope ' +
    'father husband son brother grandfather uncle widower boyfriend nephew man boy gentleman dad stepfather grandson fisherman monk priest sir',
  either:
    'president minister premier chancellor secretary senator governor mayor representative congressperson ambassador commissioner director chief head chair chairperson ' +
    'leader spokesperson deputy adviser advisor aide analyst attorney lawyer judge justice prosecutor professor teacher doctor nurse economist scientist researcher author writer journalist reporter ' +
    'editor columnist correspondent anchor host presenter producer actor singer artist musician director founder co-founder cofounder owner manager executive officer ceo cfo coo official strategist pollster consultant operative ' +
    'activist organizer organiser campaigner advocate lobbyist candidate nominee contender frontrunner front-runner hopeful rival opponent incumbent lawmaker legislator politician democrat republican ' +
    'sheriff detective inspector sergeant lieutenant captain colonel major general admiral commander marshal soldier veteran pilot astronaut engineer architect developer designer programmer ' +
    'farmer baker butcher grocer driver worker employee employer student pupil graduate resident neighbour neighbor voter supporter volunteer donor fundraiser billionaire millionaire entrepreneur ' +
    'investor banker trader broker accountant auditor historian sociologist psychologist psychiatrist biologist chemist physicist climatologist meteorologist ecologist epidemiologist virologist expert specialist ' +
    'coach captain player goalkeeper striker midfielder defender manager referee athlete swimmer runner cyclist boxer champion umpire ' +
    'bishop archbishop cardinal pastor reverend rabbi imam vicar minister chaplain ' +
    'treasurer clerk comptroller coordinator administrator principal superintendent dean rector provost chancellor librarian curator conductor composer poet novelist playwright filmmaker photographer ' +
    'witness survivor victim patient parent partner spouse child friend colleague cousin mp mep councillor councilor alderperson speaker whip vice-president vice-chair undersecretary envoy diplomat negotiator mediator monitor ' +
    'regulator ombudsman trustee counsel solicitor barrister magistrate constable firefighter paramedic surgeon physician dentist pharmacist therapist midwife vet zoologist botanist geologist ' +
    'tycoon magnate mogul heir celebrity comedian commentator pundit blogger influencer star legend boss foreman fellow scholar academic lecturer researcher associate assistant intern apprentice ' +
    'neurosurgeon surrogate moderator contributor mechanic electrician plumber carpenter fisher beekeeper gardener chef cook waiter bartender shopkeeper barber hairdresser tailor cleaner janitor fishmonger florist miner welder sailor skipper ferryman harbourmaster harbormaster lifeguard ranger keeper housekeeper innkeeper landlord landlady butler maid servant governess coachman squire warden trainer instructor tutor translator interpreter illustrator sculptor painter dancer actor comedian announcer broadcaster publisher printer bookseller statistician mathematician archaeologist anthropologist oceanographer astronomer nutritionist veterinarian optician psychotherapist counsellor counselor caseworker postmaster secretary-general vice-chancellor provost landlady landlord tenant tourist passenger migrant refugee',
});

/** Pronouns, and each with the auxiliaries that shrink behind it: "he'd". */
function contracted(pronouns: Readonly<Record<string, PronounKind>>): Lexicon['pronouns'] {
  const endings = ['', "'d", "'s", "'ll", "'ve", "'re", "'m"];
  return new Map(
    Object.entries(pronouns).flatMap(([word, kind]) =>
      endings.map((ending) => [word + ending, kind] as const),
    ),
  );
}

/** Words of English news by what they do in a sentence. */
export const english: Lexicon = {
  language: 'en',
  verbs: englishVerbs,
  plainVerbs: wordsOf('said says wrote writes added adds explained explains noted notes'),
  naming: wordsOf(
    'call calls called calling label labels labeled labelled labeling labelling brand brands branded branding term termed terming deem deems deemed deeming describe describes described describing dub dubs dubbed dubbing',
  ),
  phrasal: new Map(
    Object.entries({
      put: 'it',
      puts: 'it',
      shot: 'back',
      fired: 'back off',
      fires: 'back',
      hit: 'back',
      hits: 'back',
      pushed: 'back',
      pushes: 'back',
      chimed: 'in',
      chimes: 'in',
      weighed: 'in',
      weighs: 'in',
      jumped: 'in',
      cut: 'in',
      broke: 'in',
      spoke: 'out up',
      went: 'on further',
      goes: 'on',
      made: 'clear',
      makes: 'clear',
      summed: 'up',
      sums: 'up',
      laid: 'out',
      lays: 'out',
      spelled: 'out',
      piled: 'on',
      doubled: 'down',
      came: 'back',
      followed: 'up',
      called: 'out',
      let: 'out loose',
      posted: 'on',
      pointed: 'out',
      points: 'out',
      point: 'out',
      lashed: 'out',
      struck: 'back',
    }).map(([verb, after]) => [verb, wordsOf(after)] as const),
  ),
  speechNouns: wordsOf(
    'statement claim claims promise promises pledge slogan phrase answer answers call calls assertion assertions suggestion description remark remarks comment comments words word warning warnings vow demand ' +
      'accusation accusations message argument insistence reference references tweet tweets letter mantra motto term admission contention critique criticism praise characterization reply response quote line ' +
      'aside conclusion conclusions finding findings dictum lament ruling opinion testimony interview boast boasts retort quip joke plea appeal prediction ' +
      'complaint complaints allegation allegations declaration explanation question vision plan view belief idea notion talk rhetoric speech column op-ed essay memo email e-mail post report catchphrase catch-phrase refrain',
  ),
  according: phrasesOf(
    'according to, in the words of, as told by, in the view of, in the opinion of, in the eyes of, per, via',
  ),
  accordingStarts: wordsOf('according in as per via'),
  accordingAfter: new Set(),
  pronouns: contracted({
    he: 'masculine',
    she: 'feminine',
    they: 'group',
    it: 'thing',
    i: 'self',
    we: 'self',
    who: 'relative',
  }),
  possessives: new Map([
    ['his', 'masculine'],
    ['him', 'masculine'],
    ['himself', 'masculine'],
    ['her', 'feminine'],
    ['hers', 'feminine'],
    ['herself', 'feminine'],
  ]),
  determiners: wordsOf(
    'the a an this that these those his her its their our my your another some several many most one two three four five other both all each every any no such few various',
  ),
  articles: wordsOf('the a an'),
  offices: wordsOf(
    'sen rep gov gen lt col sgt capt maj adm cmdr supt insp det pres sec prof secretary minister department president',
  ),
  definites: wordsOf('the this that'),
  bodyLinks: wordsOf('of for'),
  placing: wordsOf('in at from near across outside inside around throughout'),
  timeNouns: wordsOf(
    'hours days weeks months years minutes moments seconds hour day week month year minute moment decade decades night morning afternoon evening',
  ),
  calendar: wordsOf(
    'monday tuesday wednesday thursday friday saturday sunday january february july september october november december',
  ),
  prepositions: wordsOf(
    'of in on at for to from with by about after before during under over against between among amid into through without within toward towards near outside inside across behind beyond despite since until upon off via per like unlike regarding concerning alongside around following',
  ),
  genitives: new Set(),
  addressing: new Set(),
  asides: [],
  accompanying: wordsOf('with of as'),
  pastLike: /^[a-z]{2,}ed$/,
  attaching: wordsOf('of for from at with in on'),
  participleLike: /^.{2,}(?:[^aeiou]ed|ing)$/,
  clauseOpeners: wordsOf(
    'that when while because as if but though although after before whether until since once where why how what so yet unless whereas than',
  ),
  coordinators: wordsOf('and but or nor then'),
  temporal: wordsOf('after before when while because since until although though'),
  gapNouns: wordsOf(
    'way day time moment thing things place night reason year week evening charges words idea proposal remark',
  ),
  causing: wordsOf(
    'lead leads led leading prompt prompts prompted prompting force forces forced forcing cause causes caused causing drive drives drove driven driving push pushes pushed pushing compel compelled compelling inspire inspired inspiring move moved allow allowed allowing',
  ),
  expletives: wordsOf(
    'there here this likewise indeed otherwise best ever more fewer all hence thus wait ask suffice let never such so too rather nearby elsewhere everywhere today yesterday tomorrow tonight',
  ),
  relatives: wordsOf('who which that whom whose'),
  auxiliaries: wordsOf(
    "is are was were be been being has have had having do does did will would can could may might must shall should 's isn't wasn't hasn't hadn't didn't doesn't don't won't wouldn't couldn't can't cannot shouldn't",
  ),
  adverbs: wordsOf(
    'also then later once again further simply just even still never always often only already recently previously repeatedly reportedly allegedly publicly privately famously angrily bluntly ' +
      'quickly immediately earlier finally eventually sarcastically not now thus initially subsequently reportedly meanwhile however himself herself themselves itself back still ago',
  ),
  honorifics: gendered({
    feminine: 'mrs ms miss madam madame dame lady sister',
    masculine: 'mr mister messrs sir lord father brother',
    either:
      'dr prof rev hon sen rep gov gen lt col sgt capt maj adm cmdr supt insp det pres sec mx dep attorney',
  }),
  roles,
  groups: wordsOf(
    'officials residents critics supporters experts analysts observers witnesses authorities police investigators prosecutors lawyers lawmakers leaders activists protesters voters students ' +
      'teachers parents workers employees researchers scientists economists doctors sources people families neighbours neighbors organisers organizers campaigners opponents advocates democrats republicans ' +
      'conservatives liberals progressives reporters journalists farmers fans members aides advisers diplomats executives investors historians scholars others many some crowd crowds audience somebody someone everybody everyone',
  ),
  bodies: wordsOf(
    'ministry department agency bureau office committee commission council board court party union association organisation organization company corporation group firm bank university college school institute ' +
      'foundation government parliament congress senate house administration campaign team coalition alliance police army navy union federation league club church hospital network newspaper paper magazine ' +
      'journal times post news tribune herald gazette report study survey poll statement letter website site page blog document filing lawsuit complaint memo email inc corp ltd llc plc co center centre trust authority service services society ' +
      'institution fund forum chamber charity cooperative collective brewery press media broadcaster radio tv television channel airline railway firm embassy consulate palace kremlin pentagon treasury ' +
      'ad advert advertisement commercial article op-ed editorial book text message tweet post caption headline sign banner placard sticker motto slogan chant',
  ),
  firmWords,
  notNames: wordsOf(
    'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
    'the a an this that these those his her its their our my your he she it they we you who what when where why how which while if but and or nor so yet for because as after before since until although though',
    'in on at by from with to of about under over during against between among amid into through without within despite like unlike both all each every any no some many most few several another other such one two three four five six seven eight nine ten',
    'hundreds thousands millions dozens scores minutes first second third along behind instead soon below ever everyone otherwise more none whatever throughout typically nationally led multiple leaning losing see sure small',
    'there here now then once also even still just only not never always often perhaps maybe meanwhile however moreover furthermore indeed instead nevertheless nonetheless thus therefore finally eventually recently earlier later yesterday today tomorrow tonight asked according yes',
    'was were is are be been has have had do does did will would can could may might must shall should let get speaking asked given during following including whether yet well oh ok okay',
  ),
  describers: wordsOf(
    'former then late longtime long-time retired veteran independent republican democratic democrat conservative liberal absent unlike said says asked added told wrote replied',
  ),
  particles: wordsOf(
    'de da do dos das del della di du la le van von der den ter ten bin ibn al el abu ben y e st',
  ),
  agreements: wordsOf(
    'agreement agreements agreed agree agrees accord accords commitment commitments committed commit commits measure measures pledge pledges pledged promise promises promised deal deals pact pacts treaty terms ' +
      'resolution resolutions resolved settlement compromise undertaking undertakings concession concessions signed consensus approved adopted decided vowed ratified',
  ),
  negators: wordsOf(
    "not no never without failed fail fails failing unable refused refuse refuses rejected reject rejects neither nor cannot can't couldn't didn't haven't hasn't hadn't won't wouldn't don't doesn't isn't wasn't weren't yet",
  ),
  opposers: wordsOf(
    'differ differs differed differences disagree disagrees disagreed disagreement disagreements critics criticism opponents objections obstacles sticking unresolved concerns questions',
  ),
  announcers: wordsOf('following follows including includes include include: these below namely'),
  works: wordsOf(
    'played plays playing sang sings singing performed performs performing directed show series program programme film movie drama comedy sitcom documentary book novel memoir biography autobiography poem play musical opera song single album track hit anthem painting podcast column feature segment game magazine host hosts hosting author',
  ),
  airing: wordsOf('on in of'),
  namers: wordsOf('titled entitled named headlined captioned dubbed nicknamed'),
  asked: wordsOf('asked questioned pressed quizzed'),
  known: wordsOf('known billed'),
  soCalled: new Set(['so called', 'commonly called', 'informally called']),
  passive: wordsOf("is are was were be been being 's 're am"),
  inverts: false,
  capitalNouns: false,
  verbSecond: false,
  dropsSubject: false,
  inversion: null,
};
