/** Whether a text is an article.json as Lectern writes it, of whatever version. */
export const looksLikeArticleJson = (text: string): boolean =>
  /^\s*\{/.test(text) && /"\$schema"\s*:\s*"https:\/\/lectern\.invalid\/schemas\/article-\d/.test(text);
