import { buildLexicon } from './build.ts';

/** Words of Italian news. */
export const italian = buildLexicon({
  language: 'it',
  speech:
    'ribatte ribattuto informa informato comunica comunicato dichiarano affermano spiegano confessa confessato rivela rivelato denuncia denunciato attacca attaccato rilancia rilanciato evidenzia evidenziato puntualizza puntualizzato chiarisce chiarito rassicura rassicurato esclama esclamato ironizza ironizzato confida confidato lamenta lamentato ritiene riferiscono continua continuato tuona sbotta argomenta domanda domandato disse dice dicono diceva detto dichiara dichiarato dichiarò afferma affermato affermò spiega spiegato spiegò aggiunge aggiunto aggiunse sottolinea sottolineato sottolineò precisa precisato osserva osservato ' +
    'racconta raccontato risponde risposto rispose chiede chiesto scrive scritto scrisse annuncia annunciato avverte avvertito ricorda ricordato insiste insistito conclude concluso commenta commentato ammette ammesso ribadisce ribadito ' +
    'promette promesso assicura assicurato sostiene sostenuto prosegue replica replicato riferisce riferito',
  label:
    'parla parlano parlato chiede chiesto definisce definito definì chiama chiamato descrive descritto bolla bollato critica criticato',
  participles: 'dicendo aggiungendo spiegando affermando',
  according:
    'si legge in, si legge nel, si legge nella, si legge nello, a parere di, nelle parole di, a giudizio di, secondo, stando a, a detta di, per',
  he: 'lui egli',
  she: 'lei ella',
  they: 'loro noi io',
  determiners:
    'il lo la i gli le un uno una questo questa questi queste suo sua suoi sue mio nostro alcuni alcune due tre molti',
  articles: 'il lo la i gli le un uno una',
  prepositions:
    'di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei sul sulla durante dopo prima contro senza verso secondo',
  attaching: 'di del dello della dei degli delle per in a',
  clauseOpeners: 'che quando se come perché mentre ma dove poiché quindi',
  coordinators: 'e ed o né',
  relatives: 'cui quale quali',
  auxiliaries: 'si gli mi ci ha hanno aveva avevano è sono era erano sarà fu va vanno può possono deve',
  adverbs: 'anche poi ancora già inoltre sempre ieri oggi infine quindi pure',
  honorifics: {
    feminine: 'signora sig.ra dottoressa',
    masculine: 'signor sig dottor',
    either: 'dott prof ing avv on',
  },
  roles: {
    feminine:
      'ministra presidentessa sindaca direttrice senatrice deputata professoressa ricercatrice avvocata giudice maestra autrice segretaria assessora regina allenatrice consigliera ingegnera prefetta architetta studentessa pensionata dottoressa procuratrice governatrice',
    masculine:
      'ministro sindaco direttore senatore deputato professore ricercatore avvocato maestro medico autore segretario assessore re allenatore consigliere capo prefetto ingegnere architetto pescatore studente pensionato operaio procuratore governatore questore colonnello generale capitano',
    either:
      'presidente portavoce leader economista giornalista rappresentante responsabile premier dirigente comandante sindacalista assistente residente',
  },
  addressing: 'a al allo alla ai alle',
  asides: 'da parte sua, dal canto suo, a sua volta',
  groups: 'residenti esperti autorità investigatori critici testimoni cittadini abitanti genitori',
  bodies:
    'ministero governo polizia partito commissione consiglio comune università banca sindacato associazione azienda tribunale parlamento senato unione federazione giornale procura',
  bodyLinks: 'di del della dei',
  placing: 'a in da presso',
  calendar:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  particles: 'di de del della dei la lo d',
  agreements:
    "accordo accordi d'accordo concordato concordate concordarono approvarono firmarono decisero impegno impegni misure promesse intesa intese patto patti trattato risoluzioni decisioni approvato approvate accordati accordate concordati impegnano impegnati impegnate firmato firmata deciso decisa decise approvati approvata adottato adottate adottata pattuito",
  negators: 'non né senza mai nessun nessuna nessuno',
  opposers: 'critici critiche divergenze disaccordo disaccordi obiezioni',
  announcers: 'seguente seguenti include includono tra compresi',
  works: 'libro romanzo film programma serie canzone album rivista giornale podcast opera',
  airing: '',
  namers: 'intitolato intitolata chiamato chiamata soprannominato soprannominata detta cosiddetto cosiddetta',
  dropsSubject: true,
  inversion: null,
});
