import type { FileName, RenderedEdition } from '../rendered-edition.ts';
import type { Rule, RuleFacts } from '../rule.ts';
import { emailMarkupConsortium, wcag } from '../standards.ts';

interface Together extends RuleFacts {
  /** Where one of these is, … */
  readonly where: readonly FileName[];
  /** … these have to be. */
  readonly needs: readonly FileName[];
}

const togetherRule = ({ where, needs, ...facts }: Together): Rule => ({
  ...facts,
  check: ({ names }: RenderedEdition) => {
    const present = where.find((file) => names.has(file));
    if (present === undefined) return null;
    const missing = needs.filter((file) => !names.has(file));
    return missing.map((file) => ({ file, text: `${file} is missing beside ${present}.`, place: null }));
  },
});

const email = ['email.html', 'email.txt', 'email.eml'] as const;

export const emailComplete = togetherRule({
  where: email,
  needs: email,
  id: 'edition/email-complete',
  checks: 'An email comes as HTML, as plain text and as a message of both.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Some readers see only the text, and mail programs distrust HTML without it: render the article again.',
});

export const audioComplete = togetherRule({
  where: ['audio.mp3'],
  needs: ['script.json', 'captions.vtt', 'chapters.json'],
  id: 'edition/audio-complete',
  checks: 'Audio comes with its script, captions and chapters.',
  standard: wcag('captions-prerecorded'),
  severity: 'error',
  hint: 'Who cannot hear the audio reads it: render the article again.',
});
