/** What a comment with help directives says. Texts are trimmed; a section that is not there is null or empty. */
export interface CommentHelp {
  readonly synopsis: string | null;
  readonly description: string | null;
  /** By lower-case name. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly examples: readonly HelpExample[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly notes: string | null;
  readonly links: readonly string[];
  readonly component: string | null;
  readonly role: string | null;
  readonly functionality: string | null;
}

export interface HelpExample {
  /** `PS > ` or the prompt that was written. */
  readonly introduction: string;
  readonly code: string;
  readonly remarks: string;
}

/** Where a command is written: the text of its file, and the extent of its body. */
export interface ScriptPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const directive = /^\s*\.([a-z]+)(?:[ \t]+(\S.*?))?\s*$/i;
const single = ['synopsis', 'description', 'notes', 'component', 'role', 'functionality'] as const;
const several = ['example', 'inputs', 'outputs', 'link', 'parameter'] as const;
const silent = ['forwardhelptargetname', 'forwardhelpcategory', 'remotehelprunspace', 'externalhelp', 'mamlhelp'];

/** The help comment of a function or script: before it, at the start of its body, or at the end of it. */
export function commentHelpOf(place: ScriptPlace): CommentHelp | null {
  for (const comment of candidates(place)) {
    const help = parseCommentHelp(comment);
    if (help) return help;
  }
  return null;
}

function* candidates({ text, start, end }: ScriptPlace): Iterable<string> {
  const body = text.slice(start, end);
  const inner = body.startsWith('{') ? body.slice(1, body.endsWith('}') ? -1 : undefined) : body;
  const first = /^\s*(<#[\s\S]*?#>|(?:[ \t]*#[^\n]*(?:\n|$))+)/.exec(inner)?.[1];
  if (first) yield commentText(first);
  const last = /(<#(?:(?!#>)[\s\S])*#>|(?:(?:^|\n)[ \t]*#[^\n]*)+)\s*$/.exec(inner)?.[1];
  if (last) yield commentText(last);
  const head = /(?:function|filter)\s+[^\s({]+\s*(?:\([\s\S]*\))?\s*$/i.exec(text.slice(0, start));
  if (!head) return;
  const before = /(<#(?:(?!#>)[\s\S])*#>|(?:(?:^|\n)[ \t]*#[^\n]*)+)[ \t]*(?:\r?\n[ \t]*){0,2}$/.exec(
    text.slice(0, head.index),
  )?.[1];
  if (before) yield commentText(before);
}

/** A comment without its marks. */
function commentText(comment: string): string {
  if (comment.trimStart().startsWith('<#')) return comment.trim().slice(2, -2);
  return comment
    .split('\n')
    .map(line => line.replace(/^\s*#+/, ''))
    .join('\n');
}

/** Null for a comment without directives, and for one with a directive that there is not. */
export function parseCommentHelp(comment: string): CommentHelp | null {
  const sections = sectionsOf(comment);
  if (!sections || sections.length === 0) return null;
  const one = (name: (typeof single)[number]): string | null => sections.find(each => each.name === name)?.text ?? null;
  const all = (name: (typeof several)[number]): Section[] => sections.filter(each => each.name === name);
  return {
    synopsis: one('synopsis'),
    description: one('description'),
    parameters: new Map(all('parameter').map(each => [each.argument.toLowerCase(), each.text])),
    examples: all('example').map(each => exampleOf(each.text)),
    inputs: all('inputs').map(each => each.text),
    outputs: all('outputs').map(each => each.text),
    notes: one('notes'),
    links: all('link').map(each => each.text),
    component: one('component'),
    role: one('role'),
    functionality: one('functionality'),
  };
}

interface Section {
  readonly name: string;
  readonly argument: string;
  text: string;
}

function sectionsOf(comment: string): Section[] | null {
  const sections: Section[] = [];
  for (const line of comment.replaceAll('\r', '').split('\n')) {
    const match = directive.exec(line);
    if (!match?.[1]) {
      const current = sections.at(-1);
      if (current) current.text += `${line}\n`;
      else if (line.trim() !== '') return null;
      continue;
    }
    const name = match[1].toLowerCase();
    const known = [...single, ...several, ...silent].includes(name);
    const argument = match[2] ?? '';
    // A dot at the start of a line of text is a directive only when it stands alone.
    if (!known && argument !== '') {
      const current = sections.at(-1);
      if (!current) return null;
      current.text += `${line}\n`;
      continue;
    }
    if (!known) return null;
    const takesArgument = name === 'parameter' || silent.includes(name);
    sections.push({
      name,
      argument: takesArgument ? argument : '',
      text: takesArgument ? '' : argument === '' ? '' : `${argument}\n`,
    });
  }
  for (const section of sections) section.text = trimmed(section.text);
  return sections;
}

/** Without blank lines around, and without the indentation that all lines share. */
function trimmed(text: string): string {
  const lines = text
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n');
  const indents = lines.filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map(line => line.slice(shared).trimEnd()).join('\n');
}

function exampleOf(text: string): HelpExample {
  const prompt = /^(PS[^>\n]*>)\s*/.exec(text);
  const rest = prompt ? text.slice(prompt[0].length) : text;
  const gap = /\n[ \t]*\n/.exec(rest);
  return {
    introduction: prompt ? (prompt[1] ?? 'PS>') : 'PS > ',
    code: gap ? rest.slice(0, gap.index) : rest,
    remarks: gap ? rest.slice(gap.index + gap[0].length).trim() : '',
  };
}
