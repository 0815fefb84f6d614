declare module 'webvtt-parser' {
  export type ParsedNode =
    | { readonly type: 'text'; readonly value: string }
    | {
        readonly type: 'object';
        readonly name: string;
        readonly value?: string;
        readonly children: readonly ParsedNode[];
      };
  export interface ParsedCue {
    readonly id: string;
    /** In seconds. */
    readonly startTime: number;
    readonly endTime: number;
    readonly tree: { readonly children: readonly ParsedNode[] };
  }
  export class WebVTTParser {
    constructor(entities: Readonly<Record<string, string>>);
    parse(
      text: string,
      mode: 'captions',
    ): { readonly cues: readonly ParsedCue[]; readonly errors: readonly { readonly message: string }[] };
  }
}
