import { defineCmdlet, ps } from '#cmdlet';
import { readClipboard, writeClipboard } from './clipboard.ts';
import { passThru } from './item-parameters.ts';

/** Puts text on the clipboard. */
export default defineCmdlet({
  name: 'Set-Clipboard',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Puts text on the clipboard.',
  aliases: ['scb'],
  outputs: ['System.String'],
  parameters: {
    Value: {
      type: ps.array(ps.string()),
      mandatory: true,
      position: 0,
      from: 'pipelineOrPropertyName',
      validate: { allowNull: true, allowEmptyCollection: true, allowEmptyString: true },
      help: 'The text, line by line.',
    },
    Append: { type: ps.switch(), help: 'Adds to what is there.' },
    PassThru: passThru,
    AsOSC52: {
      type: ps.switch(),
      aliases: ['ToLocalhost'],
      help: 'Sends it to the terminal, which puts it on the clipboard of whoever sits there.',
    },
  },
  shouldProcess: 'medium',
  examples: [{ does: 'Say what would be put there', code: "'Adele' | Set-Clipboard -WhatIf" }],
  begin() {
    const lines: string[] = [];
    return { lines };
  },
  process(bound, _context, { lines }) {
    lines.push(...(bound.Value ?? []));
  },
  end(bound, context, { lines }) {
    const added = lines.join('\n');
    const shown = added.length > 20 ? `${added.slice(0, 20)} ...` : added;
    const target = bound.Append
      ? `Append string '${shown}' to the clipboard.`
      : `Set string '${shown}' to the clipboard.`;
    if (!context.shouldProcess(target)) return;
    const before = bound.Append ? readClipboard() : '';
    const text = before === '' ? added : `${before}\n${added}`;
    if (bound.AsOSC52) context.shell.host.write('out', `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`);
    else writeClipboard(text);
    if (bound.PassThru) context.writeAll(lines);
  },
});
