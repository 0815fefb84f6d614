/** What a sentence splitter must know of a language: the abbreviations whose point ends no sentence, and the words that start one. */

export interface SentenceWords {
  /** Never at the end of a sentence: "e.g.", "vs.". */
  readonly inside: ReadonlySet<string>;
  /** Inside a sentence when a name follows: "Dr.", "Inc.", "U.S."; at its end before a word that starts one. */
  readonly names: ReadonlySet<string>;
  /** Inside a sentence when a number follows: "No.", "p.". */
  readonly numbered: ReadonlySet<string>;
  /** Words that start a sentence and are hardly ever part of a name. */
  readonly starters: ReadonlySet<string>;
  /** Whether a point makes an ordinal of a number: "3. März". */
  readonly ordinals: boolean;
  /** Marks that close a quotation here, though they open one elsewhere. */
  readonly closers: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ENGLISH: SentenceWords = {
  inside: set('e.g i.e cf viz vs v al c.f ibid approx ca incl resp'),
  names:
    set(`Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Maj Col Lt Capt Cmdr Cdr Adm Sgt Cpl Pvt Pte Sen Sens Rep Reps Gov Govs Pres Rev Fr Sr Jr
    Hon St Ste Mt Ft Supt Insp Det Asst Atty Amb Sec Treas Dist Dir Mgr Inc Co Cos Corp Ltd Bros Assn Dept Univ Ave Blvd Rd Ln Hwy Pkwy Sq
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Calif Pa Fla Tex Mass Ill Ind Mich Minn Miss
    Mo Wis Wash Va Vt Ga Ky La Md Ala Ariz Ark Colo Conn Del Kan Mont Neb Nev Okla Ore Penn Tenn Wyo Ont Que Ph.D M.D B.A M.A Ph.Ds est ed eds
    Sra Dra Mme Mlle Herr Op Lt.Col Brig Sen.s Esq bros`),
  numbered: set(
    'No Nos no nos p pp Art Arts art Sec sec Ch ch Fig Figs fig Vol Vols vol Para para Op op Ex ex pt Pt Eq eq nr Nr vols cl',
  ),
  starters:
    set(`The He She It They We You But And In On At As This That These Those There His Her Its Their Our My If When While After Before
    For From So Not What Who How Why Yet Some Many Most All Both Now Then By To With A An Or Nor Also However Meanwhile Still Although
    Since Because Until Unless Once Despite During Under Over Such Even Only Here Where Which Whether Each Every Several Few Other Others
    Another Last Next Neither Either Nobody Everyone Everybody Nothing Something Today Yesterday Tomorrow According Asked Among Between`),
  ordinals: false,
  closers: '',
};

const GERMAN: SentenceWords = {
  inside: set(
    'z d u v i n s o a p h bzw ca vgl evtl ggf inkl exkl zzgl abzgl sog u.a z.B d.h u.U i.d.R o.ä ungef max min bspw resp insb einschl',
  ),
  names:
    set(`Dr Prof Hr Fr Hrn St Str Mio Mrd Mill Tsd Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So Ing Dipl Mag Bd Bde
    Chr Jh Jhd Jr Sr Co Inc Ltd Corp geb gest verh gegr Gen Univ Abt Aufl Bearb Hrsg Red Tel Mr Mrs Ms Gebr hl Hl Kath Ev phil med jur rer nat`),
  numbered: set('Nr Nrn S Abs Art Kap Abb Tab Bd Ziff Rn Anm Abschn Par'),
  starters:
    set(`Der Die Das Den Dem Des Er Sie Es Wir Ihr Ich Du Ein Eine Einen Einem Einer In Im Am An Auf Aus Bei Beim Bis Durch Für Mit Nach
    Seit Um Unter Von Vom Vor Zu Zum Zur Zwischen Und Oder Aber Doch Denn Sondern Auch Noch Nur Schon So Da Dann Damit Dabei Dafür Dagegen
    Danach Daher Darum Deshalb Dennoch Dies Diese Dieser Dieses Diesen Jede Jeder Jedes Alle Viele Einige Manche Wer Was Wie Wo Wann Warum
    Wenn Weil Als Ob Obwohl Während Nachdem Bevor Trotz Wegen Gegen Ohne Seine Sein Ihre Ihren Ihrem Unsere Heute Gestern Morgen Zudem
    Außerdem Allerdings Jedoch Hier Dort Dazu Zuvor Zunächst Zuletzt Laut Man Mehr Kein Keine Nicht Niemand Insgesamt Rund Etwa`),
  ordinals: true,
  closers: '“‘«‹',
};

const FRENCH: SentenceWords = {
  inside: set('p.ex c.-à-d cf env ex av apr art chap fig hab ibid id loc max min op'),
  names: set(
    'M MM Mgr Dr Pr St Ste Sté Cie Me Mes janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim bd boul av J.-C Gal Cdt Cap Lt Vve',
  ),
  numbered: set('n no nos art Art chap fig p pp vol t tom al alin par tél Tél'),
  starters:
    set(`Le La Les L Un Une Des Du De D Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Tu Son Sa Ses Leur Leurs Notre Nos Mon Ma Mes Et Ou
    Mais Or Donc Car Ni Dans En À A Au Aux Sur Sous Pour Par Avec Sans Chez Vers Entre Depuis Pendant Avant Après Selon Si Quand Lorsque Comme
    Que Qui Quoi Où Pourquoi Comment Puis Ensuite Enfin Ainsi Alors Aussi Cependant Toutefois Pourtant Parmi Tout Toute Tous Toutes Plusieurs
    Certains Certaines Chaque Aucun Aucune Rien Personne Hier Demain Ici Là C S Y`),
  ordinals: false,
  closers: '',
};

const SPANISH: SentenceWords = {
  inside: set('a d p.ej ej cf aprox máx mín'),
  names:
    set(`Sr Sra Srta Sres Sras Dr Dra Dres D Dña Ud Uds Vd Vds Prof Gral Cnel Cap Tte Sto Sta Lic Ing Arq Mons Hno Hna Avda Av Ctra Pza
    Cía S.A EE UU EE.UU a.C d.C ene feb mar abr may jun jul ago sep sept oct nov dic Jr S.M S.A.R`),
  numbered: set('núm nº n s S ss tel Tel p pág págs pp art arts cap caps fig figs vol vols t apdo No Núm'),
  starters:
    set(`El La Los Las Un Una Unos Unas Lo Al Del De Este Esta Estos Estas Ese Esa Esos Esas Eso Esto Él Ella Ellos Ellas Yo Tú Nosotros
    Su Sus Mi Mis Nuestro Nuestra Y E O U Pero Sino Mas Aunque Porque Pues En A Ante Bajo Con Contra Desde Durante Entre Hacia Hasta Para Por
    Según Sin Sobre Tras Si Cuando Donde Como Qué Quién Cómo Cuándo Dónde Que Quien No Sí Ya Así También Además Sin Todo Toda Todos Todas
    Muchos Muchas Algunos Algunas Cada Otro Otra Otros Otras Hoy Ayer Mañana Ahora Entonces Luego Después Antes Aquí Allí Se Le Les Hay`),
  ordinals: false,
  closers: '',
};

const BY_LANGUAGE: Readonly<Record<string, SentenceWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** The words of a BCP 47 language; those of English where a language has none of its own. */
export const sentenceWordsOf = (language: string): SentenceWords =>
  BY_LANGUAGE[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
