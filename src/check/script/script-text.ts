import { lettersOf } from '../article/letters.ts';
import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';

const rule = rulesAbout('script.txt', ({ contents }) => {
  const [script, text] = [contents['script.json'], contents['script.txt']];
  return script && text ? { script, text } : null;
});

export const scriptText = rule({
  id: 'script/text',
  checks: 'The words of every segment stand in script.txt, in order.',
  standard: wcag('audio-only-and-video-only-prerecorded'),
  severity: 'error',
  hint: 'Render the article again: the files belong to different renderings.',
  *check({ script, text }) {
    const letters = lettersOf(text.text);
    let at = 0;
    for (const segment of script.segments) {
      const words = lettersOf(segment.text);
      const found = letters.indexOf(words, at);
      if (found === -1) yield { text: `"${segment.text}" is missing, or out of order.`, place: null };
      else at = found + words.length;
    }
  },
});
