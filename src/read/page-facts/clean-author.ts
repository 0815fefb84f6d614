import { capitaliseName, isName } from '../front/names.ts';
import { toOneLine } from '../one-line.ts';

const opening =
  /^(?:(?:written|posted|published|reported|story|text|article|words|photos?|verfasst|geschrieben|erstellt|eingestellt|veröffentlicht|ein beitrag|ein artikel|eine? \p{L}+|escrito|publicado|publié|rédigé|scritto|geschreven|autor(?:en|in|es|a)?|auteurs?|autore|authors?|redaktion|contributor|contributed)\s*:?\s+)?(?:by|von|vom|par|por|da|di|door|av|af|przez|автор)\s*:?\s+(?:der |dem )?|^(?:autor(?:en|in|es|a)?|auteurs?|autore|authors?|text|words|by|von|foto|interview|redaktion|redactor|reporter|editor|著者|作者|投稿者|责任编辑|文●?|文・|記者)\s*[:：]\s*|^(?:autor(?:en|in)|auteurs?|authors?|escribe)\s+(?=\p{Lu})/iu;
/** "By" and the name in two elements without a blank between them. */
const glued = /^(?:(?:By|Author|Autor|Von)\s*(?=\p{Lu}|by\s))+/u;
/** A line that names several things, the author one of them: "Date: 4 March 2026 Author: Ana Ruiz Source: The Mail". */
const amongOthers = /\s(?:autor(?:in|en)?|authors?|auteurs?)\s*:\s+(.+)$/iu;
const role =
  /\b(?:staff|senior|chief|deputy|associate|assistant|managing|contributing|political|foreign|special|guest|news|business|sports?|science|technology|tech|culture|features|health|education|environment|investigative|editor|editors|writer|reporter|correspondent|columnist|contributor|journalist|producer|analyst|critic|photographer|freelance|redakteur(?:in)?|redakteurin|reporterin|autorin|journalistin|korrespondent(?:in)?|chefredakteur(?:in)?|volontär(?:in)?|redactor[ae]?|periodista|journaliste|giornalista|rédacteur|rédactrice|\p{L}*(?:leiter|sprecher|referent|geschäftsführer|präsident|direktor)(?:in)?|bureau|desk|intern|fellow|ph\.?d|professor)\b/iu;
const nobody =
  /^(?:(?:wordpress|wp)?-?admin(?:istrator)?|webmaster|root|users?|authors?|guest|anonymous|anonym|wordpress|unknown|no author|n\/a|null|none|undefined|de|en|the|and|by|von|posted|published|news|home|share|autor(?:en|in)?|text|foto|datum|date|quelle|source|about|profile|view all posts|mehr|more|username|human|interview|kommentar|analyse|por|door|auteur(?:e|rice)?|autore|abmelden|anmelden|veranstaltung|ähnliche beiträge|alerts|my settings|size(?:\s.*)?|letzte aktualisierung|archiv(?:\s.*)?|log ?in(?:\s.*)?|log ?out|e-?paper|my account|mein konto|登录|退出|click here|publi(?:cado|ziert|é)|veröffentlicht|zuletzt|aktualisiert|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|alle beiträge|(?:view|see|read|show|follow|contact|zum|zur|ver|voir)(?:\s.*)?)$/i;
