import { driveInfoType, pathInfoType, providerInfoType } from '#cmdlet';
import { validationType } from '#dotnet';
import {
  exceptionTypeNamed,
  invocationInfoType,
  type NetException,
  property,
  scriptBlockType,
  TerminatingError,
  toText,
  type Value,
} from '#values';
import { commandTypes } from '../commands/command-info.ts';
import { parameterMetadataType } from '../commands/parameter-objects.ts';
import type { Engine } from '../engine.ts';
import { executionContextType } from '../engine-objects.ts';
import { runtimeError } from '../errors/runtime-error.ts';
import { moduleInfoType } from '../modules/module-info.ts';
import { argumentTransformationType, validateEnumeratedType, valuesGeneratorType } from './attribute-bases.ts';
import { describeErrorRecord, errorDetailsType } from './error-record.ts';
import { invocationInfoMembers } from './invocation-info.ts';
import { parseErrorType } from './language/parse-error.ts';
import { parserStatics, parserType } from './language/parser.ts';
import { dictionaryTypeName, dictionaryTypeOf, runtimeDefinedParameterType } from './runtime-defined-parameter.ts';
import { describeScriptBlock } from './script-block.ts';

/** Gives members to the types of the values room that only the engine can describe. */
export function describeEngineTypes(): void {
  describeErrorRecord();
  describeScriptBlock();
  invocationInfoType.describe(invocationInfoMembers);
  exceptionTypeNamed('System.Management.Automation.ParseException')?.describe(() => ({
    properties: [
      property(
        'System.Management.Automation.Language.ParseError[] Errors',
        (self: NetException) => self.data.get('Errors') ?? [],
      ),
    ],
  }));
}

const sessionTypes = [
  errorDetailsType,
  parserType,
  parseErrorType,
  moduleInfoType,
  driveInfoType,
  providerInfoType,
  pathInfoType,
  executionContextType,
  validationType,
  validateEnumeratedType,
  argumentTransformationType,
  valuesGeneratorType,
  runtimeDefinedParameterType,
  parameterMetadataType,
  ...commandTypes,
];

/** Types and static methods that belong to one session. */
export function defineSessionTypes(engine: Engine): void {
  for (const type of sessionTypes) engine.types.define(type);
  engine.types.defineLater(dictionaryTypeName, () => dictionaryTypeOf(engine));
  engine.statics.set(scriptBlockType, new Map([['create', ([text]) => createBlock(engine, toText(text))]]));
  engine.statics.set(parserType, parserStatics(engine));
}

/** `[scriptblock]::Create`: what is wrong with the text is the inner exception of a failed method call. */
function createBlock(engine: Engine, text: string): Value {
  try {
    return engine.shell.blocks.create(text);
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error;
    const { exception } = error.record;
    const message = `Exception calling "Create" with "1" argument(s): "${exception.message}"`;
    throw runtimeError('ParseException', message, 'NotSpecified', null, 'MethodInvocationException', exception);
  }
}
