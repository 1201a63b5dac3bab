import type { StatementAst } from '../ast.ts';
import { parseScriptBlockExpression } from '../expressions/script-block-expression.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseSingleArgument } from './command-argument.ts';

/** `configuration Name { }` of Desired State Configuration: read, and refused. */
export function parseConfiguration(p: Parser, keyword: Token): StatementAst {
  const { start } = keyword;
  p.setMode('command');
  p.skipNewlines();
  const name = p.peek().kind === 'LCurly' ? null : parseSingleArgument(p);
  if (name === null) {
    p.missingAfter('MissingConfigurationName', keyword);
    return { kind: 'ErrorStatement', start, end: keyword.end, nested: [] };
  }
  p.skipNewlines();
  const open = p.accept('LCurly');
  if (!open) {
    p.missingAfter('MissingCurlyInConfigurationStatement', name);
    return { kind: 'ErrorStatement', start, end: name.end, nested: [name] };
  }
  p.error('ConfigurationNotSupportedInPowerShellCore', name);
  const body = parseScriptBlockExpression(p, open);
  return { kind: 'ConfigurationDefinition', start, end: body.end, name, body };
}
