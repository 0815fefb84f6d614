import type { EmailView } from './html/views.ts';
import type { TextView } from './text/text-view.ts';

/** The text files of templates/<theme>/ by relative name, with "/": see `themeFiles` for what an email needs. */
export interface ThemeSource {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A theme that is ready to be filled, once an article. Both throw `theme-broken` where a template names what is not. */
export interface CompiledTheme {
  readonly name: string;
  readonly fillHtml: (view: EmailView) => string;
  readonly fillText: (view: TextView) => string;
}
