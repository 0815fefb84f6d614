/** Whether the noun that a number counts is feminine: "vingt et une personnes". */
import type { Around } from '../spoken/around.ts';
import { readSet, type Gender } from '../spoken-european/idiom.ts';

const FEMININE =
  readSet(`personne femme fille dame mère sœur reine année heure minute seconde semaine journée nuit soirée fois voix victime famille
  commune entreprise société tonne livre voiture école maison ville page place médaille minute équipe association organisation banque
  boutique usine ferme île plage route rue ligne gare piste porte fenêtre table chaise chambre salle pièce tour étape manche course
  partie victoire défaite balle bombe arme attaque frappe explosion roquette grenade mine base force armée brigade unité loi mesure
  règle norme taxe amende plainte peine enquête affaire audience preuve lettre réponse question demande offre promesse idée raison
  cause crise guerre grève manifestation bourse action part vente dette perte recette dépense facture prime aide pension retraite
  bouteille tasse pomme poire fraise vache chèvre brebis poule abeille fleur plante graine forêt rivière montagne colline vallée
  tempête vague vidéo photo image chanson émission série saison œuvre toile scène pièce danse langue lettre note copie liste carte
  clé caméra batterie voie borne éolienne centrale turbine pompe machine infirmière institutrice enseignante étudiante candidate élue
  députée sénatrice maire bibliothèque université crèche église mosquée synagogue cathédrale couronne roupie lire peseta hryvnia
  calorie tranche classe dose cellule maladie opération naissance mort blessure consultation mission visite réunion session séance
  rencontre adresse lampe vis bactérie espèce race ruche parcelle tribu province région circonscription préfecture délégation mairie
  nation ambassade frontière douane prison cellule veuve épouse recrue star vedette moitié douzaine dizaine vingtaine trentaine
  centaine étoile planète galaxie orbite sonde fusée marche planche brique tuile pierre bague montre robe veste chemise chaussure
  exposition conférence proposition recommandation proposition`);

const FEMININE_ENDING =
  /(?:[^c]tion|sion|xion|aison|ité|ieté|eté|ure|ance|ence|ette|elle|esse|euse|trice|ienne|ienne|onne|ine|ée|ie|ude|ade|ise|ille|ave|aine|ère|ière|otte|ante|ente)s?$/u;
const MASCULINE =
  readSet(`lycée musée trophée comité député comté été côté arrêté communiqué employé salarié blessé réfugié invité traité décédé
  délégué diplômé retraité licencié groupe ménage incendie génie parapluie foie magazine domaine centime silence capitaine élève
  maire procédé marché dossier père frère litre kilomètre mètre centimètre mètres millimètre monde homme stade grade vignoble
  problème drame modèle dixième poste point gardien congé jubilé millénaire stère commissaire notaire adversaire partenaire
  milliardaire exemplaire anniversaire mandataire locataire propriétaire fonctionnaire militaire scolaire hectare ministère
  caractère critère cimetière mystère cratère caractère cadre membre livreur code siècle titre film album but match jour an mois
  euro dollar pour million milliard degré kilo gramme patrimoine moine`);

/** Adjectives that stand before their noun and do not tell its gender. */
const PASSED_BY =
  /^(?:autres?|jeunes?|mille|célèbres?|rares?|pauvres?|vastes?|simples?|énormes?|importants?|principaux|premiers?|derniers?)$/u;
const FEMININE_ADJECTIVE =
  /^(?:nouvelles?|anciennes?|grandes?|petites?|belles?|bonnes?|vieilles?|longues?|hautes?|premières?|dernières?|principales?|mauvaises?|grosses?|nombreuses?|différentes?|certaines?|importantes?)$/u;

const NEXT_WORDS = /^ (\p{Ll}[\p{L}'-]{1,30})(?: (\p{Ll}[\p{L}-]{1,30}))?/u;

const singular = (noun: string): string => noun.replace(/(?<=..[^us])s$|x$/u, '');

function genderOf(noun: string): Gender {
  const one = singular(noun);
  if (MASCULINE.has(one) || MASCULINE.has(noun)) return 'masculine';
  return FEMININE.has(one) || FEMININE.has(noun) || FEMININE_ENDING.test(noun) ? 'feminine' : 'masculine';
}

/** Looks past an adjective; null where no word follows. */
export function genderAfter({ after }: Around): Gender | null {
  const [, first = '', second = ''] = NEXT_WORDS.exec(after) ?? [];
  if (first === '') return null;
  if (FEMININE_ADJECTIVE.test(first)) return 'feminine';
  return genderOf(PASSED_BY.test(first) && second !== '' ? second : first);
}
