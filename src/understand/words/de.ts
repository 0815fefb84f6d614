import { buildLexicon } from './build.ts';

/** Words of German news. */
export const german = buildLexicon({
  language: 'de',
  speech:
    'fürchtet fürchtete entgegnete entgegnet erwiderte erwidert konterte kontert mitteilte mitteilten mitgeteilt ankündigte angekündigt hinzufügte hinzugefügt bekräftigte bekräftigt unterstrich unterstreicht argumentierte argumentiert erläutert erzählte erzählt verriet verrät vermutete vermutet befand befindet glaubt glaubte gestand gesteht bedauerte bedauert begründete begründet hob führte schilderte schildert berichteten forderten warnten kritisierten wetterte witzelte spottete appellierte appelliert bilanzierte freute freut zeigte sprachen sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint teilte teilt ergänzte fügte fragte fragt antwortete schrieb schreibt schrieben berichtete berichtet kündigte warnte warnt forderte fordert ' +
    'kritisierte kritisiert lobte behauptete behauptet versicherte versicherten rief twitterte postete mahnte räumte bestätigte gesagt hieß heißt so zitierte verkündete erläuterte stellte resümierte urteilte klagte scherzte hoffte gab',
  label: 'nannte nennt nannten bezeichnete bezeichnet bezeichneten beschrieb sprach spricht',
  participles: '',
  according:
    'heißt es in, heißt es im, hieß es in, hieß es im, heißt es aus, hieß es aus, steht in, den worten von, nach ansicht von, nach einschätzung von, aus sicht von, nach meinung von, laut, nach angaben von, nach angaben der, nach angaben des',
  accordingAfter: 'zufolge',
  he: 'er',
  she: 'sie',
  they: 'es wir',
  determiners:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine ihr ihre mein unser kein keine mehrere einige viele zwei drei',
  articles: 'der die das den dem des ein eine einen einem einer eines',
  prepositions:
    'in im an am auf bei mit nach von vom vor zu zum zur aus für gegen über unter um während durch zwischen seit ohne trotz wegen laut gegenüber',
  attaching: 'von vom der des für aus im in bei',
  clauseOpeners: 'dass daß weil wenn als ob während nachdem bevor obwohl damit wie wo warum aber denn doch',
  coordinators: 'und oder sowie',
  relatives: 'welcher welche welches',
  auxiliaries:
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden habe sei seien will wollen kann können soll sollen muss müssen würde',
  adverbs:
    'auch dann später noch bereits zuletzt zudem weiter dazu daraufhin hinzu mit am dagegen wiederum schließlich außerdem',
  honorifics: { feminine: 'frau', masculine: 'herr herrn', either: 'dr prof' },
  roles: {
    feminine:
      'ministerin präsidentin kanzlerin bürgermeisterin sprecherin chefin leiterin direktorin senatorin abgeordnete vorsitzende professorin forscherin anwältin richterin lehrerin ärztin autorin trainerin unternehmerin bäuerin landrätin königin oberbürgermeisterin ministerpräsidentin außenministerin umweltministerin verkehrsministerin finanzministerin innenministerin expertin ingenieurin architektin historikerin soziologin anwohnerin rentnerin studentin stadträtin beigeordnete kommissarin staatsanwältin intendantin geschäftsführerin',
    masculine:
      'minister präsident kanzler bürgermeister sprecher chef leiter direktor senator abgeordneter vorsitzender professor forscher anwalt richter lehrer arzt autor trainer unternehmer bauer landrat könig oberbürgermeister ministerpräsident außenminister umweltminister verkehrsminister finanzminister innenminister experte ingenieur architekt historiker soziologe anwohner rentner student stadtrat beigeordneter kommissar staatsanwalt intendant geschäftsführer',
    either: 'mitglied',
  },
  compounds:
    'chef chefin leiter leiterin minister ministerin sprecher sprecherin präsident präsidentin direktor direktorin vorsitzender vorsitzende sekretär sekretärin forscher forscherin experte expertin führer führerin bürgermeister bürgermeisterin trainer trainerin',
  groups:
    'anwohner experten kritiker behörden ermittler forscher wissenschaftler zeugen bewohner bürger eltern',
  bodies:
    'ministerium polizei regierung partei gericht kommission bundestag bundesrat stadtrat gemeinderat universität bank verband gewerkschaft unternehmen firma gmbh ag zeitung behörde amt',
  bodyLinks: 'für',
  placing: 'in im aus bei nahe',
  calendar:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
  particles: 'von van der zu zur de',
  agreements:
    'vereinbarung vereinbarungen vereinbarten vereinbarte vereinbaren vereinbart einigung einigten einigte einigen einigt verständigte verpflichtete geeinigt abkommen beschlüsse beschlossen beschloss maßnahmen zusagen verpflichtungen verpflichteten vertrag vertrags pakt kompromiss verständigt verständigten verständigung zugesagt zugesichert verpflichtet unterzeichnet unterzeichneten unterschrieben verabschiedet verabschiedeten zugestimmt',
  negators: 'nicht kein keine keinen keiner keinem nie ohne gescheitert scheiterten weder',
  opposers: 'kritiker kritik gegner streitpunkte uneinig uneins strittig bedenken differenzen',
  announcers: 'folgende folgenden folgendes darunter nämlich',
  works: 'buch roman film sendung serie lied album zeitung magazin podcast stück',
  airing: '',
  namers: 'sogenannte sogenannten genannt namens titel',
  dropsSubject: false,
  inversion: null,
});
