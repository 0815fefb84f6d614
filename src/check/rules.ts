/** Every rule that there is. A new one is a file of its own and a line in the table of its folder. */
import { articleRules } from './article/rules.ts';
import { audioRules } from './audio/rules.ts';
import { captionsRules } from './captions/rules.ts';
import { chaptersRules } from './chapters/rules.ts';
import { emailRules } from './email/rules.ts';
import { mailRules } from './mail/rules.ts';
import { scriptRules } from './script/rules.ts';
import { ssmlRules } from './ssml/rules.ts';
import { textRules } from './text/rules.ts';
import { audioComplete, emailComplete } from './edition/complete.ts';
import { soundFiles } from './edition/sound-files.ts';
import type { Rule } from './rule.ts';

/** In the order in which findings are reported. */
export const rules: readonly Rule[] = [
  emailComplete,
  audioComplete,
  ...soundFiles,
  ...articleRules,
  ...emailRules,
  ...textRules,
  ...mailRules,
  ...scriptRules,
  ...ssmlRules,
  ...captionsRules,
  ...chaptersRules,
  ...audioRules,
];
