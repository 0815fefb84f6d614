import { escapeHtml, html, joinHtml, type SafeHtml } from '../safe-html.ts';

const lineHtml = (line: string, index: number): SafeHtml =>
  index === 0 ? escapeHtml(line) : html`<br />${line}`;

/** Text with its line ends as forced breaks. */
export function linesHtml(text: string): SafeHtml {
  return text.includes('\n') ? joinHtml(text.split('\n').map(lineHtml)) : escapeHtml(text);
}
