import type { TrapStatementAst, TryStatementAst } from '#language';
import { type Code, js, sequence } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { typeSite } from '../expressions/type.ts';
import { emitStatements } from './statement.ts';

export function emitTry(c: Emitter, node: TryStatementAst): Code {
  const [saved, error, record] = [c.fresh('v'), c.fresh('e'), c.fresh('r')];
  const catching = node.catches.length > 0;
  const body = c.withTry(catching || c.inTry, () => emitStatements(c, node.body.statements, node.body.traps));
  const clauses = node.catches.map((clause, i) => {
    const types = clause.types.map(type => typeSite(c, type.typeName, type));
    const inner = emitStatements(c, clause.body.statements, clause.body.traps);
    const head = i === 0 ? js`if` : js`else if`;
    const held = c.fresh('v');
    return js`${head}(${c.rt('catches')}(f,${record},[${types}])){const ${held}=${c.rt('enterCatch')}(f,${record});try{${inner}}finally{f.scope.it=${held}}}`;
  });
  const handler = catching
    ? js`catch(${error}){const ${record}=${c.rt('caught')}(f,${error});${c.rt('leaveTry')}(f,${saved});${sequence(clauses)}else throw ${error}}`
    : node.finally
      ? js`catch(${error}){${c.rt('unwound')}(f,${error});throw ${error}}`
      : js``;
  const unwinding = c.fresh('v');
  const last = node.finally
    ? js`const ${unwinding}=${c.rt('enterUnwind')}(f);try{${emitStatements(c, node.finally.statements, node.finally.traps)}}finally{${c.rt('leaveUnwind')}(f,${unwinding})}`
    : js``;
  const enter = catching ? js`${c.rt('enterTry')}(f)` : js`f.engine.propagate`;
  return js`const ${saved}=${enter};try{${body}}${handler}finally{${c.rt('leaveTry')}(f,${saved});${last}}`;
}

/** Traps of a block: each a type (or all) and a body that runs in a closure and says how to go on. */
export function emitTraps(c: Emitter, traps: readonly TrapStatementAst[]): Code {
  const handlers = traps.map(trap => {
    const body = c.inClosure(() => c.withTry(false, () => emitStatements(c, trap.body.statements, trap.body.traps)));
    const type = trap.type ? typeSite(c, trap.type.typeName, trap.type) : js`null`;
    return js`{type:${type},run:()=>{${body}}}`;
  });
  return js`[${handlers}]`;
}
