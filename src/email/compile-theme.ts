import Handlebars from 'handlebars';
import { AppError } from '../errors/app-error.ts';
import { compileLayout, type LayoutCache } from './compile-layout.ts';
import { findUnescaped } from './find-unescaped.ts';
import type { BlockView } from './html/views.ts';
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

type Template = (view: object) => string;

const escaping = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;

function fileOf({ name, files }: ThemeSource, file: string): string {
  const content = files[file];
  if (content === undefined) throw AppError.of('theme-incomplete', { theme: name, file });
  return content;
}

function broken(theme: string, file: string, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return AppError.of('theme-broken', { theme, file, reason }, { cause });
}

/** Only when it is filled does a template miss a field, a helper or a partial that it names. */
function fill(template: Template, view: object, toError: (cause: unknown) => AppError): string {
  try {
    return template(view);
  } catch (cause) {
    throw toError(cause);
  }
}

/** The templates of one theme, in an environment of their own. */
class Templates {
  readonly #handlebars = Handlebars.create();
  readonly #theme: ThemeSource;

  constructor(theme: ThemeSource) {
    this.#theme = theme;
    for (const [name, file] of Object.entries(partials)) {
      const source = fileOf(theme, file).trimEnd();
      this.#handlebars.registerPartial(name, this.compile(file, source, escaping));
    }
  }

  /** @throws AppError `theme-broken`, `theme-unescaped` */
  compile(file: string, source: string, options: CompileOptions): Template {
    const { name } = this.#theme;
    try {
      const program = this.#handlebars.parse(source);
      const line = options.noEscape === true ? null : findUnescaped(program);
      if (line !== null) throw AppError.of('theme-unescaped', { theme: name, file, line });
      return this.#handlebars.compile<object>(source, options);
    } catch (cause) {
      throw broken(name, file, cause);
    }
  }
}

/**
 * Makes a theme ready to be filled. Its MJML is compiled once to an HTML template, which the cache keeps; the words of
 * an article never pass through MJML.
 * @throws AppError `theme-incomplete`, `theme-broken`, `theme-unescaped`
 */
export async function compileTheme(theme: ThemeSource, options: LayoutCache): Promise<CompiledTheme> {
  const { name } = theme;
  const mjml = fileOf(theme, layoutFile);
  const templates = new Templates(theme);
  const fillText = templates.compile(textFile, fileOf(theme, textFile), {
    ...escaping,
    noEscape: true,
  });
  const source = await compileLayout({ name, file: layoutFile, mjml }, options);
  const fillHtml = templates.compile(layoutFile, source, escaping);
  return {
    name,
    fillHtml: (view) => fill(fillHtml, view, (cause) => broken(name, layoutFile, cause)),
    fillText: (view) => fill(fillText, view, (cause) => broken(name, textFile, cause)),
  };
}
