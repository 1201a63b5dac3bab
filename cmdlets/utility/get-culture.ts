import { defineCmdlet, ps } from '#cmdlet';
import { cultureNamed, currentCulture } from '#dotnet';

/** Get-Culture: the current culture, or others by name. */
export default defineCmdlet({
  name: 'Get-Culture',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.Globalization.CultureInfo'],
  parameters: {
    NoUserOverrides: { type: ps.switch(), help: 'Leaves out what the user set differently.' },
    Name: { type: ps.array(ps.string()), validate: { notNull: true }, help: 'Names of cultures, such as de-DE.' },
    ListAvailable: { type: ps.switch(), help: 'All cultures that are known.' },
  },
  sets: {
    CurrentCulture: { NoUserOverrides: {} },
    Name: { Name: { position: 0, from: 'pipeline' }, NoUserOverrides: {} },
    ListAvailable: { ListAvailable: {} },
  },
  defaultSet: 'CurrentCulture',
  synopsis: 'Gets a culture.',
  examples: [{ does: 'Name of the current culture', code: '(Get-Culture).Name' }],
  process(bound, context) {
    if (bound.set === 'ListAvailable') {
      for (const name of knownCultures()) context.write(cultureNamed(name));
    } else if (bound.set === 'Name' && bound.Name) {
      for (const name of bound.Name) context.write(cultureNamed(name));
    } else context.write(currentCulture());
  },
});

function knownCultures(): string[] {
  return [
    '',
    'de-DE',
    'en-GB',
    'en-US',
    'es-ES',
    'fr-FR',
    'it-IT',
    'ja-JP',
    'ko-KR',
    'nl-NL',
    'pl-PL',
    'pt-BR',
    'ru-RU',
    'sv-SE',
    'tr-TR',
    'zh-CN',
  ];
}
