import { allArrived } from './arrivals.js';
import AFRAME from 'aframe';
import exhibits from '../exhibits.json';
import { createSway, reportScene } from '../reportScene.js';

AFRAME.registerComponent('sway', {
  init() {
    this.sway = createSway();
  },
  tick(milliseconds) {
    this.el.object3D.position.x = this.sway(milliseconds) * 0.5;
  },
});

AFRAME.registerComponent('report', {
  tock() {
    const { info } = this.el.renderer;
    this.scene ??= reportScene(info);
    if (info.render.calls > 0) this.scene.drawn();
    // What came since the last frame is in this one, drawn just before.
    if (this.allIn) this.scene.complete();
    this.allIn = allArrived(exhibits.length);
  },
});
