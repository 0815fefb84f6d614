/** Genders of German nouns, as far as their endings and a list tell, and the endings that ordinals take before them. */
import type { Around } from '../spoken/around.ts';
import { readSet, type Gender } from '../spoken-european/idiom.ts';

const FEMININE =
  readSet(`Million Milliarde Billion Minute Sekunde Stunde Woche Nacht Person Frau Stimme Runde Liga Bundesliga Etage Klasse Seite Auflage
  Ausgabe Staffel Folge Hälfte Reihe Stelle Hand Stadt Partei Firma Schule Uni Universität Tonne Meile Kugel Flasche Tasse Karte Rolle Idee Mutter
  Tochter Schwester Familie Wohnung Kammer Strophe Generation Welle Dosis Impfung Lesung Republik Armee Brigade Division Kompanie
  Mannschaft Sinfonie Symphonie Oper Olympiade Spielzeit Halbzeit Saison Etappe Phase Stufe Instanz Kategorie Straße Kirche Wahl Art Zahl Krone
  Lira Rupie Hürde Tür Frage Sitzung Tagung Konferenz Amtszeit Änderung Fahrt Reise Ehe Geige Potenz Dimension Ebene Kraft`);
const NEUTER =
  readSet(`Jahrhundert Jahrtausend Jahrzehnt Jahr Kapitel Spiel Tor Mal Quartal Semester Bataillon Regiment Kind Mädchen Haus Auto Buch Bild
  Team Album Stück Prozent Kilo Kilogramm Gramm Pfund Lebensjahr Stockwerk Obergeschoss Geschoss Drittel Viertel Wunder Reich Gebot Konzil Rennen
  Treffen Turnier Festival Konzert Opfer Dorf Land Schiff Flugzeug Halbjahr Trimester Ziel Zimmer Bein Gleis Tier Pferd Huhn Schwein Boot Fach
  Element Programm Jubiläum Mandat Corps Korps Heft Protokoll Panzerbataillon Armeekorps Wochenende Mitglied Unternehmen`);
const FEMININE_ENDING = /(?:ung|heit|keit|schaft|ion|ität|tät|enz|anz|ur|ik|ei|in|e)$/u;
const NEUTER_ENDING =
  /(?:chen|lein|ment|tum|um|nis|spiel|jahr|haus|buch|recht|gesetz|amt|tier|tor|ziel|stück|rennen|turnier)$/u;
const MASCULINE_E = /(?:Junge|Kunde|Kollege|Name|Zeuge|Erbe|Löwe|Gedanke|Buchstabe|Experte|Biologe)$/u;

export function genderOf(noun: string): Gender {
  if (FEMININE.has(noun)) return 'feminine';
  if (NEUTER.has(noun)) return 'neuter';
  if (MASCULINE_E.test(noun)) return 'masculine';
  if (NEUTER_ENDING.test(noun)) return 'neuter';
  return FEMININE_ENDING.test(noun) ? 'feminine' : 'masculine';
}

const NEXT_NOUN = /^ (?:(\p{Ll}+(?:e|er|es|en|em)) )?(\p{Lu}\p{Ll}[\p{L}]*)/u;

const BY_ADJECTIVE: Readonly<Record<string, Gender>> = { es: 'neuter', er: 'masculine' };

/** The gender of the noun after a number, past an adjective, whose ending tells more than the noun does. */
export function genderAfter({ after }: Around): Gender | null {
  const [, adjective = '', noun = ''] = NEXT_NOUN.exec(after) ?? [];
  if (noun === '') return null;
  return BY_ADJECTIVE[adjective.slice(-2)] ?? genderOf(noun);
}

const CHAINED =
  /(?:\d{1,3}\., )?\d{1,3}\.(?:\d{1,2}\.)?(?:(?: \p{L}+)? (?:und|bis|oder|sowie)(?: zum)? | ?[-–/] ?|, )$/u;
const WEAK =
  /(?:^|[^\p{L}])(?:am|im|vom|zum|beim|ins|dem|den|des|zur|(?:ein|kein|sein|ihr|mein|unser|dies|jed|jen|welch)(?:em|en|es|er)|allen|beiden|bis|ab|seit|zwischen|nächsten|vergangenen|kommenden|letzten) $/iu;
const AFTER_DER =
  /(?:^|[^\p{L}])(?:in|an|auf|mit|bei|zu|von|nach|seit|vor|aus|unter|hinter|neben|während|wegen|trotz|innerhalb|außerhalb|über|zwischen|gegenüber|\p{Lu}\p{Ll}+) der $/u;
const NOMINATIVE =
  /(?:^|[^\p{L}])(?:der|die|das|dieser|diese|dieses|jeder|jede|jedes|jener|jene|derselbe|eine|keine|seine|ihre|meine|unsere|welche) $/iu;
const AFTER_EIN = /(?:^|[^\p{L}])(?:ein|kein|sein|ihr|mein|unser|euer) $/iu;
const PREPOSITION = /(?:^|[^\p{L}])(?:in|an|auf|mit|bei|zu|von|nach|vor|aus|unter|ab|seit|dank) $/iu;

const STRONG: Readonly<Record<Gender, string>> = { masculine: 'er', feminine: 'e', neuter: 'es' };
const STRONG_DATIVE: Readonly<Record<Gender, string>> = { masculine: 'em', feminine: 'er', neuter: 'em' };

/** What an ordinal ends with between the words before and its noun. */
export function ordinalEnding(printedBefore: string, gender: Gender): string {
  const before = printedBefore.replace(CHAINED, '');
  if (AFTER_DER.test(before)) return 'en';
  if (/(?:^|[^\p{L}])(?:eine|keine|seine|ihre|meine|unsere) $/iu.test(before)) return 'e';
  if (NOMINATIVE.test(before)) return 'e';
  if (WEAK.test(before)) return 'en';
  if (AFTER_EIN.test(before)) return STRONG[gender];
  return PREPOSITION.test(before) ? STRONG_DATIVE[gender] : STRONG[gender];
}

/** Whether the words before a number and its point ask for an ordinal. */
export const asksForOrdinal = (printedBefore: string): boolean => {
  const before = printedBefore.replace(CHAINED, '');
  return [WEAK, NOMINATIVE, AFTER_EIN].some((pattern) => pattern.test(before));
};
