import type { Value } from '#values';
import type { FormatData } from './documents/format-data.ts';
import type { FormatEnvironment } from './format-environment.ts';
import { OutputRenderer, type RendererOptions } from './output-renderer.ts';
import { DocumentShaper } from './shaping/document-shaper.ts';
import type { ShapeRequest } from './shaping/shape-request.ts';
import { plainStyle } from './style/layout-style.ts';
import { builtInViews } from './views/built-in-views.ts';
import { ViewTable } from './views/view-table.ts';

/** Formatting for one session: its views, and the ways from objects to documents and to lines. */
export class FormatSession {
  readonly environment: FormatEnvironment;
  readonly views = new ViewTable(builtInViews);

  constructor(environment: FormatEnvironment) {
    this.environment = environment;
  }

  /** For Out-Default and its like: takes objects one at a time and gives lines as soon as it can. */
  renderer(options: RendererOptions): OutputRenderer {
    return new OutputRenderer(this.environment, this.views, options);
  }

  /** For Format-Table and its like: objects in, the records of a document out. */
  shaper(request: ShapeRequest, emit: (record: FormatData) => void): DocumentShaper {
    return new DocumentShaper(request, this.environment, this.views, this.environment.consoleWidth(), emit);
  }

  /** Objects as they look at the prompt, in plain lines. */
  lines(objects: Iterable<Value>, width: number): string[] {
    const lines: string[] = [];
    const renderer = this.renderer({ width, write: line => lines.push(...line.split('\n')), style: () => plainStyle });
    for (const object of objects) renderer.write(object);
    renderer.end();
    return lines;
  }
}
