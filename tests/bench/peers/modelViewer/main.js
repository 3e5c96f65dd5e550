import '@google/model-viewer/lib/model-viewer.js';
import { Renderer } from '@google/model-viewer/lib/three-components/Renderer.js';
import { isStill, reportScene } from '../reportScene.js';

const viewer = document.querySelector('model-viewer');
const scene = reportScene(Renderer.singleton.threeRenderer.info);
viewer.addEventListener('model-visibility', ({ detail }) => {
  // The frame with the model in it is drawn before the next callback.
  if (detail.visible) requestAnimationFrame(() => requestAnimationFrame(() => scene.complete()));
});
new MutationObserver(() => viewer.toggleAttribute('auto-rotate', !isStill())).observe(document.documentElement, { attributeFilter: ['data-still'] });
