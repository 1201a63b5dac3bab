import type {
  CommandAst,
  CommandParameterAst,
  ExpressionAst,
  HashtableAst,
  RequiredModule,
  ScriptRequirements,
} from './ast.ts';
import type { ErrorList } from './error-list.ts';
import { Parser } from './parser.ts';
import { pureExpression } from './semantic-checks/assignment-targets.ts';
import { parseCommand } from './statements/command.ts';
import { Lexer } from './tokens/lexer.ts';
import { endOfLine } from './tokens/trivia.ts';

/** What the lines ask for so far. */
interface Gathered {
  version: string | null;
  readonly editions: string[];
  readonly modules: RequiredModule[];
  elevated: boolean;
  readonly seen: Set<string>;
}

/** Reads the `#requires` comments at the given offsets; each is written as a command with parameters. Null when there is none. */
export function readRequirements(
  text: string,
  offsets: Iterable<number>,
  errors: ErrorList,
): ScriptRequirements | null {
  const gathered: Gathered = { version: null, editions: [], modules: [], elevated: false, seen: new Set() };
  let found = false;
  for (const offset of offsets) {
    found = true;
    const whole = new Lexer(text, offset, text.length, errors, null);
    const line = new Lexer(text, offset + 1, endOfLine(whole, offset), errors, null);
    const command = parseCommand(new Parser(line));
    if (command) readLine(command, text, gathered, errors);
  }
  const { version, editions, modules, elevated } = gathered;
  return found ? { version, editions, modules, elevated } : null;
}

const parameters = [
  'version',
  'modules',
  'psedition',
  'runasadministrator',
  'shellid',
  'pssnapin',
  'assembly',
] as const;

function readLine({ elements }: CommandAst, text: string, gathered: Gathered, errors: ErrorList): void {
  const [name, ...rest] = elements;
  if (name?.kind !== 'StringConstantExpression' || name.value.toLowerCase() !== 'requires') {
    if (name) errors.report('ScriptRequiresInvalidFormat', name.start, name.end, false);
    return;
  }
  for (let element = rest.shift(); element; element = rest.shift()) {
    if (element.kind !== 'CommandParameter') {
      errors.report('ScriptRequiresInvalidFormat', element.start, element.end, false);
      return;
    }
    const next = rest[0];
    const separate = element.argument === null && next && next.kind !== 'CommandParameter' ? next : null;
    if (separate) rest.shift();
    readParameter(element, element.argument ?? separate, text, gathered, errors);
  }
}

function readParameter(
  parameter: CommandParameterAst,
  argument: ExpressionAst | null,
  text: string,
  gathered: Gathered,
  errors: ErrorList,
): void {
  const { name, start, end } = parameter;
  const key = parameters.find(p => name !== '' && p.startsWith(name.toLowerCase()));
  if (key === 'runasadministrator') {
    gathered.elevated = true;
    if (argument) errors.report('ParameterCannotHaveArgument', start, end, false, name);
    return;
  }
  if (argument === null) {
    errors.report('ParameterRequiresArgument', start, end, false, name);
    return;
  }
  if ((key === 'version' || key === 'psedition') && gathered.seen.has(key)) {
    errors.report('ParameterAlreadyBound', start, end, false, name);
    return;
  }
  gathered.seen.add(key ?? name);
  if (key === 'version') readVersion(argument, text, gathered, errors);
  else if (key === 'psedition') readEditions(argument, gathered, errors);
  else if (key === 'modules') for (const module of elementsOf(argument)) readModule(module, text, gathered, errors);
}

function elementsOf(argument: ExpressionAst): readonly ExpressionAst[] {
  return argument.kind === 'ArrayLiteral' ? argument.elements : [argument];
}

function notConstant({ start, end }: ExpressionAst, errors: ErrorList): void {
  errors.report('RequiresArgumentMustBeConstant', start, end, false);
}

function readVersion(argument: ExpressionAst, text: string, gathered: Gathered, errors: ErrorList): void {
  const { start, end } = argument;
  if (argument.kind !== 'ConstantExpression' && argument.kind !== 'StringConstantExpression') {
    notConstant(argument, errors);
    return;
  }
  const version = argument.kind === 'StringConstantExpression' ? argument.value : text.slice(start, end);
  if (/^\d+$/.test(version)) gathered.version = `${version}.0`;
  else if (/^\d+(\.\d+){1,3}$/.test(version)) gathered.version = version;
  else errors.report('RequiresVersionInvalid', start, end, false);
}

function readEditions(argument: ExpressionAst, gathered: Gathered, errors: ErrorList): void {
  for (const edition of elementsOf(argument)) {
    if (edition.kind !== 'StringConstantExpression') {
      notConstant(edition, errors);
      return;
    }
    const known = gathered.editions.some(e => e.toLowerCase() === edition.value.toLowerCase());
    if (known) {
      errors.report('RequiresPSEditionValueIsAlreadySpecified', argument.start, argument.end, false, 'psedition');
      continue;
    }
    if (!/^(core|desktop)$/i.test(edition.value))
      errors.report('RequiresPSEditionInvalid', edition.start, edition.end, false, 'psedition');
    gathered.editions.push(edition.value);
  }
}

function readModule(argument: ExpressionAst, text: string, gathered: Gathered, errors: ErrorList): void {
  const none = { version: null, requiredVersion: null, maximumVersion: null, guid: null };
  if (argument.kind === 'StringConstantExpression') gathered.modules.push({ name: argument.value, ...none });
  else if (argument.kind === 'ConstantExpression')
    gathered.modules.push({ name: text.slice(argument.start, argument.end), ...none });
  else if (argument.kind === 'Hashtable') readModuleTable(argument, gathered, errors);
  else notConstant(argument, errors);
}

function readModuleTable(table: HashtableAst, gathered: Gathered, errors: ErrorList): void {
  const members = new Map<string, string>();
  for (const { key, value } of table.pairs) {
    const constant = pureExpression(value);
    if (key.kind !== 'StringConstantExpression' || constant?.kind !== 'StringConstantExpression') {
      notConstant(table, errors);
      return;
    }
    members.set(key.value.toLowerCase(), constant.value);
  }
  const member = (name: string): string | null => members.get(name) ?? null;
  gathered.modules.push({
    name: member('modulename') ?? '',
    version: member('moduleversion'),
    requiredVersion: member('requiredversion'),
    maximumVersion: member('maximumversion'),
    guid: member('guid'),
  });
}
