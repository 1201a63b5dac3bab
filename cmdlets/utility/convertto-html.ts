import { type CmdletContext, defineCmdlet, expressionKey, nameKey, ps, readPropertyArguments } from '#cmdlet';
import { Dictionary, toText } from '#values';
import { HtmlTable } from './html-table.ts';

const keys = [
  nameKey,
  expressionKey,
  { name: 'formatstring', types: ['string'] },
  { name: 'width' },
  { name: 'alignment', aliases: ['align'] },
] as const;
const knownMeta = new Set([
  'content-type',
  'default-style',
  'application-name',
  'author',
  'description',
  'generator',
  'keywords',
  'x-ua-compatible',
  'viewport',
]);

/** ConvertTo-Html: objects as a table or list of a web page. */
export default defineCmdlet({
  name: 'ConvertTo-Html',
  module: 'Microsoft.PowerShell.Utility',
  outputs: ['System.String'],
  parameters: {
    Property: {
      type: ps.array(ps.object()),
      position: 0,
      help: 'Properties to show: names, script blocks, or tables with Name, Expression, Width and Align.',
    },
    Head: { type: ps.array(ps.string()), help: 'Lines for the head, in place of the title.' },
    Title: { type: ps.string(), validate: { notNullOrEmpty: true }, help: 'Title of the page.' },
    Body: { type: ps.array(ps.string()), help: 'Text for the start of the body.' },
    InputObject: {
      type: ps.psobject(),
      from: 'pipeline',
      help: 'The objects to work on; usually they come through the pipeline.',
    },
    As: {
      type: ps.oneOf('Table', 'List'),
      validate: { notNullOrEmpty: true },
      help: 'A table with a row for each object, or a list with a row for each property.',
    },
    CssUri: {
      type: ps.uri(),
      aliases: ['cu', 'uri'],
      validate: { notNullOrEmpty: true },
      help: 'Address of a style sheet.',
    },
    Fragment: { type: ps.switch(), validate: { notNullOrEmpty: true }, help: 'Writes the table only.' },
    PostContent: { type: ps.array(ps.string()), validate: { notNullOrEmpty: true }, help: 'Lines behind the table.' },
    PreContent: { type: ps.array(ps.string()), validate: { notNullOrEmpty: true }, help: 'Lines before the table.' },
    Meta: { type: ps.hashtable(), validate: { notNullOrEmpty: true }, help: 'Names and contents of meta elements.' },
    Charset: {
      type: ps.string(),
      validate: { notNullOrEmpty: true, pattern: '^[A-Za-z0-9]\\w+\\S+[A-Za-z0-9]$' },
      help: "The page's character set.",
    },
    Transitional: {
      type: ps.switch(),
      validate: { notNullOrEmpty: true },
      help: 'Says that the page is XHTML 1.0 Transitional, not Strict.',
    },
  },
  sets: {
    Page: {
      Body: { position: 3 },
      Charset: {},
      CssUri: {},
      Head: { position: 1 },
      Meta: {},
      Title: { position: 2 },
      Transitional: {},
    },
    Fragment: { Fragment: {} },
  },
  defaultSet: 'Page',
  synopsis: 'Writes objects as HTML.',
  examples: [
    { does: 'A table of objects', code: "[pscustomobject]@{ Name = 'Contoso'; Seats = 5 } | ConvertTo-Html -Fragment" },
  ],
  begin(bound, context) {
    if (bound.set === 'Page') for (const line of headOf(bound, context)) context.write(line);
    if (bound.PreContent) context.writeAll(bound.PreContent);
    context.write('<table>');
    return { table: new HtmlTable(readPropertyArguments(bound.Property, keys, context), bound.As === 'List', context) };
  },
  process(bound, context, { table }) {
    if (bound.InputObject !== undefined && bound.InputObject !== null) context.writeAll(table.rows(bound.InputObject));
  },
  end(bound, context) {
    context.write('</table>');
    if (bound.PostContent) context.writeAll(bound.PostContent);
    if (bound.set === 'Page') context.write('</body></html>');
  },
});

interface Page {
  readonly Transitional?: boolean | undefined;
  readonly Charset?: string | undefined;
  readonly Meta?: object | undefined;
  readonly Head?: readonly string[] | undefined;
  readonly Title?: string | undefined;
  readonly CssUri?: object | undefined;
  readonly Body?: readonly string[] | undefined;
}

function headOf(page: Page, context: CmdletContext): string[] {
  const kind = page.Transitional ? 'Transitional' : 'Strict';
  const lines = [
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 ${kind}//EN"  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-${kind.toLowerCase()}.dtd">`,
    '<html xmlns="http://www.w3.org/1999/xhtml">',
    '<head>',
  ];
  if (page.Charset) lines.push(`<meta charset="${page.Charset}">`);
  if (page.Meta instanceof Dictionary) lines.push(...metaOf(page.Meta, context));
  lines.push(...(page.Head ?? [`<title>${page.Title ?? 'HTML TABLE'}</title>`]));
  if (page.CssUri) lines.push(`<link rel="stylesheet" type="text/css" href="${toText(page.CssUri)}" />`);
  lines.push('</head><body>', ...(page.Body ?? []));
  return lines;
}

function metaOf(meta: Dictionary, context: CmdletContext): string[] {
  return Array.from(meta.pairs(), ([key, value]) => {
    const name = toText(key);
    const content = toText(value);
    if (!knownMeta.has(name.toLowerCase())) {
      context.warning(
        `Accepted meta properties are content-type, default-style, application-name, author, description, generator, keywords, x-ua-compatible, and viewport. The meta pair: ${name} and ${content} may not function correctly.`,
      );
    }
    const equivalent = /^(content-type|default-style|x-ua-compatible)$/i.test(name);
    return `<meta ${equivalent ? 'http-equiv' : 'name'}="${name}" content="${content}">`;
  });
}
