import type { Blocks, InvokeOptions, BlockRunner as Runner } from '#cmdlet';
import { Source } from '#language';
import type { ScriptBlock, Value } from '#values';
import type { Engine } from '../engine.ts';
import { parseScript } from '../parse-script.ts';
import { BlockRunner, invokeBlock } from '../pipeline/block-call.ts';
import { RuntimeScriptBlock } from '../script-block.ts';

/** Script blocks as cmdlets run them. */
export class SessionBlocks implements Blocks {
  readonly #engine: Engine;
  constructor(engine: Engine) {
    this.#engine = engine;
  }

  invoke(block: ScriptBlock, options: InvokeOptions = {}): Value[] {
    if (!(block instanceof RuntimeScriptBlock)) return block.invoke(options.args ?? []);
    if (!options.throwErrors) return this.#run(block, options);
    const before = this.#engine.propagate;
    this.#engine.propagate = true;
    try {
      return this.#run(block, options);
    } finally {
      this.#engine.propagate = before;
    }
  }

  #run(block: RuntimeScriptBlock, options: InvokeOptions): Value[] {
    return invokeBlock(block, {
      ...(options.args ? { args: options.args } : {}),
      ...(options.input ? { input: options.input } : {}),
      ...('dollarUnder' in options ? { dollarUnder: options.dollarUnder } : {}),
      ...(options.write ? { write: options.write } : {}),
      mode: options.scope ?? 'child',
    });
  }

  runner(block: ScriptBlock): Runner {
    if (block instanceof RuntimeScriptBlock && !block.ast.param) return new BlockRunner(block);
    return {
      run: (dollarUnder, output, args = []) => {
        if (block instanceof RuntimeScriptBlock)
          invokeBlock(block, { args, dollarUnder, write: value => output.write(value), mode: 'child', name: null });
      },
    };
  }

  create(text: string): ScriptBlock {
    const { ast, unit } = parseScript(new Source(text), this.#engine.types);
    return new RuntimeScriptBlock(this.#engine, this.#engine.globalState, ast, unit);
  }
}
