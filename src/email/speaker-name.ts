import type { Speaker } from '../article/speaker.ts';

const commas: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ur: '، ', ja: '、', zh: '，' };

/** "Fumio Kishida, Japanese Prime Minister": how Lectern names a speaker under a quotation. */
export function nameSpeaker({ name, role }: Speaker, language: string): string {
  const comma = commas[language.toLowerCase().split('-')[0] ?? ''] ?? ', ';
  const [first = '', ...rest] = role === null ? name : `${name}${comma}${role}`;
  return first.toUpperCase() + rest.join('');
}
