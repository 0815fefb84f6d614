const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * Where a link may lead, as it stands in `href` and in plain text: http, https or mailto, without white space.
 * Null for every other scheme and for what is no address at all: such a link is left out and its words stay.
 */
export function linkTarget(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (!schemes.has(url.protocol)) return null;
  return /^[!-~]+$/u.test(href) ? href : url.href;
}

/** As `linkTarget`, for what is fetched or followed over the web only. */
export function webTarget(href: string): string | null {
  const target = linkTarget(href);
  return target === null || target.toLowerCase().startsWith('mailto:') ? null : target;
}
