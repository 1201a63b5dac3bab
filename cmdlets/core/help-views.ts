import type { CmdletContext } from '#cmdlet';
import { type CustomLine, defineView, formatSession, type View } from '#format';
import {
  HelpObject,
  type HelpView,
  helpLines,
  ParameterHelpObject,
  parameterHelp,
  plainHelpLines,
  plainParameterLines,
} from '#help';
import type { Value } from '#values';

/** The views of what Get-Help gives; the session gets them when it first asks for help. */
export function defineHelpViews({ shell }: CmdletContext): void {
  const { views } = shell.part(formatSession);
  if (!views.find(['HelpInfoShort'], null)) views.add(helpViews);
}

const suffixes: readonly (readonly [string, HelpView])[] = [
  ['#DetailedView', 'detailed'],
  ['#FullView', 'full'],
  ['#ExamplesView', 'examples'],
  ['', 'default'],
];

const helpViews: readonly View[] = [
  ...suffixes.map(([suffix, view]) =>
    defineView({
      name: `help ${view}`,
      types: [`MamlCommandHelpInfo${suffix}`, `ExtendedCmdletHelpInfo${suffix}`],
      control: { kind: 'custom', lines: (read, object) => linesOf(object, view, read.width) },
    }),
  ),
  defineView({
    name: 'help parameter',
    types: ['MamlCommandHelpInfo#parameter', 'CmdletHelpInfo#parameter'],
    control: { kind: 'custom', lines: (_read, object) => parameterLines(object) },
  }),
  defineView({
    name: 'help short',
    types: ['HelpInfoShort'],
    control: {
      kind: 'table',
      columns: [
        { value: 'Name', width: 33 },
        { value: 'Category', width: 9 },
        { value: 'Module', width: 25 },
        { value: 'Synopsis' },
      ],
    },
  }),
];

function linesOf(object: Value, view: HelpView, width: number): readonly CustomLine[] {
  if (!(object instanceof HelpObject)) return [];
  const { topic } = object;
  return topic.content ? helpLines(topic, topic.content, view, width) : plainHelpLines(topic, view, width);
}

function parameterLines(object: Value): readonly CustomLine[] {
  if (!(object instanceof ParameterHelpObject)) return [];
  const { parameter, content } = object;
  return content ? parameterHelp(parameter, content, true, 0) : plainParameterLines(parameter, 0);
}
