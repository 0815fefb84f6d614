import type { Article } from '../../article/article.ts';
import { parseArticleJson } from '../../article/schema.ts';
import { AppError } from '../../errors/app-error.ts';
import { DamagedFile, decodeUtf8 } from '../damage.ts';

/** @throws DamagedFile */
export function openArticle(bytes: Uint8Array): Article {
  const json = decodeUtf8(bytes);
  try {
    return parseArticleJson(json);
  } catch (failure) {
    if (failure instanceof AppError) throw new DamagedFile(failure.message);
    throw failure;
  }
}
