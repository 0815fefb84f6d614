/** Words that names of newspapers, agencies and broadcasters are made of. */
const words = new Set(
  (
    'news times post herald daily weekly journal radio tv television press tribune gazette guardian observer chronicle ' +
    'today magazine review mail courier star express telegraph standard echo argus globe mirror sentinel dispatch ' +
    'bulletin register record monitor wire agency online media broadcasting channel reuters bbc cnn npr cbc ctv afp ' +
    'zeitung monde figaro pais país mundo corriere stampa'
  ).split(' '),
);
const domain = /\.(?:com|org|net|example|co\.uk|de|fr|es|it|ca)\b/i;

/** Whether a phrase names a medium: "The Harbour Mail", "hale.example". */
export const namesMedium = (phrase: string): boolean =>
  domain.test(phrase) ||
  phrase
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/)
    .some((word) => words.has(word));
