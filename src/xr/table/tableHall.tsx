import './table.css';
import { Euler, Matrix4, Mesh, MeshBasicMaterial, PerspectiveCamera, Quaternion, Ray, RingGeometry, Scene, Vector3 } from 'three';
import { render } from 'preact';
import type { Skin } from '../../batik/palettes';
import { boothEntries } from '../../exhibition/boothEntries';
import type { ExhibitionIndex } from '../../exhibition/types';
import type { FloorPlan } from '../../hall/types';
import { paint } from '../../scene/colours';
import type { Stage } from '../../scene/stage';
import { TableModel } from './tableModel';
import { TableOverlay } from './TableOverlay';
import { beforeEyes, gateToward, modelScale, modelSizes, type Spot } from './tablePlace';
import { touchedBooth } from './touchedBooth';

interface TableHallParts {
  index: ExhibitionIndex;
  plan: FloorPlan;
  stage: Stage;
  skin: Skin;
  /** What the device lays over the camera's picture; where it lays nothing, a touched booth opens at once. */
  overlay: HTMLElement;
}

/** One press turns the model by this much (radians). */
const turnStep = Math.PI / 4;
/** A found surface is a table or a floor when its upright is at least so upright (cosine). */
const level = 0.9;

/** The hall as a model on a real table, seen through a phone's camera. Nothing moves unless the visitor moves it. */
export class TableHall {
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(60, 1, 0.05, 30);
  private readonly model: TableModel;
  private readonly ring: Mesh;
  private phase: 'looking' | 'found' | 'placed' = 'looking';
  private big = false;
  private chosen: string | null = null;
  /** Finds surfaces; null where the device cannot. */
  private surfaces: XRHitTestSource | null | 'asked' = 'asked';
  private eyes: { at: Spot; yaw: number } | null = null;
  /** Booth the visitor wants opened, once the session has ended. */
  private wanted: string | null = null;

  constructor(private readonly parts: TableHallParts, private readonly session: XRSession) {
    this.model = new TableModel(parts.plan, parts.index, parts.skin);
    this.model.group.visible = false;
    this.ring = new Mesh(new RingGeometry(0.07, 0.1, 40).rotateX(-Math.PI / 2), new MeshBasicMaterial({ color: paint.lamp }));
    this.ring.visible = false;
    this.scene.add(this.model.group, this.ring);
    this.resize();
  }

  /** Resolves when the visitor has come out: the booth they want opened, or null. Rejects when the device refuses to begin. */
  async run(): Promise<string | null> {
    const { session, parts: { stage, overlay } } = this;
    const ended = new Promise<void>((resolve) => session.addEventListener('end', () => resolve(), { once: true }));
    session.addEventListener('select', this.onSelect);
    // A touch on a button is the button's alone.
    overlay.addEventListener('beforexrselect', keepForButtons);
    try {
      await stage.present(session, (_seconds, frame) => this.step(frame), this.shown);
      void this.askForSurfaces();
      this.draw();
      await ended;
    } finally {
      overlay.removeEventListener('beforexrselect', keepForButtons);
      render(null, overlay);
      this.model.dispose();
      this.ring.geometry.dispose();
      (this.ring.material as MeshBasicMaterial).dispose();
    }
    return this.wanted;
  }

  /** Facts for tests and measurements. */
  get stats() {
    const { phase, chosen, eyes } = this;
    const { position, rotation, scale } = this.model.group;
    return { phase, chosen, eyes, place: position.toArray(), turn: rotation.y, scale: scale.x, hall: this.model.hall.matrixWorld.toArray() };
  }

  /** What the stage draws. */
  get shown(): Pick<Stage, 'scene' | 'camera'> {
    return { scene: this.scene, camera: this.camera };
  }

  private async askForSurfaces(): Promise<void> {
    try {
      const viewer = await this.session.requestReferenceSpace('viewer');
      this.surfaces = (await this.session.requestHitTestSource?.({ space: viewer })) ?? null;
    } catch {
      this.surfaces = null;
    }
  }

