import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Publishes the site at `site` a second time, under `folder` (`/like/this/`) of another origin, as a host does that
 * gives a hall a corner of its own site. Nothing answers outside the folder. `close` gives the port back.
 */
export async function underFolder(site: string, folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(folder)) return response.writeHead(404).end();
    return fetch(new URL(path.slice(folder.length), site)).then(
      async (answer) => {
        response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      },
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
