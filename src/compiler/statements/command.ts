import type { CommandAst, RedirectionAst } from '#language';
import { type Code, js } from '../code.ts';
import { type ArgumentSpec, CommandSite, type RedirectionSpec } from '../command-site.ts';
import type { Emitter } from '../emitter.ts';
import { emitExpression } from '../expressions/expression.ts';

/** A command site and the code of its values: the name if it is computed, then arguments, then file names of redirections. */
export interface EmittedCommand {
  readonly site: CommandSite;
  readonly values: readonly Code[];
  readonly files: readonly Code[];
}

export function emitCommandParts(c: Emitter, node: CommandAst): EmittedCommand {
  const [first, ...rest] = node.elements;
  const values: Code[] = [];
  let name: string | null = null;
  if (first?.kind === 'StringConstantExpression') name = first.value;
  else if (first && first.kind !== 'CommandParameter') values.push(emitExpression(c, first));
  const specs: ArgumentSpec[] = [];
  for (const element of rest) {
    const extent = { start: element.start, end: element.end };
    const text = c.options.unit.source.text.slice(element.start, element.end);
    if (element.kind === 'CommandParameter') {
      specs.push({ kind: 'parameter', name: element.name, extent, hasValue: element.argument !== null, text });
      if (element.argument) values.push(emitExpression(c, element.argument));
    } else if (element.kind === 'VariableExpression' && element.splatted) {
      specs.push({ kind: 'splat', extent, name: element.path });
      values.push(emitExpression(c, { ...element, splatted: false }));
    } else {
      const bare =
        (element.kind === 'StringConstantExpression' && element.quote === 'bare') ||
        element.kind === 'ConstantExpression';
      specs.push({ kind: 'value', extent, text: bare ? text : null });
      values.push(emitExpression(c, element));
    }
  }
  const { redirections, files } = emitRedirections(c, node.redirections);
  return { site: new CommandSite(node, name, specs, redirections), values, files };
}

export function emitRedirections(
  c: Emitter,
  nodes: readonly RedirectionAst[],
): { redirections: RedirectionSpec[]; files: Code[] } {
  const files: Code[] = [];
  const redirections = nodes.map((node): RedirectionSpec => {
    const extent = { start: node.start, end: node.end };
    if (node.kind === 'MergingRedirection') return { from: node.from, to: node.to, append: false, extent };
    files.push(emitExpression(c, node.location));
    return { from: node.from, to: null, append: node.append, extent };
  });
  return { redirections, files };
}

export const list = (codes: readonly Code[]): Code => js`[${codes}]`;
