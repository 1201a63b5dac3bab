import {
  type ExpressionAst,
  type Extent,
  type NamedBlockAst,
  type ScriptBlockAst,
  type TypeDefinitionAst,
  visit,
} from '#language';
import { assignedNames, changesVariables } from './assigned-names.ts';
import { type Code, js, sequence } from './code.ts';
import { Emitter } from './emitter.ts';
import { emitExpression } from './expressions/expression.ts';
import type { Layout } from './layout.ts';
import type { ScriptUnit } from './script-unit.ts';
import { emitStatements } from './statements/statement.ts';
import type { Support } from './support.ts';

/** A compiled body: frame and output sink in, objects out through the sink. */
export type Body<F, O> = (frame: F, output: O) => void;

/** A script block as JavaScript. */
export interface BlockCode<F, O> {
  readonly ast: ScriptBlockAst;
  readonly unit: ScriptUnit;
  /** Variables with slots; empty for a block that runs in its caller's scope. */
  readonly layout: Layout;
  readonly local: boolean;
  /** By the numbers that bodies leave in `frame.at`. */
  readonly extents: readonly Extent[];
  readonly dynamicParam: Body<F, O> | null;
  readonly begin: Body<F, O> | null;
  readonly process: Body<F, O> | null;
  readonly end: Body<F, O> | null;
  readonly clean: Body<F, O> | null;
  /** Default values of parameters, in order; null where there is none. */
  readonly defaults: readonly (((frame: F) => unknown) | null)[];
  /** The generated text, for the debug switch. */
  readonly javascript: string;
}

interface Bodies<F, O> {
  readonly dynamicParam: Body<F, O> | null;
  readonly begin: Body<F, O> | null;
  readonly process: Body<F, O> | null;
  readonly end: Body<F, O> | null;
  readonly clean: Body<F, O> | null;
  readonly defaults: readonly (((frame: F) => unknown) | null)[];
}

export interface BlockOptions {
  /** The block gets a scope of its own, with slots; else it runs in its caller's and finds all by name. */
  readonly local: boolean;
  /** The layout of the scope that the block runs in, where it is there already. */
  readonly layout?: Layout;
  /** A method of a class: only `return` gives values. */
  readonly method: boolean;
}

/** Compiles a block to one JavaScript function a body. */
export function compileBlock<F, O>(
  ast: ScriptBlockAst,
  unit: ScriptUnit,
  support: Support,
  options: BlockOptions,
): BlockCode<F, O> {
  const { local } = options;
  const c = new Emitter({ ...options, dynamic: local && changesVariables(ast), unit });
  if (local) assignedNames(ast, name => c.layout.define(name.toLowerCase(), name));
  const types = definedTypes(ast);
  const modules = ast.usings.filter(each => each.type === 'module');
  const using = modules.length > 0 ? js`${c.rt('usingModules')}(f,${c.constant(modules)});` : js``;
  const define = types.length > 0 ? js`${c.rt('defineTypes')}(f,${c.constant(types)});` : js``;
  const first = [ast.dynamicParam, ast.begin, ast.process, ast.endBlock, ast.clean].find(block => block !== null);
  const body = (block: NamedBlockAst | null): Code =>
    block ? emitBody(c, block, block === first ? js`${using}${define}` : js``) : js`null`;
  const defaults = (ast.param?.parameters ?? []).map(parameter =>
    parameter.defaultValue
      ? js`(f)=>{const S=f.scope.slots,X=f.stop;return ${emitExpression(c, parameter.defaultValue)}}`
      : js`null`,
  );
  const parts = js`{dynamicParam:${body(ast.dynamicParam)},begin:${body(ast.begin)},process:${body(ast.process)},end:${body(ast.endBlock)},clean:${body(ast.clean)},defaults:[${defaults}]}`;
  const { made, javascript } = build<Bodies<F, O>>(c, parts, support);
  return { ast, unit, layout: c.layout, local, extents: c.extents, javascript, ...made };
}

/** Compiles an expression by itself: attribute arguments, initial values of properties. Variables are found by name. */
export function compileExpression<F>(node: ExpressionAst, unit: ScriptUnit, support: Support): (frame: F) => unknown {
  const c = new Emitter({ local: false, dynamic: false, method: false, unit });
  return build<(frame: F) => unknown>(c, js`(f)=>{const X=f.stop;return ${emitExpression(c, node)}}`, support).made;
}

function emitBody(c: Emitter, block: NamedBlockAst, before: Code): Code {
  if (c.options.method) c.sink = c.rt('nullSink');
  const statements = emitStatements(c, block.statements, block.traps);
  return js`(f,o)=>{const S=f.scope.slots,X=f.stop;${sequence([before, statements])}}`;
}

function definedTypes(ast: ScriptBlockAst): TypeDefinitionAst[] {
  const found: TypeDefinitionAst[] = [];
  visit(ast, node => {
    if (node.kind === 'TypeDefinition') found.push(node);
    return node === ast || (node.kind !== 'ScriptBlock' && node.kind !== 'TypeDefinition');
  });
  return found;
}

function build<T>(c: Emitter, expression: Code, support: Support): { made: T; javascript: string } {
  const functions = c.used.size > 0 ? `const {${[...c.used].join(',')}}=rt;` : '';
  const constants = c.constants.length > 0 ? `const [${c.constants.map((_, i) => `k${i}`).join(',')}]=k;` : '';
  const javascript = `"use strict";${functions}${constants}return ${expression.text};`;
  return { made: new Function('rt', 'k', javascript)(support, c.constants) as T, javascript };
}
