import type { CDPSession } from '@playwright/test';

/** Kinds of a heap snapshot's nodes that a page makes itself; the engine's compiled code and the browser's own records are others. */
const own = new Set(['object', 'closure', 'array', 'string', 'concatenated string', 'sliced string', 'number', 'bigint', 'symbol', 'regexp']);

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/**
 * Bytes of what the page itself holds, after a collection. The heap as a whole goes on growing for hours: the engine compiles
 * what runs often, and the tool that drives the page keeps every answer from the network.
 */
export async function ownBytes(cdp: CDPSession): Promise<number> {
  const parts: string[] = [];
  const note = ({ chunk }: { chunk: string }) => parts.push(chunk);
  await cdp.send('HeapProfiler.collectGarbage');
  cdp.on('HeapProfiler.addHeapSnapshotChunk', note);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', note);
  const { snapshot: { meta }, nodes } = JSON.parse(parts.join('')) as Snapshot;
  const [type, size] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    if (own.has(meta.node_types[0][nodes[at + type]!]!)) bytes += nodes[at + size]!;
  }
  return bytes;
}
