import { caching, hashedFolders } from './caching';
import { fileHeaders, pageHeaders } from './headers';

const lines = (headers: Readonly<Record<string, string>>, line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value)).join('\n');

/** `_headers` as several static hosts read it: a path, and its headers set in below it. */
export function underscoreHeaders(): string {
  // One pattern cannot mean pages alone; these hosts speak HTTP/2, which sends a header once.
  // Such hosts have a file asked for again anyway; said twice, the header would hold both values.
  const rules = [`/*\n${lines({ ...pageHeaders, ...fileHeaders }, (name, value) => `  ${name}: ${value}`)}`];
  for (const folder of hashedFolders) rules.push(`/${folder}/*\n  Cache-Control: ${caching.hashed}`);
  return `${rules.join('\n\n')}\n`;
}

/** An nginx variable that holds a header's value on pages and nothing elsewhere; nothing is not sent. */
const variable = (name: string) => `$duocai_${name.toLowerCase().replaceAll('-', '_')}`;

/** Settings for Debian's nginx, as a file of `/etc/nginx/conf.d`. */
export function nginx(): string {
  return `# nginx for the hall; docs/hosting.md says how to use it. Needs libnginx-mod-http-brotli-static for the .br copies;
# without that module delete the line brotli_static, and the .gz copies are sent.
server {
  listen 80;
  root /srv/duocai;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  # A redirect to a folder's slash says no host or port, so it is right behind a proxy too.
  absolute_redirect off;

  gzip_static on;
  gzip_vary on;
  brotli_static on;
  etag on;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    text/plain txt;
    text/vtt vtt;
    application/json json;
    application/manifest+json webmanifest;
    application/xml xml;
    image/svg+xml svg;
    image/png png;
    image/jpeg jpg jpeg;
    image/webp webp;
    image/avif avif;
    model/gltf-binary glb;
    audio/mpeg mp3;
    audio/mp4 m4a;
    video/mp4 mp4;
    video/webm webm;
    font/woff2 woff2;
  }

${lines(fileHeaders, (name, value) => `  add_header ${name} "${value}" always;`)}
${Object.keys(pageHeaders).map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}
  add_header Cache-Control $duocai_cache always;
}

${lines(pageHeaders, (name, value) => `map $sent_http_content_type ${variable(name)} {\n  ~^text/html "${value}";\n  default "";\n}`)}

map $uri $duocai_cache {
  ~/(${hashedFolders.join('|')})/[^/]+$ "${caching.hashed}";
  default "${caching.others}";
}
`;
}

/** A Caddyfile. */
export function caddy(): string {
  return `# Caddy for the hall: put your address in place of hall.example, and the folder after root.
hall.example {
  root * /srv/duocai
${lines(fileHeaders, (name, value) => `  header ${name} "${value}"`)}
  @pages path_regexp (/|\\.html)$
  header @pages {
${lines(pageHeaders, (name, value) => `    ${name} "${value}"`)}
  }
  @hashed path_regexp /(${hashedFolders.join('|')})/[^/]+$
  header @hashed Cache-Control "${caching.hashed}"
  @others not path_regexp /(${hashedFolders.join('|')})/[^/]+$
  header @others Cache-Control "${caching.others}"
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
