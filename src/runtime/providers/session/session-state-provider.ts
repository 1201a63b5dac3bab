import type { ChildItem, ContentOptions, ContentReader, ContentWriter, Provider, ProviderCall } from '#cmdlet';
import { toText, type Value } from '#values';
import { raiseFileError } from '../file-system/file-error.ts';
import {
  failArgument,
  failNotSupported,
  raiseArgumentError,
  raiseItemNotFound,
  raiseNotSupported,
} from '../provider-errors.ts';
import { StoredPieces } from '../stored-pieces.ts';
import type { NamedStore } from './named-store.ts';

/** Shows a table of the session as a drive: the root holds items, and items hold nothing. A path is an item's name. */
export class SessionStateProvider implements Provider {
  readonly capabilities = ['ShouldProcess'];
  readonly hierarchical = false;
  readonly home = '';
  readonly #store: NamedStore;

  constructor(store: NamedStore) {
    this.#store = store;
  }

  get name(): string {
    return this.#store.provider;
  }
  get defaultDrives(): Provider['defaultDrives'] {
    return [{ name: this.#store.drive, root: '', description: this.#store.description }];
  }

  exists(path: string): boolean {
    return path === '' || this.#store.has(path);
  }
  isContainer(path: string): boolean {
    return path === '';
  }
  get(path: string): Value {
    if (path === '') return this.#store.names().map(name => this.#store.item(name));
    if (!this.#store.has(path)) return raiseItemNotFound(path);
    return this.#store.item(path);
  }
  children(path: string): ChildItem[] {
    return path === '' ? this.#store.names().map(name => ({ name, isContainer: false })) : [];
  }
  join(parent: string, child: string): string {
    return parent === '' ? child : `${parent}/${child}`;
  }
  normalize(path: string): string {
    const name = path.replace(/^[\\/]+|[\\/]+$/g, '');
    return name === '.' || name === '..' ? '' : name;
  }

  newItem(path: string, itemType: string | null, value: Value, call: ProviderCall): void {
    if (this.#store.has(path) && !call.force) raiseArgumentError(`The item at path '${path}' already exists.`);
    const target = `Item: ${path} Type: ${itemType ?? ''} Value: ${toText(value)}`;
    if ((value === null || value === undefined) && !this.#store.allowsNull) {
      raiseNull('value', 'NewItemValueNotSpecified', path);
    }
    if (!call.context.shouldProcess(target, 'New Item')) return;
    this.#store.set(path, value, call.force);
    call.write(undefined, path, false);
  }

  setItem(path: string, value: Value, call: ProviderCall): void {
    if (path === '') raiseNull('name', 'SetItemNullName', '');
    if (!call.context.shouldProcess(`Item: ${path} Value: ${toText(value)}`, 'Set Item')) return;
    this.#store.set(path, value, call.force);
    if (this.#store.has(path)) call.write(undefined, path, false);
  }

  clearItem(path: string, call: ProviderCall): void {
    if (path === '') raiseNull('path', 'ClearItemNullPath', '');
    if (!call.context.shouldProcess(`Item: ${path}`, 'Clear Item')) return;
    this.#store.set(path, null, call.force);
  }

  removeItem(path: string, _recurse: boolean, call: ProviderCall): void {
    if (path === '') raiseNull('path', 'RemoveItemNullPath', '');
    if (!call.context.shouldProcess(`Item: ${path}`, 'Remove Item')) return;
    this.#store.remove(path, call.force);
  }

  renameItem(path: string, newName: string, call: ProviderCall): void {
    if (this.#store.has(newName) && !call.force) {
      raiseArgumentError(
        `Cannot rename the item at path '${path}' because an item with the name '${newName}' already exists.`,
      );
    }
    if (!call.context.shouldProcess(`Item: ${path} NewName: ${newName}`, 'Rename Item')) return;
    const value = this.#store.content(path);
    this.#store.remove(path, call.force);
    this.#store.set(newName, value, call.force);
    call.write(undefined, newName, false);
  }

  copyItem(path: string, destination: string, _recurse: boolean, _container: boolean, call: ProviderCall): void {
    const name = destination === '' ? path : destination;
    if (!call.context.shouldProcess(`Item: ${path} Destination: ${name}`, 'Copy Item')) return;
    this.#store.set(name, this.#store.content(path), call.force);
    call.write(undefined, name, false);
  }

  openReader(path: string): ContentReader {
    if (path === '') {
      failArgument(
        'Cannot process argument because the value of argument "path" is not valid. Change the value of the "path" argument and run the operation again.',
      );
    }
    const content = this.#store.content(path);
    return new StoredPieces(Array.isArray(content) ? content : [content]);
  }

  openWriter(path: string, options: ContentOptions): ContentWriter {
    if (options.append) {
      failNotSupported('Cannot call method. The content Seek method is not supported by this provider.');
    }
    return {
      write: values => this.#store.set(path, values.length === 1 ? values[0] : [...values], false),
      close: () => {},
    };
  }

  clearContent(): void {
    raiseNotSupported(
      'Cannot perform the ClearContent operation. The ClearContent operation is not supported by this provider.',
    );
  }

  rootOf(root: string): string | null {
    return root;
  }
}

function raiseNull(argument: string, id: string, path: string): never {
  raiseFileError(
    'System.Management.Automation.PSArgumentNullException',
    `Cannot process argument because the value of argument "${argument}" is null. Change the value of argument "${argument}" to a non-null value.`,
    id,
    'InvalidArgument',
    path,
  );
}
