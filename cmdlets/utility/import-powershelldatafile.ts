import { type CmdletContext, defineCmdlet, encodingOf, exceptionOfError, ps } from '#cmdlet';
import { Dictionary, raise, type ScriptBlock } from '#values';
import { fileExists, inputPaths, readTextFile } from './text-file.ts';

/** Import-PowerShellDataFile: the hashtable of a .psd1 file, without running any command in it. */
export default defineCmdlet({
  name: 'Import-PowerShellDataFile',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Path: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'Path of the file; wildcards find several.',
    },
    SkipLimitCheck: { type: ps.switch(), help: 'Reads tables of any size.' },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      validate: { notNullOrEmpty: true },
      help: 'Path of the file, taken as it is written.',
    },
  },
  sets: {
    ByPath: { Path: { mandatory: true, position: 0 } },
    ByLiteralPath: { LiteralPath: { mandatory: true, position: 0, from: 'propertyName' } },
  },
  defaultSet: 'ByPath',
  synopsis: 'Reads a PowerShell data file.',
  examples: [
    {
      does: 'Read settings',
      code: `Set-Content Temp:/s.psd1 "@{ Seats = 5 }"; (Import-PowerShellDataFile Temp:/s.psd1).Seats`,
    },
  ],
  process(bound, context) {
    const literal = bound.set === 'ByLiteralPath';
    for (const given of literal ? bound.LiteralPath : bound.Path) {
      for (const path of inputPaths(given, literal, context)) {
        if (fileExists(path)) readDataFile(path, context);
        else {
          const message = `Cannot find path '${given}' because it does not exist.`;
          context.writeError(
            context.error('System.ArgumentException', message, 'PathNotFound', 'InvalidArgument', given),
          );
        }
      }
    }
  },
});

function readDataFile(path: string, context: CmdletContext): void {
  const text = readTextFile(path, encodingOf(undefined, context), context);
  const wrong = whatIsWrong(text, context);
  if (wrong !== null) {
    const message = `The file '${path}' could not be parsed as a PowerShell Data File.`;
    context.writeError(context.error('System.InvalidOperationException', message, wrong, 'InvalidData', path));
    return;
  }
  // A data section allows constants and nothing else.
  const block = parsed(`data {\n${text}\n}`, context);
  const table = block ? context.shell.blocks.invoke(block)[0] : null;
  if (table instanceof Dictionary) context.write(table);
  else {
    const reason = 'Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions.';
    raise('InvalidOperationException', `${reason} Dynamic expression: ${text.trim()}.`);
  }
}

/** The id of the error where the text is no script, or no hashtable; null when it is one. */
function whatIsWrong(text: string, context: CmdletContext): string | null {
  if (!parsed(text, context)) return 'CouldNotParseAsPowerShellDataFile';
  const start = text.replace(/^(\s*(#.*)?\r?\n)*\s*/, '');
  return start.startsWith('@{') ? null : 'CouldNotParseAsPowerShellDataFileNoHashtableRoot';
}

function parsed(text: string, context: CmdletContext): ScriptBlock | null {
  try {
    return context.shell.blocks.create(text);
  } catch (error) {
    exceptionOfError(error);
    return null;
  }
}
