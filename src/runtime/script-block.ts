import type { CommandMetadata } from '#cmdlet';
import { compileBlock, type ScriptUnit } from '#compiler';
import type { ScriptBlockAst } from '#language';
import { ScriptBlock, type Value } from '#values';
import { functionMetadata } from './commands/function-metadata.ts';
import type { Engine } from './engine.ts';
import type { RuntimeCode } from './frame.ts';
import { evaluateBlock, invokeBlock } from './pipeline/block-call.ts';
import type { Scope } from './scopes/scope.ts';
import type { SessionState } from './session-state.ts';
import { support } from './support.ts';

const compiled = new WeakMap<ScriptBlockAst, { local: RuntimeCode | null; dotted: RuntimeCode | null }>();

/** A script block of this runtime: a tree, the text that it came from, and the session state in which it sees the world. */
export class RuntimeScriptBlock extends ScriptBlock {
  readonly ast: ScriptBlockAst;
  readonly unit: ScriptUnit;
  readonly engine: Engine;
  readonly state: SessionState;
  readonly isFilter: boolean;
  /** A class's method: only `return` gives values. */
  readonly isMethod: boolean;
  /** Parameters in parentheses behind a function's name are put into a param block by whoever makes the block. */
  #metadata: CommandMetadata | null = null;

  constructor(
    engine: Engine,
    state: SessionState,
    ast: ScriptBlockAst,
    unit: ScriptUnit,
    isFilter = false,
    kind: 'block' | 'method' = 'block',
  ) {
    super();
    this.isMethod = kind === 'method';
    this.engine = engine;
    this.state = state;
    this.ast = ast;
    this.unit = unit;
    this.isFilter = isFilter;
  }

  /** The block as JavaScript; compiled on first use, once for all blocks of the same tree. */
  code(local: boolean): RuntimeCode {
    let codes = compiled.get(this.ast);
    if (!codes) {
      codes = { local: null, dotted: null };
      compiled.set(this.ast, codes);
    }
    const key = local ? 'local' : 'dotted';
    codes[key] ??= compileBlock(this.ast, this.unit, support, { local, method: this.isMethod });
    return codes[key];
  }

  /** The block as JavaScript over the slots of a scope that is there already: the script that the shell was started with. */
  codeIn(scope: Scope): RuntimeCode {
    const { layout } = scope;
    const code: RuntimeCode = compileBlock(this.ast, this.unit, support, { local: true, layout, method: false });
    scope.fit();
    return code;
  }

  metadata(name = ''): CommandMetadata {
    this.#metadata ??= functionMetadata(this, name);
    return this.#metadata;
  }

  get text(): string {
    const text = this.unit.source.text.slice(this.ast.start, this.ast.end);
    const body = text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1) : text;
    const inline = this.ast.param && this.ast.param.start < this.ast.start ? this.ast.param : null;
    return inline ? `param(${this.unit.source.text.slice(inline.start, inline.end)})\n${body}` : body;
  }

  invoke(args: readonly Value[]): Value[] {
    return invokeBlock(this, { args });
  }

  evaluate(dollarUnder: Value, args: readonly Value[] = []): Value {
    return evaluateBlock(this, dollarUnder, args);
  }

  override evaluateMember(self: Value, args: readonly Value[] = []): Value {
    const items = invokeBlock(this, { args, self });
    return items.length === 0 ? null : items.length === 1 ? items[0] : items;
  }

  /** The same block in another session state: GetNewClosure, module import. */
  boundTo(state: SessionState): RuntimeScriptBlock {
    return new RuntimeScriptBlock(this.engine, state, this.ast, this.unit, this.isFilter);
  }
}
