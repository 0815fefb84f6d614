/** Whether a text can be prose: it does not begin as HTML, XML or JSON do. */
export const looksLikeText = (text: string): boolean =>
  !/^\s*(?:<(?:!doctype|!--|\?xml|[a-z][\w:-]*[\s>/])|[{[]\s*["{[])/i.test(text.slice(0, 1000));
