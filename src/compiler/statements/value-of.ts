import type { StatementAst } from '#language';
import { type Code, js } from '../code.ts';
import type { Emitter } from '../emitter.ts';
import { emitAssignment } from './assignment.ts';
import { emitPipelineValue } from './pipeline.ts';
import { emitStatement } from './statement.ts';

/** The value of a statement: what it writes, as null or nothing, the only object, or an array. Expressions give their own value. */
export function emitValueOf(c: Emitter, node: StatementAst): Code {
  switch (node.kind) {
    case 'Pipeline':
      return emitPipelineValue(c, node);
    case 'AssignmentStatement':
      return emitAssignment(c, node, true);
    default: {
      const sink = c.fresh('o');
      const body = c.inClosure(() => c.withSink(sink, () => emitStatement(c, node)));
      return js`(()=>{const ${sink}=new ${c.rt('Collector')}();${body};return ${sink}.result()})()`;
    }
  }
}
