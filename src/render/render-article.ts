import { checkEdition } from '../check/check-edition.ts';
import { formatChaptersJson } from '../captions/chapters.ts';
import { formatWebVtt } from '../captions/webvtt.ts';
import { formatReport } from '../check/report.ts';
import { formatArticleJson } from '../article/schema.ts';
import { textOf } from '../article/text.ts';
import type { Narration } from '../edition/edition.ts';
import { compileTheme } from '../email/compile-theme.ts';
import { renderEmail } from '../email/render-email.ts';
import type { Message } from '../errors/message.ts';
import type { OutputFile, StagedFolder } from '../ports/files.ts';
import { formatScriptJson } from '../script/format/json.ts';
import { formatSsml } from '../script/format/ssml.ts';
import { formatScriptText } from '../script/format/text.ts';
import { editionDate } from './edition-date.ts';
import { makeNarration } from './make-narration.ts';
import { confirmHand, hasEdits, openHand, type Hand } from './open-hand.ts';
import { prepareScript } from './prepare-script.ts';
import { readAndUnderstand, type Understood } from './read-and-understand.ts';
import type { RenderedFile, Rendering, RenderRequest, RenderTools } from './request.ts';

/**
 * Makes every rendition of one article that is asked for, checks them, and publishes their folder whole. On any
 * failure, and when `tools.signal` aborts, nothing is published and what was built is removed.
 * @throws AppError whatever the reader, the engine or the file system report; `interrupted`
 */
export async function renderArticle(request: RenderRequest, tools: RenderTools): Promise<Rendering> {
  const reading = await readAndUnderstand(request.source, request.config);
  const headline = textOf(reading.article.headline.spans);
  const slug = request.slug(headline);
  const { folders } = tools;
  const hand = await openHand({ folders, slug, named: request.script ?? null });
  const staged = await folders.stage(slug);
  try {
    const made = await makeRenditions({ request, tools, reading, slug, staged, hand });
    tools.signal?.throwIfAborted();
    const { read, chunks } = staged;
    const report = await checkEdition({ names: made.files.map(({ name }) => name), read, chunks });
    const reportFile = { name: 'report.json', content: formatReport(report) };
    const files = [...made.files, await writeFile(staged, reportFile)];
    tools.signal?.throwIfAborted();
    await confirmHand(hand, { folders, slug });
    const folder = await staged.publish();
    return {
      slug,
      headline,
      folder,
      files,
      durationMs: made.durationMs,
      cast: made.cast,
      messages: made.messages,
      report,
      unchanged: false,
    };
  } finally {
    await staged.discard();
  }
}

interface Work {
  readonly request: RenderRequest;
  readonly tools: RenderTools;
  readonly reading: Understood;
  readonly slug: string;
  readonly staged: StagedFolder;
  readonly hand: Hand | null;
}

interface Made {
  readonly files: readonly RenderedFile[];
  readonly durationMs: number | null;
  readonly cast: Rendering['cast'];
  readonly messages: readonly Message[];
}

async function makeRenditions({ request, tools, reading, slug, staged, hand }: Work): Promise<Made> {
  const { config, only } = request;
  const wants = (part: (typeof only)[number]): boolean => only.includes(part);
  // Compiling a theme takes the main thread a second, while the engine's threads are at work.
  const theme = wants('email') ? compileTheme(tools.theme, tools) : null;
  theme?.catch(() => undefined);

  const { article } = reading;
  const dated = editionDate({ ...tools, given: request.date, published: article.published });
  const messages: Message[] = [...reading.messages, ...dated.messages];
  // What a person edited outlives a render that did not ask for it.
  const wantsScript = wants('script') || wants('audio') || (hand !== null && hasEdits(hand));
  const script = wantsScript
    ? await prepareScript(reading, {
        ...tools,
        narration: config.narration,
        hand,
        ...(await tools.engine(article.language)),
      })
    : null;
  messages.push(...(script?.messages ?? []));
  const narrated =
    script !== null && wants('audio')
      ? await makeNarration(script.script, {
          article,
          tools,
          sink: await staged.open('audio.mp3'),
        })
      : null;
  messages.push(...(narrated?.messages ?? []));
  const narration = narrated?.narration ?? null;

  const files: OutputFile[] = [{ name: 'article.json', content: formatArticleJson(article) }];
  if (theme !== null) {
    const edition = { slug, article, date: dated.date, narration };
    const email = await renderEmail(edition, { config, theme: await theme });
    files.push(...email.files);
    messages.push(...email.messages);
  }
  if (script !== null) {
    const timed = narration?.script ?? script.script;
    files.push(
      { name: 'script.json', content: formatScriptJson(timed, narration?.audio.durationMs ?? null) },
      { name: 'script.ssml', content: formatSsml(timed) },
      { name: 'script.txt', content: formatScriptText(timed, script.leftOut) },
    );
  }
  if (narration !== null) files.push(...audioCompanions(narration));

  const written: RenderedFile[] = [];
  for (const file of files) written.push(await writeFile(staged, file));
  if (narration !== null) written.push({ name: 'audio.mp3', byteLength: narration.audio.byteLength });
  const durationMs = narration?.audio.durationMs ?? null;
  return { files: written, durationMs, cast: script?.cast ?? null, messages };
}

const audioCompanions = (narration: Narration): OutputFile[] => [
  { name: 'captions.vtt', content: formatWebVtt(narration) },
  { name: 'chapters.json', content: formatChaptersJson(narration) },
];

async function writeFile(staged: StagedFolder, { name, content }: OutputFile): Promise<RenderedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await staged.write(name, bytes);
  return { name, byteLength: bytes.byteLength };
}