const date =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}|\d{1,2}:\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|august|september|october|november|december|januar|februar|märz|oktober|dezember|updated|published|last modified|min(?:ute)?s? read|hours? ago|days? ago|uhr)\b/i;
const handle = /(?:^|\s)[@#]\w+|https?:\S+|\S+@\S+|\bwww\.\S+|\b[\w-]+\.[a-z]{2,10}\/\S*/g;
const listing =
  /^(?:(?:show|view|see) all (?:articles|posts|stories)(?: of| by| from)?|zeige? alle (?:beiträge|artikel) von|alle (?:beiträge|artikel) von|(?:all|more) (?:posts|articles|stories) (?:by|from)|posts by|ver todos|voir tous)\s*/iu;
const between =
  /\s*(?:[;|•·/]|\s(?:and|und|et|y|e|en|og|och|with|mit)\s(?=\p{L})|\sim gespräch mit\s|&|,(?!\s*(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|md|rn|esq|mba)\b\.?))\s*/iu;
/** What somebody does for a paper, before the name: "Science reporter Ana Ruiz" in the languages that write it as one word. */
const title =
  /^[\p{L}-]*(?:expert(?:e|in)|redakteur(?:in)?|autor(?:in)?|kolumnist(?:in)?|reporter(?:in)?|korrespondent(?:in)?|mitarbeiter(?:in)?|volontär(?:in)?)\s+(?=\p{Lu})/iu;
/** What names a company, a desk or an agency. */
const body =
  /(?:^|[\s-])(?:gmbh|ag|se|kg|ltd|llc|inc|corp|stiftung|verband|redaktion|team|editorial|editors?|staff|agency|agencies|agenturen|foundation|institute?|university|universität|press|presse\p{L}*|news|magazine?|online|media|zeitung|verlag|welle|blog|service|reports|bund|admin)(?=$|[\s.,-])|\be\. ?v\b|^\p{Lu}{2,4}$/iu;
const mostNames = 12;
const longestName = 70;

/** How sure it is that a text holds names of authors, and nothing else. */
export type Certainty = 'stated' | 'labelled' | 'printed';

/** Whether a name is that of a company, a desk or an agency, and of no person. */
export const namesBody = (name: string): boolean => body.test(name);

/** The names in a text such as "By Ana Ruiz and Ben Okri, Staff Writers"; a job alone where nobody is named. Empty where it holds none. */
export function cleanAuthors(written: string, certainty: Certainty = 'stated'): readonly string[] {
  const whole = toOneLine(written.replace(handle, ' ')) ?? '';
  if (whole === '' || whole.length > 300) return [];
  const line = amongOthers.exec(whole)?.[1]?.replace(/\s\p{L}+\s*:.*$/u, '') ?? whole;
  const people = cutTail(
    line
      .replace(glued, '')
      .replace(opening, '')
      .replace(/^[\s:–—|-]+/, ''),
  );
  const names: string[] = [];
  const jobs: string[] = [];
  for (const part of people.split(between)) {
    const name = cleanName((part ?? '').replace(listing, ''));
    if (name === '') continue;
    if (isAuthor(name, certainty)) names.push(name);
    else if (namesJob(name, certainty)) jobs.push(name);
    else if (names.length === 0 && certainty !== 'stated') return [];
    if (names.length === mostNames) break;
  }
  if (names.length > 0) return withoutAgencies([...new Set(names)]);
  return jobs.length > 1 && people.length <= longestName ? [cleanName(people)] : jobs.slice(0, 1);
}

const namesJob = (name: string, certainty: Certainty): boolean =>
  certainty !== 'printed' &&
  name.length <= longestName &&
  role.test(name) &&
  !date.test(name) &&
  !nobody.test(name) &&
  name.split(' ').length <= 5;

/** An agency beside a person says who the person works for. */
function withoutAgencies(names: readonly string[]): readonly string[] {
  const people = names.filter((name) => !/^\p{Lu}[\p{Lu}-]{1,4}$/u.test(name));
  return people.length > 0 ? people : names;
}

/** A date, a place behind a bracket, who took the pictures or the name of the paper ends the names. */
function cutTail(line: string): string {
  const at = line.search(
    /\s+[–—-]\s+|\s*[([<]|\s+(?:am|on|le|el|il|op|at|in|for|from|für|vom|en)\s+(?=\S)|\s{2,}|[\s,]+(?:illustrations?|photos?|photograph(?:s|y|ed)?|fotos?|bilder|zeichnung|translated|übersetzt|edited) ?(?:by|von|:)|\s+(?:follow|shares|publiziert|veröffentlicht|published|updated|posted)\b/i,
  );
  const cut = at > 0 ? line.slice(0, at) : line;
  const day = date.exec(cut);
  const people = day === null || day.index === 0 ? cut : cut.slice(0, day.index).replace(weekday, '');
  return people.replace(/[\s,;:.|-]+$/, (end) => (/^\.$/.test(end) ? end : ''));
}

const weekday =
  /[\s,]+(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[.,\s]*(?:\d{1,2}[.\s]*)?$/i;

const cleanName = (part: string): string =>
  capitaliseName(
    part
      .replace(opening, '')
      .replace(title, '')
      .replace(/^(?:dr|prof|mr|mrs|ms|sir)\.?\s+(?=$)/i, '')
      .replace(/^["'“”‘’\s,.:;-]+|["'“”‘’\s,:;-]+$/g, '')
      .trim(),
  );

function isAuthor(name: string, certainty: Certainty): boolean {
  if (name.length < 2 || name.length > longestName || nobody.test(name) || !/\p{L}/u.test(name)) return false;
  if (role.test(name) && !(certainty === 'stated' && !/^\S+$/.test(name) && !startsWithRole(name)))
    return false;
  if (date.test(name) && certainty !== 'stated') return false;
  if (certainty === 'labelled') return isName(name) || /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,24}$/u.test(name);
  return certainty === 'stated' ? name.split(' ').length <= 7 : isName(name) && name.split(' ').length <= 6;
}

const startsWithRole = (name: string): boolean =>
  role.test(name.split(' ', 1)[0] ?? '') || role.test(name.split(' ').at(-1) ?? '');
