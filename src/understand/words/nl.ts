import { buildLexicon } from './build.ts';

/** Words of Dutch news. */
export const dutch = buildLexicon({
  language: 'nl',
  speech:
    'vervolgt vervolgde moppert mopperde vreest vreesde betreurt betreurde antwoordt laat lieten weten vertellen antwoordden schreven meldden reageerden zucht zuchtte grapt grapte vertelt benadrukten waarschuwden bekende bekent betoogde betoogt stelden constateert constateerde verzucht beweren beaamt beaamde klaagt klaagde oppert opperde vult aanvulde toevoegde zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden vertelde vertelt vertelden vroeg vraagt antwoordde antwoordt schreef schrijft meldde meldt benadrukte benadrukt legde voegde stelde stelt aldus reageerde reageert ' +
    'waarschuwde waarschuwt beloofde belooft kondigde bevestigde bevestigt riep roept twitterde concludeerde erkende erkent liet beweerde beweert vindt vond meent',
  label: 'eist eiste noemde noemt noemden omschreef omschrijft bestempelde sprak spreekt bekritiseerde prees',
  participles: '',
  according:
    'klinkt het bij, klinkt het in, klinkt het uit, klonk het bij, staat in, valt te lezen in, in de woorden van, naar eigen zeggen van, volgens, aldus',
  he: 'hij',
  she: 'zij ze',
  they: 'het we wij ik',
  determiners: 'de het een deze dit die dat zijn haar hun ons onze mijn enkele veel meerdere twee drie',
  articles: 'de het een',
  prepositions:
    'in op aan bij met naar van voor uit over onder om tijdens door tussen sinds zonder tegen na tot volgens',
  attaching: 'van voor uit in bij',
  clauseOpeners: 'dat omdat als toen terwijl nadat voordat hoewel maar want waar hoe of',
  coordinators: 'en of',
  relatives: 'wie welke',
  auxiliaries:
    'is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen kan kunnen moet moeten wil',
  adverbs: 'ook dan later nog al verder toen daarna eraan toe eerder wel uit',
  honorifics: { feminine: 'mevrouw mevr', masculine: 'meneer dhr', either: 'dr drs ir mr prof' },
  roles: {
    feminine: 'woordvoerster directrice koningin lerares schrijfster wethoudster voorzitster onderzoekster',
    masculine: 'koning leraar schrijver boer',
    either:
      'minister president premier burgemeester woordvoerder directeur wethouder voorzitter hoogleraar onderzoeker advocaat rechter arts auteur trainer leider econoom journalist staatssecretaris commissaris kamerlid hoofd raadslid gemeenteraadslid statenlid ingenieur architect bewoner gepensioneerde student bestuurder bestuursvoorzitter commandant kapitein officier',
  },
  compounds: 'woordvoerder voorzitter minister directeur leider onderzoeker wethouder burgemeester president',
  groups: 'bewoners deskundigen critici autoriteiten onderzoekers getuigen ouders omwonenden',
  bodies:
    'ministerie regering politie partij commissie gemeente gemeenteraad universiteit bank vakbond vereniging bedrijf rechtbank kamer krant provincie',
  bodyLinks: 'van voor',
  placing: 'in uit bij nabij',
  calendar:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
  particles: 'van de der den ter ten het',
  agreements:
    'akkoord akkoorden afspraak afspraken afgesproken overeenkomst overeenkomsten maatregelen toezeggingen beloften besluiten besloten verdrag pact compromis overeengekomen besloot beslist toegezegd beloofd ondertekend ondertekenden aangenomen verbonden eens',
  negators: 'niet geen zonder nooit',
  opposers: 'critici kritiek meningsverschillen tegenstanders bezwaren oneens',
  announcers: 'volgende waaronder namelijk',
  works: 'boek roman film programma serie lied album krant tijdschrift podcast',
  airing: '',
  namers: 'genaamd zogenoemde zogenaamde getiteld bijgenaamd',
  dropsSubject: false,
  inversion: null,
});
