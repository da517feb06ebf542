export { SceneView } from './Scene.tsx';
