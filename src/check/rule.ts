import type { Place, Severity } from '../errors/message.ts';
import type { RenderedEdition } from './rendered-edition.ts';

/** Something that a rule found wrong in a file: what stands there and what should, and where. */
export interface Flaw {
  /** One sentence, with the actual and the expected. */
  readonly text: string;
  /** Where in the decoded file; null where it is missing, or the file is no text. */
  readonly place: Place | null;
}

/** A flaw with the name of its file. */
export interface Finding extends Flaw {
  readonly file: string;
}

/** What a person is told of a rule. */
export interface RuleFacts {
  /** `file/what-it-asks`. Permanent: a meaning may be worded better, never replaced. */
  readonly id: string;
  /** What the rule asks, in a sentence. */
  readonly checks: string;
  /** Where it comes from. */
  readonly standard: string;
  readonly severity: Severity;
  /** What to do about a finding. */
  readonly hint: string;
}

export interface Rule extends RuleFacts {
  /** Null where the edition has nothing that the rule is about. Never throws on a damaged file. */
  readonly check: (edition: RenderedEdition) => readonly Finding[] | null;
}

export interface RuleAbout<Subject> extends RuleFacts {
  readonly check: (subject: Subject) => Iterable<Flaw>;
}

/** Makes rules about one file; `subjectOf` gives what they look at, and null where the edition does not have it. */
export function rulesAbout<Subject>(file: string, subjectOf: (edition: RenderedEdition) => Subject | null) {
  return ({ check, ...facts }: RuleAbout<Subject>): Rule => ({
    ...facts,
    check: (edition) => {
      const subject = subjectOf(edition);
      return subject === null ? null : Array.from(check(subject), (flaw) => ({ file, ...flaw }));
    },
  });
}
