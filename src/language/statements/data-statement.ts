import type { ExpressionAst, StatementAst } from '../ast.ts';
import { bareWord } from '../expressions/primary.ts';
import type { Parser } from '../parser.ts';
import type { Token } from '../token.ts';
import { parseArgument } from './command-argument.ts';
import { parseStatementBlock } from './statement-block.ts';

/** `data name -SupportedCommand a, b { }`. */
export function parseDataStatement(p: Parser, keyword: Token): StatementAst {
  const { start } = keyword;
  p.setMode('expression');
  p.skipNewlines();
  const token = p.peek();
  const variable = token.kind === 'Identifier' ? p.next() : null;
  p.setMode('command');
  if (variable) p.skipNewlines();
  const commandsAllowed: ExpressionAst[] = [];
  let end = variable?.end ?? keyword.end;
  for (let parameter = p.accept('Parameter'); parameter; parameter = p.accept('Parameter')) {
    end = parameter.end;
    if (!isSupportedCommand(parameter)) {
      p.error('InvalidParameterForDataSectionStatement', parameter, parameter.value);
      return { kind: 'ErrorStatement', start, end, nested: [] };
    }
    p.skipNewlines();
    const argument = parseArgument(p, p.next(), 'argument');
    if (argument) {
      commandsAllowed.push(...(argument.kind === 'ArrayLiteral' ? argument.elements : [argument]));
      end = argument.end;
    } else {
      p.missingAfter('MissingValueForSupportedCommandInDataSectionStatement', parameter);
    }
    p.skipNewlines();
  }
  const body = parseStatementBlock(p);
  if (body === null) {
    p.missingAfter('MissingStatementBlockForDataSection', { start, end });
    return { kind: 'ErrorStatement', start, end, nested: [] };
  }
  const name = variable ? bareWord(variable).value : null;
  return { kind: 'DataStatement', start, end: body.end, variable: name, commandsAllowed, body };
}

function isSupportedCommand(parameter: Token): boolean {
  const name = parameter.value.toLowerCase();
  return name !== '' && 'supportedcommand'.startsWith(name);
}
