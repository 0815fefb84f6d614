/** Elements that only a page, or a piece of one, begins with. */
const opening =
  /^[\s\uFEFF]*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|header|div|p|h1|meta|title)(?=[\s>/])/i;

/** Whether a text begins as HTML does: with its doctype, or with one of the elements that a page is made of. */
export const looksLikeHtml = (text: string): boolean => opening.test(text.slice(0, 10_000));
