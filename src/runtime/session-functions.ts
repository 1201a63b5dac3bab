import { Source } from '#language';
import type { Engine } from './engine.ts';
import { parseScript } from './parse-script.ts';
import type { FunctionEntry } from './scopes/scope.ts';
import { RuntimeScriptBlock } from './script-block.ts';

/** Functions that every session starts with, by name, as PowerShell has them. */
const texts: readonly (readonly [string, string])[] = [
  ['cd..', 'Set-Location ..'],
  ['cd\\', 'Set-Location \\'],
  ['cd~', 'Set-Location ~'],
  [
    'help',
    `
[CmdletBinding()]
param([Parameter(Position = 0)] [string] $Name, [switch] $Detailed, [switch] $Full, [switch] $Examples, [string[]] $Parameter)
if ($PSBoundParameters.Count -le 1) { $PSBoundParameters['Full'] = $true }
Get-Help @PSBoundParameters
`,
  ],
  [
    'oss',
    `
[CmdletBinding()]
param([ValidateRange(2, 2147483647)] [int] $Width, [Parameter(ValueFromPipeline)] [psobject] $InputObject)
$PSBoundParameters['Stream'] = $true
if ($MyInvocation.ExpectingInput) { $null = $PSBoundParameters.Remove('InputObject'); $input | Out-String @PSBoundParameters }
else { Out-String @PSBoundParameters }
`,
  ],
  ['Pause', "$null = Read-Host 'Press Enter to continue...'"],
  ['prompt', `"PS $($PWD)$('>' * ($nestedPromptLevel + 1)) ";`],
];

/** A function whose text is read when somebody first asks for it. */
export class BuiltInFunction implements FunctionEntry {
  readonly name: string;
  readonly type = 'function';
  readonly options: readonly string[] = [];
  readonly #engine: Engine;
  readonly #text: string;
  #block: RuntimeScriptBlock | null = null;

  constructor(engine: Engine, name: string, text: string) {
    this.#engine = engine;
    this.name = name;
    this.#text = text;
  }

  get block(): RuntimeScriptBlock {
    if (!this.#block) {
      const { ast, unit } = parseScript(new Source(this.#text), this.#engine.types);
      this.#block = new RuntimeScriptBlock(this.#engine, this.#engine.globalState, ast, unit);
    }
    return this.#block;
  }
}

export function defineSessionFunctions(engine: Engine): void {
  const { root } = engine.globalState;
  root.functions ??= new Map();
  for (const [name, text] of texts) root.functions.set(name.toLowerCase(), new BuiltInFunction(engine, name, text));
}
