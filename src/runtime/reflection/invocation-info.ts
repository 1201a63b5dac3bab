import { dirname } from 'node:path';
import { enumOf } from '#dotnet';
import {
  Hashtable,
  type InvocationInfo,
  type MemberDeclarations,
  positionMessage,
  property,
  type Value,
} from '#values';

function lineOf(self: InvocationInfo): string {
  if (!self.source || !self.extent) return '';
  const { line } = self.source.position(self.extent.start);
  return self.source.line(line);
}

function statementOf(self: InvocationInfo): string {
  return self.source && self.extent ? self.source.text.slice(self.extent.start, self.extent.end) : '';
}

const place = (self: InvocationInfo): { line: number; column: number } =>
  self.source && self.extent ? self.source.position(self.extent.start) : { line: 0, column: 0 };

/** `$MyInvocation`, and where an error record says it comes from. */
export function invocationInfoMembers(): MemberDeclarations {
  return {
    properties: [
      property('System.Management.Automation.CommandInfo MyCommand', (self: InvocationInfo) => self.command),
      property(
        'System.Collections.Generic.Dictionary[string,System.Object] BoundParameters',
        (self: InvocationInfo) => self.boundParameters ?? new Hashtable(),
      ),
      property(
        'System.Collections.Generic.List[System.Object] UnboundArguments',
        (self: InvocationInfo) => self.unboundArguments as Value,
      ),
      property('int ScriptLineNumber', (self: InvocationInfo) => place(self).line),
      property('int OffsetInLine', (self: InvocationInfo) => place(self).column),
      property('long HistoryId', (self: InvocationInfo) => self.historyId),
      property('string ScriptName', (self: InvocationInfo) => self.source?.file ?? ''),
      property('string Line', lineOf),
      property('string Statement', statementOf),
      property('string PositionMessage', (self: InvocationInfo) => positionMessage(self)),
      property('string PSScriptRoot', (self: InvocationInfo) => (self.source?.file ? dirname(self.source.file) : '')),
      property('string PSCommandPath', (self: InvocationInfo) => self.source?.file ?? ''),
      property('string InvocationName', (self: InvocationInfo) => self.invocationName),
      property('int PipelineLength', (self: InvocationInfo) => self.pipelineLength),
      property('int PipelinePosition', (self: InvocationInfo) => self.pipelinePosition),
      property('bool ExpectingInput', (self: InvocationInfo) => self.expectingInput),
      property('System.Management.Automation.CommandOrigin CommandOrigin', () =>
        enumOf('System.Management.Automation.CommandOrigin', 'Internal'),
      ),
    ],
  };
}
