/** Writes docs/checks.md from the table of rules, so that the page cannot say anything else than the program. */
import type { Rule } from '../../src/check/rule.ts';

/** What the rules of a folder look at, by the first part of their ids. */
const subjects: Readonly<Record<string, string>> = {
  edition: 'The folder',
  article: 'The article in every rendition',
  email: 'email.html',
  text: 'email.txt',
  mail: 'email.eml',
  script: 'script.json and script.txt',
  ssml: 'script.ssml',
  captions: 'captions.vtt',
  chapters: 'chapters.json',
  audio: 'audio.mp3',
};

const subjectOf = ({ id }: Rule): string => id.split('/')[0] ?? '';

const formatRule = ({ id, checks, severity, standard, hint }: Rule): string => {
  const source = standard.startsWith('https://') ? `<${standard}>` : standard;
  const weight = severity === 'error' ? '' : ` (${severity})`;
  return `### ${id}${weight}\n\n${checks}\n\nWhat to do: ${hint}\n\nFrom ${source}\n`;
};

/** The page for a table of rules. @throws Error on a rule about something that has no heading here */
export function formatChecksPage(rules: readonly Rule[]): string {
  const stray = rules.find((rule) => !(subjectOf(rule) in subjects));
  if (stray !== undefined) throw new Error(`checks-page.ts has no heading for ${stray.id}`);
  const sections = Object.entries(subjects).map(([subject, heading]) => {
    const about = rules.filter((rule) => subjectOf(rule) === subject);
    return `## ${heading}\n\n${about.map(formatRule).join('\n')}`;
  });
  return [introduction(rules.length), ...sections].join('\n');
}

const introduction = (count: number): string => `# Checks

\`lectern render\` checks everything that it made by these ${count} rules, and \`lectern check\` checks a folder again. A rule
that has nothing to look at (no audio was made) does not apply. Unless it says otherwise, a rule that fails is an error:
exit code 1. The checks need no other program, no browser and no network.

This page is written from the tables in \`src/check/\` by \`npm run update\`.
`;
