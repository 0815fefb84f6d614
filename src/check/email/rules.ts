import type { Rule } from '../rule.ts';
import { alignment } from './alignment.ts';
import { bodyChildrenLanguage } from './body-children-language.ts';
import { boldAsHeading } from './bold-as-heading.ts';
import { conditionalComments } from './conditional-comments.ts';
import { contrastDark } from './contrast-dark.ts';
import { contrastLight } from './contrast-light.ts';
import { controlCharacters } from './control-characters.ts';
import { dataTable } from './data-table.ts';
import { decorativeImage } from './decorative-image.ts';
import { direction } from './direction.ts';
import { foreignPassages } from './foreign-passages.ts';
import { headingLevels } from './heading-levels.ts';
import { headingWords } from './heading-words.ts';
import { imageAddresses } from './image-addresses.ts';
import { imageAlt } from './image-alt.ts';
import { languageTags } from './language-tags.ts';
import { language } from './language.ts';
import { layoutTable } from './layout-table.ts';
import { leftovers } from './leftovers.ts';
import { lineHeight } from './line-height.ts';
import { linkAddresses } from './link-addresses.ts';
import { linkPurpose } from './link-purpose.ts';
import { linkTargets } from './link-targets.ts';
import { linkUnderline } from './link-underline.ts';
import { linkWords } from './link-words.ts';
import { linkedImageAlt } from './linked-image-alt.ts';
import { markup } from './markup.ts';
import { metas } from './metas.ts';
import { noAutoplay } from './no-autoplay.ts';
import { noForms } from './no-forms.ts';
import { noScripts } from './no-scripts.ts';
import { oneH1 } from './one-h1.ts';
import { oneTitle } from './one-title.ts';
import { preheaderDiffers } from './preheader-differs.ts';
import { preheaderLength } from './preheader-length.ts';
import { quoteSpeaker } from './quote-speaker.ts';
import { readingOrder } from './reading-order.ts';
import { realLists } from './real-lists.ts';
import { realParagraphs } from './real-paragraphs.ts';
import { size, sizeNearLimit } from './size.ts';
import { styleSize } from './style-size.ts';
import { textSize } from './text-size.ts';
import { titleIsSubject } from './title-is-subject.ts';
import { uniqueIds } from './unique-ids.ts';
import { viewport } from './viewport.ts';
import { vml } from './vml.ts';
import { withoutStyle } from './without-style.ts';
import { wrapper } from './wrapper.ts';

export const emailRules: readonly Rule[] = [
  language,
  direction,
  bodyChildrenLanguage,
  languageTags,
  foreignPassages,
  oneTitle,
  titleIsSubject,
  wrapper,
  layoutTable,
  dataTable,
  oneH1,
  headingLevels,
  headingWords,
  boldAsHeading,
  imageAlt,
  decorativeImage,
  linkedImageAlt,
  imageAddresses,
  linkWords,
  linkPurpose,
  linkTargets,
  linkUnderline,
  linkAddresses,
  contrastLight,
  contrastDark,
  textSize,
  lineHeight,
  alignment,
  viewport,
  quoteSpeaker,
  realLists,
  realParagraphs,
  uniqueIds,
  noForms,
  noScripts,
  noAutoplay,
  readingOrder,
  vml,
  metas,
  withoutStyle,
  preheaderLength,
  preheaderDiffers,
  size,
  sizeNearLimit,
  styleSize,
  controlCharacters,
  conditionalComments,
  leftovers,
  markup,
];
