import { type CmdletContext, defineCmdlet, ps } from '#cmdlet';
import { TimeZoneInfo } from '#dotnet';
import { WildcardPattern } from '#values';
import { matches } from './select-items.ts';

/** Gets the time zone of this computer, or those that there are. */
export default defineCmdlet({
  name: 'Get-TimeZone',
  module: 'Microsoft.PowerShell.Management',
  synopsis: 'Gets the time zone of this computer, or those that there are.',
  aliases: ['gtz'],
  outputs: ['System.TimeZoneInfo'],
  parameters: {
    Id: { type: ps.array(ps.string()), help: 'Time zones by id.' },
    ListAvailable: { type: ps.switch(), help: 'All time zones.' },
    Name: { type: ps.array(ps.string()), help: 'Time zones by their standard name; wildcards are taken.' },
  },
  sets: {
    Name: { Name: { position: 0, from: 'pipeline' } },
    Id: { Id: { mandatory: true, from: 'propertyName' } },
    ListAvailable: { ListAvailable: { mandatory: true } },
  },
  defaultSet: 'Name',
  examples: [
    { does: 'Which time zone is this?', code: 'Get-TimeZone' },
    { does: 'A time zone by id', code: 'Get-TimeZone -Id Europe/Oslo' },
  ],
  process(bound, context) {
    if (bound.set === 'ListAvailable') context.writeAll(available());
    else if (bound.set === 'Id') for (const id of bound.Id) writeById(id, context);
    else if (bound.Name) for (const name of bound.Name) writeByName(name, context);
    else context.write(TimeZoneInfo.local());
  },
});

function available(): TimeZoneInfo[] {
  return Intl.supportedValuesOf('timeZone').map(id => TimeZoneInfo.find(id));
}

function writeById(id: string, context: CmdletContext): void {
  const known = [...Intl.supportedValuesOf('timeZone'), 'UTC'].find(each => each.toLowerCase() === id.toLowerCase());
  if (known) context.write(TimeZoneInfo.find(known));
  else writeMissing(`The time zone ID '${id}' was not found on the local computer.`, 'Id', context);
}

function writeByName(name: string, context: CmdletContext): void {
  const found = available().filter(
    zone => matches(zone.name('long'), name) || matches(zone.name('long', zone.hasDaylight), name),
  );
  context.writeAll(found);
  if (found.length > 0 || WildcardPattern.containsWildcards(name)) return;
  writeMissing(`The time zone name '${name}' was not found on the local computer.`, 'Name', context);
}

function writeMissing(message: string, parameter: string, context: CmdletContext): void {
  context.writeError(
    context.error('System.TimeZoneNotFoundException', message, 'TimeZoneNotFound', 'InvalidArgument', parameter),
  );
}
