import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// One tilde is a sign for "about" in news, not a mark for struck words.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze();

/** The syntax tree of a text in GitHub's Markdown, with YAML or TOML front matter as a node of its own. */
export const parseMarkdown = (text: string): Root => processor.parse(text);
