/**
 * Languages that mark who speaks with a particle behind the noun: enough tells the speaker without knowing a word of
 * the sentence, and no names need telling from other words, for which their writing has no capitals.
 */

/** What the words around a quotation tell of its speaker. */
export interface Said {
  /** As printed, without its particle; null where the sentence names nobody. */
  readonly name: string | null;
  readonly verb: string | null;
}

interface ParticleLanguage {
  /** The verb, in a group, within the sentence behind the quotation. */
  readonly verb: RegExp;
  /** Every noun phrase with a particle of the topic, and of the subject, each in a group. */
  readonly topic: RegExp;
  readonly subject: RegExp;
  /** Words before a noun phrase that are no part of it. */
  readonly opening: RegExp;
}

const japanese: ParticleLanguage = {
  verb: /^(?:と|って|などと)[^。「」\n]{0,24}?((?:述べ|話し|語っ|言っ|説明し|強調し|指摘し|訴え|答え|主張し|批判し|明らかにし|発表し|呼びかけ|コメントし|反論し|付け加え|伝え|書い)(?:ている|ていた|た|る|だ)?)/,
  topic: /([^、。「」『』\s（）]{1,24}?)(?:は|も)(?=[、。「\s]|[^、。「」はがも]*$)/g,
  subject: /([^、。「」『』\s（）]{1,24}?)が(?=[、。「\s]|[^、。「」はがも]*$)/g,
  opening: /^(?:一方|また|さらに|しかし|これに対し(?:て)?|その後|同日|この日)/,
};

const korean: ParticleLanguage = {
  verb: /^[^"“”‘’.\n]{0,40}?((?:말했|밝혔|전했|강조했|설명했|덧붙였|주장했|지적했|답했|비판했|발표했|호소했|물었|썼)(?:습니)?다)/,
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

/** The words of the sentence before an index, without those of another quotation. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - reach), index);
  const start = Math.max(
    ...['。', '. ', '」', '”', '"', '? ', '! ', '\n'].map((sign) => before.lastIndexOf(sign)),
  );
  return before.slice(start + 1);
}

/** What the sentence around the quotation [outerStart, outerEnd) tells of its speaker. */
export function saidAt(
  text: string,
  { outerStart, outerEnd }: { readonly outerStart: number; readonly outerEnd: number },
  { topic, subject, opening, verb }: ParticleLanguage,
): Said {
  const before = sentenceBefore(text, outerStart);
  const after = text.slice(outerEnd, outerEnd + reach);
  const rest = /^[^。\n]*/.exec(after)?.[0].replace(/^(?:이?라고|이?라며|고|며|と|って)\s*/, '') ?? '';
  const name =
    lastFound(before, topic, opening) ??
    lastFound(before, subject, opening) ??
    lastFound(rest, topic, opening) ??
    lastFound(rest, subject, opening);
  return { name, verb: verb.exec(after)?.[1] ?? null };
}
