/** The laws, held against whatever was read of an input. */
import { Buffer } from 'node:buffer';
import { fliteVoices } from '../../src/adapters/flite/flite-voices.ts';
import { formatArticleJson } from '../../src/article/schema.ts';
import type { Range, SourceText } from '../../src/article/source.ts';
import type { Span, TextSpan } from '../../src/article/span.ts';
import { walkBlocks } from '../../src/article/walk.ts';
import { checkEdition } from '../../src/check/check-edition.ts';
import { renderEmail } from '../../src/email/render-email.ts';
import type { Understood } from '../../src/render/read-and-understand.ts';
import { buildScript } from '../../src/script/build-script.ts';
import { formatScriptJson } from '../../src/script/format/json.ts';
import { formatSsml } from '../../src/script/format/ssml.ts';
import { formatScriptText } from '../../src/script/format/text.ts';
import type { Segment } from '../../src/script/segment.ts';
import { castVoices } from '../../src/voice/cast-voices.ts';
import { compiledTheme, edition, fullConfig } from '../email/support.ts';
import { expectedWords } from '../support/expected-words.ts';
import { inParts } from '../support/in-parts.ts';

const engine = { id: 'flite', voices: fliteVoices };

/** What is wrong with an article and with all that is made of it, the audio apart; empty where nothing is. */
export async function judge({ article, source }: Understood): Promise<readonly string[]> {
  const { script } = buildScript(article, { source });
  const cast = castVoices(script, { engine, speakers: article.speakers, narration: fullConfig.narration });
  const { files } = await renderEmail(edition(article), { config: fullConfig, theme: await compiledTheme() });
  const contents = new Map<string, string | Uint8Array>([
    ...files.map(({ name, content }) => [name, content] as const),
    ['article.json', formatArticleJson(article)],
    ['script.json', formatScriptJson(cast.script)],
    ['script.ssml', formatSsml(cast.script)],
    ['script.txt', formatScriptText(cast.script)],
  ]);
  // A reference such as &#0; stands for U+FFFD too: what counts is what the article was read as.
  const isDamaged = formatArticleJson(article).includes('\uFFFD');
  const read = (name: string) => Promise.resolve(Buffer.from(contents.get(name) ?? ''));
  const { findings } = await checkEdition({ names: [...contents.keys()], read, chunks: inParts(read) });
  return [
    ...misplaced(article.body.length === 0 ? [] : [...walkBlocks(article.body)], source),
    ...lost(article, script.segments),
    ...findings
      .filter(({ severity, rule }) => severity === 'error' && !(isDamaged && ofDamage.includes(rule)))
      .map((finding) => `check: ${JSON.stringify(finding)}`),
  ];
}

/** What the checks rightly say of bytes that were no text. */
const ofDamage: readonly string[] = ['email/control-characters', 'text/characters'];

interface Placed {
  readonly place: Range;
  readonly spans?: readonly Span[];
}

function misplaced(blocks: readonly Placed[], { text }: SourceText): readonly string[] {
  const isInside = ({ start, end }: Range): boolean => 0 <= start && start <= end && end <= text.length;
  const isTrue = ({ text: words, place }: TextSpan): boolean =>
    isInside(place) &&
    (words.length !== place.end - place.start ||
      words.length < 2 ||
      words.replaceAll(/\s/gu, ' ') === text.slice(place.start, place.end).replaceAll(/\s/gu, ' '));
  return blocks.flatMap(({ place, spans = [] }) => [
    ...(isInside(place) ? [] : [`a block at ${JSON.stringify(place)} of ${text.length}`]),
    ...spans
      .flatMap((span) => (span.kind === 'text' ? [span] : span.spans))
      .filter((span) => !isTrue(span))
      .map((span) => `“${span.text.slice(0, 80)}” is not what stands at ${JSON.stringify(span.place)}`),
  ]);
}

/** Blocks whose words the script does not read, each once and in order. */
function lost({ body, language }: Understood['article'], segments: readonly Segment[]): readonly string[] {
  // Signs that stand for themselves are shown, not said.
  const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const wanted = bare(
    expectedWords(body, language)
      .map(({ text }) => text)
      .join(''),
  );
  const read = bare(
    segments
      .filter(({ block, added }) => block !== null && !added)
      .map(({ text }) => text)
      .join(''),
  );
  if (wanted === read) return [];
  let at = 0;
  while (wanted[at] === read[at]) at++;
  return [`the script reads “${read.slice(at, at + 60)}” for “${wanted.slice(at, at + 60)}”`];
}
