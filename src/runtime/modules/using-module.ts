import { dirname, resolve } from 'node:path';
import type { UsingStatementAst } from '#language';
import type { Frame } from '../frame.ts';

/** `using module x`: brings the module before the first statement, with the classes that it defines. */
export function usingModules(f: Frame, usings: readonly UsingStatementAst[]): void {
  for (const each of usings) {
    const name = moduleName(each);
    if (name === null) continue;
    const { file } = f.code.unit.source;
    const isPath = /[\\/]/.test(name);
    const path = isPath && file !== null ? resolve(dirname(file), name.replaceAll('\\', '/')) : name;
    f.engine.shell.modules.import(path, {
      functions: null,
      cmdlets: null,
      variables: null,
      aliases: null,
      prefix: '',
      force: false,
      global: false,
      noClobber: false,
      args: [],
    });
  }
}

function moduleName({ name, moduleSpecification }: UsingStatementAst): string | null {
  if (name?.kind === 'StringConstantExpression') return name.value;
  for (const { key, value } of moduleSpecification?.pairs ?? []) {
    if (key.kind !== 'StringConstantExpression' || key.value.toLowerCase() !== 'modulename') continue;
    const only = value.kind === 'Pipeline' ? value.elements[0] : undefined;
    if (only?.kind === 'CommandExpression' && only.expression.kind === 'StringConstantExpression')
      return only.expression.value;
  }
  return null;
}
