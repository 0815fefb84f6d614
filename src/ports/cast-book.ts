/** A text in which renders, one after the other and in several processes, remember who has which voice. */
export interface CastBook {
  /** What messages call it: "cast.yaml". */
  readonly name: string;
  /** Null where there is none yet. @throws AppError `cast-file-unusable` */
  read(): Promise<string | null>;
  /**
   * Hands the text to `edit`, which nobody else can change meanwhile, and keeps what it gives back as `text`: whole or
   * not at all. Null leaves the text as it is.
   * @throws AppError `cast-file-unusable`, or what `edit` throws
   */
  edit<Result extends { readonly text: string | null }>(
    edit: (text: string | null) => Result,
  ): Promise<Result>;
}
