import { isUntouched } from '../../script/hand/is-untouched.ts';
import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';

const rule = rulesAbout('script.txt', ({ contents }) => {
  const [script, text] = [contents['script.json'], contents['script.txt']];
  return script && text ? { script, text } : null;
});

export const scriptCurrent = rule({
  id: 'script/text-current',
  checks: 'What script.txt says is what the rest of the edition says: nobody has edited it since.',
  standard: wcag('audio-only-and-video-only-prerecorded'),
  severity: 'warning',
  hint: 'Render the article again, and the edits are heard, and kept.',
  *check({ script, text }) {
    if (!isUntouched(text.text, script))
      yield { text: 'The script was edited and not rendered since.', place: null };
  },
});
