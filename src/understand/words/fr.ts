import { buildLexicon } from './build.ts';

/** Words of French news. */
export const french = buildLexicon({
  language: 'fr',
  speech:
    'craint craignent redoute espère regrettent réclame réclament réclamé exige exigent exigé plaident fustige fustigé pointe pointé raille raillé concède concédé admet admis prône promettent ' +
    "s'interroge s'indigne s'exclame s'étonne s'inquiète s'agace s'enthousiasme " +
    'réplique répliqué rétorque rétorqué renchérit glisse glissé tranche tranché plaide plaidé nuance nuancé ironise ironisé reprend repris répète répété détaille détaillé argue argué argumente soutient soutenu prétend prétendu jure juré juge interroge interrogé félicité réjoui indigné étonné inquiété exclamé confirme confirmé informe informé signale signalé rapporte rapporté témoigne témoigné commente commenté analyse analysé décrypte critique soupire peste tonne martèlent disent affirment expliquent estiment assurent indiquent précisent soulignent dénoncent rappellent ajoutent déclarent écrivent déplore déploré dit disait déclare déclaré déclara affirme affirmé affirma explique expliqué expliqua ajoute ajouté ajouta souligne souligné souligna précise précisé précisa estime estimé estima assure assuré assura répond répondu répondit demande demandé ' +
    'écrit écrivait annonce annoncé raconte raconté confie confié lance lancé lança rappelle rappelé indique indiqué insiste insisté conclut conclu poursuit poursuivi reconnaît reconnu regrette regretté prévient prévenu martèle martelé ' +
    'tweeté twitté martela réagi réagit observe observé note noté promet promis avertit averti dénonce dénoncé fait constate constaté résume résumé',
  label:
    'parle parlé parlent qualifie qualifié qualifia décrit juge jugé critique critiqué évoque évoqué salue salué appelle appelé traité',
  participles: 'disant déclarant ajoutant expliquant affirmant précisant soulignant estimant',
  according:
    "peut-on lire dans, lit-on dans, à en croire, de l'avis de, selon les mots de, selon, d'après, pour, aux yeux de",
  he: 'il',
  she: 'elle',
  they: 'ils elles on nous je',
  determiners:
    "le la les l' un une des du de ce cet cette ces son sa ses leur leurs notre nos mon ma plusieurs quelques deux trois",
  articles: 'le la les un une des du',
  prepositions:
    'à au aux de du des en dans sur sous avec par pour sans chez vers contre entre après avant depuis pendant lors selon devant',
  attaching: 'de du des d en au aux à pour',
  clauseOpeners: 'que quand lorsque si comme parce puisque mais car alors où tandis bien donc',
  coordinators: 'et ou ni',
  relatives: 'qui dont lequel laquelle',
  auxiliaries:
    "s'est s'était se s'en lui a ont avait avaient est sont était étaient sera fut va vont doit peut a-t",
  adverbs:
    'aussi ensuite encore également notamment toutefois ainsi alors hier déjà toujours enfin puis même',
  honorifics: { feminine: 'mme mlle madame', masculine: 'm monsieur', either: 'dr me' },
  roles: {
    feminine:
      'ministre présidente directrice porte-parole sénatrice députée mairesse chercheuse avocate enseignante autrice cheffe responsable professeure conseillère préfète agricultrice reine infirmière ingénieure élue chancelière commissaire adjointe riveraine dirigeante ouvrière habitante pharmacienne étudiante retraitée voisine gérante gouverneure historienne comédienne chanteuse',
    masculine:
      'président directeur sénateur député chercheur avocat enseignant auteur chef professeur conseiller préfet agriculteur roi infirmier ingénieur élu chancelier adjoint riverain dirigeant ouvrier habitant pêcheur pharmacien étudiant retraité voisin gérant gouverneur historien comédien chanteur procureur capitaine commandant colonel général pompier boulanger',
    either:
      'ministre porte-parole maire responsable juge économiste journaliste médecin membre spécialiste commissaire syndicaliste maître secrétaire architecte sociologue',
  },
  addressing: 'à au aux auprès devant',
  asides: 'de son côté, de leur côté, pour sa part, quant à lui, quant à elle, à son tour',
  groups:
    'habitants experts autorités enquêteurs riverains élus scientifiques syndicats chercheurs parents témoins policiers',
  bodies:
    'ministère gouvernement police parti commission conseil mairie université banque syndicat association entreprise société tribunal assemblée sénat préfecture union fédération journal quotidien',
  bodyLinks: 'de du des',
  placing: 'à au en dans près',
  calendar:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  particles: 'de du des la le d',
  agreements:
    "accord accords d'accord engagement engagements mesure mesures promesse promesses décision décisions convenu convenus conviennent engagés engagent traité pacte compromis résolutions adopté adoptées engagé engagée engagées engageront entendus entendues entendent signé signée signés décidé décidée décidées décident adoptée adoptés approuvé approuvée approuvées conclu conclue s'engagent s'entendent",
  negators:
    "ne n'ont n'a n'est n'étaient n'était n'avaient n'avait pas aucun aucune sans jamais échoué refusé refusent rejeté",
  opposers: 'critiques désaccord désaccords opposants divergences objections',
  announcers: 'suivant suivants suivante suivantes notamment comprend comprennent prévoit',
  works: 'livre roman film émission série chanson album magazine journal podcast pièce essai',
  airing: '',
  namers: 'intitulé intitulée surnommé baptisé dit dite',
  dropsSubject: false,
  inversion: /^(.+?)-(?:t-)?(ils?|elles?|on|je|nous)$/,
});
