import { BufferGeometry, Frustum, Matrix4, MeshBasicMaterial, PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { Instances, type Instance } from '../../../src/scene/instances';

/** What a camera at the origin sees that has turned by `yaw` radians to the left. */
function seenBy(yaw: number): Frustum {
  const camera = new PerspectiveCamera(60, 1, 0.1, 100);
  camera.rotation.y = yaw;
  camera.updateMatrixWorld();
  return new Frustum().setFromProjectionMatrix(new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
}

const at = (x: number, z: number, tone = 0): Instance => ({ pose: { x, z, yaw: 0 }, extras: { tone: [tone] } });

function parts(...instances: Instance[]) {
  const held = new Instances([{ geometry: new BufferGeometry(), material: new MeshBasicMaterial() }], 4, 1, { tone: 1 });
  held.set(instances);
  const mesh = held.meshes[0]!;
  return { held, mesh, tones: () => [...(mesh.geometry.getAttribute('tone').array as Float32Array)].slice(0, mesh.count), sent: () => mesh.instanceMatrix.version };
}

describe('parts drawn many times', () => {
  it('are sent when they come into view, those out of view not at all', () => {
    const { held, mesh, tones } = parts(at(0, -10, 1), at(0, 10, 2), at(1, -20, 3));
    held.cull(seenBy(0));
    expect([mesh.count, mesh.visible, tones()]).toEqual([2, true, [1, 3]]);
    held.cull(seenBy(Math.PI));
    expect([mesh.count, tones()]).toEqual([1, [2]]);
    held.cull(seenBy(Math.PI / 2));
    expect([mesh.count, mesh.visible]).toEqual([0, false]);
  });

  it('are not sent again while the same are in view', () => {
    const { held, mesh, sent } = parts(at(0, -10), at(0, 10));
    held.cull(seenBy(0));
    const before = sent();
    held.cull(seenBy(0.02));
    expect([mesh.count, sent()]).toEqual([1, before]);
    held.cull(seenBy(Math.PI));
    expect(sent()).toBe(before + 1);
  });

  it('are sent anew when others take their places, seen from where one stood', () => {
    const { held, tones } = parts(at(0, -10, 1));
    held.cull(seenBy(0));
    held.set([at(0, -10, 5)]);
    held.cull(seenBy(0));
    expect(tones()).toEqual([5]);
  });
});
