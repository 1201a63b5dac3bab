import type { AttributedExpressionAst, ConvertExpressionAst, HashtableAst } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { parseVariablePath } from '../variable-path.ts';
import { emitExpression } from './expression.ts';
import { emitPairs } from './hashtable.ts';
import { typeSite } from './type.ts';

export function emitConvert(c: Emitter, node: ConvertExpressionAst): Code {
  const { typeName } = node.type;
  if (node.child.kind === 'Hashtable' && typeName.arrayRanks.length === 0) {
    const name = typeName.name.toLowerCase();
    if (name === 'ordered') return js`${c.rt('ordered')}(f,[${emitPairs(c, node.child)}],${c.constant(node.child)})`;
    if (name === 'pscustomobject' || name === 'system.management.automation.pscustomobject')
      return emitCustomObject(c, node.child);
  }
  // `[ref]$x` is the variable itself, not its value; only under this name.
  if (node.child.kind === 'VariableExpression' && typeName.name.toLowerCase() === 'ref' && !typeName.arrayRanks.length)
    return js`${c.rt('reference')}(f,${c.constant(parseVariablePath(node.child.path))})`;
  return js`${c.rt('convert')}(f,${emitExpression(c, node.child)},${typeSite(c, typeName)})`;
}

function emitCustomObject(c: Emitter, node: HashtableAst): Code {
  const names = node.pairs.map(pair => (pair.key.kind === 'StringConstantExpression' ? pair.key.value : null));
  // PSTypeName is no property but the type's name.
  if (names.every(name => name !== null && name.toLowerCase() !== 'pstypename')) {
    const values = emitPairs(c, node).filter((_, i) => i % 2 === 1);
    return js`${c.rt('newObject')}(${c.constant(names)},[${values}])`;
  }
  return js`${c.rt('customObject')}(f,[${emitPairs(c, node)}],${c.constant(node)})`;
}

/** An attribute on a value (not on a target) says nothing: `[ValidateRange(1,2)]$x` reads `$x`. */
export function emitAttributed(c: Emitter, node: AttributedExpressionAst): Code {
  return emitExpression(c, node.child);
}
