import { withoutHidden } from './hidden-characters.ts';

/** A web or mail address in running text: [start, end) in the text. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** The start of an address; what follows is read by hand, so that no pattern runs twice over the same text. */
const opening = /https?:\/\/|mailto:|@/gi;
const ending = /[\s<>"“”«»„`{}|\\^\u0085]/g;
const longestUrl = 2000;
const localPart = /[\w.!#$%&'*+/=?^~-]{1,64}$/;
const domain = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![a-z0-9-])/i;

/** Finds http and https addresses and plain e-mail addresses that stand free in a text. Linear in its length. */
export function findLinks(text: string): readonly FoundLink[] {
  if (!text.includes('@') && !text.includes('://')) return [];
  const links: FoundLink[] = [];
  const endOfRun = runsOf(text);
  let last = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const at = match.index;
    const link = match[0] === '@' ? findMail(text, at, last) : findUrl(text, at, endOfRun(at));
    if (link === null) continue;
    links.push(link);
    last = link.end;
    opening.lastIndex = link.end;
  }
  return links;
}

/** Where the run of characters ends that an address at some place can consist of. Places must rise. */
function runsOf(text: string): (at: number) => number {
  let end = 0;
  return (at) => {
    if (at < end) return end;
    ending.lastIndex = at;
    end = ending.exec(text)?.index ?? text.length;
    return end;
  };
}

function findUrl(text: string, start: number, stop: number): FoundLink | null {
  if (stop - start > longestUrl || (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? ''))) return null;
  const written = withoutEnding(text.slice(start, stop));
  const href = safeHref(written);
  return href === null ? null : { start, end: start + written.length, href };
}

/** Without the punctuation of the sentence that an address ends, and a bracket that opened before it. */
function withoutEnding(address: string): string {
  let end = address.length;
  let unopened = count(address, ')') - count(address, '(');
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    if (!/[.,;:!?'’…\])]/.test(last) || (last === ')' && unopened <= 0)) break;
    if (last === ')') unopened -= 1;
  }
  return address.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function findMail(text: string, at: number, from: number): FoundLink | null {
  const local = localPart.exec(text.slice(Math.max(from, at - 65), at))?.[0].replace(/^[^\w]+/, '');
  const host = domain.exec(text.slice(at + 1, at + 300))?.[0];
  if (local === undefined || local === '' || host === undefined) return null;
  const start = at - local.length;
  const end = at + 1 + host.length;
  return { start, end, href: `mailto:${text.slice(start, end)}` };
}

/** The address in a form that is safe to link: http, https or mailto, and nothing else. Null for all others. */
export function safeHref(address: string, base: string | null = null): string | null {
  const written = withoutHidden(address).trim();
  if (!URL.canParse(written, base ?? undefined)) return null;
  const url = new URL(written, base ?? undefined);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
