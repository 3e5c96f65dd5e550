/** Draws a piece of the document as a picture: the browser lays it out once more inside an SVG. */

/** The page's own rules as XML, kept until a sheet comes or the window changes. */
let kept: { of: string; text: string } | null = null;

/**
 * The page's own rules for a document whose root is an SVG: what holds for `html` holds for it. What depends on the window
 * is decided here, by the page's window, so that the picture is laid out as the page's own board is.
 */
function pageRules(): string {
  const sheets = [...document.styleSheets];
  const of = `${sheets.length} ${innerWidth}x${innerHeight}`;
  if (kept?.of !== of) kept = { of, text: sheets.map(({ cssRules }) => rulesText(cssRules)).join('\n').replace(/\bhtml\b/g, ':root').replace(/&/g, '&amp;').replace(/</g, '&lt;') };
  return kept.text;
}

function rulesText(rules: CSSRuleList): string {
  return [...rules].map((rule) => {
    if (rule instanceof CSSMediaRule) return matchMedia(rule.conditionText).matches ? rulesText(rule.cssRules) : '';
    if (rule instanceof CSSStyleRule && rule.cssRules?.length > 0) return `${rule.selectorText} { ${rule.style.cssText} ${rulesText(rule.cssRules)} }`;
    return rule.cssText;
  }).join('\n');
}

const pictures = new Map<string, Promise<string>>();

/** A picture of our own origin as a data address, since an SVG drawn as a picture may fetch nothing. */
function inline(address: string): Promise<string> {
  let known = pictures.get(address);
  if (!known) {
    known = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const blob = await response.blob();
      return new Promise<string>((resolve, reject) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => resolve(String(reader.result)));
        reader.addEventListener('error', () => reject(new Error(`${address} cannot be read`)));
        reader.readAsDataURL(blob);
      });
    });
    known.catch(() => pictures.delete(address));
    pictures.set(address, known);
  }
  return known;
}

/** Pictures go by the address the browser chose; one that does not come leaves its place empty. */
async function inlinePictures(from: HTMLElement, copy: HTMLElement): Promise<void> {
  const originals = [...from.querySelectorAll('img')];
  await Promise.all([...copy.querySelectorAll('img')].map(async (image, i) => {
    const original = originals[i]!;
    image.closest('picture')?.querySelectorAll('source').forEach((source) => source.remove());
    image.removeAttribute('srcset');
    image.removeAttribute('loading');
    image.src = await inline(original.currentSrc || original.src).catch(() => 'data:,');
  }));
}

/** What the visitor typed or ticked is no attribute, and would be lost in a copy. */
function keepAnswers(from: HTMLElement, copy: HTMLElement): void {
  const originals = [...from.querySelectorAll('input, textarea, select')];
  [...copy.querySelectorAll('input, textarea, select')].forEach((field, i) => {
    const original = originals[i]!;
    if (field instanceof HTMLInputElement && original instanceof HTMLInputElement) {
      field.toggleAttribute('checked', original.checked);
      field.setAttribute('value', original.value);
    } else if (field instanceof HTMLTextAreaElement && original instanceof HTMLTextAreaElement) {
      field.textContent = original.value;
    } else if (field instanceof HTMLSelectElement && original instanceof HTMLSelectElement) {
      [...field.options].forEach((option, at) => option.toggleAttribute('selected', original.options[at]!.selected));
    }
  });
}

/**
 * Draws `element` (laid out at its own size in CSS pixels) onto `canvas` at `scale` device pixels each.
 * Rejects when the browser cannot draw it. Nothing is fetched from another origin, so the canvas stays readable.
 */
export async function rasterise(element: HTMLElement, canvas: HTMLCanvasElement, scale: number): Promise<void> {
  const { offsetWidth: width, offsetHeight: height } = element;
  const copy = element.cloneNode(true) as HTMLElement;
  copy.style.position = 'static';
  keepAnswers(element, copy);
  await inlinePictures(element, copy);
  const root = document.documentElement;
  const attributes = [...root.attributes].filter(({ name }) => name.startsWith('data-') || name === 'lang').map(({ name, value }) => `${name}="${value.replace(/[&"<]/g, '')}"`).join(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" ${attributes} style="font-size:${getComputedStyle(root).fontSize}">`
    + `<style>${pageRules()}</style>`
    + `<foreignObject width="${width}" height="${height}">${new XMLSerializer().serializeToString(copy)}</foreignObject></svg>`;
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
