import { type MemberDeclarations, method, objectCollection, property, scriptBlockType, type Value } from '#values';
import { attributeObjects } from '../commands/attribute-arguments.ts';
import { invokeBlock } from '../pipeline/block-call.ts';
import type { RuntimeScriptBlock } from '../script-block.ts';
import { closureOf } from './closure.ts';

function oneOf(items: readonly Value[]): Value {
  return items.length === 0 ? null : items.length === 1 ? items[0] : [...items];
}

function scriptBlockMembers(): MemberDeclarations {
  return {
    properties: [
      property('bool IsFilter', (self: RuntimeScriptBlock) => self.isFilter),
      property('System.Collections.Generic.List[System.Attribute] Attributes', (self: RuntimeScriptBlock) => {
        const { param, attributes } = self.ast;
        return attributeObjects(self, param?.attributes.length ? param.attributes : attributes);
      }),
      property('string File', (self: RuntimeScriptBlock) => self.unit.source.file),
      property('string Module', (self: RuntimeScriptBlock) => self.state.moduleName),
    ],
    methods: [
      method(
        'System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)',
        (self: RuntimeScriptBlock, args: Value[]) => objectCollection(invokeBlock(self, { args: args ?? [] })),
      ),
      method('System.Object InvokeReturnAsIs(Params System.Object[] args)', (self: RuntimeScriptBlock, args: Value[]) =>
        oneOf(invokeBlock(self, { args: args ?? [] })),
      ),
      method('System.Management.Automation.ScriptBlock GetNewClosure()', (self: RuntimeScriptBlock) => closureOf(self)),
      method(
        'void CheckRestrictedLanguage(System.Object allowedCommands, System.Object allowedVariables, bool allowEnvironmentVariables)',
        () => undefined,
      ),
      method('string ToString()', (self: RuntimeScriptBlock) => self.text),
    ],
  };
}

export const describeScriptBlock = (): void => scriptBlockType.describe(scriptBlockMembers);
