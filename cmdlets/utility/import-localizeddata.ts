import { type CmdletContext, defineCmdlet, encodingOf, ps } from '#cmdlet';
import { currentCulture } from '#dotnet';
import { toText, type Value } from '#values';
import { fileExists, literalPath, readTextFile } from './text-file.ts';

/** Import-LocalizedData: a script's texts in the language of the person, from `<folder>/<culture>/<name>.psd1`. */
export default defineCmdlet({
  className: 'Microsoft.PowerShell.Commands.ImportLocalizedData',
  name: 'Import-LocalizedData',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    BindingVariable: {
      type: ps.string(),
      aliases: ['Variable'],
      position: 0,
      validate: { notNullOrEmpty: true },
      help: 'Name of the variable to put the texts in; they are written when left out.',
    },
    UICulture: { type: ps.string(), position: 1, help: 'The culture; the current one when left out.' },
    BaseDirectory: {
      type: ps.string(),
      help: "The folder that holds a folder for each culture; the script's own when left out.",
    },
    FileName: { type: ps.string(), help: "Name of the data file; the script's own when left out." },
    SupportedCommand: { type: ps.array(ps.string()), help: 'Commands that the data file may use.' },
  },
  synopsis: 'Reads translated texts.',
  examples: [
    {
      does: 'Read texts',
      code: `$null = New-Item Temp:/texts/en-US/texts.psd1 -Force -Value "@{ Hello = 'Hello' }"; (Import-LocalizedData -BaseDirectory Temp:/texts -FileName texts).Hello`,
    },
  ],
  end(bound, context) {
    const { variables, blocks } = context.shell;
    const script = toText(variables.get('PSCommandPath'));
    const folder = literalPath(bound.BaseDirectory ?? (toText(variables.get('PSScriptRoot')) || '.'), context);
    const given = bound.FileName ?? script.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
    const name = given.toLowerCase().endsWith('.psd1') ? given : `${given}.psd1`;
    const culture = bound.UICulture ?? currentCulture().name;
    const path = candidates(folder, culture, name).find(each => fileExists(each));
    if (!path) return notFound(folder, culture, name, context);
    const block = blocks.create(readTextFile(path, encodingOf(undefined, context), context));
    const output: Value[] = blocks.invoke(block, { scope: 'child' });
    const data = output.length === 1 ? output[0] : output;
    if (bound.BindingVariable) variables.set(bound.BindingVariable, data);
    else context.write(data);
  },
});

function candidates(folder: string, culture: string, name: string): string[] {
  const parts = culture.split('-');
  const cultures = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  return [...cultures.map(each => `${folder}/${each}/${name}`), `${folder}/${name}`];
}

function notFound(folder: string, culture: string, name: string, context: CmdletContext): void {
  const message = `Cannot find the PowerShell data file '${name}' in directory '${folder}/${culture}', or in any parent culture directories.`;
  const type = 'System.Management.Automation.PSInvalidOperationException';
  context.writeError(
    context.error(type, message, 'ImportLocalizedData', 'ObjectNotFound', `${folder}/${culture}/${name}`),
  );
}
