import { rulesAbout } from '../rule.ts';

const rule = rulesAbout('script.ssml', ({ contents }) => {
  const [script, ssml] = [contents['script.json'], contents['script.ssml']];
  return script && ssml ? { script, ssml } : null;
});

export const ssmlSegments = rule({
  id: 'ssml/segments',
  checks: 'A mark begins every segment of the script, in order.',
  standard: 'https://www.w3.org/TR/speech-synthesis11/#S3.3.2',
  severity: 'error',
  hint: 'Render the article again: the files belong to different renderings.',
  *check({ script, ssml }) {
    const expected = script.segments.map(({ id }) => id);
    const at = expected.findIndex((id, index) => ssml.marks[index] !== id);
    if (at !== -1) {
      yield {
        text: `Mark ${at + 1} is ${ssml.marks[at] ?? 'missing'}; expected ${expected[at]}.`,
        place: null,
      };
    } else if (ssml.marks.length > expected.length) {
      yield { text: `There are ${ssml.marks.length} marks; expected ${expected.length}.`, place: null };
    }
  },
});
