export { SceneArt, SceneView } from './Scene.tsx';
