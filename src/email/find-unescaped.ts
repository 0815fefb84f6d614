/// <reference types="handlebars" />
type Node = hbs.AST.Node;

const isUnescaped = (node: Node): boolean =>
  node.type === 'MustacheStatement' && !(node as hbs.AST.MustacheStatement).escaped;

function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'Program') return (node as hbs.AST.Program).body;
  if (node.type !== 'BlockStatement') return [];
  const { program, inverse } = node as hbs.AST.BlockStatement;
  return [program, inverse].filter(
    (child): child is hbs.AST.Program => child !== undefined && child !== null,
  );
}

/**
 * The line of the first `{{{ }}}` or `{{& }}` in a template, null where it has none. What is safe to stand unescaped
 * has the type `SafeHtml`, which `{{ }}` does not escape again: a template needs neither form.
 */
export function findUnescaped(program: Node): number | null {
  if (isUnescaped(program)) return program.loc.start.line;
  for (const child of childrenOf(program)) {
    const line = findUnescaped(child);
    if (line !== null) return line;
  }
  return null;
}
