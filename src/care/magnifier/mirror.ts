import { frameDrawn, frameWanted } from '../../scene/frameEvents';

/** What sounds, runs or loads by itself is not mirrored; nor is the magnifier in its own glass. */
const leftOut = 'script, noscript, template, audio, video, iframe, object, link, .magnifier';

/** A likeness of the screen, to be shown enlarged: what the page and the hall show now, dead to touch and to screen readers. */
export interface Mirror {
  /** Stands in the glass; as large as the screen. */
  readonly element: HTMLElement;
  /** Copies the page anew. */
  refresh(): void;
  /** Follows one element that was scrolled or typed into. */
  follow(target: EventTarget | null): void;
  dispose(): void;
}

/**
 * The likeness lives in a closed shadow tree: its ids are its own, no selector of the page or of a test finds it, and a
 * real `html` element inside lets the page's style sheets hold for it. The hall is copied from its canvas after a frame.
 */
export function createMirror(): Mirror {
  const element = document.createElement('div');
  element.className = 'magnifier-mirror';
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheets = Array.from(document.querySelectorAll('link[rel="stylesheet"], style'), (sheet) => sheet.cloneNode(true));
  const own = document.createElement('style');
  // The window scrolls the page; here the copy of `html` does, without a bar and at once.
  own.textContent = `:host { display: block; } html { width: 100%; height: 100%; overflow: hidden; scroll-behavior: auto; }
    *, ::before, ::after { transition: none !important; animation: none !important; }`;
  shadow.append(...sheets, own);

  let twins = new Map<Node, Node>();
  /** Kept over refreshes: the hall's picture cannot be read again without a new frame. */
  const canvases = new Map<HTMLCanvasElement, HTMLCanvasElement>();

  function copy(node: Node): Node | null {
    if (node.nodeType === Node.COMMENT_NODE || (node instanceof Element && node.matches(leftOut))) return null;
    const twin = node instanceof HTMLCanvasElement ? canvasTwin(node) : node.cloneNode(false);
    twins.set(node, twin);
    for (const child of node.childNodes) {
      // What is not shown at all (the page behind the hall) need not be copied.
      if (node === document.body && child instanceof Element && getComputedStyle(child).display === 'none') continue;
      const kid = copy(child);
      if (kid) twin.appendChild(kid);
    }
    if (node instanceof HTMLDialogElement && node.open && twin instanceof HTMLElement) placeDialog(node, twin);
    if (node instanceof HTMLImageElement) (twin as HTMLImageElement).loading = 'eager';
    if (node instanceof HTMLInputElement && node.checked) (twin as HTMLInputElement).checked = true;
    if (node === document.activeElement && twin instanceof HTMLElement) twin.style.outline = getComputedStyle(node as Element).outline;
    if (isField(node)) (twin as HTMLInputElement).value = node.value;
    return twin;
  }

  function canvasTwin(canvas: HTMLCanvasElement): HTMLCanvasElement {
    const known = canvases.get(canvas);
    if (known) return known;
    const twin = canvas.cloneNode(false) as HTMLCanvasElement;
    canvases.set(canvas, twin);
    canvas.addEventListener(frameDrawn, draw);
    canvas.dispatchEvent(new Event(frameWanted));
    return twin;
  }

  function draw({ currentTarget }: Event): void {
    const canvas = currentTarget as HTMLCanvasElement;
    const twin = canvases.get(canvas);
    if (!twin) return;
    if (twin.width !== canvas.width || twin.height !== canvas.height) Object.assign(twin, { width: canvas.width, height: canvas.height });
    twin.style.cssText = canvas.style.cssText;
    twin.getContext('2d')?.drawImage(canvas, 0, 0);
  }

  function follow(target: EventTarget | null): void {
    if (!(target instanceof Node)) return;
    const original = target === document ? document.documentElement : target;
    const twin = twins.get(original);
    if (!(twin instanceof Element) || !(original instanceof Element)) return;
    twin.scrollTop = original.scrollTop;
    twin.scrollLeft = original.scrollLeft;
    if (isField(original)) (twin as HTMLInputElement).value = original.value;
  }

  return {
    element,
    refresh() {
      twins = new Map();
      const html = document.documentElement.cloneNode(false) as HTMLElement;
      twins.set(document.documentElement, html);
      html.append(copy(document.body)!);
      shadow.querySelector('html')?.remove();
      shadow.append(html);
      for (const original of twins.keys()) if (original instanceof Element && (original.scrollTop > 0 || original.scrollLeft > 0)) follow(original);
    },
    follow,
    dispose() {
      for (const canvas of canvases.keys()) canvas.removeEventListener(frameDrawn, draw);
      element.remove();
    },
  };
}

function isField(node: unknown): node is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;
}

/** A modal dialog stands over everything where the browser put it; its copy is told where that is. */
function placeDialog(dialog: HTMLDialogElement, twin: HTMLElement): void {
  const { left, top, width, height } = dialog.getBoundingClientRect();
  twin.style.cssText += `;position:fixed;inset:auto;left:${left}px;top:${top}px;width:${width}px;height:${height}px;max-width:none;max-height:none;margin:0;z-index:2147483647;box-shadow:0 0 0 100vmax rgb(14 26 51 / 0.55)`;
}
