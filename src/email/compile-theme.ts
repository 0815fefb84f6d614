import Handlebars from 'handlebars';
import { AppError } from '../errors/app-error.ts';
import { compileLayout, type LayoutCache } from './compile-layout.ts';
import { findUnescaped } from './find-unescaped.ts';
import type { BlockView, EmailView } from './html/views.ts';
import type { TextView } from './text/text-view.ts';
import type { CompiledTheme, ThemeSource } from './theme.ts';

const layoutFile = 'email.mjml';
const textFile = 'text/email.hbs';

/** One partial a kind of block, and those that they share. */
const partials = {
  heading: 'html/heading.hbs',
  paragraph: 'html/paragraph.hbs',
  quotation: 'html/quotation.hbs',
  list: 'html/list.hbs',
  agreements: 'html/agreements.hbs',
  figure: 'html/figure.hbs',
  table: 'html/table.hbs',
  rule: 'html/rule.hbs',
  cell: 'html/cell.hbs',
  words: 'html/words.hbs',
  ending: 'html/ending.hbs',
} as const satisfies Readonly<Record<BlockView['kind'] | 'cell' | 'words' | 'ending', string>>;

/** The files that a theme must have. */
export const themeFiles: readonly string[] = [layoutFile, ...Object.values(partials), textFile];

const escaping = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;

function fileOf({ name, files }: ThemeSource, file: string): string {
  const content = files[file];
  if (content === undefined) throw AppError.of('theme-incomplete', { theme: name, file });
  return content;
}

/** @throws AppError `theme-broken`, `theme-unescaped` */
function compileTemplate<View>(
  theme: ThemeSource,
  { file, source }: { readonly file: string; readonly source: string },
  options: CompileOptions,
): HandlebarsTemplateDelegate<View> {
  try {
    const program = Handlebars.parse(source);
    const line = options.noEscape === true ? null : findUnescaped(program);
    if (line !== null) throw AppError.of('theme-unescaped', { theme: theme.name, file, line });
    return Handlebars.compile<View>(source, options);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw AppError.of('theme-broken', { theme: theme.name, file, reason }, { cause });
  }
}

function compilePartials(theme: ThemeSource): Record<string, HandlebarsTemplateDelegate> {
  const compiled = Object.entries(partials).map(([name, file]) => {
    const source = fileOf(theme, file).trimEnd();
    return [name, compileTemplate(theme, { file, source }, escaping)] as const;
  });
  return Object.fromEntries(compiled);
}

/**
 * Makes a theme ready to be filled. Its MJML is compiled once to an HTML template, which the cache keeps; the words of
 * an article never pass through MJML.
 * @throws AppError `theme-incomplete`, `theme-broken`, `theme-unescaped`
 */
export async function compileTheme(theme: ThemeSource, options: LayoutCache): Promise<CompiledTheme> {
  const mjml = fileOf(theme, layoutFile);
  const text = { file: textFile, source: fileOf(theme, textFile) };
  const partialTemplates = compilePartials(theme);
  const fillPlain = compileTemplate<TextView>(theme, text, { ...escaping, noEscape: true });
  const source = await compileLayout({ name: theme.name, file: layoutFile, mjml }, options);
  const fillLayout = compileTemplate<EmailView>(theme, { file: layoutFile, source }, escaping);
  return {
    name: theme.name,
    fillHtml: (view) => fillLayout(view, { partials: partialTemplates }),
    fillText: (view) => fillPlain(view),
  };
}
