import { isElement, isText, type Element } from '../html/dom.ts';
import { embeddedTags, inlineTags, isHidden, isWordless } from '../html/tags.ts';

/** How much running text stands in an element. */
export interface Measured {
  /** Characters of text that a reader sees. */
  text: number;
  /** Of these, in links. */
  links: number;
  /** Characters in paragraphs of running text: long ones, or shorter ones that are sentences, that are not mainly links. */
  prose: number;
}

const shortest = 25;
const long = 70;
const sentence = /[.!?…:;。！？।]["'”’»)]?\s*$|[,;]\s/;

/** A stretch of text between the borders of two blocks. */
interface Run {
  text: number;
  links: number;
  words: string;
}

/** Measures every element below one, and that one, in one pass. Hidden elements and those without words are not among them. */
export function measureElements(root: Element): ReadonlyMap<Element, Measured> {
  const measured = new Map<Element, Measured>();
  const run: Run = { text: 0, links: 0, words: '' };

  function endRun(owner: Measured): void {
    const { text, links, words } = run;
    const isProse = text >= shortest && links * 2 < text && (text >= long || sentence.test(words));
    if (isProse) owner.prose += text - links;
    owner.text += text;
    owner.links += links;
    run.text = 0;
    run.links = 0;
    run.words = '';
  }

  function visit(element: Element, owner: Measured, inLink: boolean): void {
    for (const node of element.childNodes) {
      if (isText(node)) addText(node.value, inLink);
      else if (isElement(node)) visitElement(node, owner, inLink);
    }
  }

  function addText(value: string, inLink: boolean): void {
    if (value.trim() === '') return;
    const words = value.replace(/\s+/g, ' ');
    const { length } = words.trim();
    run.text += length;
    if (inLink) run.links += length;
    run.words = `${run.words}${words}`.slice(-300);
  }

  function visitElement(element: Element, owner: Measured, inLink: boolean): void {
    const { tagName } = element;
    if (isWordless(element) || embeddedTags.has(tagName) || isHidden(element)) return;
    const link = inLink || tagName === 'a';
    if (inlineTags.has(tagName) && !holdsBlocks(element)) return visit(element, owner, link);
    const own: Measured = { text: 0, links: 0, prose: 0 };
    measured.set(element, own);
    endRun(owner);
    visit(element, own, link);
    endRun(own);
    owner.text += own.text;
    owner.links += own.links;
    owner.prose += own.prose;
  }

  const whole: Measured = { text: 0, links: 0, prose: 0 };
  measured.set(root, whole);
  visit(root, whole, false);
  endRun(whole);
  return measured;
}

/** Pages put blocks into links and spans against the rules. */
const holdsBlocks = (element: Element): boolean =>
  element.childNodes.some(
    (node) =>
      isElement(node) && !inlineTags.has(node.tagName) && node.tagName !== 'br' && node.tagName !== 'img',
  );
