// The regular expressions of a source file: literals, and `new RegExp` of a text that is known.
import ts from 'typescript';

export interface Pattern {
  readonly line: number;
  readonly source: string;
  readonly flags: string;
  /** Why it may be super-linear, from a comment "slow pattern: …" in the lines before it; null where there is none. */
  readonly excuse: string | null;
}

export function patternsIn(text: string, file: string): readonly Pattern[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found: Pattern[] = [];
  const add = (node: ts.Node, source: string, flags: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    const before = lines.slice(Math.max(0, line - 3), line + 1).join('\n');
    const [, excuse = null] = /slow pattern: (.+)/u.exec(before) ?? [];
    found.push({ line: line + 1, source, flags, excuse });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [source, flags] = node.arguments ?? [];
      const known = source === undefined ? null : textOf(source);
      if (known !== null) add(node, known, flags === undefined ? '' : (textOf(flags) ?? ''));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What is put into a template stands for a word. */
function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `word${literal.text}`).join('');
}
