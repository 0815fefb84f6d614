import { capitaliseName, isName } from '../front/names.ts';
import { toOneLine } from '../one-line.ts';

const opening =
  /^(?:(?:written|posted|published|reported|story|text|article|words|photos?|verfasst|geschrieben|ein beitrag|ein artikel|eine? \p{L}+|escrito|publicado|publié|rédigé|scritto|geschreven|autor(?:en|in|es|a)?|auteurs?|autore|authors?|redaktion|contributor|contributed)\s*:?\s+)?(?:by|von|vom|par|por|da|di|door|av|af|przez|автор)\s*:?\s+|^(?:autor(?:en|in|es|a)?|auteurs?|autore|authors?|text|words|by|von|foto|redactor|reporter|editor)\s*:\s*/iu;
const role =
  /\b(?:staff|senior|chief|deputy|associate|assistant|managing|contributing|political|foreign|special|guest|news|business|sports?|science|technology|tech|culture|features|health|education|environment|investigative|editor|editors|writer|reporter|correspondent|columnist|contributor|journalist|producer|analyst|critic|photographer|freelance|redakteur(?:in)?|redakteurin|reporterin|autorin|journalistin|korrespondent(?:in)?|chefredakteur(?:in)?|volontär(?:in)?|redactor[ae]?|periodista|journaliste|giornalista|rédacteur|rédactrice|bureau|desk|intern|fellow|ph\.?d|professor)\b/iu;
const nobody =
  /^(?:admin(?:istrator)?|webmaster|root|user|author|editor(?:s|ial)?|staff|guest|anonymous|anonym|wordpress|unknown|n\/a|null|none|undefined|de|en|the|and|by|von|posted|published|news|home|share|autor|redaktion|about|profile|view all posts|mehr|more)$/i;
const date =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}|\d{1,2}:\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|august|september|october|november|december|januar|februar|märz|oktober|dezember|updated|published|last modified|min(?:ute)?s? read|hours? ago|days? ago|uhr)\b/i;
const handle = /(?:^|\s)[@#]\w+|https?:\S+|\S+@\S+|\bwww\.\S+/g;
const listing =
  /^(?:(?:show|view|see) all (?:articles|posts|stories)(?: of| by| from)?|zeige? alle (?:beiträge|artikel) von|alle (?:beiträge|artikel) von|(?:all|more) (?:posts|articles|stories) (?:by|from)|posts by|ver todos|voir tous)\s*/iu;
const between =
  /\s*(?:[;|•·/]|\s(?:and|und|et|y|e|en|og|och|with|mit)\s(?=\p{L})|&|,(?!\s*(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|md|rn|esq|mba)\b\.?))\s*/iu;
const mostNames = 12;
const longestName = 70;

/** How sure it is that a text holds names of authors, and nothing else. */
export type Certainty = 'stated' | 'labelled' | 'printed';

/** The names in a text such as "By Ana Ruiz and Ben Okri, Staff Writers". Empty where it holds none. */
export function cleanAuthors(written: string, certainty: Certainty = 'stated'): readonly string[] {
  const line = toOneLine(written.replace(handle, ' ')) ?? '';
  if (line === '' || line.length > 300) return [];
  const people = cutTail(line.replace(opening, '').replace(/^[\s:–—-]+/, ''));
  const names: string[] = [];
  for (const part of people.split(between)) {
    const name = cleanName((part ?? '').replace(listing, ''));
    if (name === '') continue;
    if (!isAuthor(name, certainty)) {
      if (names.length === 0 && certainty !== 'stated') return [];
      continue;
    }
    names.push(name);
    if (names.length === mostNames) break;
  }
  return withoutAgencies([...new Set(names)]);
}

/** An agency beside a person says who the person works for. */
function withoutAgencies(names: readonly string[]): readonly string[] {
  const people = names.filter((name) => !/^\p{Lu}{2,5}$/u.test(name));
  return people.length > 0 ? people : names;
}

/** A date, a place behind a bracket or the name of the paper ends the names. */
function cutTail(line: string): string {
  const at = line.search(/\s+[–—-]\s+|\s*[([<]|\s+(?:am|on|le|el|il|op|at|in|for|für|vom)\s+(?=\S)|\s{2,}/);
  const cut = at > 0 ? line.slice(0, at) : line;
  const day = date.exec(cut);
  return (day === null || day.index === 0 ? cut : cut.slice(0, day.index)).replace(/[\s,;:.|-]+$/, (end) =>
    /^\.$/.test(end) ? end : '',
  );
}

const cleanName = (part: string): string =>
  capitaliseName(
    part
      .replace(opening, '')
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
