import { buildLexicon } from './build.ts';

/** Words of Spanish news. */
export const spanish = buildLexicon({
  language: 'es',
  speech:
    'informó informa informaron informado contestó contesta replicó replica detalló detalla matizó matiza zanjó zanja sentenció sentencia argumentó argumenta relató relata consideró considera opinó opina alertó alerta defendió defiende criticó celebró celebra valoró valora reclamó reclama exigió exige remarcó remarca resaltó resalta resumió resume admitieron reconocieron anunciaron advirtieron denunciaron pidieron publicó confesó confiesa bromeó ironizó prosiguió prosigue continuó zanjado respondido anunciado dijo dice dijeron dicen decía dicho afirmó afirma afirmaron afirmado declaró declara declararon declarado aseguró asegura aseguraron asegurado explicó explica explicaron explicado añadió añade añadieron añadido señaló señala señalaron señalado indicó indica indicaron indicado ' +
    'agregó agrega sostuvo sostiene manifestó manifiesta expresó expresa comentó comenta preguntó pregunta respondió responde escribió escribe anunció anuncia advirtió advierte destacó destaca subrayó subraya insistió insiste recordó recuerda reconoció reconoce ' +
    'concluyó concluye apuntó apunta precisó precisa prometió promete lamentó lamenta contó cuenta exclamó reiteró reitera admitió admite confirmó confirma tuiteó pidió denunció',
  label:
    'habla hablan habló tilda reclama reclamó calificó califica llamó llama describió describe tachó tildó criticó elogió definió',
  participles: 'diciendo afirmando añadiendo asegurando explicando señalando',
  according:
    'se lee en, se puede leer en, según palabras de, en opinión de, para, según, de acuerdo con, a juicio de, en palabras de',
  he: 'él',
  she: 'ella',
  they: 'ellos ellas nosotros yo',
  determiners:
    'el la los las un una unos unas este esta estos estas su sus mi nuestro nuestra varios varias algunos algunas dos tres al del',
  articles: 'el la los las un una unos unas',
  prepositions:
    'a al de del en con por para sin sobre entre desde hasta hacia contra tras durante ante bajo según',
  attaching: 'de del para en al',
  clauseOpeners: 'que cuando si como porque aunque mientras pero donde pues',
  coordinators: 'y e o u ni',
  relatives: 'quien quienes cual',
  auxiliaries:
    'le les me nos se ha han había habían es son era eran fue fueron será está están estaba va van puede pueden debe',
  adverbs: 'también luego después ya además todavía aún ayer hoy siempre asimismo entonces',
  honorifics: { feminine: 'sra señora doña dra srta', masculine: 'sr señor don', either: 'dr' },
  roles: {
    feminine:
      'ministra presidenta alcaldesa directora senadora diputada portavoz jefa profesora investigadora abogada jueza maestra médica autora secretaria concejala consejera reina entrenadora gobernadora vecina ingeniera delegada arquitecta jubilada pescadora comisaria',
    masculine:
      'ministro presidente alcalde director senador diputado jefe profesor investigador abogado juez maestro médico autor capitán vecino secretario concejal consejero rey entrenador gobernador vecino ingeniero delegado arquitecto jubilado pescador comisario coronel general obrero',
    either:
      'portavoz vocero líder economista periodista representante responsable agente miembro dirigente comandante estudiante fiscal sindicalista',
  },
  addressing: 'a al ante',
  asides: 'por su parte, a su vez, por su lado',
  groups: 'vecinos expertos autoridades investigadores críticos testigos residentes padres científicos',
  bodies:
    'ministerio gobierno policía partido comisión consejo ayuntamiento universidad banco sindicato asociación empresa tribunal congreso senado unión federación diario periódico fiscalía',
  bodyLinks: 'de del',
  placing: 'en desde cerca',
  calendar:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  particles: 'de del la las los y',
  agreements:
    'acuerdo acuerdos acordaron acordó convinieron comprometió acordado compromiso compromisos comprometieron medidas promesas pacto pactos pactaron tratado resoluciones convenio convenios decisiones aprobaron comprometen comprometido acordada pactado firmaron firmado decidieron decidido aprobó aprobado aprobadas',
  negators: 'no ni sin nunca tampoco ningún ninguna rechazaron fracasaron',
  opposers: 'críticos críticas diferencias desacuerdo desacuerdos discrepancias objeciones',
  announcers: 'siguiente siguientes incluye incluyen incluidos incluyendo entre',
  works: 'libro novela película programa serie canción álbum revista diario podcast obra',
  airing: '',
  namers: 'titulado titulada llamado llamada denominado denominada apodado apodada',
  dropsSubject: true,
  inversion: null,
});
