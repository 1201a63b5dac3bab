import { hostname, userInfo } from 'node:os';
import { defineCmdlet, encodingOf, ps } from '#cmdlet';
import { DateTime } from '#dotnet';
import { WildcardPattern } from '#values';
import { aliasesIn } from './alias-entries.ts';
import { openTextFile } from './text-file.ts';

/** Export-Alias: writes aliases to a file, as CSV or as a script. */
export default defineCmdlet({
  name: 'Export-Alias',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['epal'],
  outputs: ['System.Management.Automation.AliasInfo'],
  parameters: {
    Path: { type: ps.string(), help: 'Path of the file; wildcards find several.' },
    Name: {
      type: ps.array(ps.string()),
      position: 1,
      from: 'propertyName',
      help: 'Names of aliases; wildcards find several. All when left out.',
    },
    PassThru: { type: ps.switch(), help: 'Hands on the object that was changed.' },
    As: {
      type: ps.enumeration('Microsoft.PowerShell.Commands.ExportAliasFormat', 'Csv', 'Script'),
      help: 'The form of the file: Csv, or a Script that sets the aliases.',
    },
    Append: { type: ps.switch(), help: 'Adds to the end of the file.' },
    Force: { type: ps.switch(), help: 'Goes on where a read-only or hidden thing would stop it.' },
    NoClobber: {
      type: ps.switch(),
      aliases: ['NoOverwrite'],
      help: 'Leaves a file that exists as it is and fails instead.',
    },
    Description: { type: ps.string(), help: 'A comment for the top of the file.' },
    Scope: {
      type: ps.string(),
      help: 'Scope to look in: Global, Local, Script, or a number of scopes upwards from the current one.',
    },
    LiteralPath: { type: ps.string(), aliases: ['PSPath', 'LP'], help: 'Path of the file, taken as it is written.' },
  },
  sets: {
    ByPath: { Path: { mandatory: true, position: 0 } },
    ByLiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
  },
  defaultSet: 'ByPath',
  shouldProcess: 'medium',
  synopsis: 'Writes aliases to a file.',
  examples: [{ does: 'Write aliases as a script', code: 'Export-Alias Temp:/aliases.ps1 -Name g* -As Script' }],
  process(bound, context) {
    const path = bound.set === 'ByLiteralPath' ? bound.LiteralPath : bound.Path;
    const patterns = bound.Name ?? ['*'];
    const aliases = patterns.flatMap(text => {
      const found = aliasesIn(context).filter(alias => WildcardPattern.get(text).matches(alias.name));
      if (found.length === 0 && !WildcardPattern.containsWildcards(text)) {
        const message = `Cannot find alias because alias '${text}' does not exist.`;
        const type = 'System.Management.Automation.ItemNotFoundException';
        context.writeError(context.error(type, message, 'AliasNotFound', 'ObjectNotFound', text));
      }
      return found;
    });
    if (!context.shouldProcess(path)) return;
    const literal = bound.set === 'ByLiteralPath';
    const { Append: append, NoClobber: noClobber, Force: force } = bound;
    const file = openTextFile(
      { path, literal, append, noClobber, force, encoding: encodingOf(undefined, context) },
      context,
    );
    const head = [
      'Alias File',
      `Exported by : ${userInfo().username}`,
      `Date/Time : ${DateTime.now().format('F')}`,
      `Computer : ${hostname()}`,
      ...(bound.Description?.split('\n') ?? []),
    ];
    for (const line of head) file.write(`# ${line}\n`);
    for (const alias of aliases) {
      const options = alias.options.length > 0 ? alias.options.join(', ') : 'None';
      file.write(
        bound.As === 'Script'
          ? `set-alias -Name:"${alias.name}" -Value:"${alias.definition}" -Description:"${alias.description}" -Option:"${options}"\n`
          : `${[alias.name, alias.definition, alias.description, options].map(each => `"${each.replaceAll('"', '""')}"`).join(',')}\n`,
      );
      if (bound.PassThru) context.write(context.shell.commands.resolve(alias.name));
    }
    file.close();
  },
});
