const start = /^\s*(?:\{|\[\s*\{)/;
const words =
  /"(?:body_\w+|bodies|headlines?|headline_\w+|description_\w+|descriptions|representation[tT]ype|version[cC]reated|pub[sS]tatus)"\s*:/;

/** Whether a text is an item of ninjs, or a list of them: it names an identifier and words of the standard. */
export const looksLikeNinjs = (text: string): boolean =>
  start.test(text) && (/"name"\s*:\s*"ninjs"/.test(text) || (/"uri"\s*:/.test(text) && words.test(text)));
