/** The part of mjml 5 that Lectern uses; the package has no types of its own. */
declare module 'mjml' {
  interface MjmlOptions {
    readonly validationLevel: 'strict' | 'soft' | 'skip';
    readonly keepComments: boolean;
    readonly fonts: Readonly<Record<string, string>>;
  }
  /** Rejects, under `strict`, what is not valid MJML. */
  export default function mjml2html(mjml: string, options: MjmlOptions): Promise<{ readonly html: string }>;
}
