import type { View, ViewControl } from './view.ts';

/** The views of a session by type name. The built-in ones are made when something is first looked for. */
export class ViewTable {
  readonly #byType = new Map<string, View[]>();
  readonly #found = new Map<string, View | null>();
  #builtIn: readonly (() => readonly View[])[];

  constructor(builtIn: readonly (() => readonly View[])[]) {
    this.#builtIn = builtIn;
  }

  /** Adds views; with `first` they go before those that are there (Update-FormatData -PrependPath). */
  add(views: readonly View[], first = false): void {
    this.#load();
    this.#keep(views, first);
  }

  #keep(views: readonly View[], first: boolean): void {
    for (const view of views) {
      for (const type of view.types) {
        const key = type.toLowerCase();
        const list = this.#byType.get(key) ?? [];
        this.#byType.set(key, list);
        if (first) list.unshift(view);
        else list.push(view);
      }
    }
    this.#found.clear();
  }

  /**
   * The view of an object by its type names, most derived first: of the kind asked for, or any (then tables, lists and wide views go
   * as they stand, custom ones too), and of the name asked for.
   */
  find(typeNames: readonly string[], kind: ViewControl['kind'] | null, name: string | null = null): View | null {
    const key = `${kind}|${name?.toLowerCase()}|${typeNames.join('|')}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const view = this.#search(typeNames, kind, name);
    this.#found.set(key, view);
    return view;
  }

  /** Names of the views of a kind that there are for an object, for a message. */
  named(typeNames: readonly string[], kind: ViewControl['kind']): string[] {
    this.#load();
    const views = typeNames.flatMap(name => this.#byType.get(name.toLowerCase()) ?? []);
    return [...new Set(views.filter(view => view.control.kind === kind).map(view => view.name))];
  }

  /** All views whose types match, for Get-FormatData; every view there is without a filter. */
  all(matches: (typeName: string) => boolean = () => true): View[] {
    this.#load();
    const views = new Set<View>();
    for (const [type, list] of this.#byType) if (matches(type)) for (const view of list) views.add(view);
    return [...views];
  }

  #search(typeNames: readonly string[], kind: ViewControl['kind'] | null, name: string | null): View | null {
    this.#load();
    for (const typeName of typeNames) {
      for (const type of [typeName, withoutPrefix(typeName)]) {
        const view = this.#byType
          .get(type.toLowerCase())
          ?.find(
            each =>
              (kind === null || each.control.kind === kind) &&
              (name === null || each.name.toLowerCase() === name.toLowerCase()),
          );
        if (view) return view;
      }
    }
    return null;
  }

  #load(): void {
    const builtIn = this.#builtIn;
    this.#builtIn = [];
    for (const views of builtIn) this.#keep(views(), false);
  }
}

function withoutPrefix(typeName: string): string {
  return typeName.startsWith('Deserialized.') ? typeName.slice('Deserialized.'.length) : typeName;
}
