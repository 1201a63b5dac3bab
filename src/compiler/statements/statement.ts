import type { StatementAst, TrapStatementAst } from '#language';
import { type Code, js, sequence } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitAssignment } from './assignment.ts';
import { emitIf, emitSwitch } from './branches.ts';
import { emitBreakOrContinue, emitExit, emitReturn, emitThrow } from './jumps.ts';
import { emitDo, emitFor, emitForEach, emitWhile } from './loops.ts';
import { emitChain, emitPipeline, emitSuccess } from './pipeline.ts';
import { emitTraps, emitTry } from './try.ts';

/** Statements in order, with the traps of their block around each. */
export function emitStatements(
  c: Emitter,
  statements: readonly StatementAst[],
  traps: readonly TrapStatementAst[],
): Code {
  if (traps.length === 0) return sequence(statements.map(statement => emitStatement(c, statement)));
  // The traps' own statements are not theirs.
  const name = c.fresh('t');
  const handlers = emitTraps(c, traps);
  const before = c.traps;
  c.traps = name;
  try {
    return js`const ${name}=${handlers};${sequence(statements.map(statement => emitStatement(c, statement)))}`;
  } finally {
    c.traps = before;
  }
}

/** One statement: notes its place, and handles an error where no try of the same function does. */
export function emitStatement(c: Emitter, node: StatementAst): Code {
  if (node.kind === 'TrapStatement' || node.kind === 'UsingStatement' || node.kind === 'TypeDefinition') return js``;
  const at = js`f.at=${c.position(positionOf(node))};`;
  if (c.traps) return js`${at}${emitTrapped(c, node, c.traps)}`;
  const code = emitSimple(c, node);
  if (node.kind === 'BreakStatement' || node.kind === 'ContinueStatement') return js`${at}${code}`;
  if (c.inTry) return js`${at}{${code}}`;
  return js`${at}try{${code}}catch(e){${c.rt('fail')}(f,e)}`;
}

/** A statement of a block with traps: an error anywhere in it unwinds to here, as to a try. */
function emitTrapped(c: Emitter, node: StatementAst, traps: Code): Code {
  const saved = c.fresh('v');
  c.traps = null;
  try {
    const code = c.withTry(true, () => emitSimple(c, node));
    return js`const ${saved}=${c.rt('enterTry')}(f);try{${code}}catch(e){${c.rt('leaveTry')}(f,${saved});${c.rt('trap')}(f,e,${traps})}finally{${c.rt('leaveTry')}(f,${saved})}`;
  } finally {
    c.traps = traps;
  }
}

/** Errors in a command alone point at the command; in others at the statement. */
function positionOf(node: StatementAst): { start: number; end: number } {
  if (node.kind === 'Pipeline' && node.elements.length === 1 && node.elements[0]) return node.elements[0];
  return node;
}

/** Dispatches; without place and error handling. */
export function emitSimple(c: Emitter, node: StatementAst): Code {
  switch (node.kind) {
    case 'Pipeline':
      return emitPipeline(c, node);
    case 'PipelineChain':
      return emitChain(c, node);
    case 'AssignmentStatement':
      return js`${emitAssignment(c, node, false)}${emitSuccess(c, node)}`;
    case 'IfStatement':
      return emitIf(c, node);
    case 'SwitchStatement':
      return emitSwitch(c, node);
    case 'ForEachStatement':
      return emitForEach(c, node);
    case 'ForStatement':
      return emitFor(c, node);
    case 'WhileStatement':
      return emitWhile(c, node);
    case 'DoWhileStatement':
    case 'DoUntilStatement':
      return emitDo(c, node);
    case 'TryStatement':
      return emitTry(c, node);
    case 'BreakStatement':
    case 'ContinueStatement':
      return emitBreakOrContinue(c, node);
    case 'ReturnStatement':
      return emitReturn(c, node);
    case 'ExitStatement':
      return emitExit(c, node);
    case 'ThrowStatement':
      return emitThrow(c, node);
    case 'FunctionDefinition':
      return js`${c.rt('defineFunction')}(f,${c.constant(node)});`;
    case 'DataStatement':
      return js`${c.rt('dataSection')}(f,${c.sink},${c.constant(node)});`;
    case 'TrapStatement':
    case 'TypeDefinition':
    case 'UsingStatement':
      return js``;
    case 'BlockStatement':
      return js`${c.rt('refuse')}(f,${c.constant(node.keyword)});`;
    case 'ConfigurationDefinition':
      return js`${c.rt('refuse')}(f,${c.constant('configuration')});`;
    case 'ErrorStatement':
      return js`${c.rt('refuse')}(f,${c.constant('error statement')});`;
  }
}
