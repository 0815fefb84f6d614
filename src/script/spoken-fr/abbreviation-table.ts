import { readWords } from '../spoken-european/idiom.ts';
import type { AbbreviationWording } from '../spoken-european/abbreviations.ts';

/** With the article or preposition that joins them: "l'art. 3". */
const elided = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const entries = Object.entries(table).filter(([short]) => /^[aeiouéhAEIOUÉ]/.test(short));
  const joined = ["l'", "L'", "d'", "D'"].flatMap((lead) =>
    entries.map(([short, words]) => [lead + short, lead + words]),
  );
  return { ...table, ...Object.fromEntries(joined) };
};

export const abbreviations: AbbreviationWording = {
  number: 'numéro',
  always: readWords(`
Mme = madame | Mmes = mesdames | Mlle = mademoiselle | Mlles = mesdemoiselles | MM = messieurs | Mgr = monseigneur | Dr = docteur
Dre = docteure | Drs = docteurs | Pr = professeur | Pre = professeure | Pdt = président | Cie = compagnie | Sté = société
St = Saint | Ste = Sainte | Sts = Saints | Stes = Saintes | Mᵉ = maître | bd = boulevard | Bd = boulevard | blvd = boulevard
Gal = général | Cdt = commandant | Lt = lieutenant | Cne = capitaine | Vve = veuve | Nb = nombre | qq = quelques | qqn = quelqu'un
qqch = quelque chose | tjs = toujours | càd = c'est-à-dire | svp = s'il vous plaît | SVP = s'il vous plaît | max = maximum
Dres = docteures | boul = boulevard | rdv = rendez-vous | RDV = rendez-vous | apt = appartement | hab = habitants | pers = personnes`),
  pointed: elided(
    readWords(`
env = environ | av = avenue | Av = avenue | boul = boulevard | etc = et cetera | ex = exemple | cf = confer | tél = téléphone | Tél = téléphone | Tel = téléphone
approx = approximativement | min = minimum | max = maximum | moy = moyenne | pl = place | Pl = place | chap = chapitre | art = article | éd = édition
dir = direction | trad = traduction | vol = volume | fig = figure | tab = tableau | suppl = supplément | arr = arrondissement
dép = département | dépt = département | adj = adjoint | lat = latitude | long = longitude | resp = respectivement | hab = habitants
rens = renseignements | réf = référence | Réf = référence | sq = square | rte = route | imp = impasse | app = appartement | bât = bâtiment | pers = personnes
trim = trimestre | sem = semestre | prof = professeur | Prof = professeur | gouv = gouvernement | int = intérieur | ext = extérieur
Me = maître | cap = capitaine | col = colonel | gén = général | vs = contre | Univ = université | inc = incorporée | ltée = limitée`),
  ),
  beforeNumber: elided(
    readWords(`
art = article | Art = article | chap = chapitre | p = page | pp = pages | vol = volume | t = tome | fig = figure | al = alinéa
no = numéro | nos = numéros | No = numéro | Nos = numéros | n° = numéro | nº = numéro | par = paragraphe | tél = téléphone | Tél = téléphone | ép = épisode | éd = édition`),
  ),
  beforeName: readWords(
    'M = monsieur | Me = maître | Mᵉ = maître | P = père | Cap = capitaine | Col = colonel | Gén = général | Prof = professeur',
  ),
  phrases: readWords(`
av. J.-C. = avant Jésus-Christ | apr. J.-C. = après Jésus-Christ | ap. J.-C. = après Jésus-Christ | J.-C. = Jésus-Christ
p. ex. = par exemple | par ex. = par exemple | c.-à-d. = c'est-à-dire | s. v. p. = s'il vous plaît | i. e. = c'est-à-dire
N. B. = nota bene | P.-S. = post-scriptum | p.-d. g. = P D G | PCC = P C C | a. p. = après prolongation | t. a. b. = tirs au but`),
};
