import type { BoothPlace, FloorPlan, Point, Pose } from '../hall/types';
import { cornerPlace } from '../hall/cornerPlace';
import { boothPlace } from '../hall/planIndex';
import { wingViewpoint } from '../hall/viewpoints';
import { nearestWalkable } from '../hall/walkable';
import { route } from '../hall/wayfinding';
import { whereIs, type Whereabouts } from '../hall/whereabouts';
import type { Look, Walker } from './walker';

export type Goal = { kind: 'booth' | 'zone' | 'theatre'; id: string } | { kind: 'lobby' } | { kind: 'corner' } | { kind: 'floor' };

export interface LocomotionEvents {
  /** The visitor stopped or went somewhere else. */
  moved(pose: Pose, at: Whereabouts, booth: string | null): void;
  /** The visitor looked round or walked on their own: they know how. */
  steered(): void;
  /** A walk to a booth, a zone or the lobby began (null when it ended or was broken off). */
  goal(goal: Goal | null): void;
}

/** Pitch that brings a booth's title, cloth and panel into view from its reading spot (radians). */
export const readingPitch = 0.13;
export const lobbyPitch = -0.06;
const cornerPitch = -0.1;
const theatrePitch = 0.06;
/** Metres from a reading spot within which the visitor stands at that booth. */
const atBoothWithin = 0.9;
const keySpeed = { metres: 2.2, radians: 1.3 };

/** Where a visitor goes and looks in the floor plan, by whatever they steer with; the walker takes them there, frame by frame. */
export class Locomotion {
  /** `near` gives the booths round the visitor; `changed` is called when a frame is wanted for what was asked. */
  constructor(
    private readonly plan: FloorPlan,
    private readonly walker: Walker,
    private readonly near: () => readonly BoothPlace[],
    private readonly events: LocomotionEvents,
    private readonly changed: () => void,
  ) {}

  /** The booth whose reading spot the visitor stands on, if any. */
  boothHere(): BoothPlace | null {
    const { x, z } = this.walker.look;
    return this.near().find(({ readingSpot }) => Math.hypot(readingSpot.x - x, readingSpot.z - z) < atBoothWithin) ?? null;
  }

  goToBooth(id: string, arrived?: () => void): void {
    const booth = boothPlace(this.plan, id);
    if (booth) this.go({ kind: 'booth', id }, { ...booth.readingSpot, pitch: readingPitch }, arrived);
  }

  goToZone(id: string): void {
    const wing = this.plan.wings.find(({ zone }) => zone === id);
    if (wing) this.go({ kind: 'zone', id }, { ...wingViewpoint(wing), pitch: 0.02 });
  }

  goToTheatre(id: string, arrived?: () => void): void {
    const theatre = this.plan.wings.find(({ zone }) => zone === id)?.theatre;
    if (theatre) this.go({ kind: 'theatre', id }, { ...theatre.spot, pitch: theatrePitch }, arrived);
  }

  goToCorner(arrived?: () => void): void {
    this.go({ kind: 'corner' }, { ...cornerPlace(this.plan).spot, pitch: cornerPitch }, arrived);
  }

  goToLobby(): void {
    this.go({ kind: 'lobby' }, { ...this.plan.lobby.start, pitch: lobbyPitch });
  }

  goToPoint(point: Point): void {
    const to = nearestWalkable(this.plan, point);
    const { look } = this.walker;
    const path = route(this.plan, look, to);
    const before = path.at(-2) ?? look;
    const yaw = Math.hypot(to.x - before.x, to.z - before.z) < 0.05 ? look.yaw : Math.atan2(before.x - to.x, before.z - to.z);
    this.go({ kind: 'floor' }, { ...to, yaw, pitch: 0 });
  }

  /** Breaks off a walk where the visitor is. */
  halt(): void {
    this.walker.stop();
    this.announce();
    this.changed();
  }

  /** Takes one step (metres) or turn (radians) for the on-screen buttons. */
  nudge(forward: number, turn: number): void {
    this.events.steered();
    const { look } = this.walker;
    if (turn !== 0) this.walker.walkTo([look], { ...look, yaw: look.yaw + turn }, () => this.announce());
    else this.goToPoint({ x: look.x - Math.sin(look.yaw) * forward, z: look.z - Math.cos(look.yaw) * forward });
    this.changed();
  }

  /** Turns the look by radians, as a finger drags it; a walk is broken off. */
  turn(yaw: number, pitch: number): void {
    const walked = this.walker.walking;
    this.walker.turn(yaw, pitch);
    this.events.steered();
    if (walked) this.announce();
    this.changed();
  }

  /** Turns the look with a phone in the hand: so far round (radians), and as high as the phone looks. A walk goes on undisturbed. */
  lookBy(yaw: number, pitch: number): void {
    if (this.walker.walking) return;
    this.walker.turn(yaw, pitch - this.walker.look.pitch);
    this.changed();
  }

  /** Keys held down: -1 to 1 forward, -1 to 1 round. */
  hold(forward: number, turn: number): void {
    const moved = this.walker.moving;
    this.walker.hold(forward * keySpeed.metres, turn * keySpeed.radians);
    if (forward !== 0 || turn !== 0) this.events.steered();
    if (moved && !this.walker.moving) this.announce();
    this.changed();
  }

  /** Where a visitor in a headset stands now, in words of the floor plan. */
  visited(pose: Pose): void {
    this.walker.stop();
    this.walker.look = { ...pose, ...nearestWalkable(this.plan, pose), pitch: 0 };
    this.announce();
  }

  /** Tells where the visitor stands, and that they are on no walk. */
  announce(): void {
    const { look } = this.walker;
    this.events.goal(null);
    this.events.moved({ x: look.x, z: look.z, yaw: look.yaw }, whereIs(this.plan, look), this.boothHere()?.id ?? null);
  }

  private go(goal: Goal, to: Look, arrived?: () => void): void {
    this.events.goal(goal);
    this.walker.walkTo(route(this.plan, this.walker.look, to), to, () => {
      this.announce();
      arrived?.();
    });
    this.changed();
  }
}
