import { vi } from 'vitest';
import type { StorageWindow } from '../../../src/visit/persistence';
import { storageKey } from '../../../src/visit/persistence';

/** A window whose storage is a plain map; tabs share the map and hear of one another's writes. */
export function fakeBrowser(kept: Record<string, string> = {}) {
  const shared = new Map(Object.entries(kept));
  const tabs: EventTarget[] = [];
  const setItem = vi.fn((_key: string, _text: string) => {});
  function openTab(): StorageWindow & EventTarget {
    const tab = new EventTarget();
    tabs.push(tab);
    const tell = (key: string, newValue: string | null) => {
      for (const other of tabs) if (other !== tab) other.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    };
    const localStorage = {
      getItem: (key: string) => shared.get(key) ?? null,
      removeItem: (key: string) => {
        if (shared.delete(key)) tell(key, null);
      },
      setItem: (key: string, newValue: string) => {
        setItem(key, newValue);
        shared.set(key, newValue);
        tell(key, newValue);
      },
    };
    return Object.assign(tab, { localStorage: localStorage as Storage }) as StorageWindow & EventTarget;
  }
  /** A tab's page is put aside as it is, and hears nothing until the browser's back shows it again. */
  function putAside(tab: EventTarget): () => void {
    tabs.splice(tabs.indexOf(tab), 1);
    return () => {
      tabs.push(tab);
      tab.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    };
  }
  return { openTab, putAside, setItem, kept: () => shared.get(storageKey) };
}
