import type { TypeTable } from '#dotnet';
import {
  type Ast,
  type AttributeAst,
  type ParseError,
  type ScriptBlockAst,
  type TypeDefinitionAst,
  type TypeName,
  visit,
} from '#language';

/**
 * What a text says wrongly of types: those that a class names must be there before anything of the text runs, and attributes must stand
 * where they may. A text that brings types by `using module` or `using assembly` is not looked at.
 */
export function typeErrors(types: TypeTable, ast: ScriptBlockAst, namespaces: readonly string[]): ParseError[] {
  if (ast.usings.some(each => each.type !== 'namespace')) return [];
  const definitions: TypeDefinitionAst[] = [];
  visit(ast, node => {
    if (node.kind === 'TypeDefinition') definitions.push(node);
    return true;
  });
  const own = new Set(definitions.map(each => each.name.toLowerCase()));
  const isKnown = (name: string): boolean => own.has(name.toLowerCase()) || types.resolve(name, namespaces) !== null;
  const errors: ParseError[] = [];
  const report = (id: string, message: string, { start, end }: TypeName | AttributeAst): void => {
    errors.push({ id, message, extent: { start, end }, incomplete: false });
  };
  const checkName = (name: TypeName): void => {
    for (const each of name.genericArguments) checkName(each);
    if (name.genericArguments.length === 0 && !isKnown(name.name))
      report('TypeNotFound', `Unable to find type [${name.name}].`, name);
  };
  for (const definition of definitions) {
    if (definition.type === 'enum') continue;
    visit(definition, node => {
      if (node.kind === 'TypeConstraint' || node.kind === 'TypeExpression') checkName(node.typeName);
      if (node.kind === 'FunctionMember') for (const each of misplaced(node.parameters)) report(...each);
      return true;
    });
  }
  return errors;
}

const onProperties = [
  ...['parameter', 'validateset', 'validaterange', 'validatepattern', 'validatelength', 'validatecount'],
  ...['validatescript', 'validatenotnull', 'validatenotnullorempty', 'validatenotnullorwhitespace', 'validatedrive'],
  ...['allownull', 'allowemptystring', 'allowemptycollection', 'argumentcompleter', 'argumentcompletions'],
];
const validOn: ReadonlyMap<string, string> = new Map([
  ['alias', 'Class, Property, Field'],
  ...onProperties.map((name): [string, string] => [name, 'Property, Field']),
]);

/** Attributes that parameters of methods may not have. */
function* misplaced(
  parameters: readonly { readonly attributes: readonly Ast[] }[],
): Iterable<[id: string, message: string, at: AttributeAst]> {
  for (const parameter of parameters) {
    for (const each of parameter.attributes) {
      if (each.kind !== 'Attribute') continue;
      const { name } = each.typeName;
      const places = validOn.get(name.toLowerCase());
      if (!places) continue;
      const message = `Attribute '${name}' is not valid on this declaration. It is valid on '${places}' declarations only.`;
      yield ['AttributeNotAllowedOnDeclaration', message, each];
    }
  }
}
