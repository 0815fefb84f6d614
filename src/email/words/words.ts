/** The words of the email that are Lectern's own, in one language. */
export interface Words {
  /** BCP 47, without a region. */
  readonly language: string;
  readonly listen: string;
  readonly readOnWeb: string;
  readonly readRestOnWeb: string;
  /** Says that the email ends before the article does. */
  readonly endsEarly: string;
  /** What stands over a list of agreements. */
  readonly agreed: string;
  readonly picture: string;
  /** The text alternative of a picture that has a caption and no description. */
  readonly pictureInCaption: string;
  readonly pictureUndescribed: string;
  readonly linksInArticle: string;
  readonly syntheticVoices: string;
  readonly unsubscribe: string;
  readonly unsubscribeByMail: string;
  /** Between 40 and 130 characters: the preheader of an article that has too few words of its own for one. */
  readonly wholeArticle: string;
  /** "By Ana Ruiz, Tom Bell and Li Wei". At least one name. */
  readonly by: (names: readonly string[]) => string;
  /** Why a person gets this email. */
  readonly why: (publisher: string) => string;
  /** `month` counts from 1. */
  readonly date: (day: number, month: number, year: number) => string;
  /** The units of a length of time, as they stand after their number. */
  readonly units: { readonly hour: string; readonly minute: string; readonly second: string };
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}
