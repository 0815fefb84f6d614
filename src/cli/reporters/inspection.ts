import type {
  InspectedList,
  InspectedQuote,
  InspectedSpeaker,
  Inspection,
} from '../../article/inspection.ts';
import type { Styles } from './styles.ts';

/** An inspection for people: every quotation under its speaker's name, in the speaker's colour. */
export function formatInspection(inspection: Inspection, style: Styles): string {
  return [
    formatFront(inspection, style),
    formatSpeakers(inspection.speakers ?? [], style),
    formatQuotes(inspection.quotes, style),
    inspection.lists.map((list) => formatList(list, style)).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function formatFront(inspection: Inspection, { bold, dim }: Styles): string {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Standfirst', inspection.standfirst],
    ['Publisher', inspection.publisher],
    ['By', inspection.byline.join(', ') || null],
    ['From', inspection.dateline],
    ['Published', inspection.published],
    ['Language', inspection.language],
    ['Headings', inspection.headings.join('\n            ') || null],
  ];
  const rows = facts.map(([name, value]) => `${dim(name.padEnd(12))}${value ?? dim('unknown')}\n`);
  return `${bold(inspection.headline)}\n${rows.join('')}`;
}

function formatSpeakers(speakers: readonly InspectedSpeaker[], { bold, dim, speaker }: Styles): string {
  if (speakers.length === 0) return '';
  const rows = speakers.map(({ name, kind, role, aliases }, index) => {
    const also = aliases.length === 0 ? '' : dim(`  also: ${aliases.join('; ')}`);
    return `  ${speaker(index)(`[${index + 1}] ${name}`)}  ${dim(kind)}${role === null ? '' : `  ${role}`}${also}\n`;
  });
  return `${bold(`${speakers.length} ${speakers.length === 1 ? 'speaker' : 'speakers'}`)}\n${rows.join('')}`;
}

/** Words that have marks of their own get no others. */
const inMarks = (text: string): string => (/^["“«„「『»‹]/u.test(text) ? text : `“${text}”`);

function formatQuotes(quotes: readonly InspectedQuote[], { bold, dim, speaker }: Styles): string {
  if (quotes.length === 0) return `${bold('No quotations')}\n`;
  const names = [...new Set(quotes.map((quote) => quote.speaker))].filter((name) => name !== null);
  const rows = quotes.map((quote) => {
    const colour = quote.speaker === null ? dim : speaker(names.indexOf(quote.speaker));
    const number = quote.speaker === null ? '[?]' : `[${names.indexOf(quote.speaker) + 1}]`;
    const who = [`${number} ${quote.speaker ?? 'nobody named'}`, quote.role].filter(Boolean).join(', ');
    const how = [quote.verb, quote.continues ? 'continued' : null].filter(Boolean).join(', ');
    const why = quote.reason === undefined ? '' : dim(`    because ${quote.reason}\n`);
    return `  ${colour(who)}${how === '' ? '' : dim(` (${how})`)}\n    ${colour(inMarks(quote.text))}\n${why}`;
  });
  return `${bold(`${quotes.length} ${quotes.length === 1 ? 'quotation' : 'quotations'}`)}\n${rows.join('')}`;
}

function formatList({ kind, ordered, leadIn, items, reason }: InspectedList, { bold, dim }: Styles): string {
  const rows = items.map((item, index) => `    ${ordered ? `${index + 1}.` : '•'} ${item}\n`);
  const why = reason === undefined ? '' : dim(`    because ${reason}\n`);
  return `${bold(`${items.length} ${kind}`)}\n${leadIn === null ? '' : `  ${leadIn}\n`}${rows.join('')}${why}`;
}
