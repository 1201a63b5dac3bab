import type { IfStatementAst, SwitchStatementAst } from '#language';
import { type Code, js, sequence } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitExpression } from '../expressions/expression.ts';
import { emitConditionStatement, emitLoopBody, mentions } from './loops.ts';
import { emitStatements } from './statement.ts';
import { emitValueOf } from './value-of.ts';

export function emitIf(c: Emitter, node: IfStatementAst): Code {
  const clauses = node.clauses.map((clause, i) => {
    const body = emitStatements(c, clause.body.statements, clause.body.traps);
    return i === 0
      ? js`if(${emitConditionStatement(c, clause.condition)}){${body}}`
      : js`else if(${emitConditionStatement(c, clause.condition)}){${body}}`;
  });
  const otherwise = node.elseClause
    ? js`else{${emitStatements(c, node.elseClause.statements, node.elseClause.traps)}}`
    : js``;
  return sequence([...clauses, otherwise]);
}

/** Every clause that matches runs, for each item; `break` ends the switch, `continue` goes on with the next item. */
export function emitSwitch(c: Emitter, node: SwitchStatementAst): Code {
  const target = c.fresh('L');
  const [item, matched, saved] = [c.fresh('v'), c.fresh('v'), c.fresh('v')];
  const flags = c.constant(node.flags);
  const clauses = node.clauses.map(clause => {
    const test = js`${c.rt('switchTest')}(f,${emitExpression(c, clause.condition)},${flags})`;
    return js`if((f.at=${c.position(clause.condition)},${test})){${matched}=true;${emitLoopBody(c, node.label, target, clause.body)}}`;
  });
  const byDefault = node.defaultClause
    ? js`if(!${matched}){${emitLoopBody(c, node.label, target, node.defaultClause)}}`
    : js``;
  const value = js`(f.at=${c.position(node.condition)},${emitValueOf(c, node.condition)})`;
  const list = node.file ? js`${c.rt('switchFile')}(f,${value})` : js`${c.rt('switchItems')}(f,${value})`;
  const bodies = [...node.clauses.map(clause => clause.body), ...(node.defaultClause ? [node.defaultClause] : [])];
  const items = bodies.some(body => mentions(body, 'switch'))
    ? js`${c.rt('enumerated')}(f,${c.constant('switch')},${list})`
    : list;
  return js`const ${saved}=f.scope.it;try{${target}:for(const ${item} of ${items}){let ${matched}=false;${c.rt('setDollarUnder')}(f,${item});${sequence(clauses)}${byDefault}}}finally{f.scope.it=${saved}}`;
}
