import { joinNames, type Words } from './words.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const english: Words = {
  language: 'en',
  listen: 'Listen to this article',
  readOnWeb: 'Read on the web',
  readRestOnWeb: 'Read the rest on the web',
  endsEarly: 'This email ends here, before the article does.',
  agreed: 'What was agreed',
  picture: 'Picture',
  pictureInCaption: 'Picture, described in its caption',
  pictureUndescribed: 'Picture without a description',
  linksInArticle: 'Links in this article',
  syntheticVoices: 'The audio is spoken by synthetic voices.',
  unsubscribe: 'Unsubscribe',
  unsubscribeByMail: 'Unsubscribe by email',
  wholeArticle: 'The whole article, to read or to listen to, in this email.',
  by: (names) => `By ${joinNames(names, 'and')}`,
  why: (publisher) => `You are getting this email because you subscribed to ${publisher}.`,
  date: (day, month, year) => `${months[month - 1]} ${day}, ${year}`,
  units: { hour: 'h', minute: 'min', second: 's' },
};

/** English where a date begins with its day. */
export const britishEnglish: Words = {
  ...english,
  date: (day, month, year) => `${day} ${months[month - 1]} ${year}`,
};