  private step(frame: XRFrame): void {
    const space = this.parts.stage.renderer.xr.getReferenceSpace();
    const seen = space && frame.getViewerPose(space);
    if (!seen) return;
    const { position: { x, y, z }, orientation } = seen.transform;
    const turn = new Euler().setFromQuaternion(new Quaternion(orientation.x, orientation.y, orientation.z, orientation.w), 'YXZ');
    this.eyes = { at: { x, y, z }, yaw: turn.y };
    if (this.phase === 'placed' || this.surfaces === 'asked') return;
    if (!this.surfaces) return this.placeHere();
    const surface = frame.getHitTestResults(this.surfaces)[0]?.getPose(space)?.transform;
    const found = surface !== undefined && surface.matrix[5]! >= level;
    if (found) this.ring.position.copy(surface.position as unknown as Vector3);
    this.ring.visible = found;
    if (found !== (this.phase === 'found')) this.go(found ? 'found' : 'looking');
  }

  private readonly onSelect = ({ frame, inputSource }: XRInputSourceEvent): void => {
    if (this.phase === 'found') return this.place(this.ring.position);
    const space = this.parts.stage.renderer.xr.getReferenceSpace();
    const pose = space && frame.getPose(inputSource.targetRaySpace, space);
    if (!pose || this.phase !== 'placed') return;
    const from = new Matrix4().fromArray(pose.transform.matrix);
    this.model.hall.updateWorldMatrix(true, false);
    const ray = new Ray(new Vector3().setFromMatrixPosition(from), new Vector3(0, 0, -1).transformDirection(from)).applyMatrix4(this.model.hall.matrixWorld.clone().invert());
    this.choose(touchedBooth(this.parts.plan.booths, ray));
  };

  private choose(id: string | null): void {
    if (id !== null && !this.session.domOverlayState) return this.open(id);
    this.chosen = id;
    this.model.mark(id);
    this.draw();
  }

  private open(id: string | null): void {
    this.wanted = id;
    void this.session.end();
  }

  private placeHere(): void {
    if (this.eyes) this.place(beforeEyes(this.eyes.at, this.eyes.yaw));
  }

  private place(at: Spot): void {
    const { group } = this.model;
    group.position.set(at.x, at.y, at.z);
    group.rotation.y = this.eyes ? gateToward(at, this.eyes.at) : 0;
    group.visible = true;
    this.ring.visible = false;
    this.go('placed');
  }

  private again(): void {
    this.model.group.visible = false;
    this.model.mark(null);
    this.chosen = null;
    this.go('looking');
  }

  private resize(): void {
    this.model.group.scale.setScalar(modelScale(this.parts.plan, this.big ? modelSizes.big : modelSizes.usual));
  }

  private go(phase: TableHall['phase']): void {
    this.phase = phase;
    this.draw();
  }

  private draw(): void {
    const { index, overlay } = this.parts;
    const booth = this.chosen === null ? undefined : boothEntries(index.zones).get(this.chosen);
    if (!this.session.domOverlayState) return;
    render(
      <TableOverlay
        words={index.words} phase={this.phase} big={this.big}
        chosen={booth ? { title: booth.title, zone: index.zones.find(({ id }) => id === booth.zone)?.title ?? '' } : null}
        onHere={() => this.placeHere()}
        onAgain={() => this.again()}
        onTurn={() => {
          this.model.group.rotation.y += turnStep;
        }}
        onSize={() => {
          this.big = !this.big;
          this.resize();
          this.draw();
        }}
        onOpen={() => this.open(this.chosen)}
        onNot={() => this.choose(null)}
        onLeave={() => this.open(null)}
      />,
      overlay,
    );
  }
}

function keepForButtons(event: Event): void {
  if ((event.target as Element).closest('button, .table-card')) event.preventDefault();
}
