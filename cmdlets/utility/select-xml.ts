import { type CmdletContext, defineCmdlet, encodingOf, exceptionOfError, ps } from '#cmdlet';
import { Dictionary, NetObject, NetType, objectType, property, ThrownException, toText, type Value } from '#values';
import { readTextFile } from './text-file.ts';

/** A node that Select-Xml found, and where. */
class SelectXmlInfo extends NetObject {
  readonly node: Value;
  readonly path: string | null;
  readonly pattern: string;
  readonly text: string;

  constructor(node: Value, path: string | null, pattern: string, text: string) {
    super();
    this.node = node;
    this.path = path;
    this.pattern = pattern;
    this.text = text;
  }
  get netType(): NetType {
    return selectXmlInfoType;
  }
  override toText(): string {
    return this.path === null ? this.text : `${this.text}:${this.path}`;
  }
}

const selectXmlInfoType = new NetType({
  fullName: 'Microsoft.PowerShell.Commands.SelectXmlInfo',
  base: objectType,
  members: () => ({
    properties: [
      property('System.Xml.XmlNode Node', (self: SelectXmlInfo) => self.node),
      property('string Path', (self: SelectXmlInfo) => self.path ?? 'InputStream'),
      property('string Pattern', (self: SelectXmlInfo) => self.pattern),
    ],
  }),
});

/** Select-Xml: nodes of XML documents by XPath. */
export default defineCmdlet({
  name: 'Select-Xml',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['Microsoft.PowerShell.Commands.SelectXmlInfo'],
  parameters: {
    XPath: {
      type: ps.string(),
      mandatory: true,
      position: 0,
      validate: { notNullOrEmpty: true },
      help: 'What to look for.',
    },
    Xml: {
      type: ps.array(ps.net('System.Xml.XmlNode')),
      aliases: ['Node'],
      validate: { notNullOrEmpty: true },
      help: 'XML documents or nodes.',
    },
    Namespace: {
      type: ps.hashtable(),
      validate: { notNullOrEmpty: true },
      help: 'Prefixes for the XPath and the namespaces that they mean.',
    },
    Path: {
      type: ps.array(ps.string()),
      validate: { notNullOrEmpty: true },
      help: 'XML files; wildcards find several.',
    },
    LiteralPath: {
      type: ps.array(ps.string()),
      aliases: ['PSPath', 'LP'],
      validate: { notNullOrEmpty: true },
      help: 'Path of the file, taken as it is written.',
    },
    Content: { type: ps.array(ps.string()), validate: { notNullOrEmpty: true }, help: 'XML as text.' },
  },
  sets: {
    Xml: { Xml: { mandatory: true, position: 1, from: 'pipelineOrPropertyName' } },
    Path: { Path: { mandatory: true, position: 1, from: 'propertyName' } },
    LiteralPath: { LiteralPath: { mandatory: true, from: 'propertyName' } },
    Content: { Content: { mandatory: true, from: 'pipeline' } },
  },
  defaultSet: 'Xml',
  synopsis: 'Finds nodes of XML.',
  examples: [
    {
      does: 'Find elements',
      code: `'<r><a id="1"/><a id="2"/></r>' | Select-Xml '//a' | ForEach-Object { $_.Node.id }`,
    },
  ],
  process(bound, context) {
    const find = (node: Value, path: string | null): void => select(node, path, bound.XPath, bound.Namespace, context);
    if (bound.set === 'Xml') for (const node of bound.Xml) find(node, null);
    else if (bound.set === 'Content') {
      for (const text of bound.Content) {
        const document = documentOf(text, context);
        if (document !== null) find(document, null);
      }
    } else {
      const literal = bound.set === 'LiteralPath';
      for (const path of (literal ? bound.LiteralPath : bound.Path) ?? []) {
        for (const item of context.shell.drives.expandRequired(path, { literal })) {
          const document = documentOf(readTextFile(item.path, encodingOf(undefined, context), context), context);
          if (document !== null) find(document, item.path);
        }
      }
    }
  },
});

function documentOf(text: string, context: CmdletContext): Value {
  const { converter, types } = context.shell;
  try {
    return converter.convert(text, types.resolveRequired('xml'));
  } catch (error) {
    const { message } = exceptionOfError(error);
    const type = 'System.Management.Automation.ParentContainsErrorRecordException';
    context.writeError(context.error(type, message, 'InvalidCastToXmlDocument', 'InvalidArgument'));
    return null;
  }
}

function select(node: Value, path: string | null, xpath: string, namespaces: Value, context: CmdletContext): void {
  const { members } = context.shell;
  const args: Value[] = [xpath];
  if (namespaces instanceof Dictionary) args.push(managerOf(node, namespaces, context));
  const found = selectNodes(node, args, context);
  const nodes = found instanceof NetObject ? (found.enumerate?.() ?? []) : Array.isArray(found) ? found : [];
  for (const each of nodes) {
    const text = toText(members.get(each, 'InnerText'));
    context.write(new SelectXmlInfo(each, path, xpath, text));
  }
}

/** The nodes; XPath's own error where the text is none. */
function selectNodes(node: Value, args: Value[], { shell }: CmdletContext): Value {
  try {
    return shell.members.invoke(node, 'SelectNodes', args);
  } catch (error) {
    const { inner } = exceptionOfError(error);
    throw inner ? new ThrownException(inner) : error;
  }
}

function managerOf(node: Value, namespaces: Dictionary, context: CmdletContext): Value {
  const { members, types } = context.shell;
  const document = members.get(node, 'OwnerDocument') ?? node;
  const type = types.resolveRequired('System.Xml.XmlNamespaceManager');
  const manager = members.construct(type, [members.get(document, 'NameTable') ?? null]);
  for (const [prefix, uri] of namespaces.pairs())
    members.invoke(manager, 'AddNamespace', [toText(prefix), toText(uri)]);
  return manager;
}
