/**
 * Languages that mark who speaks with a particle behind the noun: enough tells the speaker without knowing a word of
 * the sentence, and no names need telling from other words, for which their writing has no capitals.
 */

/** What the words around a quotation tell of its speaker. */
export interface Said {
  /** As printed, without its particle; null where the sentence names nobody. */
  readonly name: string | null;
  readonly verb: string | null;
  /** Whether the sentence says outright that it is somebody's account: 警察によると, 경찰에 따르면. */
  readonly sure: boolean;
}

interface ParticleLanguage {
  /** The verb, in a group, within the sentence behind the quotation. */
  readonly verb: RegExp;
  /** A noun phrase with words that make it the source of the sentence, in a group. */
  readonly source: RegExp;
  /** A noun phrase behind the quotation that its predicate names: 「…」と話すのは|市長|だ. */
  readonly predicate: RegExp;
  /** A name right behind a quotation, with the particle of a clause of its own: 「…」と|小野さん|が尋ねると、…. */
  readonly next: RegExp;
  /** The sentence behind a quotation that stands alone: 「…」。|市長|はそう強調した. */
  readonly after: RegExp;
  /** Every noun phrase with a particle of the topic, and of the subject, each in a group. */
  readonly topic: RegExp;
  readonly subject: RegExp;
  /** Words before a noun phrase that are no part of it. */
  readonly opening: RegExp;
}

const japanese: ParticleLanguage = {
  verb: /^(?:と|って|などと)[^。「」\n]{0,24}?((?:述べ|話し|語っ|言っ|説明し|強調し|指摘し|訴え|答え|主張し|批判し|明らかにし|発表し|呼びかけ|コメントし|反論し|付け加え|伝え|書い)(?:ている|ていた|た|る|だ)?)/,
  source: /([^、。「」『』\s（）]{1,24}?)(?:によると|によれば)/,
  predicate: /^(?:と|って)[^。「」、]{0,8}の(?:は|が)、?([^、。「」]{1,24}?)(?:だ|です|である)?[。、]/,
  next: /^([\p{Script=Han}\p{Script=Katakana}ー・々]{2,12}(?:さん|氏|くん|ちゃん)?)[がは]/u,
  after: /^。([^、。「」]{1,24}?)は(?:そう|こう)/,
  topic: /([^、。「」『』\s（）]{1,24}?)(?:は|も)(?=[、。「\s]|[^、。「」はがも]*$)/g,
  subject: /([^、。「」『』\s（）]{1,24}?)が(?=[、。「\s]|[^、。「」はがも]*$)/g,
  opening: /^(?:一方|また|さらに|しかし|これに対し(?:て)?|その後|同日|この日)/,
};

const korean: ParticleLanguage = {
  verb: /^[^"“”‘’.\n]{0,40}?((?:말했|밝혔|전했|강조했|설명했|덧붙였|주장했|지적했|답했|비판했|발표했|호소했|물었|썼)(?:습니)?다)/,
  source: /((?:[\p{L}\p{N}]+ ){0,2}[\p{L}\p{N}]+?)에 (?:따르면|의하면)/u,
  predicate: /^(?!)/,
  next: /^(?!)/,
  after: /^(?!)/,
  topic: /((?:[\p{L}\p{N}]+ ){0,2}[\p{L}\p{N}]+?)[은는](?=[\s,]|$)/gu,
  subject: /((?:[\p{L}\p{N}]+ ){0,2}[\p{L}\p{N}]+?)[이가께서](?=[\s,]|$)/gu,
  opening:
    /^(?:(?:이날|이어|또|또한|한편|그러나|하지만|이에|이에 대해|앞서|다만|특히|\d+일|지난)\s+|[\p{L}\p{N}]+(?:에서|에게|으로|에|을|를|와|과|며|고|자|해)\s+)+/u,
};

const languages: Readonly<Record<string, ParticleLanguage>> = { ja: japanese, ko: korean };

/** The particles of a language; null where a speaker is told in another way. `tag` is BCP 47. */
export const particlesOf = (tag: string): ParticleLanguage | null => {
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, primary) ? (languages[primary] ?? null) : null;
};

/** How far the words around a quotation are looked at. */
const reach = 120;

/** The last noun phrase that a pattern finds, without what only opens its sentence. */
function lastFound(text: string, pattern: RegExp, opening: RegExp): string | null {
  const found = [...text.matchAll(pattern)].at(-1)?.[1] ?? null;
  const name = found?.replace(opening, '').trim() ?? '';
  return name === '' ? null : name;
}

/** What joins a quotation to the words behind it. */
const behindMarks = /^(?:이?라고|이?라며|고|며|는|と|って)\s*/;

/** The words of the sentence before an index, without those of another quotation. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - reach), index);
  const start = Math.max(
    ...['。', '. ', '」', '”', '"', '? ', '! ', '\n'].map((sign) => before.lastIndexOf(sign)),
  );
  return before.slice(start + 1).replace(behindMarks, '');
}

/** The first noun phrase behind a quotation that a particle marks. */
function firstMarked(rest: string, { topic, subject, opening, next }: ParticleLanguage): string | null {
  const own = next.exec(rest)?.[1];
  let [first, at]: [string | null, number] = [own ?? null, own === undefined ? rest.length : 0];
  for (const pattern of [topic, subject]) {
    for (const match of rest.matchAll(pattern)) {
      if (match.index >= at) break;
      const name = match[1]?.replace(opening, '').trim() ?? '';
      if (name !== '') [first, at] = [name, match.index];
    }
  }
  return first;
}

/** The words behind a quotation, up to the end of its sentence or to the next quotation. */
const restBehind = (after: string): string =>
  (/^(?:[^.。?!「『“"\n]|[.?!](?!\s|$))*/u.exec(after)?.[0] ?? '').replace(behindMarks, '');

/** What the sentence around the quotation [outerStart, outerEnd) tells of its speaker. */
export function saidAt(
  text: string,
  { outerStart, outerEnd }: { readonly outerStart: number; readonly outerEnd: number },
  language: ParticleLanguage,
): Said {
  const { topic, subject, opening, verb, source, predicate, after: behind } = language;
  const before = sentenceBefore(text, outerStart);
  const after = text.slice(outerEnd, outerEnd + reach);
  const stated = source.exec(before)?.[1] ?? predicate.exec(after)?.[1];
  const told = stated ?? (before.trim() === '' ? behind.exec(after)?.[1] : undefined);
  const sure = told?.replace(opening, '').trim() ?? '';
  const name =
    sure !== ''
      ? sure
      : (lastFound(before, topic, opening) ??
        lastFound(before, subject, opening) ??
        firstMarked(restBehind(after), language));
  return { name, verb: verb.exec(after)?.[1] ?? null, sure: sure !== '' };
}
