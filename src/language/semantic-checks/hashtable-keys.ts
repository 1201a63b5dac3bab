import type { ExpressionAst, HashtableAst } from '../ast.ts';
import { type Context, report } from './context.ts';

/** A constant key may stand once; numbers count by what they read as, so that `1` and `'1'` are the same. */
export function checkKeys({ pairs }: HashtableAst, context: Context): void {
  const keys = new Set<string>();
  for (const { key } of pairs) {
    const text = keyText(key);
    if (text === null) continue;
    if (keys.has(text.toLowerCase())) report(context, 'DuplicateKeyInHashLiteral', key, text);
    keys.add(text.toLowerCase());
  }
}

function keyText(key: ExpressionAst): string | null {
  if (key.kind === 'StringConstantExpression') return key.value;
  return key.kind === 'ConstantExpression' ? key.value.text : null;
}
