import type { Problem } from '../../exhibition/types';
import { excerpt, fileStart, problem, type Point } from '../problems';

/**
 * Drawing elements only. An SVG opened by its own address runs as a page of the hall's origin,
 * so whatever is not on this list (script, foreignObject, a, image, animate …) is refused.
 */
const elements = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath clipPath mask
  pattern marker linearGradient radialGradient stop style filter feBlend feColorMatrix feComponentTransfer feComposite
  feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence`.split(/\s+/),
);

const attribute = /\s+([A-Za-z_][\w.:-]*)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const openTag = /<([A-Za-z][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const closeTag = /<\/([A-Za-z][\w.:-]*)\s*>/y;
const comment = /<!--(?:[^-]|-(?!-))*-->/y;
const declaration = /^\s*<\?xml(?:\s+version="1\.[01]")?(?:\s+encoding="utf-?8")?(?:\s+standalone="(?:yes|no)")?\s*\?>/i;

/** Reads an SVG by a grammar stricter than XML: what it does not know, it refuses. Sizes are CSS pixels. */
export function checkSvg(svg: string, file: string): { width: number; height: number } | { problem: Problem } {
  const unsafe = (offset: number, what: string) => ({ problem: problem('unsafe-svg', file, placeOf(svg, offset), { what }) });
  const open: string[] = [];
  let size: { width: number; height: number } | undefined;
  let offset = declaration.exec(svg)?.[0].length ?? 0;

  for (;;) {
    const next = svg.indexOf('<', offset);
    const between = svg.slice(offset, next === -1 ? undefined : next);
    const danger = open.at(-1) === 'style' ? styleSheetDanger(between) : open.length === 0 && between.trim() !== '' ? '图形以外的文字' : undefined;
    if (danger !== undefined) return unsafe(offset, danger);
    if (next === -1) break;
    offset = next;

    const closing = match(closeTag, svg, offset);
    const opening = match(openTag, svg, offset);
    const skipped = match(comment, svg, offset);
    if (skipped) offset += skipped[0].length;
    else if (closing) {
      if (open.pop() !== closing[1]) return unsafe(offset, `结尾对不上的 </${closing[1]}>`);
      offset += closing[0].length;
    } else if (opening) {
      const [tag, name, attributes, selfClosing] = opening as unknown as [string, string, string, string];
      if (!elements.has(name)) return unsafe(offset, `<${excerpt(name)}>`);
      if (open.length === 0 && (name !== 'svg' || size)) return unsafe(offset, `最外面的 <${name}>`);
      const entries = readAttributes(attributes);
      const bad = entries.find(([key, value]) => isDangerous(key, value));
      if (bad) return unsafe(offset, `${bad[0]}="${excerpt(bad[1])}"`);
      if (open.length === 0) {
        const found = sizeOf(new Map(entries));
        if (!found) return { problem: problem('svg-size', file, placeOf(svg, offset), {}) };
        size = found;
      }
      if (selfClosing === '') open.push(name);
      offset += tag.length;
    } else return unsafe(offset, excerpt(svg.slice(offset, offset + 20)));
  }
  if (open.length > 0 || !size) return unsafe(0, '没有写完的图形');
  return size;
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function readAttributes(text: string): [name: string, value: string][] {
  return [...text.matchAll(new RegExp(attribute.source, 'g'))].map(([, name, value]) => [name!, decodeEntities(value!.slice(1, -1))]);
}

function isDangerous(name: string, value: string): boolean {
  const local = name.replace(/^.*:/, '').toLowerCase();
  if (name === 'xmlns') return value !== 'http://www.w3.org/2000/svg';
  if (name.startsWith('xmlns:')) return false;
  if (local.startsWith('on') || name.toLowerCase() === 'xml:base') return true;
  if (local === 'href' || local === 'src') return !/^#[\w.:-]+$/.test(value);
  return styleDanger(value) !== undefined;
}

/** A style sheet's own dangers: imports, and entities that would hide one. */
function styleSheetDanger(css: string): string | undefined {
  return /[@&]/.test(css) ? excerpt(css) : styleDanger(css);
}

/** What a style or an attribute must not hold: addresses outside the picture, escapes, scripts. */
function styleDanger(css: string): string | undefined {
  const plain = css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, '').toLowerCase();
  if (/\\|javascript:|vbscript:|data:|expression\(|image-set\(|-moz-binding|behavior:|src\(/.test(plain)) return excerpt(css);
  return /url\((?!["']?#)/.test(plain) ? excerpt(css) : undefined;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function sizeOf(attributes: Map<string, string>): { width: number; height: number } | undefined {
  const box = attributes.get('viewBox')?.trim().split(/[\s,]+/).map(Number) ?? [];
  const width = pixels(attributes.get('width')) ?? box[2];
  const height = pixels(attributes.get('height')) ?? box[3];
  if (!width || !height || !(width > 0 && height > 0 && width < 1e5 && height < 1e5)) return undefined;
  return { width: Math.round(width), height: Math.round(height) };
}

function pixels(length: string | undefined): number | undefined {
  const found = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? '');
  return found ? Number(found[1]) : undefined;
}

function placeOf(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split('\n');
  return offset === 0 ? fileStart : { line: lines.length, column: lines.at(-1)!.length + 1 };
}
