/** What reading and writing of the Pronunciation Lexicon Specification 1.0 share. @see https://www.w3.org/TR/pronunciation-lexicon/ */
export const plsNamespace = 'http://www.w3.org/2005/01/pronunciation-lexicon';
