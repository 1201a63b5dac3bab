import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

export interface PageParts {
  readonly title: string;
  /** What the portal is connected to. */
  readonly label: string;
  /** The way here, as name and address. */
  readonly way?: readonly (readonly [string, string])[] | undefined;
  readonly tabs?: Html | undefined;
  /** What was just done. */
  readonly notice?: string | undefined;
  /** What went wrong. */
  readonly problem?: string | undefined;
  readonly body: Html;
}

/** The frame of every page. All text that is put in is escaped by the template. */
export function page({ title, label, way = [], tabs, notice, problem, body }: PageParts): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} - Partner Center</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header>
<nav aria-label="Way here"><ol>
<li><a href="/">Customers</a></li>
${way.map(([name, address]) => html`<li><a href="${address}">${name}</a></li>`)}
</ol></nav>
<span class="label">${label}</span>
</header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${tabs}
${notice === undefined ? '' : html`<p class="notice" role="status">${notice}</p>`}
${problem === undefined ? '' : html`<p class="problem" role="alert">${problem}</p>`}
${body}
</main>
</body>
</html>`;
}

/** A link to the page after this one, where there is one. */
export function more(path: string, query: Readonly<Record<string, string>>, token: string | undefined): Html | string {
  if (token === undefined) return '';
  const search = new URLSearchParams({ ...query, after: token });
  return html`<p><a class="button" href="${path}?${search.toString()}">Next page</a></p>`;
}
