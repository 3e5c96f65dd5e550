import './boards.css';
import type { Scene } from 'three';
import { render, type ComponentChild } from 'preact';
import { Boundary } from '../exhibition/Boundary';
import type { Words } from '../exhibition/words';
import type { Pose } from '../hall/types';
import { Board } from './board/board';
import { BoardFailed } from './board/BoardFailed';
import type { Rig } from './rig';
import { lecternShape, readingShape, standBefore } from './stations';

/** The low board comes round when the visitor has looked this far aside (radians) for this long (seconds). */
const aside = { angle: 1.3, seconds: 0.8 };

/** The two boards about a visitor: a big one to read, and, while that is put away, a low one with everything there is to do. */
export class Boards {
  readonly reading: Board;
  readonly lectern: Board;
  private readonly holder = document.createElement('div');
  private lookedAside = 0;
  /** What was put on the big board so far: a text that broke leaves it to the next. */
  private opened = 0;

  /** `onLink` is told of every link that is pressed: it would take the page away from under the hall. */
  constructor(scene: Scene, private readonly rig: Rig, private readonly words: Words, private readonly onLink: (href: string) => void) {
    this.holder.className = 'boards';
    this.holder.inert = true;
    this.holder.addEventListener('click', this.keepLink);
    document.body.append(this.holder);
    this.reading = new Board(readingShape, this.holder, 'board-reading');
    this.lectern = new Board(lecternShape, this.holder, 'board-lectern');
    this.reading.group.visible = false;
    scene.add(this.reading.group, this.lectern.group);
  }

  get all(): Board[] {
    return [this.reading, this.lectern];
  }

  /** The big board is before the visitor. */
  get isReading(): boolean {
    return this.reading.group.visible;
  }

  /** Puts the big board before the visitor, with this on it. */
  openReading(content: ComponentChild, facing: Pose): void {
    standBefore(this.reading.group, facing, 'reading', this.rig.eyeHeight);
    this.reading.group.visible = true;
    this.lectern.group.visible = false;
    this.opened += 1;
    render(
      <Boundary shows={String(this.opened)} renderBroken={(again) => <BoardFailed words={this.words} text={this.words.partFailed} onAgain={again} onClose={() => this.closeReading()} />}>{content}</Boundary>,
      this.reading.element,
    );
  }

  /** Puts the big board away. */
  closeReading(): void {
    this.reading.group.visible = false;
    this.lectern.group.visible = true;
    render(null, this.reading.element);
  }

  /** Stands the low board before the visitor, unless they read. */
  standLectern(content: ComponentChild): void {
    standBefore(this.lectern.group, this.rig.look, 'lectern', this.rig.eyeHeight);
    this.lectern.group.visible = !this.isReading;
    render(content, this.lectern.element);
  }

  /** Takes the low board out of the way of somebody who glides. */
  hideLectern(): void {
    this.lectern.group.visible = false;
  }

  /** Lets the low board come round after somebody who has turned away from it. */
  step(seconds: number): void {
    const turned = this.rig.look.yaw - this.lectern.group.rotation.y;
    const off = Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned)));
    this.lookedAside = off > aside.angle ? this.lookedAside + seconds : 0;
    if (this.lookedAside < aside.seconds) return;
    this.lookedAside = 0;
    standBefore(this.lectern.group, this.rig.look, 'lectern', this.rig.eyeHeight);
  }

  private readonly keepLink = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    this.onLink(link.href);
  };

  dispose(): void {
    for (const board of this.all) {
      render(null, board.element);
      board.dispose();
    }
    this.holder.remove();
  }
}
