import type { Article } from '../article/article.ts';
import type { Origin } from '../article/origin.ts';
import type { Reading } from '../article/reading.ts';
import type { SourceText } from '../article/source.ts';
import type { Config } from '../config/config.ts';
import { correctBlocks } from '../correct/correct-blocks.ts';
import { correctUnderstanding } from '../correct/correct-understanding.ts';
import type { PronunciationCorrection } from '../correct/corrections.ts';
import { readArticle, readWantedArticles } from '../read/read-article.ts';
import type { SourcedReading } from '../read/reader.ts';
import { understand } from '../understand/understand.ts';
import type { SourceRequest } from './request.ts';

export interface Understood extends Reading {
  readonly article: Article & { readonly language: string };
  readonly source: SourceText;
  /** How a person says that names of this article are said. */
  readonly pronunciations: readonly PronunciationCorrection[];
  /** The article as its own format has it, where that is kept. */
  readonly origin?: Origin;
}

/** Reads a source and understands it; the configuration fills in a publisher and a language that the source leaves open. */
export async function readAndUnderstand(
  { bytes, corrections = null, article: known, ...request }: SourceRequest,
  config: Pick<Config, 'publisher' | 'language'>,
): Promise<Understood> {
  return understandReading(known ?? (await readArticle(bytes, request)), { config, corrections });
}

/** The same for every article of a source, or the one that is asked for; corrections are of one article, and of no other. */
export async function readAndUnderstandAll(
  { bytes, corrections = null, ...request }: SourceRequest,
  config: Pick<Config, 'publisher' | 'language'>,
): Promise<readonly Understood[]> {
  const readings = await readWantedArticles(bytes, request);
  const own = readings.length === 1 ? corrections : null;
  return Promise.all(readings.map((reading) => understandReading(reading, { config, corrections: own })));
}

interface UnderstandingOptions {
  readonly config: Pick<Config, 'publisher' | 'language'>;
  readonly corrections: SourceText | null;
}

async function understandReading(
  { article, messages, source, origin }: SourcedReading,
  { config, corrections }: UnderstandingOptions,
): Promise<Understood> {
  const filled: Article = {
    ...article,
    publisher: article.publisher ?? config.publisher,
    language: article.language ?? config.language,
  };
  const understood =
    corrections === null
      ? { ...understand(filled, source), pronunciations: [] }
      : await understandCorrected(filled, { source, corrections });
  return {
    ...understood,
    messages: [...messages, ...understood.messages],
    source,
    ...(origin !== undefined && { origin }),
  };
}

/** Understands an article as a person has corrected it. @throws AppError `corrections-invalid` */
async function understandCorrected(
  article: Article,
  { source, corrections: file }: { readonly source: SourceText; readonly corrections: SourceText },
): Promise<Omit<Understood, 'source'>> {
  // The parser of the file takes a while to load, and few articles have one.
  const { readCorrections } = await import('../correct/read-corrections.ts');
  const corrections = readCorrections(file.text, file.name);
  const blocks = correctBlocks(article, corrections);
  const understood = understand(blocks.article, source);
  const corrected = correctUnderstanding(understood.article, corrections);
  return {
    article: corrected.article,
    messages: [...blocks.messages, ...understood.messages, ...corrected.messages],
    pronunciations: corrections.pronunciations,
  };
}
