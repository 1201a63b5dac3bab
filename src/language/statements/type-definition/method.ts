import type { ExpressionAst, Extent, FunctionMemberAst, ScriptBlockAst } from '../../ast.ts';
import { parseArguments } from '../../expressions/invocation.ts';
import type { Parser } from '../../parser.ts';
import { skipTo } from '../../recovery.ts';
import type { Token } from '../../token.ts';
import { parseParameters } from '../parameters.ts';
import { parseScriptBlock } from '../script-block.ts';
import type { Modifiers } from './class-member.ts';

/** `Name($parameters) { }`, for a constructor perhaps with `: base(…)`; null, with an error, when a part is missing. */
export function parseMethod(p: Parser, name: Token, className: string, modifiers: Modifiers): FunctionMemberAst | null {
  name.role = 'member';
  p.skipNewlines();
  const open = p.accept('LParen');
  if (!open) p.missingAfter('MissingMethodParameterList', name);
  const list = open ? parseParameters(p, open) : { parameters: [], end: name.end, closed: true };
  const isConstructor = name.value.toLowerCase() === className.toLowerCase();
  const base = isConstructor && !modifiers.static && list.closed ? parseBaseCall(p, list.end) : noBaseCall(list.end);
  p.setMode('statement');
  p.skipNewlines();
  const brace = p.accept('LCurly');
  if (!open || !list.closed || !base || !brace) {
    if (base && list.closed && !brace) p.missingAfter('MissingFunctionBody', { start: base.end, end: base.end });
    skipTo(p, 'RCurly');
    return null;
  }
  const body = parseScriptBlock(p, brace, false);
  refuseBlocks(p, body);
  return {
    kind: 'FunctionMember',
    start: modifiers.start ?? name.start,
    end: body.end,
    name: name.value,
    nameExtent: { start: name.start, end: name.end },
    returnType: modifiers.type,
    attributes: modifiers.attributes,
    parameters: list.parameters,
    body,
    static: modifiers.static,
    hidden: modifiers.hidden,
    constructorMember: isConstructor,
    baseArguments: base.list,
    baseExtent: base.extent,
  };
}

interface BaseCall {
  readonly list: readonly ExpressionAst[] | null;
  readonly extent: Extent | null;
  readonly end: number;
}

function noBaseCall(end: number): BaseCall {
  return { list: null, extent: null, end };
}

function parseBaseCall(p: Parser, end: number): BaseCall | null {
  p.setMode('expression');
  p.skipNewlines();
  const colon = p.accept('Colon');
  if (!colon) return noBaseCall(end);
  p.setMode('command');
  p.skipNewlines();
  const keyword = p.accept('Base');
  if (!keyword) {
    p.missingAfter('MissingBaseCtorCall', colon);
    return null;
  }
  p.skipNewlines();
  const open = p.accept('LParen');
  if (!open) {
    p.missingAfter('MissingMethodParameterList', keyword);
    return null;
  }
  const { list, end: callEnd } = parseArguments(p, open);
  return { list, extent: { start: keyword.start, end: callEnd }, end: callEnd };
}

function refuseBlocks(p: Parser, body: ScriptBlockAst): void {
  if (body.param) p.error('ParamBlockNotAllowedInMethod', body.param);
  for (const block of [body.begin, body.process, body.clean, body.dynamicParam, body.endBlock]) {
    if (block && !block.unnamed) p.error('NamedBlockNotAllowedInMethod', block);
  }
  if (body.param) p.error('OnlyOneParameterListAllowed', body.param);
}
