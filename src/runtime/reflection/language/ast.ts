import type { Ast, Source } from '#language';
import {
  type MemberDeclarations,
  method,
  NetObject,
  NetType,
  objectType,
  property,
  ScriptBlock,
  toBoolean,
  type Value,
} from '#values';
import { ScriptExtent } from './script-extent.ts';

const language = 'System.Management.Automation.Language.';

/** Members whose names differ from the tree's own. */
const renamed: Readonly<Record<string, string>> = {
  endBlock: 'EndBlock',
  begin: 'BeginBlock',
  process: 'ProcessBlock',
  clean: 'CleanBlock',
  dynamicParam: 'DynamicParamBlock',
  param: 'ParamBlock',
  usings: 'UsingStatements',
  elements: 'Elements',
  path: 'VariablePath',
  pairs: 'KeyValuePairs',
  attributes: 'Attributes',
};

const astType: NetType = new NetType({ fullName: `${language}Ast`, base: objectType });
const types = new Map<string, NetType>();

function typeOfNode(node: Ast): NetType {
  let type = types.get(node.kind);
  if (!type) {
    const names = Object.keys(node).filter(name => name !== 'kind' && name !== 'start' && name !== 'end');
    type = new NetType({
      fullName: `${language}${node.kind}Ast`,
      base: astType,
      members: () => astMembers(node.kind, names),
    });
    types.set(node.kind, type);
  }
  return type;
}

function astMembers(kind: string, names: readonly string[]): MemberDeclarations {
  const elements = kind === 'Pipeline' ? 'PipelineElements' : kind === 'Command' ? 'CommandElements' : 'Elements';
  const shown = (name: string): string =>
    name === 'elements' ? elements : (renamed[name] ?? name.charAt(0).toUpperCase() + name.slice(1));
  return {
    properties: [
      property(`${language}IScriptExtent Extent`, (self: ShownAst) => new ScriptExtent(self.source, self.node)),
      property(`${language}Ast Parent`, (self: ShownAst) => self.parent),
      ...names.map(name => property(`System.Object ${shown(name)}`, (self: ShownAst) => self.member(name))),
    ],
    methods: [
      method(
        'System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)',
        (self: ShownAst, predicate: Value, nested: boolean) => [...self.find(predicate, nested)],
      ),
      method(
        'System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)',
        (self: ShownAst, predicate: Value, nested: boolean) => self.find(predicate, nested).next().value ?? null,
      ),
      method('string GetCommandName()', (self: ShownAst) => self.commandName),
      method('string ToString()', (self: ShownAst) => self.toText()),
    ],
  };
}

/** A node of the tree as scripts see it: its members under PowerShell's names, with its parent. */
export class ShownAst extends NetObject {
  readonly source: Source;
  readonly node: Ast;
  readonly parent: ShownAst | null;

  constructor(source: Source, node: Ast, parent: ShownAst | null) {
    super();
    this.source = source;
    this.node = node;
    this.parent = parent;
  }
  get netType(): NetType {
    return typeOfNode(this.node);
  }
  override toText(): string {
    return this.source.text.slice(this.node.start, this.node.end);
  }

  member(name: string): Value {
    return this.#shown((this.node as unknown as Readonly<Record<string, unknown>>)[name]);
  }

  #shown(value: unknown): Value {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map(each => this.#shown(each));
    if (typeof value !== 'object') return value as Value;
    if ('kind' in value) return new ShownAst(this.source, value as Ast, this);
    if ('type' in value && 'text' in value) return String(value.text);
    if ('name' in value && 'start' in value) return String(value.name);
    return Object.values(value).map(each => this.#shown(each));
  }

  /** The name of a command that is written as a word. */
  get commandName(): string | null {
    const first = this.node.kind === 'Command' ? this.node.elements[0] : undefined;
    return first?.kind === 'StringConstantExpression' ? first.value : null;
  }

  *find(predicate: Value, nested: boolean): Generator<ShownAst> {
    if (!(predicate instanceof ScriptBlock)) return;
    const [result] = predicate.invoke([this]);
    if (toBoolean(result)) yield this;
    for (const child of this.#children()) {
      if (!nested && child.node.kind === 'ScriptBlock') continue;
      yield* child.find(predicate, nested);
    }
  }

  *#children(): Generator<ShownAst> {
    for (const value of Object.values(this.node)) yield* this.#nodesIn(value);
  }

  *#nodesIn(value: unknown): Generator<ShownAst> {
    if (Array.isArray(value)) for (const each of value) yield* this.#nodesIn(each);
    else if (typeof value === 'object' && value !== null) {
      if ('kind' in value) yield new ShownAst(this.source, value as Ast, this);
      else for (const each of Object.values(value)) yield* this.#nodesIn(each);
    }
  }
}
