import { digestFolders } from './digest-folders.ts';
import { editionKey, recallEdition, rememberEdition } from './edition-memory.ts';
import type { Rendering, RenderRequest, RenderTools } from './request.ts';

/**
 * As `renderArticle`; an article whose source, settings and published folder are what they were the last time is left
 * as it stands.
 * @throws AppError as `renderArticle`
 */
export async function renderIfChanged(request: RenderRequest, tools: RenderTools): Promise<Rendering> {
  const key = editionKey(request, tools);
  const known = await recallEdition(key, tools);
  if (known !== null && request.slug(known.headline) === known.slug) return known;
  // Loaded here only: the readers, the templates and the checks take longer to load than all that is done above.
  const { renderArticle } = await import('./render-article.ts');
  const { folders, digests } = digestFolders(tools.folders, tools.digest);
  const made = await renderArticle(request, { ...tools, folders });
  await rememberEdition(key, { made, digests: digests() }, tools);
  return made;
}
